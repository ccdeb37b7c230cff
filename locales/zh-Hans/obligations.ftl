### Obligations of an asylum-seeker: paragraph 11 of the sheet.

obligations-title = 您的义务
obligations-intro = 作为寻求庇护者，您依照哈萨克斯坦法律负有以下义务。
obligations-heading = 您必须
duty-truth = 提供关于您庇护申请的完整、真实的信息；
duty-medical = 接受体检：体检是强制的，条件和程序由医疗卫生主管机关规定；
duty-laws = 遵守哈萨克斯坦共和国的法律法规；
duty-leaving = 如果打算离开哈萨克斯坦共和国领土，告知主管机关（受理您申请的机构）；
duty-deregister = 在哈萨克斯坦境内变更住址时，到主管机关和内务机关（警方）办理注销登记；
duty-reregister = 自到达新住处起{ $re-register-days }个工作日内，到这两个机关重新登记（星期六、星期日和节假日不计算在内）。
obligations-rights-link = 您的权利
