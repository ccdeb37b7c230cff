### Working out a last day: what happened, when, the answer, and how it was counted.
### $date is a full date with its weekday, already in the language of the page: never put a case ending on it, use a colon.

# limit: 40
deadlines-title = Work out my last day
deadlines-question = What happened?
# limit: 40
deadlines-nothing-stored = Nothing is stored
deadlines-nothing-stored-text = Your answer stays on this page and is gone when you leave it.

## What happened: the answer in the list, the question for its day (title), what the day is called in "how it was counted" (day)

event-arrival = I arrived in Kazakhstan
    .question = When did you arrive in Kazakhstan?
    .day = Day of your arrival: { $date }
event-learned = I learned that I may be persecuted in my country of origin
    .question = When did you learn that you may be persecuted?
    .day = Day on which you learned of it: { $date }
event-crossing = I was forced to cross the border illegally (without permission)
    .question = When did you cross the border?
    .day = Day of the crossing: { $date }
event-registration = My asylum claim was registered
    .question = When was your claim registered?
    .day = Day of the registration: { $date }
event-application = I made my first asylum claim
    .question = When did you make your first claim?
    .day = Day of your first claim: { $date }
event-certificate = I received my asylum-seeker’s certificate
    .question = When did you receive your certificate?
    .day = Day on which you received the certificate: { $date }
event-refusal = I received a refusal of my asylum claim
    .question = When did you receive the refusal?
    .day = Day on which you received the refusal: { $date }
event-complaint = I received the decision on my complaint
    .question = When did you receive the decision on your complaint?
    .day = Day on which you received that decision: { $date }
event-move = I arrived at a new place of residence
    .question = When did you arrive at the new place?
    .day = Day of your arrival at the new place: { $date }

## Entering the day

# Answers: "Today: Tuesday, 24 November 2026".
day-today = Today: { $date }
day-yesterday = Yesterday: { $date }
# limit: 40
day-other = Another day
# limit: 24
field-day = Day
# limit: 24
field-month = Month
# limit: 24
field-year = Year
# limit: 24
field-hour = Hour
    .hint = From { $first } to { $last }. Leave it empty if you do not know it.
# limit: 24
field-minute = Minute
    .hint = From { $first } to { $last }. Leave it empty if you do not know it.
# limit: 34
deadlines-show = Show my last day
# Link for readers who have the date in the Afghan (Solar Hijri) calendar, and back. limit: 50
calendar-solar = Enter the date in the Solar Hijri calendar
# limit: 50
calendar-gregorian = Enter the date in the Gregorian calendar
# What stands beside a field that is wrong.
error-empty = This field is empty.
error-number = Write figures only.
error-day-range = Write a day from { $first } to { $last }.
error-no-such-date = This date does not exist. Check day and month.
error-future = This date is in the future. Write the day on which it happened.
error-too-early = Write a date from the year { $year } or later.
error-hour-range = Write an hour from { $first } to { $last }, or leave it empty.
error-minute-range = Write a minute from { $first } to { $last }, or leave it empty.

## The answer: one group for each rule.
## .title of the answer, .label over the date, .late over a date that has passed, .do what to do, .do-late what to do when it has passed

rule-claim = Your asylum claim
    .title = Last day to make your asylum claim
    .label = Make your claim by the end of this day
    .late = The safe day has passed. Go today.
    .do = Make your claim at the Department of Employment and Social Programs. The sheet of 2018 names the local department of the Migration Service. If you do not know where to go, call UNHCR or BHR.
    .do-late = Go today all the same, and say why you are late. Call BHR or UNHCR today and ask what you can still do.
rule-claim-irregular = Your asylum claim after a forced illegal crossing of the border
    .title = Last moment to make your asylum claim
    .label = Make your claim by this time
    .late = The safe time has passed. Go now.
    .do = Go now. Make your claim at the Department of Employment and Social Programs, or to the Border Service at a border post. The sheet of 2018 names the Migration Service. If you do not know where to go, call UNHCR or BHR.
    .do-late = Go now all the same, and say why you are late. Call BHR or UNHCR now and ask what you can still do.
rule-decision = The decision on your claim
    .title = When to expect the decision
    .label = Expect the decision by this day
    .late = The usual time for the decision has passed.
    .do = You do not have to do anything before this day. If you hear nothing, ask the office that took your claim.
    .do-late = Ask the office that took your claim. In some cases the decision may take longer. If you get no answer, call BHR or UNHCR.
rule-decision-extended = The decision, when additional review is needed
    .title = When to expect the decision at the latest
    .label = Expect the decision by this day at the latest
    .late = The longest time for the decision has passed.
    .do = You do not have to do anything before this day. If you hear nothing, ask the office that took your claim.
    .do-late = Call BHR or UNHCR and ask what you can do.
rule-appeal = Complaint to the higher authorised body
    .title = Last day to appeal
    .label = By the 2018 sheet and the newer Code: appeal to the higher body by the end of this day
    .late = The safe day for the appeal to the higher body has passed. Call today.
    .do = Call BHR and make your appeal with their help. The complaint is handed in at the body whose decision you appeal against.
    .do-late = Call BHR today. By the newer Code, a complaint may not be turned away because it is late, and the time may be restored for a good reason, such as illness.
rule-appeal-court = Going to court
    .title = Last day to go to court
    .label = By the newer Code: go to court by the end of this day
    .late = The safe day for going to court has passed. Call today.
    .do = Call BHR today and ask what comes first: the complaint or the court. Act as if the day above were the last one.
    .do-late = Call BHR today and ask what you can still do.
rule-re-register = Registering again after a move
    .title = Last day to register again
    .label = Register again by the end of this day
    .late = The safe day has passed. Go today.
    .do = De-register at the old place. Register again at the new place, with the authorised body and with the interior affairs bodies (police). Ask the Department of Employment and Social Programs where.
    .do-late = Go today all the same, and say why you are late. If you are not sure what follows, call BHR.
rule-certificate = Your asylum-seeker’s certificate
    .title = Last day of your certificate
    .label = Ask for a new certificate by the end of this day
    .late = The certificate may have run out. Go today.
    .do = Look at the date on your certificate: that date counts. Go to the office that issued it before that day, and ask for a new one.
    .do-late = Look at the date on your certificate. Go to the office that issued it today. Call BHR if it does not give you a new one.
rule-fingerprints = Your fingerprints
    .title = Last day to give your fingerprints
    .label = Give your fingerprints by the end of this day
    .late = The safe day has passed. Go today.
    .do = Ask the office that registered your claim where and when fingerprints are taken.
    .do-late = Go to that office today, and say why you are late. If you are not sure, call BHR.

## Words of the answer

# limit: 40
deadline-today = Today is the last day
# Written below the date.
days-left =
    { PLURAL($days) ->
        [one] { $days } day left
       *[other] { $days } days left
    }
days-passed =
    { PLURAL($days) ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
hours-left =
    { PLURAL($hours) ->
        [one] { $hours } hour left
       *[other] { $hours } hours left
    }
# Less than one hour is left.
hours-none-left = Less than one hour left
# Under a day cell. limit: 10
cell-today = Today
# $date is the later date that a lawyer might still defend.
outer-reading = Latest reading of the law: { $date }
outer-warning = Do not rely on this date.
# Date with time: "Wednesday, 16 December 2026, 10:00".
date-with-time = { $date }, { $time }
# limit: 34
answer-where-button = Where do I go?
# limit: 34
answer-help-button = Get help from BHR
# limit: 40
answer-change-link = Change the day
# limit: 40
answer-other-link = Something else happened
# limit: 34
answer-calendar-button = Add to calendar
# Notice beside both dates after a refusal.
# limit: 44
answer-two-readings = Two time limits. Take the earlier one.
answer-two-readings-text = The sheet of 2018 gives one time for both ways of appeal. By a newer law, going to court may have much less time. Take the earlier day.

## How it was counted

# limit: 40
counted-heading = How this was counted
counted-claim = The time limit is { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    }. The app counts the day of the event as the first day, to be safe.
counted-claim-irregular = The time limit is { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } hour
       *[other] { $claim-irregular-hours } hours
    } from the hour of the crossing, in Kazakhstan’s time (UTC+{ $offset }).
counted-decision = The sheet says: within { PLURAL($decision-months) ->
        [one] { $decision-months } month
       *[other] { $decision-months } months
    } of the registration. This is what the authority should keep, not a duty of yours.
counted-decision-extended = The sheet says: with additional review, up to { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } year
       *[other] { $decision-extended-years } years
    } from the initial application. This is what the authority should keep, not a duty of yours.
counted-appeal = The time limit is { PLURAL($appeal-months) ->
        [one] { $appeal-months } month
       *[other] { $appeal-months } months
    }. The app counts the day of the event as the first day, to be safe.
counted-appeal-court = The time limit is { PLURAL($appeal-court-months) ->
        [one] { $appeal-court-months } month
       *[other] { $appeal-court-months } months
    }. The app counts the day of the event as the first day, to be safe.
counted-re-register = The time limit is { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    }. The app counts the day of the event as the first day if it is a working day, to be safe.
counted-certificate = The certificate is valid for { PLURAL($certificate-months) ->
        [one] { $certificate-months } month
       *[other] { $certificate-months } months
    }. The app counts the day on which you received it as the first day, to be safe.
counted-fingerprints = The time limit is { PLURAL($fingerprints-days) ->
        [one] { $fingerprints-days } calendar day
       *[other] { $fingerprints-days } calendar days
    }. The app counts the day of the registration as the first day, to be safe.
# Reasons: each is one line; $holiday is the name of a public holiday.
reason-clamped = That month has no day with this number. Its last day is taken.
reason-back-weekend = Saturday or Sunday, moved to the working day before: { $date }
reason-back-holiday = Day off ({ $holiday }), moved to the working day before: { $date }
reason-forward-weekend = Latest reading: Saturday or Sunday, moved to the next working day: { $date }
reason-forward-holiday = Latest reading: day off ({ $holiday }), moved to the next working day: { $date }
reason-skipped = Not counted, day off ({ $holiday }): { $date }
reason-at-once = No working day is left between the event and the end of the time limit. So: at once, on the day of the event.
reason-no-hour = The hour is not known. So: by the end of the day of the crossing.
reason-estimate = The day of Kurban Ait in the year { $year } is an estimate. It may be one day earlier or later.
reason-calendar-unknown = The official calendar of the year { $year } is not known to this app. Only weekends and fixed holidays were counted.
reason-swaps = The Government may move working days by order. This app cannot know such orders. Ask the office.

## Public holidays of Kazakhstan, as they stand in brackets

holiday-new-year = New Year
holiday-orthodox-christmas = Orthodox Christmas
holiday-womens-day = International Women’s Day
holiday-constitution-day = Constitution Day
holiday-nauryz = Nauryz
holiday-unity-day = Unity Day
holiday-defenders-day = Defender of the Fatherland Day
holiday-victory-day = Victory Day
holiday-capital-day = Capital Day
holiday-republic-day = Republic Day
holiday-first-president-day = Day of the First President
holiday-independence-day = Independence Day
holiday-kurban-ait = Kurban Ait
# A holiday fell on a weekend, so this day is off instead.
holiday-moved = day off in place of a holiday

## The phone's date cannot be right

# limit: 50
clock-title = Is the date on this phone right?
clock-text = This phone says that today is: { $date }. That is before this app was made. With a wrong date, the app cannot say how many days are left.
clock-question = Enter today’s date, or set the date of the phone and open this page again.
# limit: 34
clock-button = Use this date
