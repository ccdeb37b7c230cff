### Arabic (ar). Obligations of an asylum-seeker: paragraph 11 of the sheet.

obligations-title = التزاماتكم
obligations-intro = بصفتكم من طالبي اللجوء، عليكم هذه الالتزامات وفقًا لقوانين كازاخستان.
obligations-heading = يجب عليكم
duty-truth = تقديم معلومات كاملة وصادقة عن طلب اللجوء الخاص بكم
duty-medical = الخضوع للفحص الطبي الإلزامي، وفقًا للشروط والإجراءات التي تحددها الهيئة المختصة بالرعاية الصحية
duty-laws = الامتثال لتشريعات جمهورية كازاخستان
duty-leaving = إبلاغ الهيئة المختصة بأي نية لمغادرة أراضي جمهورية كازاخستان
duty-deregister = إلغاء تسجيلكم لدى الهيئة المختصة ولدى هيئات الشؤون الداخلية، عند تغيير عنوانكم داخل كازاخستان
duty-reregister =
    إعادة التسجيل خلال { PLURAL($re-register-days) ->
        [zero] { $re-register-days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $re-register-days } أيام عمل
        [many] { $re-register-days } يوم عمل
       *[other] { $re-register-days } يوم عمل
    } من وصولكم إلى محل الإقامة الجديد
obligations-rights-link = حقوقكم
