### Arabic (ar). If a claim is refused: the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = إذا رُفض طلبكم: الطعن في القرار
appeal-right-heading = حقكم في الطعن
appeal-ladder-heading = إلى أين يُقدَّم الطعن
appeal-count = تتألف إجراءات الطعن من { PLURAL($administrative-instances) ->
        [zero] { $administrative-instances } درجة إدارية
        [one] درجة إدارية واحدة
        [two] درجتين إداريتين
        [few] { $administrative-instances } درجات إدارية
        [many] { $administrative-instances } درجة إدارية
       *[other] { $administrative-instances } درجة إدارية
    } (سلطة إدارية) ومن { PLURAL($judicial-instances) ->
        [zero] { $judicial-instances } درجة قضائية
        [one] درجة قضائية واحدة
        [two] درجتين قضائيتين
        [few] { $judicial-instances } درجات قضائية
        [many] { $judicial-instances } درجة قضائية
       *[other] { $judicial-instances } درجة قضائية
    } (محاكم).
appeal-simultaneous = يجوز لكم الطعن أمام الدرجة الإدارية وأمام الدرجات القضائية في الوقت نفسه.
instance-administrative = الدرجة الإدارية: لجنة خدمات الهجرة
    .note = يجوز لكم تقديم التظلم الإداري مباشرة إلى لجنة خدمات الهجرة. ويُنظر فيه في أستانا.
instance-district = الدرجة القضائية الأولى: محكمة المنطقة
instance-appellate = الدرجة القضائية الثانية: هيئة الاستئناف القضائية في محكمة المدينة/المقاطعة
instance-cassation = الدرجة القضائية الثالثة: هيئة النقض القضائية في محكمة المدينة/المقاطعة
    .note = تُعدّ هذه الدرجة آخر درجة لها الأثر الموقِف للتنفيذ: لا يُنفَّذ قرار الرفض إلى أن تصدر هذه المحكمة حكمها.
instance-supervisory = الدرجة القضائية الرابعة: الهيئة القضائية للمراجعة الرقابية في المحكمة العليا في كازاخستان
    .note = درجة مراجعة، تركّز أساسًا على الإجراءات.
appeal-next-heading = ما يلي ذلك
appeal-missed-link = إذا لم تطعنوا أو تأخرتم في الطعن
appeal-final-link = بعد الرفض النهائي

missed-title = إذا لم تطعنوا أو تأخرتم في الطعن
missed-status = إذا لم تلتزموا بقوانين كازاخستان بشأن الطعن (المهل والإجراءات)، فقد تفقدون وضعكم القانوني بصفتكم من طالبي اللجوء.
missed-abandonment = إذا لم تطعنوا، يُعدّ ذلك تخليًا عن طلب اللجوء الخاص بكم: كأنكم تنازلتم عنه بأنفسكم.
missed-no-longer = وبعد ذلك لن تُعدّوا من طالبي اللجوء.
missed-removal = وستخضعون عندئذٍ للإبعاد القسري من جانب السلطات و/أو لغرامات مالية: يمكن للسلطات أن تجبركم بالقوة على مغادرة كازاخستان، أو أن تفرض عليكم غرامة، أو الأمرين معًا.

final-title = بعد الرفض النهائي
final-contact = إذا تلقيتم رفضًا نهائيًا في الدرجة القضائية الثالثة أو الرابعة، وما زلتم تعتقدون أنه خاطئ، فيُرجى الاتصال بالمفوضية (UNHCR).
final-instances = هاتان الدرجتان هما: هيئة النقض القضائية في محكمة المدينة/المقاطعة، والهيئة القضائية للمراجعة الرقابية في المحكمة العليا في كازاخستان.
