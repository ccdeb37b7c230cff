### Arabic (ar). Obligations of an asylum-seeker: paragraph 11 of the sheet.

obligations-title = التزاماتكم
obligations-intro = بصفتكم من طالبي اللجوء، عليكم هذه الالتزامات وفقًا لقوانين كازاخستان.
obligations-heading = يجب عليكم
duty-truth = تقديم معلومات كاملة وصادقة عن طلب اللجوء الخاص بكم
duty-medical = الخضوع للفحص الطبي: وهو إلزامي، وتحدد الهيئة المختصة بالرعاية الصحية شروطه وإجراءاته
duty-laws = الالتزام بقوانين جمهورية كازاخستان
duty-leaving = إبلاغ الهيئة المختصة (الإدارة التي استقبلت طلبكم) إذا كنتم تنوون مغادرة أراضي جمهورية كازاخستان
duty-deregister = إلغاء تسجيلكم لدى الهيئة المختصة ولدى هيئات الشؤون الداخلية (الشرطة)، عند تغيير عنوانكم داخل كازاخستان
duty-reregister = إعادة التسجيل لدى الجهتين خلال { PLURAL($re-register-days) ->
        [zero] { $re-register-days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $re-register-days } أيام عمل
        [many] { $re-register-days } يوم عمل
       *[other] { $re-register-days } يوم عمل
    } من وصولكم إلى محل الإقامة الجديد (لا تُحسب أيام السبت والأحد والعطل)
obligations-rights-link = حقوقكم
