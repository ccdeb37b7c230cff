### Words of the frame and of the home page: they stand on every page.
### "limit" is the largest number of characters that fits the place.

# The name of the app, in the script of the page.
# limit: 12
app-name = Panah
# What the app is: its short description in the stores.
# limit: 70
app-description = Information for people seeking asylum in Kazakhstan

# The arrow at the start of the top bar.
# limit: 14
back = Back

# The first link of every page in a browser, for people who use a keyboard: past the bar, to what the page says. It is seen
# only while it is in focus.
# limit: 40
skip-to-content = Skip to the page

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
hotline-label = UNHCR hotline (number of { $year })

## Links of the home page, below the doors (now.ftl): three to five words.

# Link; it opens the steps of the procedure.
# limit: 32
tile-procedure = Ask for asylum, step by step
# Link; it opens the page about rights, which leads to the obligations.
# limit: 32
tile-rights = My rights and obligations
# Link; it opens the list of offices and organisations.
# limit: 32
tile-contacts = Who can help me
# Link; it opens the list of what has changed.
# limit: 32
tile-changes = What changed since 2018

# Small line on the home page.
home-keeps = Works without Internet. Keeps nothing about you.

# Link at the foot of the home page.
# limit: 50
home-about = About this app and its sheet of July 2018

## Labels of notices: each tone says what it is in words.

# Label of a quiet notice: it helps to know this.
# limit: 40
label-good-to-know = Good to know
# Label of a warning: something may go wrong.
# limit: 40
label-take-care = Take care
# Label of a notice about a fact that has changed.
# limit: 40
label-changed = Changed since July 2018
# Label of a notice about a fact that nobody could confirm.
# limit: 40
label-not-confirmed = Not confirmed since 2018

# Last line of every page: where its text comes from. $paragraph is a number of the sheet, or several: "6, 7, 8".
source-sheet = Source: UNHCR Kazakhstan, information sheet, July 2018, § { $paragraph }
# Last line of the page that lists offices.
source-sheet-contacts = Source: UNHCR Kazakhstan, information sheet, July 2018, list of contacts
# Last line of pages that carry the sheet as a whole.
source-sheet-whole = Source: UNHCR Kazakhstan, information sheet, July 2018
# $name is the name of a publisher, often in Russian or English; $date is a full date.
source-checked = { $name }. Checked on: { $date }
# The same below a name in another language, which has a line of its own. $date is a full date.
checked-on = Checked on: { $date }

# Heading over the name of a paper in Kazakh and Russian, as it is printed.
# limit: 60
paper-name = The name of this paper in Kazakh and Russian

# Head over the list of what is wrong in a form; it stands before the title of the page.
# limit: 40
problem-title = There is a problem
# Title of the window while something is wrong in a form; read aloud first. $title is the title of the page.
title-with-error = Error: { $title }

# A page that does not exist (any more).
# limit: 40
unknown-title = This page is not here
# Paragraph of that page.
unknown-text = The page you asked for is not in this app. Nothing is lost: go back to the start and choose again.
# Button of that page; it opens the home page.
# limit: 30
go-to-start = Go to the start
