### Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = کاپی شد
read-aloud = خواندن با صدای بلند
stop-reading = توقف خواندن
read-hint = برای شنیدن یک بخش از صفحه، انگشت خود را روی آن نگه دارید
print-page = چاپ این صفحه
give-app = دادن این برنامه به شخص دیگر
leave-app = خروج فوری از برنامه
high-contrast = رنگ‌های واضح‌تر
quick-leave = دکمهٔ خروج فوری
discreet-name = پنهان کردن نام این برنامه
discreet-sign = آنگاه به دنبال این نشان بگردید:
no-dialler = این تیلفون نمی‌تواند تماس بگیرد. شماره را یادداشت کنید: { $number }
no-map = در این تیلفون برنامهٔ نقشه نیست. آدرس را به کسی نشان دهید، یا آن را کاپی کنید.
no-printer = این تیلفون نمی‌تواند چاپ کند.
no-share = این تیلفون نمی‌تواند این برنامه را به تیلفون دیگر بدهد.
