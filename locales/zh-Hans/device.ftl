### Words for what the phone itself does: copying, reading aloud, printing, leaving.

copied = 已复制
read-aloud = 朗读
stop-reading = 停止朗读
read-hint = 用手指按住页面的某一段，即可听这一段
print-page = 打印本页
give-app = 把本应用传给他人
leave-app = 立即离开本应用
high-contrast = 高对比度
quick-leave = 快速离开按钮
discreet-name = 隐藏本应用的名称
discreet-sign = 之后请找这个图标：
no-dialler = 这部手机不能打电话。请记下号码：{ $number }
no-map = 这部手机上没有地图应用。请把地址给别人看，或者复制地址。
no-printer = 这部手机不能打印。
no-share = 这部手机不能把本应用传给他人。
