### Words of the frame and of the home page: they stand on every page.

app-name = Пана
app-description = Қазақстанда пана іздеген адамдарға арналған ақпарат

back = Артқа
skip-to-content = Беттің мазмұнына өту

language-button = Тіл: { $language }

language-title = Өз тіліңізді таңдаңыз

not-translated = Бұл тілде әзірге жоқ
out-of-date = Аударма ескірген: ағылшынша мәтін өзгерді

hotline-label = UNHCR жедел желісі ({ $year } жылғы)

tile-procedure = Пана сұрау: қадам-қадаммен
tile-rights = Құқықтарым мен міндеттерім
tile-contacts = Маған кім көмектесе алады
tile-changes = 2018 жылдан бері не өзгерді

home-keeps = Интернетсіз жұмыс істейді. Сіз туралы ештеңе сақтамайды.

home-about = Қолданба және 2018 жылғы шілде парағы туралы

label-good-to-know = Білген жөн
label-take-care = Абай болыңыз
label-changed = 2018 жылғы шілдеден бері өзгерген
label-not-confirmed = 2018 жылдан бері расталмаған

source-sheet = Дереккөз: БЖКБ (UNHCR), Қазақстан, ақпарат парағы, 2018 жылғы шілде, тармақ: { $paragraph }
source-sheet-contacts = Дереккөз: БЖКБ (UNHCR), Қазақстан, ақпарат парағы, 2018 жылғы шілде, байланыс тізімі
source-sheet-whole = Дереккөз: БЖКБ (UNHCR), Қазақстан, ақпарат парағы, 2018 жылғы шілде
source-checked = { $name }. Тексерілген күні: { $date }
checked-on = Тексерілген күні: { $date }

paper-name = Бұл құжаттың қазақша және орысша атауы

problem-title = Қате бар
title-with-error = Қате: { $title }
unknown-title = Бұл бет мұнда жоқ
unknown-text = Сіз сұраған бет бұл қолданбада жоқ. Ештеңе жоғалған жоқ: басына қайтып, қайтадан таңдаңыз.
go-to-start = Басына өту
