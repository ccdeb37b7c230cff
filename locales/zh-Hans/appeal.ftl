### If a claim is refused: the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = 如果您的申请被驳回
appeal-right-heading = 您的申诉权
appeal-ladder-heading = 各个审级（依次排列）
appeal-count = 申诉程序有{ $administrative-instances }个行政审级和{ $judicial-instances }个司法审级。
appeal-simultaneous = 您可以同时向行政审级和司法审级提出申诉。

instance-administrative = 行政审级：移民服务委员会
    .note = 您可以直接向移民服务委员会提出行政申诉（行政复议）。该申诉在阿斯塔纳审理。
instance-district = 第一司法审级：区法院
instance-appellate = 第二司法审级：市法院／州法院上诉审判庭
instance-cassation = 第三司法审级：市法院／州法院撤销原判（再上诉）审判庭
    .note = 这一审级被视为最后一个具有中止执行效力的审级：在它作出决定之前，驳回决定不予执行。
instance-supervisory = 第四司法审级：哈萨克斯坦最高法院审判监督庭
    .note = 这是复审审级，主要审查程序问题。

appeal-next-heading = 接下来会怎样
appeal-missed-link = 如果您不申诉，或者申诉迟了
appeal-final-link = 最终驳回之后

missed-title = 如果您不申诉，或者申诉迟了
missed-status = 如果您不遵守哈萨克斯坦关于申诉期限和程序的法律，您可能会失去寻求庇护者的法律地位（合法身份）。
missed-abandonment = 如果您不提出申诉，即视为放弃庇护申请。
missed-no-longer = 这样，您将不再被视为寻求庇护者。
missed-removal = 此后，您将面临当局的强制遣返（驱逐）和（或）罚款。

final-title = 最终驳回之后
final-contact = 如果您在第三或第四司法审级收到最终驳回决定，而您仍然认为该决定有误，请联系联合国难民署（UNHCR）。
final-instances = 这两个审级是：市法院／州法院撤销原判（再上诉）审判庭；哈萨克斯坦最高法院审判监督庭。
