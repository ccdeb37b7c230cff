### Words for what the phone itself does, in Uighur (Arabic letters): copying, reading aloud, printing, leaving.

copied = كۆچۈرۈلدى
read-aloud = ئۈنلۈك ئوقۇش
stop-reading = ئوقۇشنى توختىتىش
read-hint = بەتنىڭ بىر بۆلىكىنى ئاڭلاش ئۈچۈن بارمىقىڭىزنى شۇ يەرگە بېسىپ تۇرۇڭ
print-page = بۇ بەتنى بېسىپ چىقىرىش
give-app = بۇ ئەپنى باشقا كىشىگە بېرىش
leave-app = بۇ ئەپتىن ھازىرلا چىقىش
high-contrast = يۇقىرى سېلىشتۇرما
quick-leave = تېز چىقىش كۇنۇپكىسى
discreet-name = بۇ ئەپنىڭ نامىنى يوشۇرۇش
discreet-sign = ئۇ چاغدا مۇنۇ بەلگىنى ئىزدەڭ:
no-dialler = بۇ تېلېفوندىن تېلېفون قىلغىلى بولمايدۇ. نومۇرنى يېزىۋېلىڭ: { $number }
no-map = بۇ تېلېفوندا خەرىتە ئەپى يوق. ئادرېسنى بىرەر كىشىگە كۆرسىتىڭ ياكى كۆچۈرۈۋېلىڭ.
no-printer = بۇ تېلېفوندىن بېسىپ چىقارغىلى بولمايدۇ.
no-share = بۇ تېلېفون ئەپنى باشقا كىشىگە بېرەلمەيدۇ.
