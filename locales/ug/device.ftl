### Words for what the phone itself does, in Uighur (Arabic letters): copying, reading aloud, printing, leaving.

copied = كۆچۈرۈلدى
read-aloud = ئۈنلۈك ئوقۇش
stop-reading = ئوقۇشنى توختىتىش
print-page = بۇ بەتنى بېسىپ چىقىرىش
give-app = بۇ ئەپنى باشقا كىشىگە بېرىش
leave-app = بۇ ئەپتىن ھازىرلا چىقىش
high-contrast = يۇقىرى سېلىشتۇرما
no-dialler = بۇ تېلېفوندىن تېلېفون قىلغىلى بولمايدۇ. نومۇرنى يېزىۋېلىڭ: { $number }
no-map = بۇ تېلېفوندا خەرىتە ئەپى يوق. ئادرېسنى بىرەر كىشىگە كۆرسىتىڭ ياكى كۆچۈرۈۋېلىڭ.
no-printer = بۇ تېلېفوندىن بېسىپ چىقارغىلى بولمايدۇ.
no-share = بۇ تېلېفون ئەپنى باشقا كىشىگە بېرەلمەيدۇ.
