### Search, in Uzbek (Latin), and the label of text that a program has written in another alphabet.

search-title = Qidirish
search-field = Nimani qidiryapsiz?
search-button = Qidirish
search-results = { $count } ta natija
search-none = Hech narsa topilmadi
search-none-text = Boshqa soʻz yozing yoki shu sahifalardan birini tanlang. Agar hozir yordam kerak boʻlsa, favqulodda holatlar sahifasini tanlang.
search-contents = Barcha sahifalar

converted-label = Avtomatik oʻgirilgan
converted-text = Bu matnni dastur qatʼiy qoidalar boʻyicha boshqa alifboda yozgan. Ism va nomlar hamda chet soʻzlar odatdagidan boshqacha koʻrinishi mumkin.
