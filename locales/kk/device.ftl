### Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = Көшірілді
read-aloud = Дауыстап оқу
stop-reading = Оқуды тоқтату
read-hint = Беттің бір бөлігін тыңдау үшін сол жерді саусағыңызбен басып тұрыңыз
print-page = Осы бетті басып шығару
give-app = Қолданбаны басқа адамға беру
leave-app = Қолданбадан қазір шығу
high-contrast = Жоғары контраст
quick-leave = Тез шығу түймесі
discreet-name = Қолданба атын жасыру
discreet-sign = Сонда мына белгіні іздеңіз:
no-dialler = Бұл телефон қоңырау шала алмайды. Нөмірді жазып алыңыз: { $number }
no-map = Бұл телефонда карта қолданбасы жоқ. Мекенжайды біреуге көрсетіңіз немесе көшіріп алыңыз.
no-printer = Бұл телефон басып шығара алмайды.
no-share = Бұл телефон қолданбаны басқа адамға бере алмайды.
