### Arabic (ar). Words of the frame and of the home page: they stand on every page.

app-name = باناه
back = رجوع
language-button = اللغة: { $language }
language-title = اختيار اللغة
not-translated = غير متاح بعد بهذه اللغة
out-of-date = ترجمة قديمة: النص الإنجليزي تغيّر بعدها
hotline-label = الخط الساخن للمفوضية (من عام { $year })
home-title = معلومات للأشخاص الذين يطلبون اللجوء في كازاخستان
home-arrived = وصلتُ للتوّ
home-arrived-text =
    قد لا يكون أمامكم سوى { PLURAL($claim-days) ->
        [zero] { $claim-days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $claim-days } أيام
        [many] { $claim-days } يومًا
       *[other] { $claim-days } يوم
    } أو { PLURAL($claim-irregular-hours) ->
        [zero] { $claim-irregular-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $claim-irregular-hours } ساعات
        [many] { $claim-irregular-hours } ساعة
       *[other] { $claim-irregular-hours } ساعة
    } لتقديم طلب اللجوء.
home-arrived-button = معرفة آخر يوم في مهلتي

tile-procedure = تقديم الطلب خطوة بخطوة
tile-rights = حقوقي والتزاماتي
tile-appeal = إذا رُفض طلبي
tile-contacts = من يمكنه مساعدتي
tile-officer = عبارات للعرض على الموظف
tile-changes = ما تغيّر منذ عام 2018

home-old = هذا النص من تموز/يوليو 2018
home-old-text = ينقل هذا التطبيق نشرة المعلومات الصادرة عن المفوضية (UNHCR) في كازاخستان في تموز/يوليو 2018. ومنذ ذلك الحين تغيّرت الإدارة التي تستقبل طلبكم، وتغيّرت العناوين وبعض المهل. اتصلوا قبل أن تذهبوا. إذا كان يُحتمل أن يكون آخر يوم في مهلتكم قريبًا، فتصرّفوا اليوم.
home-keeps = يعمل بدون إنترنت. لا يحفظ أي شيء عنكم.
home-about = عن هذا التطبيق

label-good-to-know = معلومة مفيدة
label-take-care = انتبهوا
label-changed = تغيّر منذ تموز/يوليو 2018
label-not-confirmed = غير مؤكد منذ عام 2018
label-today = لا تنتظروا

source-sheet = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات، تموز/يوليو 2018، الفقرة: { $paragraph }
source-sheet-contacts = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات، تموز/يوليو 2018، قائمة جهات الاتصال
source-sheet-whole = المصدر: المفوضية (UNHCR) في كازاخستان، نشرة المعلومات للأشخاص الذين تُعنى بهم المفوضية، تموز/يوليو 2018
source-checked = { $name }. تاريخ التحقق: { $date }

paper-name = اسم هذه الوثيقة بالكازاخية والروسية

unknown-title = هذه الصفحة غير موجودة هنا
unknown-text = الصفحة التي طلبتموها غير موجودة في هذا التطبيق. لم يُفقد أي شيء: عودوا إلى البداية واختاروا من جديد.
go-to-start = الانتقال إلى البداية
