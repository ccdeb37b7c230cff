### If a claim is refused: the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = Если вам отказали
appeal-right-heading = Ваше право на обжалование
appeal-ladder-heading = Инстанции одна за другой
appeal-count =
    Процедура обжалования состоит из { PLURAL($administrative-instances) ->
        [one] { $administrative-instances } административной инстанции
        [few] { $administrative-instances } административных инстанций
        [many] { $administrative-instances } административных инстанций
       *[other] { $administrative-instances } административной инстанции
    } и { PLURAL($judicial-instances) ->
        [one] { $judicial-instances } судебной инстанции
        [few] { $judicial-instances } судебных инстанций
        [many] { $judicial-instances } судебных инстанций
       *[other] { $judicial-instances } судебной инстанции
    }.
appeal-simultaneous = Вы можете обжаловать отказ в административной и в судебных инстанциях одновременно.

instance-administrative = Административная инстанция: Комитет миграционной службы
    .note = Вы можете подать административную жалобу напрямую в Комитет миграционной службы. Её рассматривают в Астане.
instance-district = Первая судебная инстанция: районный суд
instance-appellate = Вторая судебная инстанция: апелляционная судебная коллегия городского/областного суда
instance-cassation = Третья судебная 