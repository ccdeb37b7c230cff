### About the app: whose text, who made it, what it keeps and what it cannot do.

# Title of the page "About this app".
# limit: 40
about-title = About this app
# Heading on the page "About this app".
# limit: 50
about-text-heading = Whose text this is
# Paragraph below that heading: who wrote the sheet, and when, and where the facts of today come from.
about-text = In July 2018, UNHCR, the UN Refugee Agency, published an information sheet for refugees, asylum-seekers and other people whom it helps in Kazakhstan. This app carries that sheet. What it says about today comes from newer published sources.
# Paragraph of the same page: who made the app. It must not sound as if UNHCR had made or checked it.
about-not-unhcr = This app is not UNHCR’s own app, and UNHCR has not checked it. The authors of the open-source project Panah made it, so that people can read the sheet without Internet. Panah means refuge.
# Heading on the page "About this app".
# limit: 50
about-translation-heading = This translation
# Paragraph below that heading, in every language. A translation says there that the original is the English text.
about-original = This is the English text. It says what the 2018 sheet says, clause by clause, in plain words.
# Below that heading, in every translated language: how far the translation has been checked.
about-drafted = Translated by machine from English and checked against a list of legal terms. No native speaker has confirmed it yet. If a sentence is unclear, ask BHR or UNHCR before you act on it.
# Heading on the page "About this app": what the app stores.
# limit: 50
about-keeps-heading = What it keeps
# Paragraph below that heading.
about-keeps = It works without Internet and sends nothing. It keeps the language that you choose and a few switches, but nothing about you: no name, no place, no list of what you read. If you add a day to the calendar, it stands in the phone’s calendar, and others may see it there.
# In place of that paragraph where the app is read in a browser or in a terminal, and of the notice that no answer is kept. A
# private window is the browser's own word for a window without a history.
history-keeps = The program that shows this page, for example a browser, can keep a list of the pages that you open. Others may see that list. If you use a private window, a browser forgets the list when you close the window.
# Heading on the page "About this app": what the app is not able to do.
# limit: 50
about-cannot-heading = What it cannot do
# Point of the list below that heading.
about-cannot-advise = It cannot give legal advice for your case. BHR can.
# Point of the same list.
about-cannot-know = It cannot know what changed after the date on each page. Laws, offices and telephone numbers change.
# Point of the same list.
about-cannot-hide = On some phones it can show another name and another sign. But it cannot hide that it is on this phone. Whoever holds the phone can open it.
# The same point in place of that one, where the app has no other name and sign.
about-is-visible = It cannot hide that it is on this phone. Whoever holds the phone can open it.
# Point of the same list.
about-cannot-decide = It cannot decide anything. Only the authorities and courts of Kazakhstan decide on your claim.
# Button at the foot of the page; it opens the page "What changed since 2018".
# limit: 34
about-changes-button = What changed since 2018
# Link at the foot of the page; it opens the list of sources.
# limit: 40
about-sources-link = Sources and dates
# $version is a number such as 0.1.0.
about-version = Version { $version }

# Title of the page that lists the sources.
# limit: 40
sources-title = Sources and dates
# First paragraph of that page.
sources-intro = These are the published sources behind this app, and the day on which each was checked.
# $address is an Internet address that is shown, not opened.
sources-address = On the Internet: { $address }
