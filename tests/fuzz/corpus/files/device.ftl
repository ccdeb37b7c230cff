### Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = Скопировано
read-aloud = Чтение вслух
stop-reading = Остановить чтение
print-page = Напечатать эту страницу
give-app = Передать приложение другому человеку
leave-app = Сразу закрыть приложение
high-contrast = Высокая контрастность
no-dialler = С этого телефона невозможно позвонить. Запишите номер: { $number }
no-map = На этом телефоне нет приложения с картой. Покажите адрес кому-нибудь или скопируйте его.
no-printer = С этого телефона невозможно печатать.
no-share = С этого телефона невозможно передать приложение.
