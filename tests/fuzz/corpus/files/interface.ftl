### Words of the frame and of the home page: they stand on every page.

app-name = Пана

back = Назад

language-button = Язык: { $language }

language-title = Выберите язык

not-translated = Пока нет перевода на этот язык

hotline-label = Горячая линия УВКБ ООН ({ $year } год)

home-title = Информация для людей, которые ищут убежище в Казахстане

home-arrived = Если вы только что прибыли
home-arrived-text =
    Возможно, у вас есть только { PLURAL($claim-days) ->
        [one] { $claim-days } день
        [few] { $claim-days } дня
        [many] { $claim-days } дней
       *[other] { $claim-days } дня
    } или { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } час
        [few] { $claim-irregular-hours } часа
        [many] { $claim-irregular-hours } часов
       *[other] { $claim-irregular-hours } часа
    }, чтобы подать ходатайство о присвоении статуса беженца.
home-arrived-button = Узнать последний день срока

tile-procedure = Подать ходатайство по шагам
tile-rights = Мои права и обязанности
tile-appeal = Если мне отказали
tile-contacts = Кто может мне помочь
tile-officer = Фразы для показа сотруднику
tile-changes = Что изменилось с 2018 года

home-old = Этот текст — от июля 2018 года
home-old-text = В этом приложении — информационный листок УВКБ ООН в Казахстане от июля 2018 года. С тех пор изменились учреждение, которое принимает ваше ходатайство, адреса и некоторые сроки. Позвоните, �