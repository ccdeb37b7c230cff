### Search.

# limit: 20
search-title = Search
search-field = What are you looking for?
# limit: 20
search-button = Search
search-results =
    { PLURAL($count) ->
        [one] { $count } result
       *[other] { $count } results
    }
# limit: 40
search-none = Nothing was found
search-none-text = Try another word, or choose from these pages. If it is urgent, call the hotline.
# limit: 40
search-contents = All pages

## Script variants: text that a program has written in another alphabet.

# limit: 44
converted-label = Converted automatically
converted-text = A program has written this text in another alphabet by fixed rules. Names and loan words may look unusual.
