### About the app: whose text, who made it, what it keeps and what it cannot do.

about-title = 关于本应用
about-text-heading = 这是谁的文本
about-text = 2018年7月，联合国难民署（UNHCR，俄语：УВКБ ООН）发布了一份信息资料，写给难民、寻求庇护者和该署在哈萨克斯坦帮助的其他人。本应用收录了这份资料。本应用关于现在的内容，来自较新的公开来源。
about-not-unhcr = 本应用不是联合国难民署自己的应用，难民署也没有审核过本应用。本应用由开源项目帕纳（Panah）的作者制作，让人不联网也能读这份资料。“帕纳”的意思是“庇护所”。
about-translation-heading = 关于本译文
about-original = 原文是英文。英文文本逐条说明2018年资料的内容，用词浅显。
about-drafted = 本译文由机器从英文翻译，并对照法律术语表检查过。目前还没有母语者确认。如果某句话不清楚，请先询问人权组织BHR或联合国难民署，再按它行动。
about-keeps-heading = 本应用保存什么
about-keeps = 本应用无需联网即可使用，不发送任何信息。它保存您选择的语言和几个开关，但不保存您的任何信息：没有姓名，没有地点，也没有您读过什么的记录。如果您把某一天添加到日历，它会留在手机的日历里，别人可能会在那里看到。
history-keeps = 显示本页的程序（例如浏览器）可能会保存您打开的页面的列表。别人可能会看到这个列表。如果您使用隐私窗口，关闭窗口后，浏览器就会忘记这个列表。
about-cannot-heading = 本应用做不到什么
about-cannot-advise = 它不能为您的个案提供法律建议。人权组织BHR能够提供。
about-cannot-know = 它无法知道每一页所注日期之后有哪些变化。法律、机构和电话号码都会改变。
about-cannot-hide = 在某些手机上，它能够显示另一个名称和另一个图标。但是，它无法隐藏自己装在这部手机上。谁拿着这部手机，谁就能打开它。
about-is-visible = 它无法隐藏自己装在这部手机上。谁拿着这部手机，谁就能打开它。
about-cannot-decide = 它不能决定任何事情。只有哈萨克斯坦的主管机关和法院才能对您的申请作出决定。
about-changes-button = 2018年以来的变化
about-sources-link = 来源和日期
about-version = 版本{ $version }

sources-title = 来源和日期
sources-intro = 以下是本应用所依据的公开来源，以及每个来源的核对日期。
sources-address = 网址：{ $address }
