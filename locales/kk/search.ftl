### Search, and the words beside text that a program has written in another alphabet.

search-title = Іздеу
search-field = Не іздейсіз?
search-button = Іздеу
search-results = { $count } нәтиже
search-none = Ештеңе табылмады
search-none-text = Басқа сөзбен іздеп көріңіз немесе мына беттердің бірін таңдаңыз. Шұғыл болса, жедел желіге қоңырау шалыңыз.
search-contents = Барлық бет

converted-label = Автоматты түрде түрлендірілген
converted-text = Бұл мәтінді бағдарлама белгілі ережелер бойынша басқа әліпбимен жазған. Атаулар мен кірме сөздер өзгеше көрінуі мүмкін.
