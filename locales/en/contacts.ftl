### Who helps: offices, organisations, numbers. The numbers of houses, offices and telephones come from data:
### $house, $office, $floor and $district are put in by the app. Kazakh and Russian names stand beside the translation.

# Title of the page that lists offices and organisations.
# limit: 40
contacts-title = Who can help me
# First paragraph of that page.
contacts-intro = Addresses and telephone numbers change often. If you have little time and nobody answers, go all the same.
# Heading above the cards of the organisation for legal help: here the reader learns what BHR is.
# limit: 50
contacts-legal-heading = BHR, help with the law
# Paragraph of the sheet, below the heading “Offices of the 2018 sheet”.
contacts-legal = If you need legal assistance, please contact UNHCR’s partner organisation, the Kazakhstan International Bureau for Human Rights and Rule of Law (BHR).
# Heading above the card of the Red Crescent.
# limit: 50
contacts-material-heading = Red Crescent: money, health, school
# Paragraph of the sheet, below the heading “Offices of the 2018 sheet”.
contacts-material =
    For registered asylum-seekers and refugees: if you need financial, medical or other material assistance, or have questions about education, please contact UNHCR’s partner organisation, the Kazakhstan Red Crescent Society.
# Heading above the cards of UNHCR: here the reader learns what UNHCR is.
# limit: 50
contacts-unhcr-heading = UNHCR, the UN Refugee Agency
# Paragraph of the sheet, below the heading “Offices of the 2018 sheet”.
contacts-unhcr = For any other issue related to asylum, please contact UNHCR.
# Heading above the offices that take claims today.
# limit: 50
contacts-today-heading = Offices that take claims now
# Paragraph below that heading: where their names come from, and where to go in another town.
contacts-today = UNHCR’s help page names these offices. This app has no telephone numbers for them. In another town, ask there for the Department of Employment and Social Programs. If you do not find it, call UNHCR or BHR.
# Heading above the offices that the sheet of 2018 names.
# limit: 50
contacts-sheet-heading = Offices of the 2018 sheet
# Paragraph below that heading: why not to go there.
contacts-sheet = The sheet names these Migration Service departments. Since 2022 they no longer take asylum claims.
# Filled button of the list of contacts.
# limit: 34
contacts-emergency-button = In an emergency

## Lines of a contact card

# Over the number on a call button.
# limit: 20
call = Call
# Button on a contact card: shows the address large, in Kazakh and Russian, for a taxi driver.
# limit: 24
show-driver = Show the driver
# Button on a contact card: copies the address in Russian.
# limit: 24
copy-address = Copy the address
# Button on a contact card: opens the address in a map app.
# limit: 24
open-map = Map
# Link at the foot of a single contact; it opens the whole list.
# limit: 44
other-contacts = All offices and organisations
# Over the number on a call button, with the hours in which somebody answers: $times is 9:00–18:00. "named" is for a card with
# several numbers: $name is who answers, $year the year in which the number was published.
# limit: 60
call-weekdays = Call Monday to Friday, { $times }
    .named = { $name }, Monday to Friday { $times } (number of { $year })
# Doubt lines say how far an entry can be trusted; $year is the year of publication. This one: what the sheet names. With
# "visit" on the page of an office that has a telephone number and can be gone to.
doubt-sheet = Published in July { $year }, not confirmed since.
    .visit = Published in July { $year }, not confirmed since. Call before you go.
# Doubt line on the card of an office of 2018 that no longer takes claims.
doubt-closed = Published in July { $year }. This office no longer takes asylum claims.
# Line below that card; $numbers is one telephone number or several. It is not a button: calling would not help.
closed-numbers = Telephone in July { $year }: { $numbers }
# Doubt line on the card of an office that UNHCR's help page names. The app has no number for it.
doubt-page = Named on UNHCR’s help page, without a date. If you can, ask UNHCR or BHR first. If you have little time, go.
# Doubt line on the card of an office that an older page of UNHCR names; "visit" as above.
doubt-unhcr = From UNHCR’s page as it was in { $year }, not confirmed since.
    .visit = From UNHCR’s page as it was in { $year }, not confirmed since. Call before you go.

## Emergency

# Title of the page for emergencies.
# limit: 40
emergency-title = In an emergency
# Name of the card with the numbers of ambulance, police and fire service, at the head of that page.
emergency-services = Emergency services
# What they are.
emergency-services-which = Ambulance, police, fire service
# Doubt line on that card; $year is the year of the page of the state that has the numbers.
doubt-services = Free from any phone. From the website of the state, { $year }.
# Over the number on a call button: one number for ambulance, police and fire service.
# limit: 34
service-all = All emergency services
# Over the number on a call button.
# limit: 34
service-ambulance = Ambulance
# Over the number on a call button.
# limit: 34
service-police = Police
# Over the number on a call button.
# limit: 34
service-fire = Fire service
# Title of the notice below that card. $all and $ambulance are telephone numbers. Calm words: nobody who is in danger should
# be afraid to call.
emergency-police = The police may answer { $all }
    .papers = They may ask for your papers. If you have none, they may take you with them to find out who you are. Tell them that you ask for asylum. This app has the words in Russian and Kazakh.
    .call = If somebody is in danger, call all the same. For an ambulance you can call { $ambulance }.
# Heading above the hotline and the organisations that help: the person may be returned to the country of origin, or is held
# by an authority.
# limit: 50
emergency-held-heading = If you may be sent back, or are held
# Paragraph above the hotline's card.
emergency-text = In case of emergency, please call UNHCR’s hotline.
# Paragraph below it, above the numbers that are meant; in the list of contacts a link to them.
emergency-else = If nobody answers, call UNHCR’s office or BHR.

## Names, roles and addresses

# Name on the contact card. "role" stands below it.
hotline = UNHCR’s hotline
    .role = In case of emergency
# Name on the contact card. "role" stands below it, then "address"; "short" stands over the number on a card with several.
bhr-almaty = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Almaty
    .role = Legal assistance, help with appeals
    .short = BHR, help with the law
    .address = Almaty, Microdistrict { $district }, house { $house }, office { $office }
# Name on the contact card. "role" stands below it, then "address".
bhr-shymkent = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Shymkent
    .role = Legal assistance, help with appeals
    .address = Shymkent, { $house } Kazybek bi Street, office { $office }
# Name on the contact card. $floor is a number as Kazakhstan counts: floor 1 is the ground floor.
red-crescent = Kazakhstan Red Crescent Society
    .role = Registered asylum-seekers and refugees: financial, medical and other material assistance, questions about education
    .address = Almaty, { $house } Kunaev Street, floor { $floor } (ground floor)
# Name on the contact card. "role" stands below it, then "address".
unhcr-astana = UNHCR Representation in Kazakhstan, Astana
    .role = Any other issue related to asylum
    .address = Astana, { $house } Mambetov Street
# Name on the contact card. "role" stands below it, then "address"; "short" stands over the number on a card with several.
unhcr-almaty = UNHCR’s office in Almaty
    .role = Any other issue related to asylum
    .short = UNHCR, Almaty
    .address = Almaty, { $house } Baizakov Street
# Name on the contact card. "role" stands below it: what the office did in 2018.
migration-almaty = Migration Services Department of the Almaty Department of Internal Affairs
    .role = In 2018: asylum claims in the city of Almaty
    .address = Almaty, { $house } Karasay Batyr Street
# Name on the contact card. An oblast is a region: the land around the city, not the city.
migration-almaty-oblast = Migration Services Department of the Almaty Oblast Department of Internal Affairs
    .role = In 2018: asylum claims in Almaty Oblast
    .address = Taldykorgan, { $house } Balpyk bi Street
# Name on the contact card. "role" stands below it: what the office did in 2018.
migration-astana = Migration Services Department of the Astana Department of Internal Affairs
    .role = In 2018: asylum claims in Astana
    .address = Astana, { $house } Imanov Street
# Name on the contact card. "role" stands below it: what the office did in 2018.
migration-shymkent = Migration Services Department of the Shymkent Department of Internal Affairs
    .role = In 2018: asylum claims in Shymkent
    .address = Shymkent, { $house } Zheltoksan Street
# Name on the contact card. "role" stands below it: which claims the office takes now.
employment-astana = Department of Employment and Social Programs, Astana
    .role = Asylum claims in Astana
    .address = Astana, { $house } Beibitshilik Street
# Name on the contact card. "role" stands below it: which claims the office takes now.
employment-almaty = Department of Employment and Social Programs, Almaty
    .role = Asylum claims in the city of Almaty
    .address = Almaty, { $house } Dostyk Avenue
# Name on the contact card. "role" stands below it: which claims the office takes now.
employment-shymkent = Department of Employment and Social Programs, Shymkent
    .role = Asylum claims in Shymkent
    .address = Shymkent, { $house } Baiterekov Street
# Name on the contact card. An oblast is a region: the land around the city, not the city.
employment-konaev = Department of Employment and Social Programs, Almaty Oblast
    .role = Asylum claims in Almaty Oblast
    .address = Konaev, Microdistrict { $district }, house { $house }
