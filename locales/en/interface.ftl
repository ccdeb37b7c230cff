### Words of the frame and of the home page: they stand on every page.
### "limit" is the largest number of characters that fits the place.

# The name of the app, in the script of the page.
# limit: 12
app-name = Panah

# The arrow at the start of the top bar.
# limit: 14
back = Back

# Read aloud by a screen reader for the language button. $language is the language's own name.
language-button = Language: { $language }

# Title of the language choice.
# limit: 40
language-title = Choose your language

# Stands above a block that is not translated yet and is shown in English.
# limit: 40
not-translated = Not yet in this language

# Stands above a block whose English text has changed since it was translated.
# limit: 48
out-of-date = Older translation: the English has changed

# Label of the pinned emergency number. $year is the year in which the number was published.
# limit: 34
hotline-label = UNHCR hotline (from { $year })

# Title of the home page: what this app is.
# limit: 70
home-title = Information for people seeking asylum in Kazakhstan

# Heading and text above the one filled button of the home page.
# limit: 40
home-arrived = I have just arrived
home-arrived-text =
    You may have only { PLURAL($claim-days) ->
        [one] { $claim-days } day
       *[other] { $claim-days } days
    } or { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } hour
       *[other] { $claim-irregular-hours } hours
    } to make your asylum claim.
# The filled button; it opens the page that works out the last day.
# limit: 34
home-arrived-button = See my last day

## The six tiles of the home page: icon and three to five words.

# limit: 32
tile-procedure = Apply, step by step
# limit: 32
tile-rights = My rights and obligations
# limit: 32
tile-appeal = If I am refused
# limit: 32
tile-contacts = Who can help me
# limit: 32
tile-officer = Words to show an officer
# limit: 32
tile-changes = What changed since 2018

# Notice on the home page and at the head of old facts.
# limit: 44
home-old = This text is from July 2018
home-old-text = This app carries UNHCR Kazakhstan’s information sheet of July 2018. Since then the office that takes your claim, the addresses and some time limits have changed. Call before you go. If your time limit may soon end, act today.

# Small line on the home page.
home-keeps = Works without Internet. Keeps nothing about you.

# limit: 40
home-about = About this app

## Labels of notices: each tone says what it is in words.

# limit: 40
label-good-to-know = Good to know
# limit: 40
label-take-care = Take care
# limit: 40
label-changed = Changed since July 2018
# limit: 40
label-not-confirmed = Not confirmed since 2018
# limit: 40
label-today = Do not wait

# Last line of every page: where its text comes from. $paragraph is a number of the sheet, or several: "6, 7, 8".
source-sheet = Source: UNHCR Kazakhstan, information sheet, July 2018, paragraph { $paragraph }
source-sheet-contacts = Source: UNHCR Kazakhstan, information sheet, July 2018, list of contacts
source-sheet-whole = Source: UNHCR Kazakhstan, information sheet for persons of concern, July 2018
# $name is the name of a publisher, often in Russian or English; $date is a full date.
source-checked = { $name }. Checked on: { $date }

# Heading over the name of a paper in Kazakh and Russian, as it is printed.
# limit: 60
paper-name = The name of this paper in Kazakh and Russian

# A page that does not exist (any more).
# limit: 40
unknown-title = This page is not here
unknown-text = The page you asked for is not in this app. Nothing is lost: go back to the start and choose again.
# limit: 30
go-to-start = Go to the start
