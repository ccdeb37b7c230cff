### Search, in Uighur (Arabic letters), and the words beside text that a program has written in another alphabet.

search-title = ئىزدەش
search-field = نېمە ئىزدەۋاتىسىز؟
search-button = ئىزدەش
search-results = { $count } نەتىجە
search-none = ھېچنېمە تېپىلمىدى
search-none-text = باشقا سۆز بىلەن ئىزدەپ كۆرۈڭ، ياكى مۇشۇ بەتلەردىن تاللاڭ. ھازىر ياردەم كېرەك بولسا، جىددىي ئەھۋال بېتىنى تاللاڭ.
search-contents = بارلىق بەتلەر

converted-label = ئاپتوماتىك ئايلاندۇرۇلغان
converted-text = بۇ تېكىستنى پروگرامما مۇقىم قائىدىلەر بويىچە باشقا ئېلىپبەدە يازغان. ئىسىم-ناملار ۋە چەتتىن كىرگەن سۆزلەر ئادەتتىكىدىن باشقىچە كۆرۈنۈشى مۇمكىن.
