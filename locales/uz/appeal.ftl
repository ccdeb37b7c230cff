### If a claim is refused, in Uzbek (Latin): the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = Agar arizangiz rad etilsa
appeal-right-heading = Shikoyat qilish huquqingiz
appeal-ladder-heading = Instansiyalar, birin-ketin
appeal-count = Shikoyat qilish tartibi { $administrative-instances } maʼmuriy instansiya va { $judicial-instances } sud instansiyasidan iborat.
appeal-simultaneous = Maʼmuriy instansiyaga va sud instansiyalariga bir vaqtning oʻzida shikoyat qila olasiz.

instance-administrative = Maʼmuriy instansiya: Migratsiya xizmati qoʻmitasi
    .note = Maʼmuriy shikoyatni bevosita Migratsiya xizmati qoʻmitasiga bera olasiz. U Ostonada koʻrib chiqiladi.
instance-district = Birinchi sud instansiyasi: tuman (rayon) sudi
instance-appellate = Ikkinchi sud instansiyasi: shahar/viloyat (oblast) sudining apellyatsiya sudlov hayʼati
instance-cassation = Uchinchi sud instansiyasi: shahar/viloyat (oblast) sudining kassatsiya sudlov hayʼati
    .note = U qaror ijrosini toʻxtatib turish kuchiga ega oxirgi instansiya hisoblanadi: u qaror chiqarmaguncha, rad etish toʻgʻrisidagi qaror ijro etilmaydi.
instance-supervisory = Toʻrtinchi sud instansiyasi: Qozogʻiston Respublikasi Oliy sudining nazorat sudlov hayʼati
    .note = Qayta koʻrib chiqish instansiyasi, u asosan ish yuritish tartibiga eʼtibor qaratadi.

appeal-next-heading = Bundan keyin nima boʻladi
appeal-missed-link = Agar shikoyat qilmasangiz yoki kechiksangiz
appeal-final-link = Yakuniy rad etishdan keyin

missed-title = Agar shikoyat qilmasangiz yoki kechiksangiz
missed-status = Agar Qozogʻistonning shikoyat qilish muddatlari va tartibi toʻgʻrisidagi qonunlariga rioya qilmasangiz, boshpana izlovchi shaxs sifatidagi huquqiy maqomingizni yoʻqotishingiz mumkin.
missed-abandonment = Agar shikoyat qilmasangiz, qochqin maqomini berish toʻgʻrisidagi arizangizdan voz kechgan hisoblanasiz.
missed-no-longer = Shundan keyin siz endi boshpana izlovchi shaxs hisoblanmaysiz.
missed-removal = Shundan keyin siz davlat organlari tomonidan majburiy chiqarib yuboriladigan va (yoki) jarimaga tortiladigan boʻlasiz.

final-title = Yakuniy rad etishdan keyin
final-contact = Agar uchinchi yoki toʻrtinchi sud instansiyasida yakuniy rad etish qarorini olsangiz va qarorni hali ham xato deb hisoblasangiz, iltimos, BMTning Qochqinlar ishlari boʻyicha Oliy komissari boshqarmasiga (UNHCR, ruscha УВКБ ООН) murojaat qiling.
final-instances = Bu instansiyalar – shahar/viloyat (oblast) sudining kassatsiya sudlov hayʼati va Qozogʻiston Respublikasi Oliy sudining nazorat sudlov hayʼati.
