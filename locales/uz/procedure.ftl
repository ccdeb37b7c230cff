### The asylum procedure, in Uzbek (Latin): overview and six steps. Paragraphs 1 to 6 of the sheet.

procedure-title = Boshpana soʻrash: qadam-baqadam
procedure-convention = Qozogʻiston Qochqinlar maqomi toʻgʻrisidagi 1951-yilgi Konvensiyaga qoʻshilgan.
procedure-law = Qozogʻistonda 2009-yilgi «Qochqinlar toʻgʻrisida»gi Qonun bor. U 2010-yildan beri amal qiladi.
procedure-claims = Shu sababli boshpana soʻrab beriladigan barcha arizalar (qochqin maqomini berish toʻgʻrisidagi arizalar) Qozogʻiston Respublikasi Ichki ishlar vazirligining Migratsiya xizmati qoʻmitasiga topshiriladi.

step-place = { $number }-qadam, jami { $count }
step-here = Siz shu yerdasiz
step-past = Bajarildi
step-open = { $number }-qadamni ochish
step-next = { $number }-qadamga oʻtish
step-appeal = Shikoyat qilish tartibi
step-all = Barcha qadamlar
step-mark = Men shu qadamdaman
step-prepare = Tayyorgarlik

step-claim = Ariza topshiring
    .note = { $claim-days } kalendar kun ichida, chegara majburan noqonuniy kesib oʻtilganidan keyin esa { $claim-irregular-hours } soat ichida
claim-who-heading = Kim ariza topshira oladi
claim-who = Agar kelib chiqqan mamlakatingizga qaytganingizda quyidagi sabablardan biri tufayli taʼqibga (zulmga) uchrayman deb hisoblasangiz, qochqin maqomini berish toʻgʻrisidagi arizani topshira olasiz:
claim-ground-race = irq
claim-ground-nationality = millat (etnik guruh yoki fuqarolik)
claim-ground-religion = din
claim-ground-opinion = siyosiy qarashlar
claim-ground-group = muayyan ijtimoiy guruhga mansublik
claim-where-heading = Qayerga
claim-where = Arizangizni Migratsiya xizmati qoʻmitasining mahalliy boshqarmasiga topshira olasiz.
claim-when-heading = Qachon
claim-when = Arizangizni { $claim-days } kalendar kun ichida topshira olasiz.
claim-counted = Kunlar Qozogʻistonga kelgan paytingizdan yoki kelib chiqqan mamlakatingizda taʼqibga uchrashingiz mumkinligini bilgan paytingizdan boshlab hisoblanadi.
claim-irregular = Agar Qozogʻistonning Davlat chegarasi majburan noqonuniy kesib oʻtilgan boʻlsa (ruxsatsiz oʻtishdan boshqa yoʻlingiz boʻlmagan boʻlsa), arizani { $claim-irregular-hours } soat ichida migratsiya xizmatiga topshirish shart.

step-certificate = Guvohnomangizni oling
    .note = Arizangiz roʻyxatga olingandan keyin
certificate-issued = Qochqin maqomini berish toʻgʻrisidagi arizangiz roʻyxatga olingandan keyin sizga boshpana izlovchi shaxs guvohnomasi beriladi.
certificate-status = Guvohnoma sizga arizangiz boʻyicha yakuniy qaror chiqarilguncha Qozogʻistonda qolish uchun huquqiy maqom beradi.

step-interview = Suhbat
    .note = Sizni migratsiya xizmati taklif qiladi
interview-invited = Qochqin maqomini berish toʻgʻrisidagi arizangiz roʻyxatga olingandan keyin siz migratsiya xizmati xodimi bilan suhbatga taklif qilinasiz.
interview-say-why = Suhbat paytida nima uchun sizga Qozogʻistonda boshpana kerakligini aytishingiz shart.
interview-papers = Suhbat paytida shaxsingizni tasdiqlaydigan va arizangizni asoslaydigan barcha hujjatlarni taqdim etishingiz shart.
interview-check-why = Nima deyman: nima uchun menga Qozogʻistonda boshpana kerak
interview-check-identity = Kimligimni koʻrsatadigan barcha hujjatlarim
interview-check-claim = Arizamni asoslaydigan barcha hujjatlarim
interview-truth-label = Butun haqiqatni ayting
interview-truth = Siz shaxsingizga oid barcha maʼlumotlarda va arizangizda haqiqatni aytishingiz shart.
interview-facts = Arizangizga oid barcha fakt va holatlarni ham toʻliq aytib berishingiz shart.
interview-failing = Bunday qilmasangiz, bu qochqin maqomini berish toʻgʻrisidagi arizangiz rad etilishiga olib kelishi mumkin.
interview-interpreter = Siz migratsiya xizmatidan bepul tarjimon xizmatini (ogʻzaki va yozma tarjima) olish huquqiga egasiz.

step-decision = Qaror
    .note = { $decision-months } oy ichida, baʼzi hollarda { $decision-extended-years } yilgacha
decision-commission = Arizangiz boʻyicha qarorni Qochqin maqomini aniqlash davlat komissiyasi chiqaradi.
decision-time = Qaror qochqin maqomini berish toʻgʻrisidagi arizangiz roʻyxatga olingan kundan boshlab { $decision-months } oy ichida chiqarilishi kerak.
decision-extended = Baʼzi hollarda, qoʻshimcha koʻrib chiqish zarur boʻlganda, qaror dastlabki arizangiz berilgan kundan boshlab { $decision-extended-years } yilgacha boʻlgan muddatda chiqarilishi mumkin.

step-recognised = Agar qochqin deb tan olinsangiz
    .note = Sizga qochqin guvohnomasi beriladi
recognised-informed = Agar qochqin deb tan olinsangiz, migratsiya xizmati bu haqda sizga shaxsan xabar beradi.
recognised-certificate = Sizga qochqin guvohnomasi beriladi.
recognised-information = Migratsiya xizmati sizga Qozogʻistonda qochqin sifatidagi maqomingiz, huquqlaringiz va majburiyatlaringiz haqida ham maʼlumot beradi.

step-rejected = Agar arizangiz rad etilsa
    .note = { $appeal-months } oy ichida shikoyat qilish huquqiga egasiz; sud uchun bu muddat atigi { $appeal-court-months } oy boʻlishi mumkin
rejected-notification = Agar qochqin maqomini berish toʻgʻrisidagi arizangiz rad etilsa, siz rad etish sabablari koʻrsatilgan yozma xabarnoma olasiz.
rejected-right = Agar qarorni xato deb hisoblasangiz, rad etish toʻgʻrisidagi qaror ustidan shikoyat qilish huquqiga egasiz.
rejected-time = Siz qarorni olgan kundan boshlab { $appeal-months } oy ichida shikoyat qilish huquqiga egasiz.
rejected-where = Yuqori turuvchi vakolatli organga va (yoki) sudga shikoyat qila olasiz.
rejected-help = Shikoyat qilishda har qanday yordam uchun UNHCRning hamkor tashkiloti – Inson huquqlari va qonuniylikka rioya etish boʻyicha Qozogʻiston xalqaro byurosiga (BHR, КМБПЧиСЗ) murojaat qiling.
