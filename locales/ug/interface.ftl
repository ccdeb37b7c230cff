### Words of the frame and of the home page, in Uighur (Arabic letters).

app-name = پاناھ
app-description = قازاقىستاندا پاناھلىق تىلەيدىغان كىشىلەر ئۈچۈن مەلۇمات
back = كەينىگە
skip-to-content = بەتنىڭ مەزمۇنىغا ئۆتۈش
language-button = تىل: { $language }
language-title = تىلىڭىزنى تاللاڭ
not-translated = بۇ تىلغا تېخى تەرجىمە قىلىنمىغان
out-of-date = تەرجىمە كونا: ئىنگلىزچە تېكىست ئۆزگەردى
hotline-label = UNHCR جىددىي تېلېفونى ({ $year }-يىلقى)

tile-procedure = پاناھلىق تىلەش، قەدەممۇقەدەم
tile-rights = ھوقۇق ۋە مەجبۇرىيەتلىرىم
tile-contacts = ماڭا كىم ياردەم قىلالايدۇ
tile-changes = 2018-يىلدىن كېيىنكى ئۆزگىرىشلەر
home-keeps = ئىنتېرنېتسىز ئىشلەيدۇ. سىز توغرۇلۇق ھېچنېمە ساقلىمايدۇ.
home-about = بۇ ئەپ ۋە 2018-يىلى ئىيۇلدىكى ۋاراق ھەققىدە

label-good-to-know = بىلىپ قويۇڭ
label-take-care = دىققەت قىلىڭ
label-changed = 2018-يىلى ئىيۇلدىن كېيىن ئۆزگەردى
label-not-confirmed = 2018-يىلدىن كېيىن جەزملەنمىگەن
source-sheet = مەنبە: UNHCR قازاقىستان، مەلۇمات ۋارىقى، 2018-يىلى ئىيۇل، § { $paragraph }
source-sheet-contacts = مەنبە: UNHCR قازاقىستان، مەلۇمات ۋارىقى، 2018-يىلى ئىيۇل، ئالاقىلىشىش تىزىملىكى
source-sheet-whole = مەنبە: UNHCR قازاقىستان، مەلۇمات ۋارىقى، 2018-يىلى ئىيۇل
source-checked = { $name }. تەكشۈرۈلگەن چېسلا: { $date }
checked-on = تەكشۈرۈلگەن چېسلا: { $date }
paper-name = بۇ ھۆججەتنىڭ قازاقچە ۋە رۇسچە نامى
problem-title = خاتالىق بار
title-with-error = خاتالىق: { $title }
unknown-title = بۇ بەت بۇ يەردە يوق
unknown-text = سىز ئىزدىگەن بەت بۇ ئەپتە يوق. ھېچنېمە يوقالمىدى: باش بەتكە قايتىپ، قايتا تاللاڭ.
go-to-start = باش بەتكە قايتىش
