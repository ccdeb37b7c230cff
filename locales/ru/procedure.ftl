### The asylum procedure: overview and six steps. Paragraphs 1 to 6 of the sheet.

procedure-title = Как просить убежища: шаг за шагом
procedure-convention = Казахстан присоединился к Конвенции о статусе беженцев 1951 года.
procedure-law = В Казахстане есть закон «О беженцах» 2009 года. Он действует с 2010 года.
procedure-claims = Поэтому все ходатайства о присвоении статуса беженца подаются в Комитет миграционной службы Министерства внутренних дел Республики Казахстан.

step-place = Шаг { $number } из { $count }
step-here = Вы здесь
step-past = Выполнено
step-open = Открыть шаг { $number }
step-next = Перейти к шагу { $number }
step-appeal = Как обжаловать отказ
step-all = Все шаги
step-mark = Я на этом шаге
step-prepare = Что подготовить

step-claim = Подайте ходатайство
    .note =
        В течение { PLURAL($claim-days) ->
            [one] { $claim-days } календарного дня
            [few] { $claim-days } календарных дней
            [many] { $claim-days } календарных дней
           *[other] { $claim-days } календарного дня
        }; после вынужденного незаконного пересечения границы — в течение { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } часа
            [few] { $claim-irregular-hours } часов
            [many] { $claim-irregular-hours } часов
           *[other] { $claim-irregular-hours } часа
        }
claim-who-heading = Кто может подать ходатайство
claim-who = Вы можете подать ходатайство о присвоении статуса беженца, если считаете, что при возвращении в страну происхождения станете жертвой преследования по одной из этих причин:
claim-ground-race = раса
claim-ground-nationality = национальность (этническая группа или гражданство)
claim-ground-religion = вероисповедание
claim-ground-opinion = политические убеждения
claim-ground-group = принадлежность к определённой социальной группе
claim-where-heading = Куда
claim-where = Вы можете подать ходатайство в местное управление Комитета миграционной службы.
claim-when-heading = Когда
claim-when =
    Вы можете подать ходатайство в течение { PLURAL($claim-days) ->
        [one] { $claim-days } календарного дня
        [few] { $claim-days } календарных дней
        [many] { $claim-days } календарных дней
       *[other] { $claim-days } календарного дня
    }.
claim-counted = Эти дни считаются со дня вашего прибытия в Казахстан или с момента, когда вы узнали, что можете стать жертвой преследования в стране происхождения.
claim-irregular =
    При вынужденном незаконном пересечении Государственной границы Казахстана вы обязаны подать ходатайство в миграционную службу в течение { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } часа
        [few] { $claim-irregular-hours } часов
        [many] { $claim-irregular-hours } часов
       *[other] { $claim-irregular-hours } часа
    }. «Вынужденное» значит: у вас не было другого выхода, кроме как перейти границу без разрешения.

step-certificate = Получите свидетельство
    .note = После регистрации вашего ходатайства
certificate-issued = После регистрации вашего ходатайства о присвоении статуса беженца вам будет выдано свидетельство лица, ищущего убежище.
certificate-status = Свидетельство даёт вам правовой статус, который позволяет оставаться в Казахстане до окончательного решения по вашему ходатайству.

step-interview = Собеседование
    .note = Миграционная служба пригласит вас
interview-invited = После регистрации вашего ходатайства о присвоении статуса беженца вас пригласят на собеседование (интервью) с сотрудником миграционной службы.
interview-say-why = На собеседовании вам нужно будет сказать, почему вам необходимо убежище в Казахстане.
interview-papers = На собеседовании вам нужно будет представить все документы, которые подтверждают вашу личность и ваше ходатайство.
interview-check-why = Что я скажу: почему мне необходимо убежище в Казахстане
interview-check-identity = Все мои документы, которые показывают, кто я
interview-check-claim = Все мои документы, которые подтверждают моё ходатайство
interview-truth-label = Говорите всю правду
interview-truth = Вы обязаны говорить только правду: во всём, что вы сообщаете о себе, и в своём ходатайстве.
interview-facts = Вы также обязаны полностью рассказать обо всех фактах и обстоятельствах, связанных с вашим ходатайством.
interview-failing = Если вы этого не сделаете, это может привести к отказу по вашему ходатайству.
interview-interpreter = Вы имеете право на бесплатные услуги переводчика (устный и письменный перевод) от миграционной службы.

step-decision = Решение
    .note =
        В течение { PLURAL($decision-months) ->
            [one] { $decision-months } месяца
            [few] { $decision-months } месяцев
            [many] { $decision-months } месяцев
           *[other] { $decision-months } месяца
        }, в некоторых случаях — в срок до { PLURAL($decision-extended-years) ->
            [one] { $decision-extended-years } года
            [few] { $decision-extended-years } лет
            [many] { $decision-extended-years } лет
           *[other] { $decision-extended-years } года
        }
decision-commission = Решение по вашему ходатайству выносит Государственная комиссия по определению статуса беженца.
decision-time =
    Решение должно быть вынесено в течение { PLURAL($decision-months) ->
        [one] { $decision-months } месяца
        [few] { $decision-months } месяцев
        [many] { $decision-months } месяцев
       *[other] { $decision-months } месяца
    } со дня регистрации вашего ходатайства.
decision-extended =
    В некоторых случаях, когда нужна дополнительная проверка, решение может быть вынесено в срок до { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } года
        [few] { $decision-extended-years } лет
        [many] { $decision-extended-years } лет
       *[other] { $decision-extended-years } года
    } со дня подачи вашего первоначального ходатайства.

step-recognised = Если вас признали беженцем
    .note = Вы получаете удостоверение беженца
recognised-informed = Если вас признают беженцем, миграционная служба сообщит вам об этом лично.
recognised-certificate = Вам будет выдано удостоверение беженца.
recognised-information = Миграционная служба также предоставит вам информацию о вашем статусе, о ваших правах и обязанностях как беженца в Казахстане.

step-rejected = Если вам отказали
    .note =
        Вы имеете право обжаловать отказ в течение { PLURAL($appeal-months) ->
            [one] { $appeal-months } месяца
            [few] { $appeal-months } месяцев
            [many] { $appeal-months } месяцев
           *[other] { $appeal-months } месяца
        }; для суда, возможно, { PLURAL($appeal-court-months) ->
            [one] только { $appeal-court-months } месяц
            [few] только { $appeal-court-months } месяца
            [many] только { $appeal-court-months } месяцев
           *[other] только { $appeal-court-months } месяца
        }
rejected-notification = Если ваше ходатайство о присвоении статуса беженца отклонят, вы получите письменное уведомление с указанием причин отказа.
rejected-right = Если вы считаете решение ошибочным, вы имеете право обжаловать отказ.
rejected-time =
    Вы имеете право обжаловать отказ в течение { PLURAL($appeal-months) ->
        [one] { $appeal-months } месяца
        [few] { $appeal-months } месяцев
        [many] { $appeal-months } месяцев
       *[other] { $appeal-months } месяца
    } со дня, когда вы получили решение.
rejected-where = Вы можете обжаловать отказ в вышестоящем уполномоченном органе и (или) в суде.
rejected-help = За любой помощью с обжалованием обращайтесь в организацию-партнёр УВКБ ООН — Казахстанское международное бюро по правам человека и соблюдению законности (КМБПЧиСЗ).
