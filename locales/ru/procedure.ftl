### The asylum procedure: the overview, its four steps, and the fork after them. Paragraphs 1 to 6 of the sheet.

procedure-title = Как просить убежища: шаг за шагом
procedure-convention = Казахстан присоединился к Конвенции о статусе беженцев 1951 года.
procedure-law = В Казахстане есть Закон «О беженцах», принятый в 2009 году. Он действует с 2010 года.
procedure-claims = Поэтому все ходатайства о присвоении статуса беженца подаются в Комитет миграционной службы Министерства внутренних дел Республики Казахстан.

step-place = Шаг { $number } из { $count }
step-here = Вы здесь
step-past = Пройденный шаг
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
        } со дня прибытия или со дня, когда вы узнали об опасности. Если вы пересекли границу без разрешения — в течение { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } часа
            [few] { $claim-irregular-hours } часов
            [many] { $claim-irregular-hours } часов
           *[other] { $claim-irregular-hours } часа
        }
claim-who-heading = Кто может подать ходатайство
claim-who = Вы считаете, что станете жертвой преследования, если вернётесь в страну происхождения? Тогда вы можете подать ходатайство о присвоении статуса беженца, если причина преследования — одна из этих:
claim-ground-race = раса
claim-ground-nationality = национальность (этническая группа или гражданство)
claim-ground-religion = вероисповедание
claim-ground-opinion = политические убеждения
claim-ground-group = принадлежность к определённой социальной группе
claim-where-heading = Куда
claim-where = Вы можете подать ходатайство в местное управление Комитета миграционной службы.
claim-when-heading = Когда
claim-when =
    У вас есть { PLURAL($claim-days) ->
        [one] { $claim-days } календарный день
        [few] { $claim-days } календарных дня
        [many] { $claim-days } календарных дней
       *[other] { $claim-days } календарного дня
    }, чтобы подать ходатайство. Субботы, воскресенья и праздники тоже считаются.
claim-counted = Эти дни считаются со дня вашего прибытия в Казахстан или с момента, когда вы узнали, что можете стать жертвой преследования в стране происхождения.
claim-irregular =
    После вынужденного незаконного пересечения Государственной границы Казахстана вы обязаны подать ходатайство в миграционную службу в течение { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } часа
        [few] { $claim-irregular-hours } часов
        [many] { $claim-irregular-hours } часов
       *[other] { $claim-irregular-hours } часа
    }. Если вы не уверены, относится ли это к вам, всё равно соблюдайте этот срок.

step-certificate = Получите свидетельство
    .note = После регистрации вашего ходатайства
certificate-issued = После регистрации вашего ходатайства о присвоении статуса беженца вы получите свидетельство лица, ищущего убежище.
certificate-status = Свидетельство даёт вам правовой статус: вы можете оставаться в Казахстане до окончательного решения по вашему ходатайству о присвоении статуса беженца.

step-interview = Собеседование
    .note = Вас пригласят
interview-invited = После регистрации вашего ходатайства о присвоении статуса беженца вас пригласят на собеседование (интервью) с сотрудником миграционной службы.
interview-say-why = На собеседовании вы должны будете сказать, почему вам необходимо убежище в Казахстане.
interview-papers = На собеседовании вы также должны будете показать все документы, которые подтверждают вашу личность и ваше ходатайство о присвоении статуса беженца.
interview-check-why = Что я скажу: почему мне необходимо убежище в Казахстане
interview-check-identity = Все мои документы, которые показывают, кто я
interview-check-claim = Все мои документы, которые подтверждают моё ходатайство
interview-truth-label = Говорите всю правду
interview-truth = Вы обязаны говорить только правду: во всём, что вы сообщаете о себе, и в своём ходатайстве.
interview-facts = Вы также обязаны рассказать обо всех фактах и обстоятельствах, связанных с вашим ходатайством.
interview-failing = Если вы этого не сделаете, это может привести к отказу по вашему ходатайству.
interview-interpreter = Вы имеете право на бесплатные услуги переводчика (устный и письменный перевод), которые предоставляет миграционная служба.

step-decision = Решение
    .note =
        В течение { PLURAL($decision-months) ->
            [one] { $decision-months } месяца
            [few] { $decision-months } месяцев
            [many] { $decision-months } месяцев
           *[other] { $decision-months } месяца
        }; в некоторых случаях — в срок до { PLURAL($decision-extended-years) ->
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
recognised-certificate = Вы получите удостоверение беженца.
recognised-information = Миграционная служба также предоставит вам информацию о вашем статусе, о ваших правах и обязанностях как беженца в Казахстане.

step-rejected = Если вам отказали
    .note =
        Вы имеете право обжаловать отказ в течение { PLURAL($appeal-months) ->
            [one] { $appeal-months } месяца
            [few] { $appeal-months } месяцев
            [many] { $appeal-months } месяцев
           *[other] { $appeal-months } месяца
        }; на обращение в суд, возможно, есть { PLURAL($appeal-court-months) ->
            [one] только { $appeal-court-months } месяц
            [few] только { $appeal-court-months } месяца
            [many] только { $appeal-court-months } месяцев
           *[other] только { $appeal-court-months } месяца
        }
rejected-notification = Если ваше ходатайство о присвоении статуса беженца отклонят, вы получите письменное уведомление с указанием причин отказа.
rejected-right = Если вы считаете решение ошибочным, вы имеете право обжаловать его.
rejected-time =
    Вы имеете право обжаловать отказ в течение { PLURAL($appeal-months) ->
        [one] { $appeal-months } месяца
        [few] { $appeal-months } месяцев
        [many] { $appeal-months } месяцев
       *[other] { $appeal-months } месяца
    } со дня, когда вы получили решение.
rejected-where = Вы можете обжаловать отказ в вышестоящем уполномоченном органе (это орган над учреждением, которое вам отказало) и (или) в суде.
rejected-help = За любой помощью с обжалованием обращайтесь в правозащитную организацию, партнёра УВКБ ООН: Казахстанское международное бюро по правам человека и соблюдению законности (КМБПЧиСЗ).
