### Words of the frame and of the home page: they stand on every page.

app-name = پناه
app-description = معلومات برای اشخاصی که در قزاقستان پناهندگی می‌خواهند
back = بازگشت
skip-to-content = رفتن به متن صفحه
language-button = زبان: { $language }
language-title = زبان خود را انتخاب کنید
not-translated = هنوز به این زبان ترجمه نشده است
out-of-date = ترجمه کهنه است: متن انگلیسی تغییر کرده است
hotline-label = خط کمک UNHCR (شمارهٔ سال { $year })

tile-procedure = درخواست پناهندگی، مرحله به مرحله
tile-rights = حقوق و مکلفیت‌های من
tile-contacts = چه کسی می‌تواند به من کمک کند
tile-changes = پس از 2018 چه تغییر کرده است

home-keeps = بدون انترنت کار می‌کند. هیچ چیزی دربارهٔ شما نگهداری نمی‌کند.
home-about = دربارهٔ این برنامه و ورق معلوماتی جولای 2018

label-good-to-know = خوب است بدانید
label-take-care = احتیاط کنید
label-changed = پس از جولای 2018 تغییر کرده است
label-not-confirmed = پس از 2018 تأیید نشده است

source-sheet = منبع: UNHCR قزاقستان، ورق معلوماتی، جولای 2018، شمارهٔ فقره: { $paragraph }
source-sheet-contacts = منبع: UNHCR قزاقستان، ورق معلوماتی، جولای 2018، لست تماس‌ها
source-sheet-whole = منبع: UNHCR قزاقستان، ورق معلوماتی، جولای 2018
source-checked = { $name }. تاریخ بررسی: { $date }
checked-on = تاریخ بررسی: { $date }

paper-name = نام این سند به زبان‌های قزاقی و روسی

problem-title = مشکلی هست
title-with-error = خطا: { $title }
unknown-title = این صفحه اینجا نیست
unknown-text = صفحه‌ای که خواستید در این برنامه نیست. هیچ چیزی از بین نرفته است: به آغاز برگردید و دوباره انتخاب کنید.
go-to-start = رفتن به آغاز
