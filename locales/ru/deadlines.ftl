### Working out a last day: what happened, when, the answer, and how it was counted.

deadlines-title = Рассчитать последний день срока
deadlines-question = Что произошло?
deadlines-nothing-stored = Ничего не сохраняется
deadlines-nothing-stored-text = Ваш ответ остаётся на этой странице и исчезает, когда вы с неё уходите.

event-arrival = Вы прибыли в Казахстан
    .question = Когда вы прибыли в Казахстан?
    .day = День вашего прибытия: { $date }
event-learned = Вы узнали, что можете стать жертвой преследования в стране происхождения
    .question = Когда вы узнали, что можете стать жертвой преследования?
    .day = День, когда вы об этом узнали: { $date }
event-crossing = Вы были вынуждены незаконно (без разрешения) пересечь границу
    .question = Когда вы пересекли границу?
    .day = День пересечения границы: { $date }
event-registration = Ваше ходатайство о присвоении статуса беженца зарегистрировали
    .question = Когда зарегистрировали ваше ходатайство?
    .day = День регистрации: { $date }
event-application = Вы подали первое ходатайство о присвоении статуса беженца
    .question = Когда вы подали первое ходатайство?
    .day = День подачи первого ходатайства: { $date }
event-certificate = Вы получили свидетельство лица, ищущего убежище
    .question = Когда вы получили свидетельство?
    .day = День, когда вы получили свидетельство: { $date }
event-refusal = Вы получили отказ по ходатайству о присвоении статуса беженца
    .question = Когда вы получили отказ?
    .day = День, когда вы получили отказ: { $date }
event-complaint = Вы получили решение по вашей жалобе
    .question = Когда вы получили решение по вашей жалобе?
    .day = День, когда вы получили это решение: { $date }
event-move = Вы прибыли на новое место жительства
    .question = Когда вы прибыли на новое место?
    .day = День прибытия на новое место: { $date }

day-today = Сегодня: { $date }
day-yesterday = Вчера: { $date }
day-other = Другой день
field-day = День
field-month = Месяц
field-year = Год
field-hour = Час
    .hint = От { $first } до { $last }. Если вы не знаете, оставьте поле пустым.
field-minute = Минута
    .hint = От { $first } до { $last }. Если вы не знаете, оставьте поле пустым.
deadlines-show = Показать последний день срока
calendar-solar = Ввести дату по календарю солнечной хиджры
calendar-gregorian = Ввести дату по григорианскому календарю
error-empty = Поле не заполнено.
error-number = Введите только цифры.
error-day-range = Введите день от { $first } до { $last }.
error-no-such-date = Такой даты не существует. Проверьте день и месяц.
error-future = Эта дата ещё не наступила. Введите день, когда это произошло.
error-too-early = Введите дату не раньше { $year } года.
error-hour-range = Введите час от { $first } до { $last } или оставьте поле пустым.
error-minute-range = Введите минуту от { $first } до { $last } или оставьте поле пустым.

rule-claim = Ваше ходатайство о присвоении статуса беженца
    .title = Последний день, чтобы подать ходатайство
    .label = Подайте ходатайство до конца этого дня
    .late = Последний надёжный день прошёл. Идите сегодня.
rule-claim-irregular = Ваше ходатайство о присвоении статуса беженца после вынужденного незаконного пересечения границы
    .title = Последний момент, чтобы подать ходатайство
    .label = Подайте ходатайство не позднее этого времени
    .late = Надёжное время прошло. Идите сейчас.
rule-decision = Решение по вашему ходатайству
    .title = Когда ждать решения
    .label = Решение ожидается не позднее этого дня
    .late = Обычный срок для решения прошёл.
rule-decision-extended = Решение, когда нужна дополнительная проверка
    .title = Когда самое позднее ждать решения
    .label = Решение ожидается самое позднее в этот день
    .late = Самый долгий срок для решения прошёл.
rule-appeal = Жалоба в вышестоящий уполномоченный орган
    .title = Последний день, чтобы обжаловать отказ
    .label = По листку 2018 года и более новому кодексу (АППК): подайте жалобу в вышестоящий орган до конца этого дня
    .late = Последний надёжный день для жалобы в вышестоящий орган прошёл. Позвоните сегодня.
rule-appeal-court = Обращение в суд
    .title = Последний день, чтобы обратиться в суд
    .label = По более новому кодексу (АППК): обратитесь в суд до конца этого дня
    .late = Последний надёжный день для обращения в суд прошёл. Позвоните сегодня.
rule-re-register = Снова встать на учёт после переезда
    .title = Последний день, чтобы снова встать на учёт
    .label = Снова встаньте на учёт до конца этого дня
    .late = Последний надёжный день прошёл. Идите сегодня.
rule-certificate = Ваше свидетельство лица, ищущего убежище
    .title = Последний день действия свидетельства
    .label = Попросите новое свидетельство до конца этого дня
    .late = Срок действия свидетельства, возможно, закончился. Идите сегодня.
rule-fingerprints = Ваши отпечатки пальцев
    .title = Последний день, чтобы сдать отпечатки пальцев
    .label = Сдайте отпечатки пальцев до конца этого дня
    .late = Последний надёжный день прошёл. Идите сегодня.

deadline-today = Сегодня — последний день срока
days-left =
    { PLURAL($days) ->
        [one] Остался { $days } день
        [few] Осталось { $days } дня
        [many] Осталось { $days } дней
       *[other] Осталось { $days } дня
    }
days-passed =
    { PLURAL($days) ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
hours-left =
    { PLURAL($hours) ->
        [one] Остался { $hours } час
        [few] Осталось { $hours } часа
        [many] Осталось { $hours } часов
       *[other] Осталось { $hours } часа
    }
hours-none-left = Осталось меньше одного часа
cell-today = Сегодня
outer-reading = Самый поздний день по другому толкованию закона: { $date }
outer-warning = Не полагайтесь на эту дату.
date-with-time = { $date }, { $time }
answer-change-link = Изменить день
answer-other-link = Произошло что-то другое
answer-calendar-button = Добавить в календарь

counted-heading = Как это рассчитано
counted-claim =
    Срок: { PLURAL($claim-days) ->
        [one] { $claim-days } календарный день
        [few] { $claim-days } календарных дня
        [many] { $claim-days } календарных дней
       *[other] { $claim-days } календарного дня
    }. Для надёжности приложение считает день события первым днём срока.
counted-claim-irregular =
    Срок: { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } час
        [few] { $claim-irregular-hours } часа
        [many] { $claim-irregular-hours } часов
       *[other] { $claim-irregular-hours } часа
    } с того часа, когда вы пересекли границу, по времени Казахстана (UTC+{ $offset }).
counted-decision =
    В листке сказано: в течение { PLURAL($decision-months) ->
        [one] { $decision-months } месяца
        [few] { $decision-months } месяцев
        [many] { $decision-months } месяцев
       *[other] { $decision-months } месяца
    } со дня регистрации. Этот срок должен соблюдать государственный орган. Это не ваша обязанность.
counted-decision-extended =
    В листке сказано: при дополнительной проверке — в срок до { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } года
        [few] { $decision-extended-years } лет
        [many] { $decision-extended-years } лет
       *[other] { $decision-extended-years } года
    } со дня подачи первоначального ходатайства. Этот срок должен соблюдать государственный орган. Это не ваша обязанность.
counted-appeal =
    Срок: { PLURAL($appeal-months) ->
        [one] { $appeal-months } месяц
        [few] { $appeal-months } месяца
        [many] { $appeal-months } месяцев
       *[other] { $appeal-months } месяца
    }. Для надёжности приложение считает день события первым днём срока.
counted-appeal-court =
    Срок: { PLURAL($appeal-court-months) ->
        [one] { $appeal-court-months } месяц
        [few] { $appeal-court-months } месяца
        [many] { $appeal-court-months } месяцев
       *[other] { $appeal-court-months } месяца
    }. Для надёжности приложение считает день события первым днём срока.
counted-re-register =
    Срок: { PLURAL($re-register-days) ->
        [one] { $re-register-days } рабочий день
        [few] { $re-register-days } рабочих дня
        [many] { $re-register-days } рабочих дней
       *[other] { $re-register-days } рабочего дня
    }. Для надёжности приложение считает день события первым днём срока, если это рабочий день.
counted-certificate =
    Свидетельство действительно { PLURAL($certificate-months) ->
        [one] { $certificate-months } месяц
        [few] { $certificate-months } месяца
        [many] { $certificate-months } месяцев
       *[other] { $certificate-months } месяца
    }. Для надёжности приложение считает первым днём срока день, когда вы его получили.
counted-fingerprints =
    Срок: { PLURAL($fingerprints-days) ->
        [one] { $fingerprints-days } календарный день
        [few] { $fingerprints-days } календарных дня
        [many] { $fingerprints-days } календарных дней
       *[other] { $fingerprints-days } календарного дня
    }. Для надёжности приложение считает день регистрации первым днём срока.
reason-clamped = В том месяце нет дня с таким числом. Взят последний день того месяца.
reason-back-weekend = Последний день — суббота или воскресенье, перенесён на предыдущий рабочий день: { $date }
reason-back-holiday = Последний день — нерабочий ({ $holiday }), перенесён на предыдущий рабочий день: { $date }
reason-forward-weekend = Самый поздний день — суббота или воскресенье, перенесён на следующий рабочий день: { $date }
reason-forward-holiday = Самый поздний день — нерабочий ({ $holiday }), перенесён на следующий рабочий день: { $date }
reason-skipped = Не считается, нерабочий день ({ $holiday }): { $date }
reason-at-once = Между событием и концом срока не осталось ни одного рабочего дня. Поэтому: сразу, в день события.
reason-no-hour = Час неизвестен. Поэтому: до конца дня, когда вы пересекли границу.
reason-estimate = День Курбан-айта в { $year } году определён приблизительно. Он может быть на один день раньше или позже.
reason-calendar-unknown = Официальный календарь на { $year } год этому приложению неизвестен. Учтены только субботы, воскресенья и праздники с постоянной датой.
reason-swaps = Правительство может своим постановлением переносить рабочие дни. Это приложение не может знать о таких постановлениях. Спросите в учреждении.

holiday-new-year = Новый год
holiday-orthodox-christmas = Православное Рождество
holiday-womens-day = Международный женский день
holiday-constitution-day = День Конституции
holiday-nauryz = Наурыз
holiday-unity-day = Праздник единства народа Казахстана
holiday-defenders-day = День защитника Отечества
holiday-victory-day = День Победы
holiday-capital-day = День столицы
holiday-republic-day = День Республики
holiday-first-president-day = День Первого Президента
holiday-independence-day = День Независимости
holiday-kurban-ait = Курбан-айт
holiday-moved = выходной вместо праздника

clock-title = Правильная ли дата на этом телефоне?
clock-text = Этот телефон показывает, что сегодня: { $date }. Это раньше, чем было сделано приложение. Если дата неправильная, приложение не может сказать, сколько дней осталось.
clock-text-ahead = Этот телефон показывает, что сегодня: { $date }. Это позже тех лет, которые известны приложению. Если дата неправильная, приложение не может сказать, сколько дней осталось.
clock-question = Введите сегодняшнюю дату. Или установите дату на телефоне и снова откройте эту страницу.
clock-button = Использовать эту дату
