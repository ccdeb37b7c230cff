### Search.

# Title of the page for searching, and the link to it on the home page.
# limit: 20
search-title = Search
# Label of the field for the words.
search-field = What are you looking for?
# Button beside that field.
# limit: 20
search-button = Search
# Above what was found. $count is the number of pages.
search-results =
    { PLURAL($count) ->
        [one] { $count } result
       *[other] { $count } results
    }
# Heading when nothing was found.
# limit: 40
search-none = Nothing was found
# Paragraph below that heading; links to pages follow.
search-none-text = Try another word, or choose from these pages. If you need help now, choose the page for emergencies.
# Heading above the links to all pages.
# limit: 40
search-contents = All pages

## Script variants: text that a program has written in another alphabet.

# Label of the notice on pages in such an alphabet.
# limit: 44
converted-label = Converted automatically
# Text of that notice.
converted-text = A program has written this text in another alphabet by fixed rules. Names and foreign words may look unusual.
