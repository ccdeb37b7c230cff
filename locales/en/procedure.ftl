### The asylum procedure: the overview, its four steps, and the fork after them (recognised or refused). Paragraphs 1 to 6 of
### the sheet. Titles and notes of the steps say what holds today; the paragraphs are the sheet's and stand in the quiet
### section "The sheet of July 2018 says".

# Title of the overview of the four steps.
# limit: 44
procedure-title = Ask for asylum, step by step
# Paragraph 1 of the sheet.
procedure-convention = Kazakhstan has joined the 1951 Convention relating to the Status of Refugees.
# Paragraph of the overview. "On Refugees" is the name of the law.
procedure-law = Kazakhstan has a law “On Refugees” of 2009. It has been in force since 2010.
# Paragraph of the overview: where claims went in 2018.
procedure-claims = For this reason, all asylum claims go to the Migration Service Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan.

# Words beside a step. $number and $count are figures.
# limit: 30
step-place = Step { $number } of { $count }
# Beside a step in the overview, when the reader stands at it.
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
# Filled button at the foot of the page for people who are refused; it opens the page about appeals.
# limit: 34
step-appeal = How to appeal
# Link back to the overview.
# limit: 34
step-all = All steps
# Button of a step: marks in the overview that the reader stands at this step.
# limit: 40
step-mark = I am at this step
# Heading above a list that the reader can tick off.
# limit: 30
step-prepare = Prepare

## Step 1: claim (paragraph 2)

# Title of step 1, also in the overview. "note" stands below it there: what holds today, for everybody who crossed the border
# without permission, forced or not.
# limit: 40
step-claim = Make your claim
    .note =
        Within { PLURAL($claim-days) ->
            [one] { $claim-days } calendar day
           *[other] { $claim-days } calendar days
        } of your arrival, or of the day you learned of the danger. If you crossed the border without permission: within { PLURAL($claim-irregular-hours) ->
            [one] { $claim-irregular-hours } hour
           *[other] { $claim-irregular-hours } hours
        }
# Heading on the page of step 1.
# limit: 40
claim-who-heading = Who may make a claim
# Paragraph below that heading; the list of reasons follows. It is a permission: "may".
claim-who = Do you believe that you will be persecuted if you return to your country of origin? Then you may make an asylum claim, if the reason for the persecution is one of these:
# Point of the list of reasons.
claim-ground-race = race
# Point of the list of reasons. The Convention means the people someone belongs to and the citizenship.
claim-ground-nationality = nationality (ethnic group or citizenship)
# Point of the list of reasons.
claim-ground-religion = religion
# Point of the list of reasons.
claim-ground-opinion = political opinion
# Point of the list of reasons. It is a term of the 1951 Convention.
claim-ground-group = membership in a particular social group
# Heading on the page of step 1.
# limit: 40
claim-where-heading = Where
# Paragraph below that heading: as the sheet of 2018 says.
claim-where = You may make your claim at the local department of the Migration Service Committee.
# Heading on the page of step 1.
# limit: 40
claim-when-heading = When
# Paragraph below that heading. The second sentence says what calendar days are.
claim-when =
    You have { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    } to make your claim. Saturdays, Sundays and holidays count too.
# Paragraph that follows it: from which day the time is counted.
claim-counted = The days count from your arrival in Kazakhstan, or from the moment you learned that you may be persecuted in your country of origin.
# Paragraph that follows it: another time, counted in hours. "Forced illegal crossing" is the term of the sheet; the last
# sentence is for readers who do not know whether they were forced.
claim-irregular =
    After a forced illegal crossing of the State Border of Kazakhstan, you must make your claim within { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } hour
       *[other] { $claim-irregular-hours } hours
    }, at the Migration Service. If you are not sure whether this is about you, keep to it all the same.

## Step 2: certificate (paragraph 2)

# Title of step 2, also in the overview. "note" stands below it there.
# limit: 40
step-certificate = Get your certificate
    .note = After your claim is registered
# Paragraph of step 2. The certificate is a paper, a word of the glossary.
certificate-issued = After your asylum claim is registered, you will receive an asylum-seeker’s certificate.
# Paragraph of step 2: what the paper is good for.
certificate-status = The certificate gives you a legal status: you may remain in Kazakhstan until the final decision on your asylum claim.

## Step 3: interview (paragraph 3)

# Title of step 3, also in the overview. "note" stands below it there.
# limit: 40
step-interview = Interview
    .note = You will be invited
# Paragraph of step 3.
interview-invited = After your asylum claim is registered, you will be invited to an interview with a Migration Service officer.
# Paragraph of step 3. It is a duty: "will have to".
interview-say-why = At the interview, you will have to say why you need asylum in Kazakhstan.
# Paragraph of step 3. It is a duty: "will have to".
interview-papers = At the interview, you will also have to show all documents that support your identity and your asylum claim.
# The two points of the checklist "Prepare".
interview-check-why = What I will say: why I need asylum in Kazakhstan
# Point of the same list, said by the person.
interview-check-identity = All my documents that show who I am
# Point of the same list, said by the person.
interview-check-claim = All my documents that support my asylum claim
# Heading inside the warning on the page of step 3.
# limit: 40
interview-truth-label = Tell the whole truth
# First line of that notice.
interview-truth = You must be truthful in all your personal information and in your claim.
# Second line of that notice.
interview-facts = You must also tell all the facts and circumstances of your claim.
# Third line of that notice. It is a possibility: "may lead to".
interview-failing = If you do not, this may lead to the rejection of your asylum claim.
# Notice on the page of step 3, in a box. It is a right.
interview-interpreter = You have the right to free interpretation and translation from the Migration Service.

## Step 4: decision (paragraph 4)

# Title of step 4, also in the overview. "note" stands below it there.
# limit: 40
step-decision = Decision
    .note =
        Within { PLURAL($decision-months) ->
            [one] { $decision-months } month
           *[other] { $decision-months } months
        }; in some cases up to { PLURAL($decision-extended-years) ->
            [one] { $decision-extended-years } year
           *[other] { $decision-extended-years } years
        }
# Paragraph of step 4: who decides, by the sheet of 2018.
decision-commission = The State Refugee Status Determination Commission issues the decision on your claim.
# Paragraph of step 4. It is what the authority should keep, no duty of the person.
decision-time =
    The decision should be issued within { PLURAL($decision-months) ->
        [one] { $decision-months } month
       *[other] { $decision-months } months
    } of the registration of your asylum claim.
# Paragraph of step 4. Keep "in some cases", "may" and "up to".
decision-extended =
    In some cases, when additional review is needed, the decision may be issued up to { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } year
       *[other] { $decision-extended-years } years
    } from your initial application.

## After the decision: recognised (paragraph 5)

# Title of the page for people who are recognised, and one branch of the fork after step 4. "note" stands below it there.
# limit: 40
step-recognised = If you are recognised
    .note = You receive a refugee certificate
# Paragraph of the page for people who are recognised.
recognised-informed = If you are recognised as a refugee, the Migration Service will inform you of this in person.
# Paragraph of the same page. The refugee certificate is another paper than that of step 2.
recognised-certificate = You will receive a refugee certificate.
# Paragraph of the same page.
recognised-information = The Migration Service will also give you information on your status, rights and obligations in Kazakhstan as a refugee.

## After the decision: rejected (paragraph 6)

# Title of the page for people who are refused, and the other branch of the fork after step 4. "note" stands below it there:
# what holds today.
# limit: 40
step-rejected = If you are refused
    .note =
        You have the right to appeal within { PLURAL($appeal-months) ->
            [one] { $appeal-months } month
           *[other] { $appeal-months } months
        }; to go to court, you may have { PLURAL($appeal-court-months) ->
            [one] only { $appeal-court-months } month
           *[other] only { $appeal-court-months } months
        }
# Paragraph of the page for people who are refused.
rejected-notification = If your asylum claim is rejected, you will receive a written notification with the reasons for the rejection.
# Paragraph of the same page. It is a right.
rejected-right = If you believe that the decision is wrong, you have the right to appeal against it.
# Paragraph of the same page. It is a right with a time limit.
rejected-time =
    You have the right to appeal within { PLURAL($appeal-months) ->
        [one] { $appeal-months } month
       *[other] { $appeal-months } months
    } of the day on which you receive the decision.
# Paragraph of the same page. Keep "may" and "and/or".
rejected-where = You may appeal to the higher authorised body (the authority above the office that refused you) and/or to a court.
# Paragraph of the same page: who helps.
rejected-help = For any help with the appeal, contact UNHCR’s partner organisation, the Kazakhstan International Bureau for Human Rights and Rule of Law (BHR).
