### If a claim is refused, in Uzbek (Latin): the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = Arizangiz rad etilsa: eʼtiroz bildirish
appeal-right-heading = Eʼtiroz bildirish huquqingiz
appeal-ladder-heading = Eʼtiroz qayerga bildiriladi
appeal-count = Eʼtiroz bildirish tartibi { $administrative-instances } maʼmuriy instansiya (davlat organi) va { $judicial-instances } sud instansiyasidan (sudlardan) iborat.
appeal-simultaneous = Eʼtirozingizni maʼmuriy instansiyaga va sud instansiyalariga bir vaqtning oʻzida bildira olasiz.

instance-administrative = Maʼmuriy instansiya: Migratsiya xizmati qoʻmitasi
    .note = Maʼmuriy shikoyatni bevosita Migratsiya xizmati qoʻmitasiga bera olasiz. U Ostonada koʻrib chiqiladi.
instance-district = Birinchi sud instansiyasi: tuman (rayon) sudi
instance-appellate = Ikkinchi sud instansiyasi: shahar/viloyat (oblast) sudining apellyatsiya sudlov hayʼati
instance-cassation = Uchinchi sud instansiyasi: shahar/viloyat (oblast) sudining kassatsiya sudlov hayʼati
    .note = U qaror ijrosini toʻxtatib turish kuchiga ega oxirgi instansiya hisoblanadi: bu sud qaror chiqarmaguncha, rad etish qarori ijro etilmaydi.
instance-supervisory = Toʻrtinchi sud instansiyasi: Qozogʻiston Respublikasi Oliy sudining nazorat sudlov hayʼati
    .note = Qayta koʻrib chiqish instansiyasi, u asosan ish yuritish tartibiga eʼtibor qaratadi.

appeal-next-heading = Bundan keyin nima boʻladi
appeal-missed-link = Eʼtiroz bildirmasangiz yoki kechiksangiz
appeal-final-link = Yakuniy rad etishdan keyin

missed-title = Eʼtiroz bildirmasangiz yoki kechiksangiz
missed-status = Agar Qozogʻistonning eʼtiroz bildirish toʻgʻrisidagi qonunlariga (muddatlarga va tartibga) rioya qilmasangiz, boshpana izlovchi shaxs sifatidagi huquqiy maqomingizni yoʻqotishingiz mumkin.
missed-abandonment = Agar eʼtiroz bildirmasangiz, boshpana soʻrab bergan arizangizdan voz kechgan hisoblanasiz: xuddi undan oʻzingiz voz kechgandek.
missed-no-longer = Shundan keyin siz endi boshpana izlovchi shaxs hisoblanmaysiz.
missed-removal = Shundan keyin davlat organlari sizga majburiy chiqarib yuborish va (yoki) jarima choralarini qoʻllaydi: ular sizni Qozogʻistondan kuch bilan chiqarib yubora oladi, sizga jarima sola oladi yoki ikkalasini ham qila oladi.

final-title = Yakuniy rad etishdan keyin
final-contact = Agar uchinchi yoki toʻrtinchi sud instansiyasida yakuniy rad etish qarorini olsangiz va uni hali ham xato deb hisoblasangiz, iltimos, UNHCR bilan bogʻlaning.
final-instances = Bu instansiyalar – shahar/viloyat (oblast) sudining kassatsiya sudlov hayʼati va Qozogʻiston Respublikasi Oliy sudining nazorat sudlov hayʼati.
