### Rights of an asylum-seeker: paragraph 10 of the sheet. Each right is a point of its own.

rights-title = 您的权利
rights-intro = 作为寻求庇护者，您依照哈萨克斯坦法律享有以下权利。
rights-heading = 您有权
right-interpreter = 获得移民服务局提供的免费口译和笔译服务；
right-information = 从移民服务局获得信息，了解确定难民身份的程序，以及寻求庇护者的权利和责任；
right-consular = 通过哈萨克斯坦共和国领事机构（大使馆和领事馆）申请难民身份；
right-withdraw = 撤回您的难民身份申请；
right-appeal = 对移民服务局作出的驳回决定提出申诉；
right-stay = 在您的难民身份申请得到最终决定之前，包括在申诉期间，在哈萨克斯坦共和国居住；
right-leave = 自愿返回您的原籍国，或者自愿前往另一个国家（另见“您的义务”）；
right-health = 依照哈萨克斯坦共和国的医疗卫生法律法规，获得医疗卫生服务；
right-work = 依照哈萨克斯坦共和国的法律法规，工作和做生意（就业和创业自由）；
right-court = 使您的财产权、人身非财产权和利益得到法院的保护（司法保护）。
rights-other = 您还有哈萨克斯坦共和国《宪法》、法律和国际条约规定的其他权利和自由，以及责任。
rights-officer-button = 给工作人员或警察看的话
rights-duties-link = 您的义务
