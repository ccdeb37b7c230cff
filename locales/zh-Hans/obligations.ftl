### Obligations of an asylum-seeker: paragraph 11 of the sheet.

obligations-title = 您的义务
obligations-intro = 作为寻求庇护者，您依照哈萨克斯坦法律负有以下义务。
obligations-heading = 您必须
duty-truth = 提供关于您庇护申请的完整、真实的信息；
duty-medical = 按照医疗卫生主管机关规定的条件和程序，接受强制体检；
duty-laws = 遵守哈萨克斯坦共和国的法律法规；
duty-leaving = 如有任何离开哈萨克斯坦共和国领土的打算，告知主管机关；
duty-deregister = 在哈萨克斯坦境内变更住址时，向主管机关和内务机关注销登记；
duty-reregister = 自到达新住处起{ $re-register-days }个工作日内，重新登记。
obligations-rights-link = 您的权利
