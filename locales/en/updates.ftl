### What has changed since July 2018, found in published sources up to November 2026.
### "then" is what the sheet says, "now" what is known today, "do" what to check and whom to call.

# Title of the page that lists the changes.
# limit: 40
changes-title = What changed since July 2018
# First paragraph of that page.
changes-intro = The sheet’s text stays what it was in 2018, in plain words. These notices say what is different now. Call UNHCR or BHR before you rely on an old address, number or time limit.
# Label before what the sheet of 2018 says.
# limit: 24
changes-then = The 2018 sheet says
# Label before what is known today.
# limit: 24
changes-now = Now
# Filled button of that page; it opens the list of offices.
# limit: 34
changes-call-button = Who can help me

# Heading of the notice: who takes claims now.
update-authority = Another office takes your claim
    .then = Asylum claims go to the Migration Service Committee of the Ministry of Internal Affairs and its local departments.
    .now = Since 2022, the regional Departments of Employment and Social Programs take the claims and decide. The Ministry of Labour and Social Protection of the Population is responsible.
    .do = Go to the Department of Employment and Social Programs, not to the Migration Service. If you are not sure, call UNHCR or BHR first.
# Heading of the notice about the time for a claim.
update-claim-time = Time to make your claim
    .then =
        Within { PLURAL($claim-days) ->
            [one] { $claim-days } calendar day
           *[other] { $claim-days } calendar days
        }; after a forced illegal crossing of the border, within { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } hour
           *[other] { $claim-irregular-hours } hours
        }.
    .now =
        UNHCR’s help page still says { PLURAL($claim-days) ->
            [one] { $claim-days } calendar day
           *[other] { $claim-days } calendar days
        }. For people who crossed the border without permission it says “within one day”. If you are at an airport or a border post, give your claim to the Border Service there. The claim must be in writing.
    .do = Make your claim as early as you can. Call UNHCR or BHR if you are late, and go all the same.
# Heading of the notice: in which form a claim is made.
update-claim-form = You make the claim in writing
    .then = The sheet does not say in which form you make the claim.
    .now = You make the claim in writing: in person, or through a representative whom you have authorised. It is filled in in Kazakh or Russian. You sign it and, if there is an interpreter, the interpreter signs too. If you cannot fill it in, tell it to an interpreter, who writes it down.
    .do = Go also if you cannot write it. Ask the office for an interpreter. The words for this are in this app.
# Heading of the notice: where a claim is made at the border of the country.
update-claim-border = At an airport or a border post
    .then = The sheet does not say what to do at a border post.
    .now = At an official border crossing (airport, land border, seaport), you make the claim in writing to the Border Service.
    .do = If you are still there, tell the Border Service that you ask for asylum, before you go on. Show the words of this app.
# Heading of the notice: whose name is in the certificate of a parent.
update-claim-children = Your children
    .then = The sheet does not say how children are registered.
    .now = Children under eighteen are entered in the certificate of a parent or legal representative. A child who came alone gets a certificate of their own.
    .do = Name all your children when you make the claim. Look whether each of them is in your certificate.
# Heading of the notice about how long the certificate is valid.
update-certificate = The certificate has a date of its own
    .then = The certificate gives you a legal status until the final determination of your claim.
    .now =
        The website of the state says: the certificate is valid for { PLURAL($certificate-months) ->
            [one] { $certificate-months } month
           *[other] { $certificate-months } months
        }.
    .do = Look at the date on your certificate. Ask the office for a new one before that day. If you are not sure, call BHR.
# Heading of the notice: what happens when the certificate ends before there is a decision.
update-renewal = A new certificate replaces the old one
    .then = The sheet does not say what happens when the certificate ends.
    .now =
        While your claim is being examined, a new certificate of { PLURAL($certificate-months) ->
            [one] { $certificate-months } month
           *[other] { $certificate-months } months
        } replaces one that has ended.
    .do = If your certificate has ended, go to the office that took your claim and ask for the new one.
# Heading of the notice: by when the fingerprints are taken.
update-fingerprints = Your fingerprints
    .then = The sheet does not speak of fingerprints.
    .now =
        Your fingerprints are taken within { PLURAL($fingerprints-days) ->
            [one] { $fingerprints-days } calendar day
           *[other] { $fingerprints-days } calendar days
        } of the day on which you receive the certificate.
    .do = When you receive the certificate, ask at once where they are taken, and go.
# Heading of the notice about the officer of the interview.
update-interview = Who holds the interview
    .then = An officer of the Migration Service holds the interview.
    .now = It may now be an officer of the local Department of Employment and Social Programs. This could not be confirmed since 2018.
    .do = Ask the office that takes your claim who will hold your interview, or call UNHCR or BHR.
# Heading of the notice about who decides.
update-decision = Who decides
    .then = The State Refugee Status Determination Commission decides.
    .now = The law now gives the decision to regional commissions of the local executive body (akimat). The time limits are the same. They can take the longer time only if your fingerprints were taken.
    .do = Ask the office that took your claim who decides and when. If you hear nothing, call BHR or UNHCR.
# Heading of the notice about the time for an appeal.
update-appeal-time = Time to go to court
    .then =
        You have the right to appeal within { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        }, to the higher body and/or to a court.
    .now =
        Under a newer law, the Administrative Procedural Code, you have { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        } for the complaint to the higher body. To go to court, you may have only { PLURAL($appeal-court-months) ->
            [one] { $appeal-court-months } month
           *[other] { $appeal-court-months } months
        } from the day you receive the decision on your complaint. As a rule, the complaint comes first. Whether the Law “On Refugees” sets another time could not be confirmed.
    .do =
        To be safe, act as if you had only { PLURAL($appeal-court-months) ->
            [one] { $appeal-court-months } month
           *[other] { $appeal-court-months } months
        } from the day you received the refusal. Call BHR today and ask what comes first.
# Heading of the notice about the courts.
update-appeal-courts = Other courts
    .then = The administrative appeal goes to the Migration Service Committee in Astana, then there are { $judicial-instances } judicial instances.
    .now = You hand in the complaint at the body that refused you, not at the Migration Service Committee. Which higher body decides on it could not be confirmed. The courts are: first, the Specialised Inter-District Administrative Court; then, the Judicial Board for Administrative Cases of the Oblast or City Court; then, since July 2025, the Cassation Court for Administrative Cases in Astana.
    .do = Ask BHR to which body and to which court your appeal must go.
# Heading of the notice about when a refusal takes effect.
update-appeal-effect = When a refusal is carried out
    .then = The third judicial instance is the final one with suspensive effect.
    .now = The third judicial instance of the sheet no longer exists. A judgment now takes legal force after the appeal to the second court. Do not count on more time.
    .do = Call BHR as soon as you receive any judgment.
# Heading of the notice about removal from the country.
update-removal = Removal and fines
    .then = A person who does not appeal is subject to forced removal and/or fines.
    .now = Whether this is still so could not be confirmed since 2018. New rules for the registration of migrants are in force since July 2026.
    .do = Do not wait until somebody writes to you. Call BHR or UNHCR and ask what applies to you.
# Heading of the notice: do not wait for the last court.
update-contact-early = Call earlier
    .then = Contact UNHCR after a final rejection at the third or fourth judicial instance.
    .now = These instances no longer exist. Do not wait for the last judgment.
    .do = Contact UNHCR or BHR as soon as you receive a refusal.
# Heading of the notice about rights that newer sources confirm.
update-rights = Rights that were confirmed
    .then = Free interpretation, work, health services.
    .now = Published sources of 2024 and 2025 confirm free interpretation, work without a permit and guaranteed medical care for asylum-seekers.
    .do = If somebody denies you one of these, call BHR.
# Heading of the notice: nobody may be returned to a place where they are in danger.
update-no-return = Nobody may be sent back to danger
    .then = The sheet does not speak of this.
    .now = The Refugee Convention of 1951 forbids it: nobody may be returned to a place where they are in danger. Kazakhstan joined the Convention in 1999. KIBHR said in 2019 that Kazakhstan’s Law “On Refugees” forbids it too.
    .do = If you may be sent back, show the officer the words of this app, and call UNHCR or BHR at once.
# Heading of the notice about registering after a move.
update-reregister = Where to register again
    .then =
        You must de-register at the old place. You must re-register within { PLURAL($re-register-days) ->
            [one] { $re-register-days } working day
           *[other] { $re-register-days } working days
        } of your arrival at the new place.
    .now = The authorised body has changed. The rule itself could not be confirmed since 2018.
    .do = Ask the Department of Employment and Social Programs and the police where to register: before you move, or at once if you have moved. If you are not sure, call BHR.
# Heading of the notice about the addresses of offices.
update-offices = Other addresses
    .then = Departments of the Migration Service take claims in Almaty, Almaty Oblast, Astana and Shymkent.
    .now = UNHCR’s help page names offices of the Departments of Employment and Social Programs in Astana, Almaty, Shymkent and Konaev.
    .do = Do not go to the addresses of 2018. Go to the new offices in this app. If you have time, call UNHCR or BHR before you travel.
# Heading of the notice about the seat of the office for Almaty Oblast.
update-taldykorgan = Almaty Oblast: Konaev, not Taldykorgan
    .then = The office for Almaty Oblast is in Taldykorgan.
    .now = UNHCR’s help page names Konaev for Almaty Oblast. Taldykorgan is now in Jetisu Oblast.
    .do = Call UNHCR or BHR before you travel to either town. If nobody answers, go to Konaev.
# Heading of the notice about where UNHCR's office is.
update-unhcr = UNHCR’s office
    .then = UNHCR’s Representation is in Astana, on Mambetov Street.
    .now = UNHCR’s page of 2022 names an office in Almaty, on Baizakov Street, with two telephone numbers. There is also an office in Astana; its present address was not found.
    .do = Call the office in Almaty first.
# Heading of the notice about the emergency number.
update-hotline = The hotline
    .then = UNHCR’s hotline for emergencies.
    .now = The number could not be confirmed since 2018.
    .do = Try it. If nobody answers, call UNHCR’s office in Almaty or BHR.
# Heading of the notice about the two organisations that help.
update-partners = BHR and Red Crescent
    .then = Both organisations help: BHR with legal matters, the Red Crescent with material assistance.
    .now = Both organisations still exist. Their addresses and telephone numbers could not be confirmed since 2018. BHR now also calls itself KIBHR.
    .do = Call before you go. If a number is wrong, call UNHCR.
# Heading of the notice about the capital's name.
update-capital = The name of the capital
    .then = Astana.
    .now = The capital was called Nur-Sultan from 2019 to 2022. It is called Astana again.
    .do = Old papers may carry the other name. It is the same city.
