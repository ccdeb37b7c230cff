### Obligations of an asylum-seeker: paragraph 11 of the sheet.

obligations-title = مکلفیت‌های شما
obligations-intro = شما به‌عنوان پناهجو، مطابق قوانین قزاقستان این مکلفیت‌ها را دارید.
obligations-heading = شما مکلف هستید:
duty-truth = دربارهٔ درخواست پناهندگی خود معلومات مکمل و درست بدهید
duty-medical = معاینهٔ اجباری صحی (طبی) را مطابق شرایط و طرزالعمل‌های مقام ذی‌صلاح صحی سپری کنید
duty-laws = قوانین جمهوری قزاقستان را رعایت کنید
duty-leaving = هر گونه قصد خود برای ترک قلمرو جمهوری قزاقستان را به مقام ذی‌صلاح اطلاع دهید
duty-deregister = وقتی محل سکونت خود را در داخل قزاقستان تغییر می‌دهید، ثبت خود را نزد مقام ذی‌صلاح و نزد ارگان‌های امور داخله لغو کنید
duty-reregister = در ظرف { $re-register-days } روز کاری پس از رسیدن به محل سکونت جدید، دوباره ثبت نام کنید
obligations-rights-link = حقوق شما
obligations-offices-button = کدام اداره است؟
