### Words to show an officer, in Uzbek (Latin): what the person reads above the Russian or Kazakh words.

officer-title = Xodimga koʻrsatiladigan soʻzlar
officer-intro = Nima demoqchi ekaningizni tanlang. Keyin ekranni koʻrsating: unda bu soʻzlar rus yoki qozoq tilida yozilgan.
officer-show = Buni xodimga koʻrsating
officer-means = Maʼnosi
officer-secure = Telefon imkon bersa, bu sahifa soʻnggi ilovalar roʻyxatida koʻrinmaydi va undan ekran suratini (skrinshot) olib boʻlmaydi.
officer-hidden = Telefon imkon bersa, bu sahifa soʻnggi ilovalar roʻyxatida koʻrinmaydi. Lekin undan ekran suratini (skrinshot) olish mumkin.
officer-all = Xodimga koʻrsatiladigan barcha soʻzlar
officer-numbers = { $numbers }: { $year }-yilda eʼlon qilingan, shundan beri tasdiqlanmagan.

officer-stopped-heading = Agar sizni toʻxtatishsa
officer-help-heading = Advokat yoki qoʻngʻiroq soʻrash
officer-understand-heading = Agar tushunmasangiz
officer-health-heading = Agar shifokor (doktor) kerak boʻlsa

phrase-asylum = Men Qozogʻistonda boshpana soʻrayman. Men mamlakatimga qaytishdan qoʻrqaman. Iltimos, boshpana soʻrab berayotgan arizamni roʻyxatga oling yoki meni buni qiladigan idoraga olib boring.
    .name = Boshpana soʻrayman
    .law = Qozogʻiston Respublikasining 2009-yil 4-dekabrdagi 216-IV-sonli «Qochqinlar toʻgʻrisida»gi Qonuni; UNHCRning axborot varaqasi, 2-band
phrase-no-return = Iltimos, meni qaytarib yubormang: u yerda menga xavf bor. Men himoya soʻrayman.
    .name = Meni qaytarib yubormang
    .law = Qochqinlar maqomi toʻgʻrisidagi 1951-yilgi Konvensiya, 33-modda: hech kimni unga xavf bor joyga qaytarish mumkin emas. Qozogʻiston bu Konvensiyaga 1999-yilda qoʻshilgan.
phrase-renewal = Mening boshpana izlovchi shaxs guvohnomam yangilanyapti. Arizam koʻrib chiqilyapti. Iltimos, Bandlik va ijtimoiy dasturlar boshqarmasidan soʻrang.
    .name = Guvohnomam yangilanyapti
    .law = Qozogʻiston davlat organlari sayti: guvohnoma { $certificate-months } oy amal qiladi; ariza koʻrib chiqilayotgan paytda uning oʻrniga yangisi beriladi.
phrase-lawyer = Men advokat bilan gaplashmoqchiman. Iltimos, shu tashkilotga qoʻngʻiroq qilishimga imkon bering. U boshpana izlovchi shaxslarga huquqiy yordam beradi.
    .name = Advokat bilan gaplashmoqchiman
    .law = UNHCRning axborot varaqasi, aloqa maʼlumotlari roʻyxati
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
    .law = UNHCRning 2022-yilgi sahifasi va 2018-yilgi axborot varaqasi, aloqa maʼlumotlari roʻyxati
phrase-number = Iltimos, shu raqamlardan biriga qoʻngʻiroq qiling va mening qayerda ekanimni ayting. Bular – UNHCRning va uning hamkor tashkiloti Inson huquqlari byurosining (BHR) raqamlari.
    .name = Iltimos, men uchun qoʻngʻiroq qiling
    .law = UNHCRning 2022-yilgi sahifasi va 2018-yilgi axborot varaqasi, aloqa maʼlumotlari roʻyxati
phrase-paper = Men bu hujjatni tushunmayapman. Iltimos, uni menga oʻz tilimda, tarjimon orqali tushuntirib bering.
    .name = Bu hujjatni tushunmayapman
    .law = Bepul tarjimon xizmati (ogʻzaki va yozma tarjima) va maʼlumot olish huquqi: UNHCRning axborot varaqasi, 10-band
phrase-ill = Men kasalman. Menga shifokor (doktor) kerak. Iltimos, menga yordam bering.
    .name = Men kasalman
    .law = Tibbiy xizmatlardan foydalanish huquqi: UNHCRning axborot varaqasi, 10-band
phrase-child-ill = Mening bolam kasal. Bolamga shifokor (doktor) kerak. Iltimos, bizga yordam bering.
    .name = Bolam kasal
    .law = Tibbiy xizmatlardan foydalanish huquqi: UNHCRning axborot varaqasi, 10-band
phrase-pregnant = Men homiladorman. Menga shifokor (doktor) kerak. Iltimos, menga yordam bering.
    .name = Men homiladorman
    .law = Tibbiy xizmatlardan foydalanish huquqi: UNHCRning axborot varaqasi, 10-band
