### Arabic (ar). The asylum procedure: overview, four steps, and the fork after them. Paragraphs 1 to 6 of the sheet.

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
    .note = خلال { PLURAL($claim-days) ->
            [zero] { $claim-days } يوم تقويمي
            [one] يوم تقويمي واحد
            [two] يومين تقويميين
            [few] { $claim-days } أيام تقويمية
            [many] { $claim-days } يومًا تقويميًا
           *[other] { $claim-days } يوم تقويمي
        } من وصولكم، أو من اليوم الذي علمتم فيه بالخطر. إذا عبرتم الحدود دون إذن: خلال { PLURAL($claim-irregular-hours) ->
            [zero] { $claim-irregular-hours } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $claim-irregular-hours } ساعات
            [many] { $claim-irregular-hours } ساعة
           *[other] { $claim-irregular-hours } ساعة
        }
claim-who-heading = من يجوز لهم تقديم الطلب
claim-who = هل تعتقدون أنكم ستتعرضون للاضطهاد إذا عدتم إلى بلدكم الأصلي؟ عندئذٍ يجوز لكم تقديم طلب اللجوء، إذا كان سبب الاضطهاد واحدًا من هذه الأسباب:
claim-ground-race = العرق
claim-ground-nationality = الجنسية أو القومية (الانتماء إلى شعب أو جماعة عرقية، أو جنسية الدولة)
claim-ground-religion = الدين
claim-ground-opinion = الآراء السياسية
claim-ground-group = الانتماء إلى فئة اجتماعية معيّنة
claim-where-heading = أين
claim-where = يجوز لكم تقديم طلبكم لدى الإدارة المحلية التابعة للجنة خدمات الهجرة.
claim-when-heading = متى
claim-when = لديكم { PLURAL($claim-days) ->
        [zero] { $claim-days } يوم تقويمي
        [one] يوم تقويمي واحد
        [two] يومان تقويميان
        [few] { $claim-days } أيام تقويمية
        [many] { $claim-days } يومًا تقويميًا
       *[other] { $claim-days } يوم تقويمي
    } لتقديم طلبكم. أيام السبت والأحد والعطل تُحسب أيضًا.
claim-counted = تُحسب الأيام من وصولكم إلى كازاخستان، أو من اللحظة التي علمتم فيها بأنكم قد تتعرضون للاضطهاد في بلدكم الأصلي.
claim-irregular = بعد عبور حدود دولة كازاخستان بصورة غير قانونية اضطرارًا، يجب عليكم تقديم طلبكم خلال { PLURAL($claim-irregular-hours) ->
        [zero] { $claim-irregular-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $claim-irregular-hours } ساعات
        [many] { $claim-irregular-hours } ساعة
       *[other] { $claim-irregular-hours } ساعة
    }، لدى دائرة خدمات الهجرة. إذا لم تكونوا متأكدين مما إذا كان هذا ينطبق عليكم، فالتزموا بهذه المهلة رغم ذلك.

step-certificate = الحصول على الشهادة
    .note = بعد تسجيل طلبكم
certificate-issued = بعد تسجيل طلب اللجوء الخاص بكم، ستتسلّمون شهادة طالب اللجوء.
certificate-status = تمنحكم الشهادة وضعًا قانونيًا: يجوز لكم البقاء في كازاخستان إلى حين صدور القرار النهائي بشأن طلب اللجوء الخاص بكم.

step-interview = المقابلة
    .note = ستُدعون إليها
interview-invited = بعد تسجيل طلب اللجوء الخاص بكم، ستُدعون إلى مقابلة مع موظف من دائرة خدمات الهجرة.
interview-say-why = في المقابلة، يجب عليكم أن تقولوا لماذا تحتاجون إلى اللجوء في كازاخستان.
interview-papers = في المقابلة، يجب عليكم أيضًا تقديم جميع الوثائق التي تبيّن هويتكم والتي تدعم طلب اللجوء الخاص بكم.
interview-check-why = ما سأقوله: سبب حاجتي إلى اللجوء في كازاخستان
interview-check-identity = جميع وثائقي التي تبيّن هويتي
interview-check-claim = جميع وثائقي التي تدعم طلب اللجوء الخاص بي
interview-truth-label = قول الحقيقة كاملة
interview-truth = يجب عليكم التزام الصدق في جميع معلوماتكم الشخصية وفي طلبكم.
interview-facts = يجب عليكم أيضًا ذكر جميع وقائع طلبكم وظروفه.
interview-failing = قد يؤدي عدم القيام بذلك إلى رفض طلب اللجوء الخاص بكم.
interview-interpreter = يحق لكم الحصول من دائرة خدمات الهجرة على ترجمة شفوية وتحريرية مجانية.

step-decision = القرار
    .note = خلال { PLURAL($decision-months) ->
            [zero] { $decision-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $decision-months } أشهر
            [many] { $decision-months } شهرًا
           *[other] { $decision-months } شهر
        }؛ وفي بعض الحالات في مدة تصل إلى { PLURAL($decision-extended-years) ->
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
recognised-informed = إذا اعتُرف لكم بصفة اللاجئ، فستبلّغكم دائرة خدمات الهجرة بذلك شخصيًا.
recognised-certificate = ستتسلّمون شهادة اللاجئ.
recognised-information = ستقدّم لكم دائرة خدمات الهجرة أيضًا معلومات عن وضعكم وحقوقكم والتزاماتكم في كازاخستان بصفتكم لاجئين.

step-rejected = إذا رُفض طلبكم
    .note = يحق لكم الطعن خلال { PLURAL($appeal-months) ->
            [zero] { $appeal-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $appeal-months } أشهر
            [many] { $appeal-months } شهرًا
           *[other] { $appeal-months } شهر
        }؛ وللتوجّه إلى المحكمة، قد لا تكون مهلتكم سوى { PLURAL($appeal-court-months) ->
            [zero] { $appeal-court-months } شهر
            [one] شهر واحد
            [two] شهرين
            [few] { $appeal-court-months } أشهر
            [many] { $appeal-court-months } شهرًا
           *[other] { $appeal-court-months } شهر
        }
rejected-notification = إذا رُفض طلب اللجوء الخاص بكم، فستتلقون إشعارًا كتابيًا مع بيان أسباب الرفض.
rejected-right = إذا كنتم تعتقدون أن القرار خاطئ، فيحق لكم الطعن فيه.
rejected-time = يحق لكم الطعن خلال { PLURAL($appeal-months) ->
        [zero] { $appeal-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $appeal-months } أشهر
        [many] { $appeal-months } شهرًا
       *[other] { $appeal-months } شهر
    } من يوم تسلّمكم القرار.
rejected-where = يجوز لكم الطعن أمام الهيئة المختصة الأعلى (السلطة التي فوق الإدارة التي رفضت طلبكم) و/أو أمام المحكمة.
rejected-help = للحصول على أي مساعدة في الطعن، اتصلوا بالمنظمة الشريكة للمفوضية (UNHCR): المكتب الدولي الكازاخستاني لحقوق الإنسان وسيادة القانون (BHR، بالروسية: КМБПЧиСЗ).
