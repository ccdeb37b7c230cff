### Obligations of an asylum-seeker, in Uzbek (Latin): paragraph 11 of the sheet.

obligations-title = Majburiyatlaringiz
obligations-intro = Boshpana izlovchi shaxs sifatida sizda Qozogʻiston qonunlariga muvofiq shu majburiyatlar bor.
obligations-heading = Bularni bajarishingiz shart
duty-truth = qochqin maqomini berish toʻgʻrisidagi arizangiz boʻyicha toʻliq va haqqoniy maʼlumotlar berish
duty-medical = sogʻliqni saqlash sohasidagi vakolatli organ belgilagan shartlarda va tartibda majburiy tibbiy koʻrikdan oʻtish
duty-laws = Qozogʻiston Respublikasi qonunchiligiga rioya qilish
duty-leaving = Qozogʻiston Respublikasi hududidan chiqib ketish haqidagi har qanday niyatingiz toʻgʻrisida vakolatli organga xabar berish
duty-deregister = Qozogʻiston ichida yashash joyingizni oʻzgartirganda vakolatli organda va ichki ishlar organlarida hisobdan (roʻyxatdan) chiqish
duty-reregister = yangi yashash joyiga kelgan kuningizdan boshlab { $re-register-days } ish kuni ichida qayta hisobga turish (roʻyxatdan oʻtish)
obligations-rights-link = Huquqlaringiz
