### Words for what the phone itself does, in Uzbek (Latin): copying, reading aloud, printing, leaving.

copied = Nusxa olindi
read-aloud = Ovoz chiqarib oʻqish
stop-reading = Oʻqishni toʻxtatish
read-hint = Sahifaning bir qismini eshitish uchun barmogʻingizni oʻsha joyga bosib turing
print-page = Bu sahifani chop etish
give-app = Ilovani boshqa odamga berish
leave-app = Ilovadan darhol chiqish
high-contrast = Yuqori kontrast
quick-leave = Tez chiqish tugmasi
discreet-name = Ilova nomini yashirish
discreet-sign = Shunda mana bu belgini qidiring:
no-dialler = Bu telefondan qoʻngʻiroq qilib boʻlmaydi. Raqamni yozib oling: { $number }
no-map = Bu telefonda xarita ilovasi yoʻq. Manzilni birorta odamga koʻrsating yoki undan nusxa oling.
no-printer = Bu telefondan chop etib boʻlmaydi.
no-share = Bu telefondan ilovani boshqa odamga berib boʻlmaydi.
