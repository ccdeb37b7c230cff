### Words to show an officer: what the person says, in the first person, and what it rests on.

officer-title = 给工作人员或警察看的话
officer-intro = 请选择您想说的话，然后把屏幕给对方看：屏幕上有这些话的俄语或哈萨克语文字。
officer-show = 请把这段话给工作人员或警察看
officer-means = 意思是
officer-secure = 本页不会出现在最近使用的应用列表中。在手机允许的情况下，本页的截屏功能已关闭。
officer-all = 所有语句

phrase-asylum = 我请求在哈萨克斯坦获得庇护。请您登记我的庇护申请。
    .name = 我请求庇护
    .law = 哈萨克斯坦共和国2009年12月4日第216-IV号《难民法》；难民署信息资料第2段
phrase-interpreter =
    我需要口译员。我的语言是{ $language ->
        [ar] 阿拉伯语
        [en] 英语
        [fa-AF] 达里语
        [kk] 哈萨克语
        [ru] 俄语
        [ug] 维吾尔语
        [uz] 乌兹别克语
        [zh-Hans] 汉语
       *[other] { $endonym }
    }。寻求庇护者使用口译员是免费的。
    .name = 我需要口译员
    .law = 寻求庇护者的权利：难民署信息资料第10段
phrase-unhcr = 我想给联合国难民署（UNHCR）打电话。请您允许我打这个电话。
    .name = 我想给难民署打电话
    .law = 难民署信息资料，联系方式列表
phrase-number = 请您拨打这个号码，并告诉对方我在哪里。这是联合国难民署（UNHCR）的热线电话。
    .name = 请您拨打这个号码
    .law = 难民署信息资料，联系方式列表
phrase-paper = 我看不懂这份文件。请您通过懂我的语言的口译员，向我解释这份文件。
    .name = 我看不懂这份文件
    .law = 获得免费口译、翻译和信息的权利：难民署信息资料第10段
phrase-ill = 我病了。我需要医生。请您帮助我。
    .name = 我病了
    .law = 获得医疗卫生服务的权利：难民署信息资料第10段
