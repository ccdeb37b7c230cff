### Words of the frame and of the home page, in Uzbek (Latin): they stand on every page.

app-name = Panoh
app-description = Qozogʻistonda boshpana soʻrayotgan odamlar uchun maʼlumot
back = Orqaga
skip-to-content = Sahifa matniga oʻtish
language-button = Til: { $language }
language-title = Tilni tanlang
not-translated = Hali bu tilga tarjima qilinmagan
out-of-date = Tarjima eskirgan: inglizcha matn oʻzgargan
hotline-label = UNHCR tezkor liniyasi ({ $year }-yilgi)

tile-procedure = Boshpana soʻrash: qadam-baqadam
tile-rights = Huquq va majburiyatlarim
tile-contacts = Menga kim yordam bera oladi
tile-changes = 2018-yildan beri nima oʻzgardi

home-keeps = Internetsiz ishlaydi. Siz haqingizda hech narsa saqlamaydi.
home-about = Bu ilova va uning 2018-yil iyul varaqasi haqida

label-good-to-know = Bilib qoʻyish foydali
label-take-care = Ehtiyot boʻling
label-changed = 2018-yil iyuldan beri oʻzgargan
label-not-confirmed = 2018-yildan beri tasdiqlanmagan

source-sheet = Manba: UNHCR Qozogʻiston, axborot varaqasi, 2018-yil iyul, band: { $paragraph }
source-sheet-contacts = Manba: UNHCR Qozogʻiston, axborot varaqasi, 2018-yil iyul, aloqa maʼlumotlari roʻyxati
source-sheet-whole = Manba: UNHCR Qozogʻiston, axborot varaqasi, 2018-yil iyul
source-checked = { $name }. Tekshirilgan sana: { $date }
checked-on = Tekshirilgan sana: { $date }

paper-name = Bu hujjatning qozoqcha va ruscha nomi

problem-title = Xato bor
title-with-error = Xato: { $title }
unknown-title = Bu sahifa bu yerda yoʻq
unknown-text = Siz soʻragan sahifa bu ilovada yoʻq. Hech narsa yoʻqolmadi: boshiga qayting va qaytadan tanlang.
go-to-start = Boshiga oʻtish
