### Who helps: offices, organisations, numbers. Figures of houses, offices and telephones come from data:
### $house, $office, $floor and $district are put in by the app. Kazakh and Russian names stand beside the translation.

# limit: 40
contacts-title = Who can help me
contacts-intro = Call before you go. Addresses and telephone numbers change often.
# limit: 50
contacts-legal-heading = Legal help
contacts-legal = If you need legal assistance, please contact UNHCR’s partner organisation, the Kazakhstan International Bureau for Human Rights and Rule of Law (BHR).
# limit: 50
contacts-material-heading = Money, health, school
contacts-material =
    If you are a registered asylum-seeker or refugee and need financial, medical or other forms of material assistance, or if you have questions related to education, please contact UNHCR’s partner organisation, the Kazakhstan Red Crescent Society.
# limit: 50
contacts-unhcr-heading = Any other issue: UNHCR
contacts-unhcr = For any other issue related to asylum, please contact UNHCR.
# limit: 50
contacts-today-heading = Offices that take claims now
contacts-today = UNHCR’s help page names these offices of the Departments of Employment and Social Programs.
# limit: 50
contacts-sheet-heading = Offices of the 2018 sheet
contacts-sheet = The sheet names these Migration Service departments. Since 2022 they no longer take asylum claims.
# Filled button of the list of contacts.
# limit: 34
contacts-emergency-button = In an emergency

## Lines of a contact card

# Over the number on a call button.
# limit: 20
call = Call
# limit: 24
show-driver = Show the driver
# limit: 24
copy-address = Copy the address
# limit: 24
open-map = Map
# limit: 44
other-contacts = All offices and organisations
# Doubt lines; $year is the year of publication.
doubt-sheet = From July 2018, not confirmed since. Call before you go.
doubt-closed = From July 2018. This office no longer takes asylum claims.
doubt-page = Named on UNHCR’s help page, without a date. Ask before you go.
doubt-2022 = From UNHCR’s page as it was in 2022. Call before you go.

## Emergency

# limit: 40
emergency-title = In an emergency
emergency-text = In case of emergency, please call UNHCR’s hotline.
emergency-else = If nobody answers, call UNHCR’s office or BHR.

## Names, roles and addresses

hotline = UNHCR’s hotline
    .role = In case of emergency
bhr-almaty = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Almaty
    .role = Legal assistance, help with appeals
    .address = Almaty, Microdistrict { $district }, house { $house }, office { $office }
bhr-shymkent = Kazakhstan International Bureau for Human Rights and Rule of Law (BHR), Shymkent
    .role = Legal assistance, help with appeals
    .address = Shymkent, { $house } Kazybek bi Street, office { $office }
red-crescent = Kazakhstan Red Crescent Society
    .role = Financial, medical and other material assistance, questions about education
    .address = Almaty, { $house } Kunaev Street, floor { $floor } (ground floor)
unhcr-astana = UNHCR Representation in Kazakhstan, Astana
    .role = Any other issue related to asylum
    .address = Astana, { $house } Mambetov Street
unhcr-almaty = UNHCR’s office in Almaty
    .role = Any other issue related to asylum
    .address = Almaty, { $house } Baizakov Street
migration-almaty = Migration Services Department of the Almaty Department of Internal Affairs
    .role = In 2018: asylum claims in the city of Almaty
    .address = Almaty, { $house } Karasay Batyr Street
migration-almaty-oblast = Migration Services Department of the Almaty Oblast Department of Internal Affairs
    .role = In 2018: asylum claims in Almaty Oblast
    .address = Taldykorgan, { $house } Balpyk bi Street
migration-astana = Migration Services Department of the Astana Department of Internal Affairs
    .role = In 2018: asylum claims in Astana
    .address = Astana, { $house } Imanov Street
migration-shymkent = Migration Services Department of the Shymkent Department of Internal Affairs
    .role = In 2018: asylum claims in Shymkent
    .address = Shymkent, { $house } Zheltoksan Street
employment-astana = Department of Employment and Social Programs, Astana
    .role = Asylum claims in Astana
    .address = Astana, { $house } Beibitshilik Street
employment-almaty = Department of Employment and Social Programs, Almaty
    .role = Asylum claims in the city of Almaty
    .address = Almaty, { $house } Dostyk Avenue
employment-shymkent = Department of Employment and Social Programs, Shymkent
    .role = Asylum claims in Shymkent
    .address = Shymkent, { $house } Baiterekov Street
employment-konaev = Department of Employment and Social Programs, Almaty Oblast
    .role = Asylum claims in Almaty Oblast
    .address = Konaev, Microdistrict { $district }, house { $house }
