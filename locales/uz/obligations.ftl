### Obligations of an asylum-seeker, in Uzbek (Latin): paragraph 11 of the sheet.

obligations-title = Majburiyatlaringiz
obligations-intro = Boshpana izlovchi shaxs sifatida sizda Qozogʻiston qonunlariga koʻra shu majburiyatlar bor.
obligations-heading = Bularni bajarishingiz shart
duty-truth = boshpana soʻrab bergan arizangiz boʻyicha toʻliq va haqqoniy maʼlumot berish
duty-medical = tibbiy koʻrikdan oʻtish: u majburiy, uning shartlari va tartibini sogʻliqni saqlash sohasidagi vakolatli organ belgilaydi
duty-laws = Qozogʻiston Respublikasining qonunlariga rioya qilish
duty-leaving = Qozogʻiston Respublikasi hududidan chiqib ketmoqchi boʻlsangiz, bu haqda vakolatli organga (arizangizni qabul qilgan idoraga) xabar berish
duty-deregister = Qozogʻiston ichida yashash joyingizni oʻzgartirganda vakolatli organda va ichki ishlar organlarida (politsiyada) roʻyxatdan (hisobdan) chiqish
duty-reregister = yangi yashash joyiga kelgan kuningizdan boshlab { $re-register-days } ish kuni ichida ikkalasida ham qayta roʻyxatdan oʻtish (hisobga turish); shanba, yakshanba va bayramlar hisobga kirmaydi
obligations-rights-link = Huquqlaringiz
