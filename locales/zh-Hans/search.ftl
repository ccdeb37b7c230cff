### Search, and script variants of a language.

search-title = 搜索
search-field = 您要找什么？
search-button = 搜索
search-results = { $count }个结果
search-none = 没有找到结果
search-none-text = 请换一个词试试，或者从这些页面中选择。如果您现在需要帮助，请选择“紧急情况”页面。
search-contents = 所有页面

converted-label = 自动转换
converted-text = 这段文字由程序按照固定规则转换成另一种字母。名称和外来词看起来可能有些特别。
