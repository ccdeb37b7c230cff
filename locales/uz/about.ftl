### About the app, in Uzbek (Latin): whose text, who made it, what it keeps and what it cannot do.

about-title = Bu ilova haqida
about-text-heading = Bu kimning matni
about-text = 2018-yil iyulda UNHCR – BMTning Qochqinlar agentligi – Qozogʻistondagi qochqinlar, boshpana izlovchi shaxslar va oʻzi yordam beradigan boshqa odamlar uchun axborot varaqasi chiqargan. Bu ilovada oʻsha varaqa bor. Hozirgi holat haqida aytilganlar yangiroq eʼlon qilingan manbalardan olingan.
about-not-unhcr = Bu ilova UNHCRning oʻz ilovasi emas va UNHCR uni tekshirmagan. Uni ochiq kodli Panah loyihasining mualliflari odamlar varaqani internetsiz oʻqiy olishi uchun yaratgan. Panah soʻzi «panoh» degani.
about-translation-heading = Bu tarjima
about-original = Asl nusxa – inglizcha matn. U 2018-yilgi varaqada aytilganini bandma-band, sodda soʻzlar bilan aytadi. Bu tarjima oʻsha matnni bandma-band beradi.
about-drafted = Bu matnni mashina ingliz tilidan tarjima qilgan, tarjima huquqiy atamalar roʻyxati bilan solishtirilgan. Uni hali ona tili oʻzbek tili boʻlgan odam tasdiqlamagan. Agar biror gap tushunarsiz boʻlsa, unga qarab harakat qilishdan oldin nodavlat Inson huquqlari byurosidan yoki UNHCRdan soʻrang.
about-keeps-heading = Ilova nimani saqlaydi
about-keeps = U internetsiz ishlaydi va hech narsa yubormaydi. U siz tanlagan tilni va bir nechta sozlamani saqlaydi, lekin siz haqingizda hech narsa saqlamaydi: ismingizni ham, joyingizni ham, oʻqiganlaringiz roʻyxatini ham. Agar biror kunni taqvimga qoʻshsangiz, u telefonning taqvimida turadi va boshqalar uni oʻsha yerda koʻrishi mumkin.
history-keeps = Bu sahifani koʻrsatadigan dastur, masalan brauzer, siz ochadigan sahifalar roʻyxatini saqlashi mumkin. Bu roʻyxatni boshqalar koʻrishi mumkin. Agar maxfiy oynadan foydalansangiz, oynani yopganingizda brauzer roʻyxatni unutadi.
about-cannot-heading = Ilova nimani qila olmaydi
about-cannot-advise = U ishingiz boʻyicha huquqiy maslahat bera olmaydi. Nodavlat Inson huquqlari byurosi bera oladi.
about-cannot-know = U har bir sahifadagi sanadan keyin nima oʻzgarganini bila olmaydi. Qonunlar, idoralar va telefon raqamlari oʻzgarib turadi.
about-cannot-hide = Baʼzi telefonlarda u boshqa nom va boshqa belgi koʻrsata oladi. Lekin u shu telefonda borligini yashira olmaydi. Telefon kimning qoʻlida boʻlsa, oʻsha odam uni ocha oladi.
about-is-visible = U shu telefonda borligini yashira olmaydi. Telefon kimning qoʻlida boʻlsa, oʻsha odam uni ocha oladi.
about-cannot-decide = U hech narsani hal qila olmaydi. Arizangiz boʻyicha faqat Qozogʻistonning davlat organlari va sudlari qaror chiqaradi.
about-changes-button = 2018-yildan beri nima oʻzgardi
about-sources-link = Manbalar va sanalar
about-version = Versiyasi: { $version }

sources-title = Manbalar va sanalar
sources-intro = Bu yerda ilova tayangan, eʼlon qilingan manbalar va ularning har biri tekshirilgan kun koʻrsatilgan.
sources-address = Internetda: { $address }
