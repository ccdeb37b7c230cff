### Arabic (ar). Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = تم النسخ
read-aloud = القراءة بصوت عالٍ
stop-reading = إيقاف القراءة
print-page = طباعة هذه الصفحة
give-app = إعطاء هذا التطبيق لشخص آخر
leave-app = مغادرة هذا التطبيق الآن
high-contrast = تباين عالٍ
no-dialler = لا يمكن لهذا الهاتف إجراء مكالمات. اكتبوا الرقم على ورقة: { $number }
no-map = لا يوجد تطبيق خرائط على هذا الهاتف. اعرضوا العنوان على شخص ما، أو انسخوه.
no-printer = لا يمكن لهذا الهاتف الطباعة.
no-share = لا يمكن لهذا الهاتف نقل التطبيق إلى شخص آخر.
