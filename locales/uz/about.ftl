### About the app, in Uzbek (Latin): whose text, who made it, what it keeps and what it cannot do.

about-title = Bu ilova haqida
about-text-heading = Bu kimning matni
about-text = Bu matn BMTning Qochqinlar ishlari boʻyicha Oliy komissari boshqarmasi (UNHCR, ruscha УВКБ ООН) Qozogʻistonda oʻz gʻamxoʻrligidagi shaxslar uchun tayyorlagan axborot varaqasidir. U 2018-yil iyul oyidagi holatga oid.
about-not-unhcr = Bu ilova UNHCRning oʻz ilovasi emas va UNHCR uni tekshirmagan. Uni ochiq kodli Panah loyihasining mualliflari varaqa internetsiz ham qoʻlda boʻlishi uchun yaratgan. Panah soʻzi «panoh» degani.
about-translation-heading = Bu tarjima
about-original = Asl nusxa – inglizcha matn. U varaqada aytilganini bandma-band, sodda soʻzlar bilan aytadi. Bu tarjima oʻsha matnni bandma-band beradi.
about-drafted = Bu matnni mashina ingliz tilidan tarjima qilgan, tarjima atamalar lugʻati bilan solishtirilgan. Uni hali ona tili oʻzbekcha boʻlgan tekshiruvchi tasdiqlamagan. Agar biror gap tushunarsiz boʻlsa, unga qarab harakat qilishdan oldin BHR byurosidan yoki UNHCRdan soʻrang.
about-keeps-heading = Ilova nimani saqlaydi
about-keeps = U internetsiz ishlaydi va hech narsa yubormaydi. U siz haqingizda hech narsa saqlamaydi: ismingizni ham, joyingizni ham, oʻqiganlaringiz roʻyxatini ham.
about-cannot-heading = Ilova nimani qila olmaydi
about-cannot-advise = U ishingiz boʻyicha yuridik maslahat bera olmaydi. BHR byurosi bera oladi.
about-cannot-know = U har bir sahifadagi sanadan keyin nima oʻzgarganini bila olmaydi. Qonunlar, idoralar va telefon raqamlari oʻzgarib turadi.
about-cannot-hide = U shu telefonda borligini yashira olmaydi. Telefon kimning qoʻlida boʻlsa, oʻsha odam uni ocha oladi.
about-cannot-decide = U hech narsani hal qila olmaydi. Arizangiz boʻyicha faqat Qozogʻistonning davlat organlari va sudlari qaror chiqaradi.
about-changes-button = 2018-yildan beri nima oʻzgardi
about-sources-link = Manbalar va sanalar
about-version = Versiyasi: { $version }

sources-title = Manbalar va sanalar
sources-intro = Bu yerda ilova tayangan, eʼlon qilingan manbalar va ularning har biri tekshirilgan kun koʻrsatilgan.
sources-address = Internetda: { $address }
