### Arabic (ar). Working out a last day: what happened, when, the answer, and how it was counted. $date is a full date with its weekday: never a case ending on it, a colon before it.

deadlines-title = حساب آخر يوم في مهلتي
deadlines-question = ماذا حدث؟
deadlines-nothing-stored = لا يُحفظ أي شيء
deadlines-nothing-stored-text = تبقى إجابتكم في هذه الصفحة، وتُمحى عند مغادرة الصفحة.

event-arrival = وصلتُ إلى كازاخستان
    .question = متى وصلتم إلى كازاخستان؟
    .day = يوم وصولكم: { $date }
event-learned = علمتُ بأنني قد أتعرض للاضطهاد في بلدي الأصلي
    .question = متى علمتم بأنكم قد تتعرضون للاضطهاد؟
    .day = اليوم الذي علمتم فيه بذلك: { $date }
event-crossing = اضطُررتُ إلى عبور الحدود بصورة غير قانونية (دون إذن)
    .question = متى عبرتم الحدود؟
    .day = يوم العبور: { $date }
event-registration = سُجِّل طلب اللجوء الخاص بي
    .question = متى سُجِّل طلبكم؟
    .day = يوم التسجيل: { $date }
event-application = قدّمتُ طلب اللجوء الأول
    .question = متى قدّمتم طلبكم الأول؟
    .day = يوم تقديم طلبكم الأول: { $date }
event-certificate = تسلّمتُ شهادة طالب اللجوء
    .question = متى تسلّمتم شهادتكم؟
    .day = اليوم الذي تسلّمتم فيه الشهادة: { $date }
event-refusal = تسلّمتُ قرار رفض طلب اللجوء
    .question = متى تسلّمتم قرار الرفض؟
    .day = اليوم الذي تسلّمتم فيه قرار الرفض: { $date }
event-complaint = تسلّمتُ القرار الصادر في تظلمي
    .question = متى تسلّمتم القرار الصادر في تظلمكم؟
    .day = اليوم الذي تسلّمتم فيه ذلك القرار: { $date }
event-move = وصلتُ إلى محل إقامة جديد
    .question = متى وصلتم إلى المكان الجديد؟
    .day = يوم وصولكم إلى المكان الجديد: { $date }

day-today = اليوم: { $date }
day-yesterday = أمس: { $date }
day-other = يوم آخر
field-day = اليوم
field-month = الشهر
field-year = السنة
field-hour = الساعة
    .hint = من { $first } إلى { $last }. اتركوا الحقل فارغًا إذا كنتم لا تعرفون الساعة.
field-minute = الدقيقة
    .hint = من { $first } إلى { $last }. اتركوا الحقل فارغًا إذا كنتم لا تعرفون الدقيقة.
deadlines-show = عرض آخر يوم في مهلتي
calendar-solar = إدخال التاريخ بالتقويم الهجري الشمسي
calendar-gregorian = إدخال التاريخ بالتقويم الميلادي
error-empty = هذا الحقل فارغ.
error-number = اكتبوا أرقامًا فقط.
error-day-range = اكتبوا يومًا من { $first } إلى { $last }.
error-no-such-date = هذا التاريخ غير موجود. تحققوا من اليوم والشهر.
error-future = هذا التاريخ في المستقبل. اكتبوا اليوم الذي حدث فيه ذلك.
error-too-early = اكتبوا تاريخًا من عام { $year } أو بعده.
error-hour-range = اكتبوا ساعة من { $first } إلى { $last }، أو اتركوا الحقل فارغًا.
error-minute-range = اكتبوا دقيقة من { $first } إلى { $last }، أو اتركوا الحقل فارغًا.

rule-claim = طلب اللجوء الخاص بكم
    .title = آخر يوم لتقديم طلب اللجوء
    .label = قدّموا طلبكم قبل نهاية هذا اليوم
    .late = مضى آخر يوم آمن. اذهبوا اليوم.
rule-claim-irregular = طلب اللجوء الخاص بكم بعد عبور الحدود بصورة غير قانونية اضطرارًا
    .title = آخر وقت لتقديم طلب اللجوء
    .label = قدّموا طلبكم في موعد أقصاه هذا الوقت
    .late = مضى آخر وقت آمن. اذهبوا الآن.
rule-decision = القرار بشأن طلبكم
    .title = متى يُتوقَّع صدور القرار
    .label = يُتوقَّع صدور القرار قبل نهاية هذا اليوم
    .late = مضت المدة المعتادة لصدور القرار.
rule-decision-extended = القرار عندما تلزم مراجعة إضافية
    .title = أبعد موعد متوقَّع لصدور القرار
    .label = يُتوقَّع صدور القرار قبل نهاية هذا اليوم على أبعد تقدير
    .late = مضت أطول مدة لصدور القرار.
rule-appeal = التظلم أمام الهيئة المختصة الأعلى
    .title = آخر يوم للطعن
    .label = بحسب نشرة عام 2018 وقانون الإجراءات الإدارية الأحدث: قدّموا الطعن إلى الهيئة الأعلى قبل نهاية هذا اليوم
    .late = مضى آخر يوم آمن للطعن أمام الهيئة الأعلى. اتصلوا اليوم.
rule-appeal-court = التوجّه إلى المحكمة
    .title = آخر يوم للتوجّه إلى المحكمة
    .label = بموجب قانون الإجراءات الإدارية الأحدث: توجّهوا إلى المحكمة قبل نهاية هذا اليوم
    .late = مضى آخر يوم آمن للتوجّه إلى المحكمة. اتصلوا اليوم.
rule-re-register = إعادة التسجيل بعد الانتقال
    .title = آخر يوم لإعادة التسجيل
    .label = أعيدوا التسجيل قبل نهاية هذا اليوم
    .late = مضى آخر يوم آمن. اذهبوا اليوم.
rule-certificate = شهادة طالب اللجوء الخاصة بكم
    .title = آخر يوم من مدة شهادتكم
    .label = اطلبوا شهادة جديدة قبل نهاية هذا اليوم
    .late = قد تكون مدة الشهادة قد انتهت. اذهبوا اليوم.
rule-fingerprints = بصماتكم
    .title = آخر يوم لإعطاء بصماتكم
    .label = أعطوا بصماتكم قبل نهاية هذا اليوم
    .late = مضى آخر يوم آمن. اذهبوا اليوم.

deadline-today = اليوم هو آخر يوم
days-left =
    { PLURAL($days) ->
        [zero] لم يبقَ أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
days-passed =
    { PLURAL($days) ->
        [zero] لم يمضِ أي يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
hours-left =
    { PLURAL($hours) ->
        [zero] بقي أقل من ساعة واحدة
        [one] بقيت ساعة واحدة
        [two] بقيت ساعتان
        [few] بقيت { $hours } ساعات
        [many] بقيت { $hours } ساعة
       *[other] بقيت { $hours } ساعة
    }
hours-none-left = بقي أقل من ساعة واحدة
cell-today = اليوم
outer-reading = أبعد تاريخ يحتمله تفسير القانون: { $date }
outer-warning = لا تعتمدوا على هذا التاريخ.
date-with-time = { $date }، { $time }
answer-change-link = تغيير التاريخ
answer-other-link = حدث شيء آخر
answer-calendar-button = إضافة إلى التقويم

counted-heading = كيف جرى الحساب
counted-claim = المهلة هي { PLURAL($claim-days) ->
        [zero] { $claim-days } يوم تقويمي
        [one] يوم تقويمي واحد
        [two] يومان تقويميان
        [few] { $claim-days } أيام تقويمية
        [many] { $claim-days } يومًا تقويميًا
       *[other] { $claim-days } يوم تقويمي
    }. يحسب التطبيق يوم الحدث على أنه اليوم الأول، احتياطًا.
counted-claim-irregular = المهلة هي { PLURAL($claim-irregular-hours) ->
        [zero] { $claim-irregular-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $claim-irregular-hours } ساعات
        [many] { $claim-irregular-hours } ساعة
       *[other] { $claim-irregular-hours } ساعة
    } من ساعة العبور، بتوقيت كازاخستان (UTC+{ $offset }).
counted-decision = تذكر النشرة ما يلي: خلال { PLURAL($decision-months) ->
        [zero] { $decision-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $decision-months } أشهر
        [many] { $decision-months } شهرًا
       *[other] { $decision-months } شهر
    } من التسجيل. هذه مدة يُفترض أن تلتزم بها السلطات، وليست واجبًا عليكم.
counted-decision-extended = تذكر النشرة ما يلي: عند إجراء مراجعة إضافية، مدة تصل إلى { PLURAL($decision-extended-years) ->
        [zero] { $decision-extended-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $decision-extended-years } سنوات
        [many] { $decision-extended-years } سنة
       *[other] { $decision-extended-years } سنة
    } من تاريخ تقديم الطلب الأول. هذه مدة يُفترض أن تلتزم بها السلطات، وليست واجبًا عليكم.
counted-appeal = المهلة هي { PLURAL($appeal-months) ->
        [zero] { $appeal-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $appeal-months } أشهر
        [many] { $appeal-months } شهرًا
       *[other] { $appeal-months } شهر
    }. يحسب التطبيق يوم الحدث على أنه اليوم الأول، احتياطًا.
counted-appeal-court = المهلة هي { PLURAL($appeal-court-months) ->
        [zero] { $appeal-court-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $appeal-court-months } أشهر
        [many] { $appeal-court-months } شهرًا
       *[other] { $appeal-court-months } شهر
    }. يحسب التطبيق يوم الحدث على أنه اليوم الأول، احتياطًا.
counted-re-register = المهلة هي { PLURAL($re-register-days) ->
        [zero] { $re-register-days } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $re-register-days } أيام عمل
        [many] { $re-register-days } يوم عمل
       *[other] { $re-register-days } يوم عمل
    }. إذا كان يوم الحدث يوم عمل، يحسبه التطبيق على أنه اليوم الأول، احتياطًا.
counted-certificate = الشهادة صالحة لمدة { PLURAL($certificate-months) ->
        [zero] { $certificate-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $certificate-months } أشهر
        [many] { $certificate-months } شهرًا
       *[other] { $certificate-months } شهر
    }. يحسب التطبيق اليوم الذي تسلّمتم فيه الشهادة على أنه اليوم الأول، احتياطًا.
counted-fingerprints = المهلة هي { PLURAL($fingerprints-days) ->
        [zero] { $fingerprints-days } يوم تقويمي
        [one] يوم تقويمي واحد
        [two] يومان تقويميان
        [few] { $fingerprints-days } أيام تقويمية
        [many] { $fingerprints-days } يومًا تقويميًا
       *[other] { $fingerprints-days } يوم تقويمي
    }. يحسب التطبيق يوم التسجيل على أنه اليوم الأول، احتياطًا.
reason-clamped = لا يوجد في ذلك الشهر يوم بهذا الرقم. لذلك أُخذ آخر يوم فيه.
reason-back-weekend = يوم السبت أو الأحد، نُقل الموعد إلى يوم العمل السابق: { $date }
reason-back-holiday = يوم عطلة ({ $holiday })، نُقل الموعد إلى يوم العمل السابق: { $date }
reason-forward-weekend = في حساب أبعد تاريخ: يوم السبت أو الأحد، نُقل الموعد إلى يوم العمل التالي: { $date }
reason-forward-holiday = في حساب أبعد تاريخ: يوم عطلة ({ $holiday })، نُقل الموعد إلى يوم العمل التالي: { $date }
reason-skipped = لم يُحسب، يوم عطلة ({ $holiday }): { $date }
reason-at-once = لم يبقَ أي يوم عمل بين الحدث ونهاية المهلة. لذلك: فورًا، في يوم الحدث نفسه.
reason-no-hour = ساعة العبور غير معروفة. لذلك: قبل نهاية يوم العبور.
reason-estimate = يوم عيد الأضحى في عام { $year } تقديري. قد يكون قبل ذلك بيوم واحد أو بعده بيوم واحد.
reason-calendar-unknown = التقويم الرسمي لعام { $year } غير معروف لهذا التطبيق. حُسبت فقط عطل نهاية الأسبوع (السبت والأحد) والأعياد الثابتة التاريخ.
reason-swaps = قد تنقل الحكومة أيام العمل بقرار رسمي. ولا يمكن لهذا التطبيق معرفة مثل هذه القرارات. اسألوا الإدارة المختصة.

holiday-new-year = رأس السنة الميلادية
holiday-orthodox-christmas = عيد الميلاد الأرثوذكسي
holiday-womens-day = اليوم الدولي للمرأة
holiday-constitution-day = يوم الدستور
holiday-nauryz = عيد نوروز
holiday-unity-day = يوم الوحدة
holiday-defenders-day = يوم المدافعين عن الوطن
holiday-victory-day = يوم النصر
holiday-capital-day = يوم العاصمة
holiday-republic-day = يوم الجمهورية
holiday-first-president-day = يوم الرئيس الأول
holiday-independence-day = يوم الاستقلال
holiday-kurban-ait = عيد الأضحى
holiday-moved = يوم عطلة بدلًا من عيد

clock-title = هل التاريخ على هذا الهاتف صحيح؟
clock-text = بحسب هذا الهاتف، تاريخ اليوم هو: { $date }. وهذا التاريخ سابق لصنع هذا التطبيق. إذا كان التاريخ خاطئًا، فلا يمكن للتطبيق معرفة عدد الأيام الباقية.
clock-text-ahead = بحسب هذا الهاتف، تاريخ اليوم هو: { $date }. وهذا التاريخ لاحق للسنوات التي يعرفها هذا التطبيق. إذا كان التاريخ خاطئًا، فلا يمكن للتطبيق معرفة عدد الأيام الباقية.
clock-question = أدخلوا تاريخ اليوم، أو اضبطوا تاريخ الهاتف ثم افتحوا هذه الصفحة من جديد.
clock-button = استخدام هذا التاريخ
