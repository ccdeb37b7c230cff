### Arabic (ar). Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = تم النسخ
read-aloud = القراءة بصوت عالٍ
stop-reading = إيقاف القراءة
read-hint = لسماع جزء من الصفحة، ضعوا إصبعكم عليه لحظة دون رفعه
print-page = طباعة هذه الصفحة
give-app = إعطاء هذا التطبيق لشخص آخر
leave-app = مغادرة هذا التطبيق الآن
high-contrast = تباين عالٍ
quick-leave = زر المغادرة السريعة
discreet-name = إخفاء اسم هذا التطبيق
discreet-sign = عندها ابحثوا عن هذه العلامة:
no-dialler = لا يمكن لهذا الهاتف إجراء مكالمات. اكتبوا الرقم على ورقة: { $number }
no-map = لا يوجد تطبيق خرائط على هذا الهاتف. اعرضوا العنوان على شخص ما، أو انسخوه.
no-printer = لا يمكن لهذا الهاتف الطباعة.
no-share = لا يمكن لهذا الهاتف نقل التطبيق إلى شخص آخر.
