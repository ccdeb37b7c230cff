### Words of the frame and of the home page: they stand on every page.

app-name = Пана
app-description = Информация для людей, которые ищут убежище в Казахстане

back = Назад
skip-to-content = Перейти к тексту страницы

language-button = Язык: { $language }

language-title = Выберите язык

not-translated = Пока нет перевода на этот язык
out-of-date = Перевод устарел: английский текст изменён

hotline-label = Горячая линия УВКБ ООН ({ $year } год)

tile-procedure = Как просить убежища: по шагам
tile-rights = Мои права и обязанности
tile-contacts = Кто может мне помочь
tile-changes = Что изменилось с 2018 года

home-keeps = Работает без Интернета. Ничего о вас не хранит.

home-about = О приложении и листке от июля 2018 года

label-good-to-know = Полезно знать
label-take-care = Будьте внимательны
label-changed = Изменилось с июля 2018 года
label-not-confirmed = После 2018 года не подтверждено

source-sheet = Источник: УВКБ ООН в Казахстане, информационный листок, июль 2018 года, п. { $paragraph }
source-sheet-contacts = Источник: УВКБ ООН в Казахстане, информационный листок, июль 2018 года, список контактов
source-sheet-whole = Источник: УВКБ ООН в Казахстане, информационный листок, июль 2018 года
source-checked = { $name }. Проверено: { $date }
checked-on = Проверено: { $date }

paper-name = Название этого документа на казахском и русском языках

problem-title = Есть ошибка
title-with-error = Ошибка: { $title }
unknown-title = Такой страницы здесь нет
unknown-text = Страницы, которую вы запросили, нет в этом приложении. Ничего не потеряно: вернитесь в начало и выберите снова.
go-to-start = Перейти в начало
