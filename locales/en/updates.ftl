### What has changed since July 2018, found in published sources up to November 2026.
### Each change has a page of its own: "then" is what the sheet says (below the label "The 2018 sheet says"), "now" what is
### known today, "do" what to do and whom to call. Keep each of them short.

# Title of the page that lists the changes.
# limit: 40
changes-title = What changed since July 2018
# First paragraph of that page.
changes-intro = The 2018 sheet stays what it was, in plain words. These pages say what is different now and what to do. Call UNHCR or BHR before you rely on an old address, number or time limit.
# Filled button of that page; it opens the list of offices.
# limit: 34
changes-call-button = Who can help me

# Title of the change: who takes claims now.
update-authority = Another office takes your claim
    .then = Asylum claims go to the Migration Service Committee of the Ministry of Internal Affairs and its local departments.
    .now = Since 2022, the regional Departments of Employment and Social Programs take the claims. The Ministry of Labour and Social Protection of the Population is responsible.
    .do = Go to the Department of Employment and Social Programs where you are staying, not to the Migration Service. If you do not know where it is, call UNHCR or BHR.
# Title of the change about the time for a claim.
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
        }. For people who crossed the border without permission, it says “within one day”.
    .do = Make your claim as early as you can. If you are late, go all the same, and call UNHCR or BHR.
# Title of the change: in which form a claim is made.
update-claim-form = You make the claim in writing
    .then = Nothing about the form in which you make the claim.
    .now = You make the claim in writing, in Kazakh or Russian: in person, or through a representative whom you have authorised. You sign it; your interpreter, if there is one, signs too. If you cannot fill it in, an interpreter writes down what you say.
    .do = Go also if you cannot write it. Ask the office for an interpreter: this app has the words. If you get no interpreter, call BHR or UNHCR.
# Title of the change: where a claim is made at the border of the country.
update-claim-border = At an airport or a border post
    .then = Nothing about airports and border posts.
    .now = At an official border crossing (airport, land border, seaport), you make the claim in writing to the Border Service.
    .do = If you are still there, tell the Border Service that you ask for asylum, before you go on. Show the words in this app. If it does not take your claim, call UNHCR or BHR at once.
# Title of the change: whose name is in the certificate of a parent.
update-claim-children = Your children
    .then = Nothing about how children are registered.
    .now = Children under eighteen are entered in the certificate of a parent or legal representative. A child who came alone gets its own certificate.
    .do = Name all your children when you make the claim. Check that each of them is in your certificate. If one is missing, ask the office to add the child. If it does not, call BHR.
# Title of the change about how long the certificate is valid.
update-certificate = Your certificate has an end date
    .then = The certificate gives you a legal status until the final decision on your claim.
    .now =
        The website of the state says: the certificate is valid for { PLURAL($certificate-months) ->
            [one] { $certificate-months } month
           *[other] { $certificate-months } months
        }.
    .do = Look at the date on your certificate. Ask the office for a new one before that day. If you are not sure, call BHR.
# Title of the change: what happens when the certificate ends before there is a decision.
update-renewal = A new certificate replaces the old one
    .then = Nothing about what happens when the certificate ends.
    .now =
        While your claim is being examined, a new certificate of { PLURAL($certificate-months) ->
            [one] { $certificate-months } month
           *[other] { $certificate-months } months
        } replaces one that has ended.
    .do = If your certificate has ended or will end soon, go to the office that took your claim and ask for the new one. If it does not give you one, call BHR.
# Title of the change: by when the fingerprints are taken.
update-fingerprints = Your fingerprints
    .then = Nothing about fingerprints.
    .now =
        Your fingerprints are taken within { PLURAL($fingerprints-days) ->
            [one] { $fingerprints-days } calendar day
           *[other] { $fingerprints-days } calendar days
        } of the day on which you receive the certificate.
    .do = When you receive the certificate, ask at once where they are taken, and go. If you are late, go all the same. If you are not sure, call BHR.
# Title of the change about the officer of the interview.
update-interview = Who interviews you
    .then = An officer of the Migration Service interviews you.
    .now = It may now be an officer of the local Department of Employment and Social Programs. This could not be confirmed since 2018.
    .do = Ask the office that took your claim who will interview you. If you get no answer, call UNHCR or BHR.
# Title of the change about who decides.
update-decision = Who decides
    .then = The State Refugee Status Determination Commission decides.
    .now = The law now gives the decision to regional commissions of the local executive body (akimat). The time limits are the same. The longer time depends on your fingerprints: give them in time.
    .do = Ask the office that took your claim who decides and when. If you hear nothing, call BHR or UNHCR.
# Title of the change about the time for an appeal.
update-appeal-time = Time to go to court
    .then =
        You have the right to appeal within { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        }, to the higher body and/or to a court.
    .now =
        Under a newer law, you have { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        } for the complaint to the higher body. As a rule, it comes first. To go to court, you may have only { PLURAL($appeal-court-months) ->
            [one] { $appeal-court-months } month
           *[other] { $appeal-court-months } months
        } from the day you receive the decision on the complaint. Not confirmed: whether the Law “On Refugees” says otherwise.
    .do =
        To be safe, act within { PLURAL($appeal-court-months) ->
            [one] { $appeal-court-months } month
           *[other] { $appeal-court-months } months
        } of the day on which you received the refusal. Call BHR today and ask what you must do first.
# Title of the change about the courts.
update-appeal-courts = Other courts
    .then = The administrative appeal goes to the Migration Service Committee in Astana. There are { $judicial-instances } judicial instances (courts).
    .now = You hand in the complaint at the office that refused you. Which higher body decides on it could not be confirmed since 2018. The courts are now: the Specialised Inter-District Administrative Court; the Judicial Board for Administrative Cases of the Oblast or City Court; the Cassation Court for Administrative Cases in Astana.
    .do = Do not go to the Migration Service Committee. Call BHR and ask to which body your complaint must go, and to which court after it.
# Title of the change about when a refusal takes effect.
update-appeal-effect = When a refusal is carried out
    .then = The third judicial instance is the final one with suspensive effect: until it has decided, the refusal is not carried out.
    .now = The third court of the 2018 sheet no longer exists. A judgment now takes legal force after the second court. Do not expect more time.
    .do = Call BHR on the day on which you receive a judgment of any court.
# Title of the change about removal from the country.
update-removal = Removal and fines
    .then = A person who does not appeal is subject to forced removal and/or fines.
    .now = Whether people who do not appeal are still removed or fined could not be confirmed since 2018. New rules for the registration of migrants have been in force since July 2026.
    .do = Do not wait until somebody writes to you. Call BHR or UNHCR and ask what applies to you.
# Title of the change: do not wait for the last court.
update-contact-early = Call earlier
    .then = Contact UNHCR after a final rejection at the third or fourth judicial instance.
    .now = The third and the fourth court of the 2018 sheet no longer exist. Do not wait for the last judgment.
    .do = Contact UNHCR or BHR as soon as you receive a refusal.
# Title of the change about rights that newer sources confirm.
update-rights = Rights that were confirmed
    .then = You have the right to free interpretation, to work and to health services.
    .now = Published sources of 2024 and 2025 confirm free interpretation, work without a permit and guaranteed medical care for asylum-seekers.
    .do = If somebody refuses you one of these rights, call BHR.
# Title of the change: nobody may be returned to a place where they are in danger.
update-no-return = Nobody may be sent back to danger
    .then = Nothing about being sent back.
    .now = The Refugee Convention of 1951 forbids it: nobody may be returned to a place where they are in danger. Kazakhstan joined the Convention in 1999. BHR said in 2019 that Kazakhstan’s Law “On Refugees” forbids it too.
    .do = If you may be sent back, show the officer the words in this app, and call UNHCR or BHR at once.
# Title of the change about registering after a move.
update-reregister = Where to register again
    .then =
        You must de-register at the old place. You must re-register within { PLURAL($re-register-days) ->
            [one] { $re-register-days } working day
           *[other] { $re-register-days } working days
        } of your arrival at the new place.
    .now = The authorised body has changed. The rule itself could not be confirmed since 2018.
    .do = Ask the Department of Employment and Social Programs and the police where to register: before you move, or at once if you have moved. If you are not sure, call BHR.
# Title of the change about the addresses of offices.
update-offices = Other addresses
    .then = Departments of the Migration Service take claims in Almaty, Almaty Oblast, Astana and Shymkent.
    .now = UNHCR’s help page names offices of the Departments of Employment and Social Programs in Astana, Almaty, Shymkent and Konaev.
    .do = Do not go to the addresses of 2018. Go to the new offices in this app. If you have time, call UNHCR or BHR first.
# Title of the change about the seat of the office for Almaty Oblast.
update-taldykorgan = Almaty Oblast: Konaev, not Taldykorgan
    .then = The office for Almaty Oblast is in Taldykorgan.
    .now = UNHCR’s help page names Konaev for Almaty Oblast. Whether Taldykorgan is still in Almaty Oblast could not be confirmed since 2018.
    .do = In Almaty Oblast, go to Konaev. If you are staying in Taldykorgan, ask there for the Department of Employment and Social Programs. If you are not sure, call UNHCR or BHR before you travel.
# Title of the change about where UNHCR's office is.
update-unhcr = UNHCR’s office
    .then = UNHCR’s Representation is in Astana, on Mambetov Street.
    .now = UNHCR’s page of 2022 names an office in Almaty, on Baizakov Street, with two telephone numbers. They could not be confirmed since 2022. There may also be an office in Astana; its address was not found.
    .do = Call the office in Almaty first. If nobody answers, call BHR.
# Title of the change about the emergency number.
update-hotline = The hotline
    .then = In case of emergency, call UNHCR’s hotline.
    .now = The number could not be confirmed since 2018.
    .do = Try it. If nobody answers, call UNHCR’s office in Almaty or BHR.
# Title of the change about the two organisations that help.
update-partners = BHR and Red Crescent
    .then = BHR gives legal help. The Red Crescent gives material assistance.
    .now = Published sources of 2024 still name both organisations. Their addresses and telephone numbers could not be confirmed since 2018. BHR now also calls itself KIBHR.
    .do = Call before you go. If a number is wrong, call UNHCR.
# Title of the change about the capital's name.
update-capital = The name of the capital
    .then = The capital is Astana.
    .now = The capital was called Nur-Sultan from 2019 to 2022. It is called Astana again.
    .do = Old papers may have the other name. It is the same city.
