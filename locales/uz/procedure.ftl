### The asylum procedure, in Uzbek (Latin): overview, four steps, and the fork after them. Paragraphs 1 to 6 of the sheet.

procedure-title = Boshpana soʻrash: qadam-baqadam
procedure-convention = Qozogʻiston Qochqinlar maqomi toʻgʻrisidagi 1951-yilgi Konvensiyaga qoʻshilgan.
procedure-law = Qozogʻistonda 2009-yilgi «Qochqinlar toʻgʻrisida»gi Qonun bor. U 2010-yildan beri amal qiladi.
procedure-claims = Shu sababli boshpana soʻrab beriladigan barcha arizalar (qochqin maqomini berish toʻgʻrisidagi arizalar) Qozogʻiston Respublikasi Ichki ishlar vazirligining Migratsiya xizmati qoʻmitasiga topshiriladi.

step-place = { $number }-qadam, jami { $count } ta
step-here = Siz shu yerdasiz
step-past = Oʻtilgan qadam
step-open = { $number }-qadamni ochish
step-next = { $number }-qadamga oʻtish
step-appeal = Qanday eʼtiroz bildiriladi
step-all = Barcha qadamlar
step-mark = Men shu qadamdaman
step-prepare = Tayyorgarlik

step-claim = Ariza topshiring
    .note = Kelgan kuningizdan yoki xavf haqida bilgan kuningizdan boshlab { $claim-days } kalendar kun ichida. Agar chegaradan ruxsatsiz oʻtgan boʻlsangiz: { $claim-irregular-hours } soat ichida
claim-who-heading = Kim ariza topshira oladi
claim-who = Kelib chiqqan mamlakatingizga qaytsangiz, taʼqibga (zulmga) uchrayman deb hisoblaysizmi? Unda boshpana soʻrab ariza (qochqin maqomini berish toʻgʻrisidagi ariza) topshira olasiz, agar taʼqibning sababi quyidagilardan biri boʻlsa:
claim-ground-race = irq
claim-ground-nationality = millat (etnik guruh yoki fuqarolik)
claim-ground-religion = din
claim-ground-opinion = siyosiy qarashlar
claim-ground-group = muayyan ijtimoiy guruhga mansublik
claim-where-heading = Qayerga
claim-where = Arizangizni Migratsiya xizmati qoʻmitasining mahalliy boshqarmasiga topshira olasiz.
claim-when-heading = Qachon
claim-when = Arizangizni topshirish uchun { $claim-days } kalendar kun vaqtingiz bor. Shanba, yakshanba va bayramlar ham hisobga kiradi.
claim-counted = Kunlar Qozogʻistonga kelgan paytingizdan yoki kelib chiqqan mamlakatingizda taʼqibga uchrashingiz mumkinligini bilgan paytingizdan boshlab hisoblanadi.
claim-irregular = Agar Qozogʻistonning Davlat chegarasini noqonuniy kesib oʻtishga majbur boʻlgan boʻlsangiz, oʻtganingizdan keyin { $claim-irregular-hours } soat ichida arizangizni Migratsiya xizmatiga topshirishingiz shart. Bu sizga tegishlimi yoki yoʻqmi, aniq bilmasangiz ham, shu muddatga rioya qiling.

step-certificate = Guvohnomangizni oling
    .note = Arizangiz roʻyxatga olingandan keyin
certificate-issued = Boshpana soʻrab bergan arizangiz roʻyxatga olingandan keyin sizga boshpana izlovchi shaxs guvohnomasi beriladi.
certificate-status = Guvohnoma sizga huquqiy maqom beradi: boshpana soʻrab bergan arizangiz boʻyicha yakuniy qaror chiqarilguncha Qozogʻistonda qola olasiz.

step-interview = Suhbat
    .note = Siz taklif qilinasiz
interview-invited = Boshpana soʻrab bergan arizangiz roʻyxatga olingandan keyin siz Migratsiya xizmati xodimi bilan suhbatga taklif qilinasiz.
interview-say-why = Suhbat paytida nima uchun sizga Qozogʻistonda boshpana kerakligini aytishingiz shart.
interview-papers = Suhbat paytida kimligingizni tasdiqlaydigan va arizangizni asoslaydigan barcha hujjatlarni ham koʻrsatishingiz shart.
interview-check-why = Nima deyman: nima uchun menga Qozogʻistonda boshpana kerak
interview-check-identity = Kimligimni koʻrsatadigan barcha hujjatlarim
interview-check-claim = Arizamni asoslaydigan barcha hujjatlarim
interview-truth-label = Butun haqiqatni ayting
interview-truth = Siz shaxsingizga oid barcha maʼlumotlarda va arizangizda haqiqatni aytishingiz shart.
interview-facts = Arizangizga oid barcha fakt va holatlarni ham toʻliq aytib berishingiz shart.
interview-failing = Bunday qilmasangiz, bu boshpana soʻrab bergan arizangiz rad etilishiga olib kelishi mumkin.
interview-interpreter = Siz Migratsiya xizmatidan bepul tarjimon xizmatini (ogʻzaki va yozma tarjima) olish huquqiga egasiz.

step-decision = Qaror
    .note = { $decision-months } oy ichida; baʼzi hollarda { $decision-extended-years } yilgacha
decision-commission = Arizangiz boʻyicha qarorni Qochqin maqomini aniqlash davlat komissiyasi chiqaradi.
decision-time = Qaror boshpana soʻrab bergan arizangiz roʻyxatga olingan kundan boshlab { $decision-months } oy ichida chiqarilishi kerak.
decision-extended = Baʼzi hollarda, qoʻshimcha koʻrib chiqish zarur boʻlganda, qaror dastlabki arizangiz berilgan kundan boshlab { $decision-extended-years } yilgacha boʻlgan muddatda chiqarilishi mumkin.

step-recognised = Agar qochqin deb tan olinsangiz
    .note = Sizga qochqin guvohnomasi beriladi
recognised-informed = Agar qochqin deb tan olinsangiz, Migratsiya xizmati bu haqda sizga shaxsan xabar beradi.
recognised-certificate = Sizga qochqin guvohnomasi beriladi.
recognised-information = Migratsiya xizmati sizga Qozogʻistonda qochqin sifatidagi maqomingiz, huquqlaringiz va majburiyatlaringiz haqida ham maʼlumot beradi.

step-rejected = Agar arizangiz rad etilsa
    .note = { $appeal-months } oy ichida eʼtiroz bildirish huquqiga egasiz; sudga murojaat qilish uchun atigi { $appeal-court-months } oy vaqtingiz boʻlishi mumkin
rejected-notification = Agar boshpana soʻrab bergan arizangiz rad etilsa, siz rad etish sabablari koʻrsatilgan yozma xabarnoma olasiz.
rejected-right = Agar qarorni xato deb hisoblasangiz, unga eʼtiroz bildirish (qaror ustidan shikoyat qilish) huquqiga egasiz.
rejected-time = Qarorni olgan kuningizdan boshlab { $appeal-months } oy ichida eʼtiroz bildirish huquqiga egasiz.
rejected-where = Eʼtirozingizni yuqori turuvchi vakolatli organga (arizangizni rad etgan idoradan yuqori turgan organga) va (yoki) sudga (mahkamaga) bildira olasiz.
rejected-help = Eʼtiroz bildirishda har qanday yordam uchun UNHCRning hamkor tashkiloti – Inson huquqlari va qonuniylikka rioya etish boʻyicha Qozogʻiston xalqaro byurosi (BHR, ruscha КМБПЧиСЗ) bilan bogʻlaning.
