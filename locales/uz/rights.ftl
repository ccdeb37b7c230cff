### Rights of an asylum-seeker, in Uzbek (Latin): paragraph 10 of the sheet.

rights-title = Huquqlaringiz
rights-intro = Boshpana izlovchi shaxs sifatida sizda Qozogʻiston qonunlariga koʻra shu huquqlar bor.
rights-heading = Siz quyidagi huquqlarga egasiz
right-interpreter = Migratsiya xizmatidan bepul tarjimon xizmatini (ogʻzaki va yozma tarjima) olish
right-information = Migratsiya xizmatidan qochqin maqomini aniqlash tartibi hamda boshpana izlovchi shaxslarning huquq va majburiyatlari haqida maʼlumot olish
right-consular = Qozogʻiston Respublikasining konsullik muassasalari (elchixonalari va konsulliklari) orqali qochqin maqomini soʻrab ariza topshirish
right-withdraw = qochqin maqomini soʻrab bergan arizangizni chaqirib olish (qaytarib olish)
right-appeal = Migratsiya xizmati chiqargan rad etish qaroriga eʼtiroz bildirish (qaror ustidan shikoyat qilish)
right-stay = qochqin maqomini soʻrab bergan arizangiz boʻyicha yakuniy qaror chiqarilguncha, shu jumladan eʼtiroz bildirish muddatlari davomida, Qozogʻiston Respublikasida yashash
right-leave = kelib chiqqan mamlakatingizga ixtiyoriy qaytish yoki boshqa mamlakatga ixtiyoriy chiqib ketish («Majburiyatlaringiz» sahifasiga ham qarang)
right-health = Qozogʻiston Respublikasining sogʻliqni saqlash toʻgʻrisidagi qonunchiligiga koʻra tibbiy xizmatlardan foydalanish
right-work = Qozogʻiston Respublikasi qonunchiligiga koʻra ishlash va tadbirkorlik qilish (mehnat va tadbirkorlik erkinligi)
right-court = mulkiy huquqlaringiz, shaxsiy nomulkiy huquqlaringiz va manfaatlaringiz uchun sud (mahkama) himoyasidan foydalanish
rights-other = Sizda Qozogʻiston Respublikasining Konstitutsiyasi, qonunlari va xalqaro shartnomalariga koʻra boshqa huquq va erkinliklar, shuningdek majburiyatlar ham bor.
rights-officer-button = Xodimga koʻrsatiladigan soʻzlar
rights-duties-link = Majburiyatlaringiz
