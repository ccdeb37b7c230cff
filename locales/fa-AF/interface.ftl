### Words of the frame and of the home page: they stand on every page.

app-name = پناه
back = بازگشت
language-button = زبان: { $language }
language-title = زبان خود را انتخاب کنید
not-translated = هنوز به این زبان ترجمه نشده است
out-of-date = ترجمه کهنه است: متن انگلیسی تغییر کرده است
hotline-label = خط کمک UNHCR (شمارهٔ سال { $year })
home-title = معلومات برای کسانی که در قزاقستان پناهندگی می‌خواهند
home-arrived = من تازه رسیده‌ام
home-arrived-text = ممکن است برای دادن درخواست پناهندگی خود تنها { $claim-days } روز یا { $claim-irregular-hours } ساعت وقت داشته باشید.
home-arrived-button = دیدن آخرین روز مهلت من

tile-procedure = درخواست، مرحله به مرحله
tile-rights = حقوق و مکلفیت‌های من
tile-appeal = اگر درخواست من رد شود
tile-contacts = چه کسی می‌تواند به من کمک کند
tile-officer = جمله‌ها برای نشان دادن به کارمند
tile-changes = پس از 2018 چه تغییر کرده است

home-old = این متن مربوط به جولای 2018 است
home-old-text = این برنامه ورق معلوماتی UNHCR قزاقستان، مربوط به جولای 2018، را در خود دارد. پس از آن، اداره‌ای که درخواست شما را می‌گیرد، آدرس‌ها و برخی مهلت‌ها تغییر کرده‌اند. پیش از رفتن تیلفون کنید. اگر ممکن است آخرین روز مهلت شما نزدیک باشد، همین امروز اقدام کنید.
home-keeps = بدون انترنت کار می‌کند. هیچ چیزی دربارهٔ شما نگهداری نمی‌کند.
home-about = دربارهٔ این برنامه

label-good-to-know = خوب است بدانید
label-take-care = احتیاط کنید
label-changed = پس از جولای 2018 تغییر کرده است
label-not-confirmed = پس از 2018 تأیید نشده است
label-today = منتظر نمانید

source-sheet = منبع: UNHCR قزاقستان، ورق معلوماتی، جولای 2018، فقره: { $paragraph }
source-sheet-contacts = منبع: UNHCR قزاقستان، ورق معلوماتی، جولای 2018، لست تماس‌ها
source-sheet-whole = منبع: UNHCR قزاقستان، ورق معلوماتی برای اشخاص مورد توجه، جولای 2018
source-checked = { $name }. تاریخ بررسی: { $date }

paper-name = نام این سند به زبان‌های قزاقی و روسی

unknown-title = این صفحه اینجا نیست
unknown-text = صفحه‌ای که خواستید در این برنامه نیست. هیچ چیزی از بین نرفته است: به آغاز برگردید و دوباره انتخاب کنید.
go-to-start = رفتن به آغاز
