### The asylum procedure: overview and six steps. Paragraphs 1 to 6 of the sheet.

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
claim-who = Вы можете подать хо�