### If a claim is refused: the appeal, the authority and the courts of 2018, and what follows. Paragraphs 6 to 9 of the sheet.

appeal-title = 如果您的申请被驳回：申诉
appeal-right-heading = 您的申诉权
appeal-ladder-heading = 向哪里提出申诉
appeal-count = 申诉程序有{ $administrative-instances }个行政审级（行政机关）和{ $judicial-instances }个司法审级（法院）。
appeal-simultaneous = 您可以同时向行政审级和司法审级提出申诉。

instance-administrative = 行政审级：移民服务委员会（移民服务局）
    .note = 您可以直接向移民服务委员会申请行政复议。复议在阿斯塔纳审理。
instance-district = 第一司法审级：区法院
instance-appellate = 第二司法审级：市法院或州法院的上诉审判庭
instance-cassation = 第三司法审级：市法院或州法院的再上诉（撤销原判）审判庭
    .note = 这一审级被视为最后一个具有中止执行效力的审级：在这个法院作出决定之前，驳回决定不予执行。
instance-supervisory = 第四司法审级：哈萨克斯坦最高法院审判监督庭
    .note = 这是复审审级，主要审查程序问题。

appeal-next-heading = 接下来会怎样
appeal-missed-link = 如果您不申诉，或者申诉迟了
appeal-final-link = 最终驳回之后

missed-title = 如果您不申诉，或者申诉迟了
missed-status = 如果您不遵守哈萨克斯坦关于申诉的法律（期限和程序），您可能会失去寻求庇护者的法律地位（合法身份）。
missed-abandonment = 如果您不提出申诉，即视为放弃庇护申请：等于您自己放弃了申请。
missed-no-longer = 这样，您将不再被视为寻求庇护者。
missed-removal = 此后，您将面临当局的强制驱逐出境和（或）罚款：当局可以强制您离开哈萨克斯坦，或者对您罚款，或者两者并用。

final-title = 最终驳回之后
final-contact = 如果您在第三或第四司法审级收到最终驳回决定，而您仍然认为它有误，请联系联合国难民署（UNHCR）。
final-instances = 这两个审级是：市法院或州法院的再上诉（撤销原判）审判庭；哈萨克斯坦最高法院审判监督庭。
