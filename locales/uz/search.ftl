### Search, in Uzbek (Latin), and the label of text that a program has written in another alphabet.

search-title = Qidirish
search-field = Nimani qidiryapsiz?
search-button = Qidirish
search-results = { $count } ta natija
search-none = Hech narsa topilmadi
search-none-text = Boshqa soʻz bilan qidirib koʻring yoki shu sahifalardan birini tanlang. Agar ish shoshilinch boʻlsa, tezkor liniyaga qoʻngʻiroq qiling.
search-contents = Barcha sahifalar

converted-label = Avtomatik oʻgirilgan
converted-text = Bu matnni dastur qatʼiy qoidalar asosida boshqa alifboga oʻgirgan. Ism va nomlar hamda oʻzlashma soʻzlar gʻayrioddiy koʻrinishi mumkin.
