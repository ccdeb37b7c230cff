### Words of the frame and of the home page: they stand on every page.

app-name = 帕纳
app-description = 为在哈萨克斯坦寻求庇护的人提供的信息

back = 返回
skip-to-content = 跳到页面内容

language-button = 语言：{ $language }

language-title = 选择您的语言

not-translated = 尚无此语言的译文
out-of-date = 译文较旧：英文原文已有更改

hotline-label = 联合国难民署热线电话（{ $year }年的号码）

tile-procedure = 申请庇护的步骤
tile-rights = 我的权利和义务
tile-contacts = 谁能帮助我
tile-changes = 2018年以来的变化

home-keeps = 无需联网即可使用。不保存您的任何信息。

home-about = 关于本应用和2018年7月的资料

label-good-to-know = 供您了解
label-take-care = 请注意
label-changed = 2018年7月以来已有变化
label-not-confirmed = 2018年以来未经确认

source-sheet = 来源：联合国难民署驻哈萨克斯坦代表处，信息资料，2018年7月，段落：{ $paragraph }
source-sheet-contacts = 来源：联合国难民署驻哈萨克斯坦代表处，信息资料，2018年7月，联系方式列表
source-sheet-whole = 来源：联合国难民署驻哈萨克斯坦代表处，信息资料，2018年7月
source-checked = { $name }。核对日期：{ $date }
checked-on = 核对日期：{ $date }

paper-name = 这份文件的哈萨克语和俄语名称

problem-title = 填写有误
title-with-error = 错误：{ $title }
unknown-title = 没有这个页面
unknown-text = 您要找的页面不在本应用中。没有丢失任何内容：请回到开头，重新选择。
go-to-start = 回到开头
