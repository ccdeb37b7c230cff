### The asylum procedure: overview and six steps. Paragraphs 1 to 6 of the sheet.

# limit: 44
procedure-title = Ask for asylum, step by step
# Paragraph 1 of the sheet.
procedure-convention = Kazakhstan has joined the 1951 Convention relating to the Status of Refugees.
procedure-law = Kazakhstan has a law “On Refugees” of 2009. It has been in force since 2010.
procedure-claims = For this reason, all asylum claims go to the Migration Service Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan.

# Words beside a step. $number and $count are figures.
# limit: 30
step-place = Step { $number } of { $count }
# limit: 30
step-here = You are here
# Read aloud before a step that lies behind.
step-past = Done
# Filled button of the overview. $number is a figure.
# limit: 34
step-open = Open step { $number }
# Filled button at the foot of a step.
# limit: 34
step-next = Go on to step { $number }
# limit: 34
step-appeal = How to appeal
# Link back to the overview.
# limit: 34
step-all = All steps
# Button of a step: marks in the overview that the reader stands at this step.
# limit: 40
step-mark = I am at this step
# limit: 30
step-prepare = Prepare

## Step 1: claim (paragraph 2)

# limit: 40
step-claim = Make your claim
    .note =
        Within { PLURAL($claim-days) ->
            [one] { $claim-days } calendar day
           *[other] { $claim-days } calendar days
        }, or { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } hour
           *[other] { $claim-irregular-hours } hours
        } after a forced illegal crossing of the border
# limit: 40
claim-who-heading = Who may make a claim
claim-who = You may make an asylum claim if you believe that, when you return to your country of origin, you will be persecuted for one of these reasons:
claim-ground-race = race
claim-ground-nationality = nationality (ethnic group or citizenship)
claim-ground-religion = religion
claim-ground-opinion = political opinion
claim-ground-group = membership in a particular social group
# limit: 40
claim-where-heading = Where
claim-where = You may make your claim at the local department of the Migration Service Committee.
# limit: 40
claim-when-heading = When
claim-when =
    You may make your claim within { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    }.
claim-counted = The days count from your arrival in Kazakhstan, or from the moment you learned that you may be persecuted in your country of origin.
claim-irregular =
    In case of a forced illegal crossing of the State Border of Kazakhstan (you had no other way than to cross without permission), the claim must be made within { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } hour
       *[other] { $claim-irregular-hours } hours
    }, at the Migration Service.

## Step 2: certificate (paragraph 2)

# limit: 40
step-certificate = Get your certificate
    .note = After your claim is registered
certificate-issued = After your asylum claim is registered, you will be issued an asylum-seeker’s certificate.
certificate-status = The certificate gives you a legal status to remain in Kazakhstan until the final determination of your asylum claim.

## Step 3: interview (paragraph 3)

# limit: 40
step-interview = Interview
    .note = You will be invited by the Migration Service
interview-invited = After your asylum claim is registered, you will be invited to an interview with a Migration Service officer.
interview-say-why = During the interview, you will have to say why you need asylum in Kazakhstan.
interview-papers = During the interview, you will have to present all documents that support your identity and your asylum claim.
# The two points of the checklist "Prepare".
interview-check-why = What I will say: why I need asylum in Kazakhstan
interview-check-identity = All my documents that show who I am
interview-check-claim = All my documents that support my asylum claim
# limit: 40
interview-truth-label = Tell the whole truth
interview-truth = You must be truthful in all your personal information and in your claim.
interview-facts = You must also tell the full facts and circumstances of your claim.
interview-failing = If you do not, this may lead to the rejection of your asylum claim.
interview-interpreter = You have the right to free interpretation and translation from the Migration Service.

## Step 4: decision (paragraph 4)

# limit: 40
step-decision = Decision
    .note =
        In { PLURAL($decision-months) ->
            [one] { $decision-months } month
           *[other] { $decision-months } months
        }, in some cases up to { PLURAL($decision-extended-years) ->
            [one] { $decision-extended-years } year
           *[other] { $decision-extended-years } years
        }
decision-commission = The State Refugee Status Determination Commission issues the decision on your claim.
decision-time =
    The decision should be issued within { PLURAL($decision-months) ->
        [one] { $decision-months } month
       *[other] { $decision-months } months
    } of the registration of your asylum claim.
decision-extended =
    In some cases, when additional review is needed, the decision may be issued up to { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } year
       *[other] { $decision-extended-years } years
    } from your initial application.

## Step 5: recognised (paragraph 5)

# limit: 40
step-recognised = If you are recognised
    .note = You receive a refugee certificate
recognised-informed = If you are recognised as a refugee, the Migration Service will inform you of this in person.
recognised-certificate = You will be issued a refugee certificate.
recognised-information = The Migration Service will also give you information on your status, rights and obligations in Kazakhstan as a refugee.

## Step 6: rejected (paragraph 6)

# limit: 40
step-rejected = If you are refused
    .note =
        You have the right to appeal within { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        }; for a court it may be { PLURAL($appeal-court-months) ->
            [one] only { $appeal-court-months } month
           *[other] only { $appeal-court-months } months
        }
rejected-notification = If your asylum claim is rejected, you will receive a written notification with the reasons for the rejection.
rejected-right = If you believe that the decision is erroneous, you have the right to appeal the negative decision.
rejected-time =
    You have the right to appeal within { PLURAL($appeal-months) ->
        [one] { $appeal-months } month
       *[other] { $appeal-months } months
    } from your receipt of the decision.
rejected-where = You may appeal to the higher authorised body and/or to a court.
rejected-help = For any help with the appeal, turn to UNHCR’s partner organisation, the Kazakhstan International Bureau for Human Rights and Rule of Law (BHR).
