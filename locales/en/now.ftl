### What to do now: the home page, the situations, and the card at the head of a page. Only what is known today; what the sheet
### of 2018 says stands in the other files. "note" is the line below. Say it to the person: short, plain, no blame.

# Heading of the card that begins a page.
# limit: 40
now-title = What to do now
# Heading of that card on the page about obligations.
# limit: 40
now-if-you-move = If you move
# Heading of that card on the page about rights.
# limit: 40
now-known = Confirmed in newer sources
# Heading of the quiet part of a page: what the sheet of 2018 says.
# limit: 40
sheet-says = The sheet of July 2018 says

## The home page: one question, and a door for each answer

# Door: the page with the numbers of the emergency services. "note" says for what.
# limit: 34
door-help = I need help now
    .note = Danger, illness, police
# Door, and title of the page: the person came to Kazakhstan and has not asked for asylum yet.
# limit: 34
situation-came = I came to Kazakhstan
    .note = You may have { PLURAL($claim-days) ->
            [one] { $claim-days } day
           *[other] { $claim-days } days
        }, or { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } hour
           *[other] { $claim-irregular-hours } hours
        }
# Door, and title of the page: the claim is registered, and there is no decision yet.
# limit: 34
situation-waiting = I am waiting
    .note = Certificate, fingerprints, interview, decision
# Door, and title of the page: the claim was refused.
# limit: 34
situation-refused = I was refused
    .note = You can appeal. Time is short
# Door, and title of the page: the person lives at another address in Kazakhstan now.
# limit: 34
situation-moved = I moved to another address
    .note =
        { PLURAL($re-register-days) ->
            [one] { $re-register-days } working day
           *[other] { $re-register-days } working days
        } to register again
# Door: sentences in Russian and Kazakh to show to an officer.
# limit: 34
door-officer = Words to show an officer
    .note = In Russian and Kazakh

## Things to do: a few words, and one or two sentences below them

# For people who have not made a claim.
now-go = Go as soon as you can
    .note = Crossed the border without permission? Then go now. Are you late? Go all the same.
# For people who crossed the border without permission.
now-go-hours = Go now
    .note = Do not wait for the last hour: offices are closed at night, on Saturdays, Sundays and holidays. Is it closed? Call BHR or UNHCR now, go as soon as it opens, and say why.
# When the time has passed.
now-go-late = Go all the same
    .note = Say why you are late. Call BHR or UNHCR today, and ask what you can still do.
# The office that takes claims today.
now-office = Go to the Department of Employment and Social Programs
    .note = In the town where you are staying. Do not go to the Migration Service: it no longer takes claims. Are you at an airport or a border post? Tell the Border Service.
# How much time there is; the values are numbers of days and hours.
now-within =
    Within { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    } of your arrival
    .note = Or of the day on which you learned of the danger. Crossed the border without permission? Within { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } hour
           *[other] { $claim-irregular-hours } hours
        }: go now. Are you late? Go all the same.
# In which form a claim is made.
now-writing = Make the claim in writing
    .note = In Kazakh or Russian. If you cannot write it, an interpreter writes down what you say. Ask the office for one.
# Button of the page of step 1; it opens the list of offices.
# limit: 34
now-choose-office = Addresses of the offices
# Which authority is responsible today.
now-authority = The Departments of Employment and Social Programs take the claims
    .note = Since 2022, not the Migration Service. You go to the one in the town where you are staying.
# While the claim is being examined.
now-wait = Come when you are invited
    .note = Give your fingerprints, and ask for a new certificate before yours ends. If you hear nothing, ask the Department of Employment and Social Programs that took your claim.
# When the usual time for the decision has passed.
now-ask-decision = Ask the Department of Employment and Social Programs where the decision is
    .note = Go to the office that took your claim. Look at the date on your certificate too: if it has passed, ask for a new one. If you get no answer, call BHR or UNHCR.
# Who decides, and in which time.
now-decision = A regional commission decides
    .note =
        It has { PLURAL($decision-months) ->
            [one] { $decision-months } month
           *[other] { $decision-months } months
        }, in some cases up to { PLURAL($decision-extended-years) ->
            [one] { $decision-extended-years } year
           *[other] { $decision-extended-years } years
        }. Give your fingerprints in time: the longer time depends on them.
# By when the fingerprints are taken.
now-fingerprints = Ask the Department of Employment and Social Programs where to give your fingerprints
    .note =
        Go within { PLURAL($fingerprints-days) ->
            [one] { $fingerprints-days } calendar day
           *[other] { $fingerprints-days } calendar days
        } of the day on which you receive the certificate.
# When that time has passed.
now-fingerprints-late = Have you given your fingerprints?
    .note = If not, go to the Department of Employment and Social Programs that registered your claim, and say why you are late. If you are not sure, call BHR.
# The paper has an end date.
now-certificate = Look at the date on your certificate
    .note = That date counts. Before it, ask the Department of Employment and Social Programs that issued it for a new one.
# When the certificate may have ended.
now-certificate-late = Look at the date on your newest certificate
    .note = If it has passed, go to the Department of Employment and Social Programs that issued it, and ask for a new one. If it does not give you one, call BHR.
# Whose name is in the certificate of a parent.
now-children = Are all your children in it?
    .note = Children under eighteen are entered in the certificate of a parent or legal representative. If one is missing, ask the office to add the child.
# Who holds the interview.
now-interview = Go to the interview when you are invited
    .note = Who invites you and who holds the interview could not be confirmed since 2018. Ask the office that took your claim. If you get no answer, call UNHCR or BHR.
# A right that newer sources confirm.
now-interpreter = You have the right to an interpreter, free of charge
    .note = Ask the office for one before the interview. If it refuses, call BHR.
# For people who are recognised.
now-recognised = Ask the Department of Employment and Social Programs for your refugee certificate
    .note = Which office gives it to you could not be confirmed since 2018. If you get no answer, call BHR or UNHCR.
# Whom to call after a refusal.
now-call-bhr = Call BHR today
    .note = It helps with the law, and is not a state office. Keep the refusal. Write down the day you received it.
# The complaint to the authority above the office that refused.
now-complaint = Hand in a complaint at the office that refused you
    .note =
        Within { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        } of receiving the refusal. As a rule, the complaint comes first. Which higher body decides on it could not be confirmed since 2018.
# When the higher body does not answer.
now-silence = No answer to your complaint?
    .note = Silence can count as a refusal. Call BHR, and ask from which day your time for going to court is counted.
# When the time for the complaint has passed.
now-complaint-late = Hand in the complaint all the same
    .note = Under a newer law, the office that refused you must not turn it away because it is late. Ask BHR how to have the time restored for a good reason, such as illness.
# The court that is the first one today.
now-court = Ask BHR about going to court
    .note =
        You may have only { PLURAL($appeal-court-months) ->
            [one] { $appeal-court-months } month
           *[other] { $appeal-court-months } months
        }, perhaps already from the refusal. The first court is now the Specialised Inter-District Administrative Court.
# When the time for going to court may have passed.
now-court-late = Ask BHR whether you can still go to court
    .note = Ask from which day your time is counted. The first court is now the Specialised Inter-District Administrative Court.
# If the time for the appeal may soon end, or has ended.
now-missed = Call BHR or UNHCR today
    .note = Ask what you can still do. Whether people who do not appeal are still removed or fined could not be confirmed since 2018.
# After a final rejection.
now-final = Do not wait for the last court
    .note = The third and the fourth court of the 2018 sheet no longer exist. Call BHR or UNHCR on the day on which you receive any refusal or judgment.
# Where to register after a move.
now-move = Ask where to register at the new place
    .note = Ask the Department of Employment and Social Programs there, and the police. Which office does it could not be confirmed since 2018. If you are not sure, call BHR.
# The other duty of a move.
now-deregister = De-register at the old place too
    .note = The 2018 sheet says: with the authorised body and with the police. This could not be confirmed since 2018. If the old place is far away, ask the new office how.
# Rights that newer sources confirm.
now-rights = An interpreter free of charge, work without a permit, guaranteed medical care
    .note = Published sources of 2024 and 2025 confirm these rights of asylum-seekers. If somebody refuses you one of them, call BHR.
# Nobody may be returned to a place where they are in danger.
now-no-return = Nobody may be sent back to danger
    .note = The Refugee Convention of 1951 forbids it. If you may be sent back, show the officer the words of this app, and call UNHCR or BHR at once.

## After the decision, and the appeal of today

# Heading above the two ways on after the decision.
# limit: 40
procedure-fork = After the decision
# Heading above the instances as they are today.
# limit: 50
appeal-today-heading = The way of an appeal today
# The authority above the one that refused. "note" stands below the name.
instance-complaint = Complaint to the higher body
    .note = You hand it in at the office that refused you.
# Name of a court, since the reform of administrative justice.
instance-first-court = Specialised Inter-District Administrative Court
# Name of a court.
instance-second-court = Judicial Board for Administrative Cases of the Oblast or City Court
# Name of a court. "note" stands below the name.
instance-third-court = Cassation Court for Administrative Cases in Astana
    .note = Since July 2025.
# The line across that ladder below the second court.
instance-in-force = After this court, a judgment has legal force.

## Where to go, and whom to call

# Name of the card with the numbers to call for help. limit: 40
help-numbers = Call for help
# What they are.
help-numbers-which = Help with the law, and the UN Refugee Agency
# Doubt line on that card: each number has its year above it.
doubt-help = Not confirmed since the year beside each number.
# Over a number on that card. $year is the year in which the number was published.
call-named = { $name } (number of { $year })
# Heading above the office of the town that was chosen.
# limit: 40
where-heading = Where to go
# Question above the towns.
# limit: 40
where-question = Address of the office
# Link back to the towns to choose from.
# limit: 40
where-else = Another town
# Town.
town-almaty = Almaty
# Town.
town-astana = Astana
# Town.
town-shymkent = Shymkent
# Town: the centre of Almaty Oblast.
town-konaev = Konaev (Almaty Oblast)
# Any other town.
town-other = Another place
# What to do in another town.
town-other-text = This app has no address there. Ask for the Department of Employment and Social Programs of that town. If you do not find it, call UNHCR or BHR.

## Days to choose on the page of a situation

# Answer beside “Today” and “Another day”. limit: 16
pick-yesterday = Yesterday
# Heading above the fields for the day and the hour of a crossing.
# limit: 50
day-and-hour = Another day, or with the hour
# Heading on the answer above the fields for the hour.
# limit: 50
hour-heading = Do you know the hour of the crossing?
# Button below those fields.
# limit: 34
hour-show = Show it with this hour
# What the sheet of 2018 says of a move.
move-says =
    When you change your address within Kazakhstan, you must de-register with the authorised body and with the interior affairs bodies (police). You must re-register with both within { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    } of your arrival at the new place of residence.

## The list of what has changed

# Heading: where to go, and whom to call.
# limit: 50
changes-place = Where to go, whom to call
# Heading: time limits.
# limit: 50
changes-time = How much time
# Heading: papers, and how a claim is made.
# limit: 50
changes-papers = Claim and papers
# Heading: rights and duties.
# limit: 50
changes-rights = Rights and duties
# Link back to that list.
# limit: 40
changes-all = All changes
