### Arabic (ar). Words of the frame and of the home page: they stand on every page.

app-name = باناه
app-description = معلومات للأشخاص الذين يطلبون اللجوء في كازاخستان
back = رجوع
skip-to-content = الانتقال إلى محتوى الصفحة
language-button = اللغة: { $language }
language-title = اختيار اللغة
not-translated = غير متاح بعد بهذه اللغة
out-of-date = ترجمة قديمة: النص الإنجليزي تغيّر بعدها
hotline-label = الخط الساخن للمفوضية (عام { $year })

tile-procedure = طلب اللجوء خطوة بخطوة
tile-rights = حقوقي والتزاماتي
tile-contacts = من يمكنه مساعدتي
tile-changes = ما تغيّر منذ عام 2018
home-keeps = يعمل بدون إنترنت. لا يحفظ أي شيء عنكم.
home-about = عن هذا التطبيق ونشرة تموز/يوليو 2018

label-good-to-know = معلومة مفيدة
label-take-care = انتبهوا
label-changed = تغيّر منذ تموز/يوليو 2018
label-not-confirmed = غير مؤكد منذ عام 2018
source-sheet = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات، تموز/يوليو 2018، الفقرة: { $paragraph }
source-sheet-contacts = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات، تموز/يوليو 2018، قائمة جهات الاتصال
source-sheet-whole = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات، تموز/يوليو 2018
source-checked = { $name }. تاريخ التحقق: { $date }
checked-on = تاريخ التحقق: { $date }
paper-name = اسم هذه الوثيقة بالكازاخية والروسية
problem-title = هناك خطأ
title-with-error = خطأ: { $title }
unknown-title = هذه الصفحة غير موجودة هنا
unknown-text = الصفحة التي طلبتموها غير موجودة في هذا التطبيق. لم يُفقد أي شيء: عودوا إلى البداية واختاروا من جديد.
go-to-start = الانتقال إلى البداية
