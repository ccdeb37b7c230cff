### Who helps: offices, organisations, numbers. Figures of houses, offices and telephones come from data:
### $house, $office, $floor and $district are put in by the app. Kazakh and Russian names stand beside the translation.

# Title of the page that lists offices and organisations.
# limit: 40
contacts-title = Who can help me
# First paragraph of that page.
contacts-intro = Call before you go. Addresses and telephone numbers change often.
# Heading above the cards of the organisation for legal help.
# limit: 50
contacts-legal-heading = Legal help
# Paragraph below that heading.
contacts-legal = If you need legal assistance, please contact UNHCR’s partner organisation, the Kazakhstan International Bureau for Human Rights and Rule of Law (BHR).
# Heading above the card of the Red Crescent.
# limit: 50
contacts-material-heading = Money, health, school
# Paragraph below that heading.
contacts-material =
    If you are a registered asylum-seeker or refugee and need financial, medical or other forms of material assistance, or if you have questions related to education, please contact UNHCR’s partner organisation, the Kazakhstan Red Crescent Society.
# Heading above the cards of UNHCR.
# limit: 50
contacts-unhcr-heading = Any other issue: UNHCR
# Paragraph below that heading.
contacts-unhcr = For any other issue related to asylum, please contact UNHCR.
# Heading above the offices that take claims today.
# limit: 50
contacts-today-heading = Offices that take claims now
# Paragraph below that heading: where their names come from.
contacts-today = UNHCR’s help page names these offices of the Departments of Employment and Social Programs.
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
# Doubt lines; $year is the year of publication.
doubt-sheet = From July 2018, not confirmed since. Call before you go.
# Doubt line on the card of an office of 2018 that no longer takes claims.
doubt-closed = From July 2018. This office no longer takes asylum claims.
# Doubt line on the card of an office that UNHCR's help page names.
doubt-page = Named on UNHCR’s help page, without a date. Ask before you go.
# Doubt line on the card of an office that UNHCR's page named in 2022.
doubt-2022 = From UNHCR’s page as it was in 2022. Call before you go.

## Emergency

# Title of the page for emergencies.
# limit: 40
emergency-title = In an emergency
# Paragraph above the hotline's card.
emergency-text = In case of emergency, please call UNHCR’s hotline.
# Paragraph below it: what to do if nobody answers.
emergency-else = If nobody answers, call UNHCR’s office or BHR.

## Names, roles and addresses

# Name on the contact card. "role" stands below it.
hotline = UNHCR’s hotline
    .role = In case of emergency
# Name on the contact card. "role" stands below it, then "address".
bhr-almaty = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Almaty
    .role = Legal assistance, help with appeals
    .address = Almaty, Microdistrict { $district }, house { $house }, office { $office }
# Name on the contact card. "role" stands below it, then "address".
bhr-shymkent = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Shymkent
    .role = Legal assistance, help with appeals
    .address = Shymkent, { $house } Kazybek bi Street, office { $office }
# Name on the contact card. $floor is a number as Kazakhstan counts: floor 1 is the ground floor.
red-crescent = Kazakhstan Red Crescent Society
    .role = Financial, medical and other material assistance, questions about education
    .address = Almaty, { $house } Kunaev Street, floor { $floor } (ground floor)
# Name on the contact card. "role" stands below it, then "address".
unhcr-astana = UNHCR Representation in Kazakhstan, Astana
    .role = Any other issue related to asylum
    .address = Astana, { $house } Mambetov Street
# Name on the contact card. "role" stands below it, then "address".
unhcr-almaty = UNHCR’s office in Almaty
    .role = Any other issue related to asylum
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
