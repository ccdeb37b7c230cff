### Words to show an officer: what the person says, in the first person, and what it rests on.

officer-title = 给工作人员或警察看的话
officer-intro = 请选择您想说的话，然后把屏幕给对方看：屏幕上有这些话的俄语或哈萨克语文字。
officer-show = 请把这段话给工作人员或警察看
officer-means = 意思是
officer-secure = 在手机允许的情况下，本页不会出现在最近使用的应用列表中，也无法截屏。
officer-hidden = 在手机允许的情况下，本页不会出现在最近使用的应用列表中。但是可以截屏。
officer-all = 所有给工作人员或警察看的话
officer-numbers = { $numbers }：{ $year }年公布，此后未经确认。

officer-stopped-heading = 如果您被拦下
officer-help-heading = 要求见律师或打电话
officer-understand-heading = 如果您听不懂或看不懂
officer-health-heading = 如果您需要医生

phrase-asylum = 我请求在哈萨克斯坦获得庇护。我害怕回到我的国家。请您登记我的庇护申请，或者带我去登记申请的机构。
    .name = 我请求庇护
    .law = 哈萨克斯坦共和国2009年12月4日第216-IV号《难民法》；联合国难民署信息资料第2段
phrase-no-return = 请不要把我送回去：我在那里有危险。我请求保护。
    .name = 请不要把我送回去
    .law = 1951年《关于难民地位的公约》第33条：任何人都不得被送回有危险的地方。哈萨克斯坦于1999年加入该公约。
phrase-renewal = 我的寻求庇护者证明书正在换新。我的申请正在审查。请您询问就业和社会项目局。
    .name = 我的证明书正在换新
    .law = 哈萨克斯坦国家机关的网站：证明书的有效期是{ $certificate-months }个月；申请正在审查时，换发新的证明书。
phrase-lawyer = 我想和律师谈话。请您允许我给这个组织打电话。它为寻求庇护者提供法律方面的帮助。
    .name = 我想和律师谈话
    .law = 联合国难民署信息资料，联系方式列表
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
    }。寻求庇护者可以免费使用口译员。
    .name = 我需要口译员
    .law = 寻求庇护者的权利：联合国难民署信息资料第10段
phrase-unhcr = 我想给联合国难民署（UNHCR）打电话。请您允许我打这个电话。
    .name = 我想给联合国难民署打电话
    .law = 联合国难民署2022年的网页和2018年的信息资料，联系方式列表
phrase-number = 请您拨打其中一个号码，并告诉对方我在哪里。这些是联合国难民署（UNHCR）和它的合作组织人权组织BHR的号码。
    .name = 请您替我打电话
    .law = 联合国难民署2022年的网页和2018年的信息资料，联系方式列表
phrase-paper = 我看不懂这份文件。请您通过懂我的语言的口译员，向我解释这份文件。
    .name = 我看不懂这份文件
    .law = 获得免费口译、笔译和信息的权利：联合国难民署信息资料第10段
phrase-ill = 我病了。我需要医生。请您帮助我。
    .name = 我病了
    .law = 获得医疗卫生服务的权利：联合国难民署信息资料第10段
phrase-child-ill = 我的孩子病了。我的孩子需要医生。请您帮助我们。
    .name = 我的孩子病了
    .law = 获得医疗卫生服务的权利：联合国难民署信息资料第10段
phrase-pregnant = 我怀孕了。我需要医生。请您帮助我。
    .name = 我怀孕了
    .law = 获得医疗卫生服务的权利：联合国难民署信息资料第10段
