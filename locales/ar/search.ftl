### Arabic (ar). Search, and the words beside text that a program has written in another alphabet.

search-title = بحث
search-field = ما الذي تبحثون عنه؟
search-button = بحث
search-results =
    { PLURAL($count) ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-none = لم يُعثر على شيء
search-none-text = جرّبوا كلمة أخرى، أو اختاروا من هذه الصفحات. إذا كنتم تحتاجون إلى مساعدة الآن، فاختاروا صفحة الطوارئ.
search-contents = جميع الصفحات

converted-label = حُوِّل آليًا
converted-text = كتب برنامج هذا النص بأبجدية أخرى وفق قواعد ثابتة. قد تبدو الأسماء والكلمات الأجنبية غير مألوفة.
