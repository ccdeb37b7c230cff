### Rights of an asylum-seeker, in Uzbek (Latin): paragraph 10 of the sheet.

rights-title = Huquqlaringiz
rights-intro = Boshpana izlovchi shaxs sifatida siz Qozogʻiston qonunlariga muvofiq shu huquqlarga egasiz.
rights-heading = Siz quyidagi huquqlarga egasiz
right-interpreter = migratsiya xizmatidan bepul tarjimon xizmatini (ogʻzaki va yozma tarjima) olish
right-information = migratsiya xizmatidan qochqin maqomini aniqlash tartibi hamda boshpana izlovchi shaxslarning huquq va majburiyatlari haqida maʼlumot olish
right-consular = Qozogʻiston Respublikasi konsullik muassasalari orqali qochqin maqomini berish toʻgʻrisida ariza topshirish
right-withdraw = qochqin maqomini berish toʻgʻrisidagi arizangizni qaytarib olish
right-appeal = migratsiya xizmati chiqargan rad etish toʻgʻrisidagi qaror ustidan shikoyat qilish
right-stay = qochqin maqomini berish toʻgʻrisidagi arizangiz boʻyicha yakuniy qaror chiqarilguncha, shu jumladan shikoyat qilish muddatlari davomida, Qozogʻiston Respublikasida yashash
right-leave = kelib chiqqan mamlakatingizga ixtiyoriy qaytish yoki boshqa mamlakatga ixtiyoriy chiqib ketish
right-health = Qozogʻiston Respublikasining sogʻliqni saqlash toʻgʻrisidagi qonunchiligiga muvofiq tibbiy xizmatlardan foydalanish
right-work = Qozogʻiston Respublikasi qonunchiligiga muvofiq mehnat va tadbirkorlik erkinligidan foydalanish
right-court = mulkiy huquqlaringiz, shaxsiy nomulkiy huquqlaringiz va manfaatlaringizni sud orqali himoya qilish
rights-other = Sizda Qozogʻiston Respublikasining Konstitutsiyasi, qonunlari va xalqaro shartnomalarida nazarda tutilgan boshqa huquq va erkinliklar, shuningdek majburiyatlar ham bor.
rights-officer-button = Xodimga koʻrsatiladigan soʻzlar
rights-duties-link = Majburiyatlaringiz
