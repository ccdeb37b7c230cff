### About the app: whose text, who made it, what it keeps and what it cannot do.

# limit: 40
about-title = About this app
# limit: 50
about-text-heading = Whose text this is
about-text = The text is the information sheet of UNHCR, the UN Refugee Agency, for persons of concern in Kazakhstan, as of July 2018.
about-not-unhcr = This app is not UNHCR’s own app, and UNHCR has not checked it. The authors of the open-source project Panah made it, to carry the sheet offline. Panah means refuge.
# limit: 50
about-translation-heading = This translation
about-original = This is the English text. It says what the sheet says, clause by clause, in plain words.
about-drafted = Translated by machine from English and checked against a glossary. No native reviewer has confirmed it yet. If a sentence is unclear, ask BHR or UNHCR before you act on it.
# limit: 50
about-keeps-heading = What it keeps
about-keeps = It works without Internet and sends nothing. It keeps nothing about you: no name, no place, no list of what you read.
# limit: 50
about-cannot-heading = What it cannot do
about-cannot-advise = It cannot give legal advice for your case. BHR can.
about-cannot-know = It cannot know what changed after the date on each page. Laws, offices and telephone numbers change.
about-cannot-hide = It cannot hide that it is on this phone. Whoever holds the phone can open it.
about-cannot-decide = It cannot decide anything. Only the authorities and courts of Kazakhstan decide on your claim.
# limit: 34
about-changes-button = What changed since 2018
# limit: 40
about-sources-link = Sources and dates
# $version is a number such as 0.1.0.
about-version = Version { $version }

# limit: 40
sources-title = Sources and dates
sources-intro = These are the published sources behind this app, and the day on which each was checked.
# $address is an Internet address that is shown, not opened.
sources-address = On the Internet: { $address }
