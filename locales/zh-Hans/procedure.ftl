### The asylum procedure: the overview, its four steps, and the fork after them. Paragraphs 1 to 6 of the sheet.

procedure-title = 申请庇护的步骤
procedure-convention = 哈萨克斯坦已加入1951年《关于难民地位的公约》。
procedure-law = 哈萨克斯坦有一部2009年的《难民法》。该法自2010年起生效。
procedure-claims = 因此，所有庇护申请都向哈萨克斯坦共和国内务部移民服务委员会（移民服务局，俄语：Комитет миграционной службы）提交。

step-place = 第{ $number }步，共{ $count }步
step-here = 您在这里
step-past = 已完成
step-open = 打开第{ $number }步
step-next = 继续到第{ $number }步
step-appeal = 如何申诉
step-all = 所有步骤
step-mark = 我在这一步
step-prepare = 准备

step-claim = 提交您的申请
    .note = 自您到达之日起，或者自您得知有危险之日起，{ $claim-days }个日历日内。如果您未经许可越过了国界：{ $claim-irregular-hours }小时内
claim-who-heading = 谁可以提交申请
claim-who = 您是否认为，如果返回原籍国，您将遭受迫害？如果迫害的原因是以下之一，您可以提交庇护申请：
claim-ground-race = 种族；
claim-ground-nationality = 民族或国籍；
claim-ground-religion = 宗教；
claim-ground-opinion = 政治见解；
claim-ground-group = 属于某一特定的社会群体（公约的中文用语：社会团体）。
claim-where-heading = 在哪里提交
claim-where = 您可以向移民服务委员会（移民服务局）的当地主管局提交申请。
claim-when-heading = 何时提交
claim-when = 您有{ $claim-days }个日历日的时间提交申请。星期六、星期日和节假日也计算在内。
claim-counted = 这些天数自您抵达哈萨克斯坦之时起算，或者自您得知在原籍国可能遭受迫害之时起算。
claim-irregular = 被迫非法越过哈萨克斯坦国界以后，您必须在{ $claim-irregular-hours }小时内向移民服务局提交申请。如果您不确定这是否适用于您，也请同样遵守这个期限。

step-certificate = 领取您的证明书
    .note = 在您的申请登记之后
certificate-issued = 您的庇护申请登记之后，您将收到寻求庇护者证明书。
certificate-status = 该证明书使您拥有法律地位（合法身份）：在您的庇护申请得到最终决定之前，您可以留在哈萨克斯坦。

step-interview = 面谈
    .note = 您将被邀请
interview-invited = 您的庇护申请登记之后，您将被邀请与移民服务局官员面谈。
interview-say-why = 面谈时，您必须说明您为什么需要在哈萨克斯坦获得庇护。
interview-papers = 面谈时，您还必须出示证明您身份和支持您庇护申请的所有文件。
interview-check-why = 我要说的话：我为什么需要在哈萨克斯坦获得庇护
interview-check-identity = 证明我身份的所有文件
interview-check-claim = 支持我庇护申请的所有文件
interview-truth-label = 请说出全部实情
interview-truth = 您必须如实说明您的所有个人信息和您的申请。
interview-facts = 您还必须说明与您的申请有关的全部事实和情况。
interview-failing = 如果您不这样做，您的庇护申请可能会被驳回。
interview-interpreter = 您有权获得移民服务局提供的免费口译和笔译。

step-decision = 决定
    .note = { $decision-months }个月内；在某些情况下，最长{ $decision-extended-years }年
decision-commission = 国家难民身份确定委员会对您的申请作出决定。
decision-time = 决定应在您的庇护申请登记后{ $decision-months }个月内作出。
decision-extended = 在某些情况下，如果需要进一步审查，决定可能会更晚作出：自您首次提交申请起，最长{ $decision-extended-years }年。

step-recognised = 如果您被承认为难民
    .note = 您将得到难民证
recognised-informed = 如果您被承认为难民，移民服务局将当面通知您。
recognised-certificate = 您将得到难民证。
recognised-information = 移民服务局还将向您提供信息，说明您作为难民在哈萨克斯坦的身份、权利和义务。

step-rejected = 如果您的申请被驳回
    .note = 您有权在{ $appeal-months }个月内申诉；如果向法院起诉，可能只有{ $appeal-court-months }个月
rejected-notification = 如果您的庇护申请被驳回，您将收到说明驳回理由的书面通知。
rejected-right = 如果您认为该决定有误，您有权对该决定提出申诉。
rejected-time = 您有权在您收到决定之日起{ $appeal-months }个月内提出申诉。
rejected-where = 您可以向上级主管机关（驳回您申请的机构的上级）和（或）法院提出申诉。
rejected-help = 如果需要任何申诉方面的帮助，请联系联合国难民署（UNHCR）的合作组织——人权组织BHR（哈萨克斯坦国际人权与法治局，俄语：КМБПЧиСЗ）。
