### Search, and the words beside text that a program has written in another alphabet.

search-title = Іздеу
search-field = Не іздейсіз?
search-button = Іздеу
search-results = { $count } нәтиже
search-none = Ештеңе табылмады
search-none-text = Басқа сөзбен іздеп көріңіз немесе мына беттердің бірін таңдаңыз. Қазір көмек керек болса, шұғыл жағдайға арналған бетті таңдаңыз.
search-contents = Барлық бет

converted-label = Автоматты түрде түрлендірілген
converted-text = Бұл мәтінді бағдарлама тұрақты ережелер бойынша басқа әліпбимен жазған. Атаулар мен кірме сөздер өзгеше көрінуі мүмкін.
