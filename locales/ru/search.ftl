### Search, and the label of text written in another alphabet by a program.

search-title = Поиск
search-field = Что вы ищете?
search-button = Найти
search-results =
    { PLURAL($count) ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-none = Ничего не найдено
search-none-text = Попробуйте другое слово или выберите одну из этих страниц. Если помощь нужна вам сейчас, выберите страницу для экстренных случаев.
search-contents = Все страницы

converted-label = Преобразовано автоматически
converted-text = Программа записала этот текст другим алфавитом по постоянным правилам. Имена, названия и иностранные слова могут выглядеть непривычно.
