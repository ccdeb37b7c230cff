### Arabic (ar). The asylum procedure: overview and six steps. Paragraphs 1 to 6 of the sheet.

procedure-title = طلب اللجوء خطوة بخطوة
procedure-convention = انضمت كازاخستان إلى الاتفاقية الخاصة بوضع اللاجئين لعام 1951.
procedure-law = لدى كازاخستان قانون «بشأن اللاجئين» صدر عام 2009. وهو نافذ منذ عام 2010.
procedure-claims = ولهذا السبب، تُقدَّم جميع طلبات اللجوء إلى لجنة خدمات الهجرة في وزارة الداخلية بجمهورية كازاخستان.

step-place = الخطوة { $number } من { $count }
step-here = أنتم هنا
step-past = تم
step-open = فتح الخطوة { $number }
step-next = الانتقال إلى الخطوة { $number }
step-appeal = كيفية الطعن
step-all = جميع الخطوات
step-mark = أنا في هذه الخطوة
step-prepare = التحضير

step-claim = تقديم طلب اللجوء
    .note =
        خلال { PLURAL($claim-days) ->
            [zero] { $claim-days } يوم تقويمي
            [one] يوم تقويمي واحد
            [two] يومين تقويميين
            [few] { $claim-days } أيام تقويمية
            [many] { $claim-days } يومًا تقويميًا
           *[other] { $claim-days } يوم تقويمي
        }، أو خلال { PLURAL($claim-irregular-hours) ->
            [zero] { $claim-irregular-hours } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $claim-irregular-hours } ساعات
            [many] { $claim-irregular-hours } ساعة
           *[other] { $claim-irregular-hours } ساعة
        } بعد عبور الحدود بصورة غير قانونية اضطرارًا
claim-who-heading = من يجوز لهم تقديم الطلب
claim-who = يجوز لكم تقديم طلب اللجوء إذا كنتم تعتقدون أنكم، عند عودتكم إلى بلدكم الأصلي، ستتعرضون للاضطهاد لأحد هذه الأسباب:
claim-ground-race = العرق
claim-ground-nationality = الجنسية أو القومية (المواطنة أو الانتماء إلى جماعة قومية أو إثنية)
claim-ground-religion = الدين
claim-ground-opinion = الآراء السياسية
claim-ground-group = الانتماء إلى فئة اجتماعية معيّنة
claim-where-heading = أين
claim-where = يجوز لكم تقديم طلبكم لدى الإدارة المحلية التابعة للجنة خدمات الهجرة.
claim-when-heading = متى
claim-when =
    يجوز لكم تقديم طلبكم خلال { PLURAL($claim-days) ->
        [zero] { $claim-days } يوم تقويمي
        [one] يوم تقويمي واحد
        [two] يومين تقويميين
        [few] { $claim-days } أيام تقويمية
        [many] { $claim-days } يومًا تقويميًا
       *[other] { $claim-days } يوم تقويمي
    }.
claim-counted = تُحسب الأيام من وصولكم إلى كازاخستان، أو من اللحظة التي علمتم فيها بأنكم قد تتعرضون للاضطهاد في بلدكم الأصلي.
claim-irregular =
    في حالة عبور حدود دولة كازاخستان بصورة غير قانونية اضطرارًا (أي لم تكن لديكم وسيلة سوى العبور دون إذن)، يجب تقديم الطلب خلال { PLURAL($claim-irregular-hours) ->
        [zero] { $claim-irregular-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $claim-irregular-hours } ساعات
        [many] { $claim-irregular-hours } ساعة
       *[other] { $claim-irregular-hours } ساعة
    } لدى دائرة الهجرة.

step-certificate = الحصول على الشهادة
    .note = بعد تسجيل طلبكم
certificate-issued = بعد تسجيل طلب اللجوء الخاص بكم، ستُصدَر لكم شهادة طالب اللجوء.
certificate-status = تمنحكم الشهادة وضعًا قانونيًا للبقاء في كازاخستان إلى حين البتّ النهائي في طلب اللجوء.

step-interview = المقابلة
    .note = ستدعوكم دائرة الهجرة
interview-invited = بعد تسجيل طلب اللجوء الخاص بكم، ستُدعون إلى مقابلة مع موظف من دائرة الهجرة.
interview-say-why = خلال المقابلة، يجب عليكم بيان سبب حاجتكم إلى اللجوء في كازاخستان.
interview-papers = خلال المقابلة، يجب عليكم تقديم جميع الوثائق التي تؤيّد هويتكم وطلب اللجوء الخاص بكم.
interview-check-why = ما سأقوله: سبب حاجتي إلى اللجوء في كازاخستان
interview-check-identity = جميع وثائقي التي تبيّن هويتي
interview-check-claim = جميع وثائقي التي تؤيّد طلب اللجوء الخاص بي
interview-truth-label = قول الحقيقة كاملة
interview-truth = يجب عليكم التزام الصدق في جميع معلوماتكم الشخصية وفي طلبكم.
interview-facts = يجب عليكم أيضًا ذكر جميع وقائع طلبكم وظروفه كاملةً.
interview-failing = قد يؤدي عدم القيام بذلك إلى رفض طلب اللجوء الخاص بكم.
interview-interpreter = يحق لكم الحصول من دائرة الهجرة على ترجمة شفوية وتحريرية مجانية.

step-decision = القرار
    .note =
        خلال { PLURAL($decision-months) ->
            [zero] { $decision-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $decision-months } أشهر
            [many] { $decision-months } شهرًا
           *[other] { $decision-months } شهر
        }، وفي بعض الحالات في مدة تصل إلى { PLURAL($decision-extended-years) ->
            [zero] { $decision-extended-years } سنة
            [one] سنة واحدة
            [two] سنتين
            [few] { $decision-extended-years } سنوات
            [many] { $decision-extended-years } سنة
           *[other] { $decision-extended-years } سنة
        }
decision-commission = اللجنة الحكومية لتحديد صفة اللاجئ هي التي تصدر القرار بشأن طلبكم.
decision-time =
    من المفترض أن يصدر القرار خلال { PLURAL($decision-months) ->
        [zero] { $decision-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $decision-months } أشهر
        [many] { $decision-months } شهرًا
       *[other] { $decision-months } شهر
    } من تسجيل طلب اللجوء الخاص بكم.
decision-extended =
    في بعض الحالات، عندما تلزم مراجعة إضافية، قد يصدر القرار في مدة تصل إلى { PLURAL($decision-extended-years) ->
        [zero] { $decision-extended-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $decision-extended-years } سنوات
        [many] { $decision-extended-years } سنة
       *[other] { $decision-extended-years } سنة
    } من تاريخ تقديم طلبكم الأول.

step-recognised = إذا اعتُرف لكم بصفة اللاجئ
    .note = تتسلّمون شهادة اللاجئ
recognised-informed = إذا اعتُرف لكم بصفة اللاجئ، فستبلّغكم دائرة الهجرة بذلك شخصيًا.
recognised-certificate = ستُصدَر لكم شهادة اللاجئ.
recognised-information = ستقدّم لكم دائرة الهجرة أيضًا معلومات عن وضعكم وحقوقكم والتزاماتكم في كازاخستان بصفتكم لاجئين.

step-rejected = إذا رُفض طلبكم
    .note =
        يحق لكم الطعن خلال { PLURAL($appeal-months) ->
            [zero] { $appeal-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $appeal-months } أشهر
            [many] { $appeal-months } شهرًا
           *[other] { $appeal-months } شهر
        }؛ وأمام المحكمة قد لا تكون المهلة سوى { PLURAL($appeal-court-months) ->
            [zero] { $appeal-court-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $appeal-court-months } أشهر
            [many] { $appeal-court-months } شهرًا
           *[other] { $appeal-court-months } شهر
        }
rejected-notification = إذا رُفض طلب اللجوء الخاص بكم، فستتلقون إشعارًا كتابيًا مع بيان أسباب الرفض.
rejected-right = إذا كنتم تعتقدون أن القرار خاطئ، فيحق لكم الطعن في قرار الرفض.
rejected-time =
    يحق لكم الطعن خلال { PLURAL($appeal-months) ->
        [zero] { $appeal-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $appeal-months } أشهر
        [many] { $appeal-months } شهرًا
       *[other] { $appeal-months } شهر
    } من تسلّمكم القرار.
rejected-where = يجوز لكم الطعن أمام الهيئة المختصة الأعلى و/أو أمام المحكمة.
rejected-help = للحصول على أي مساعدة في الطعن، توجّهوا إلى المنظمة الشريكة للمفوضية (UNHCR): المكتب الدولي الكازاخستاني لحقوق الإنسان وسيادة القانون (BHR، بالروسية: КМБПЧиСЗ).
