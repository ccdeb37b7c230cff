### Words to show an officer, in Uzbek (Latin): what the person reads above the Russian or Kazakh words.

officer-title = Xodimga koʻrsatiladigan soʻzlar
officer-intro = Nima demoqchi ekaningizni tanlang. Keyin ekranni koʻrsating: soʻzlar unda rus yoki qozoq tilida turadi.
officer-show = Buni xodimga koʻrsating
officer-means = Maʼnosi
officer-secure = Bu sahifa soʻnggi ilovalar roʻyxatida koʻrinmaydi. Telefon imkon bersa, undan ekran surati (skrinshot) olish ham oʻchirib qoʻyilgan boʻladi.
officer-all = Barcha iboralar

phrase-asylum = Men Qozogʻistonda boshpana soʻrayman. Iltimos, qochqin maqomini berish toʻgʻrisidagi arizamni roʻyxatga oling.
    .name = Boshpana soʻrayman
    .law = Qozogʻiston Respublikasining 2009-yil 4-dekabrdagi 216-IV-sonli «Qochqinlar toʻgʻrisida»gi Qonuni; UNHCRning axborot varaqasi, 2-band
phrase-interpreter =
    Menga tarjimon kerak. Mening tilim – { $language ->
        [ar] arab tili
        [en] ingliz tili
        [fa-AF] dari tili
        [kk] qozoq tili
        [ru] rus tili
        [ug] uygʻur tili
        [uz] oʻzbek tili
        [zh-Hans] xitoy tili
       *[other] { $endonym }
    }. Boshpana izlovchi shaxs uchun tarjimon bepul.
    .name = Menga tarjimon kerak
    .law = Boshpana izlovchi shaxslarning huquqlari: UNHCRning axborot varaqasi, 10-band
phrase-unhcr = Men UNHCRga qoʻngʻiroq qilmoqchiman. Iltimos, bu qoʻngʻiroqni qilishimga imkon bering.
    .name = UNHCRga qoʻngʻiroq qilmoqchiman
    .law = UNHCRning axborot varaqasi, aloqa maʼlumotlari roʻyxati
phrase-number = Iltimos, shu raqamga qoʻngʻiroq qiling va mening qayerda ekanimni ayting. Bu UNHCRning tezkor liniyasi.
    .name = Iltimos, shu raqamga qoʻngʻiroq qiling
    .law = UNHCRning axborot varaqasi, aloqa maʼlumotlari roʻyxati
phrase-paper = Men bu hujjatni tushunmayapman. Iltimos, uni menga oʻz tilimda, tarjimon orqali tushuntirib bering.
    .name = Bu hujjatni tushunmayapman
    .law = Bepul tarjimon xizmati (ogʻzaki va yozma tarjima) va maʼlumot olish huquqi: UNHCRning axborot varaqasi, 10-band
phrase-ill = Men kasalman. Menga shifokor kerak. Iltimos, menga yordam bering.
    .name = Men kasalman
    .law = Tibbiy xizmatlardan foydalanish huquqi: UNHCRning axborot varaqasi, 10-band
