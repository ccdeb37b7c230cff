### Working out a last day: what happened, when, the answer, and how it was counted.
### $date is a full date with its weekday, already in the language of the page: never put a case ending on it, use a colon.

# Title of the page that works out the last day.
# limit: 40
deadlines-title = Work out my last day
# Question above the list of events on that page.
deadlines-question = What happened?
# Label of the notice on that page.
# limit: 40
deadlines-nothing-stored = Nothing is stored
# Text of that notice.
deadlines-nothing-stored-text = Your answer stays on this page and is gone when you leave it.

## What happened: the answer in the list, the question for its day (title), what the day is called in "how it was counted" (day)

# Answer in the list "What happened?", said by the person. "question" is the title of the next page.
event-arrival = I arrived in Kazakhstan
    .question = When did you arrive in Kazakhstan?
    .day = Day of your arrival: { $date }
# Answer in the list. For people who were in Kazakhstan already when the danger at home began.
event-learned = I learned that I may be persecuted in my country of origin
    .question = When did you learn that you may be persecuted?
    .day = Day on which you learned of it: { $date }
# Answer in the list. "illegally" is the word of the law; say it without blame.
event-crossing = I was forced to cross the border illegally (without permission)
    .question = When did you cross the border?
    .day = Day of the crossing: { $date }
# Answer in the list: the office wrote the claim down.
event-registration = My asylum claim was registered
    .question = When was your claim registered?
    .day = Day of the registration: { $date }
# Answer in the list: the first time the person asked for asylum.
event-application = I made my first asylum claim
    .question = When did you make your first claim?
    .day = Day of your first claim: { $date }
# Answer in the list: the paper that shows that a claim has been made.
event-certificate = I received my asylum-seeker’s certificate
    .question = When did you receive your certificate?
    .day = Day on which you received the certificate: { $date }
# Answer in the list: the first refusal, by the office and not by a court.
event-refusal = I received a refusal of my asylum claim
    .question = When did you receive the refusal?
    .day = Day on which you received the refusal: { $date }
# Answer in the list: what the higher authority decided on the appeal.
event-complaint = I received the decision on my complaint
    .question = When did you receive the decision on your complaint?
    .day = Day on which you received that decision: { $date }
# Answer in the list: the person lives at another address now.
event-move = I arrived at a new place of residence
    .question = When did you arrive at the new place?
    .day = Day of your arrival at the new place: { $date }

## Entering the day

# Answers: "Today: Tuesday, 24 November 2026".
day-today = Today: { $date }
# Answer to "When?", with the date behind it.
day-yesterday = Yesterday: { $date }
# Answer to "When?": opens the fields for day, month and year.
# limit: 40
day-other = Another day
# Label of a field for a number: the day of the month.
# limit: 24
field-day = Day
# Label of a list with the names of the months.
# limit: 24
field-month = Month
# Label of a field for a number.
# limit: 24
field-year = Year
# Label of a field for a number, 0 to 23. "hint" stands below it; $first and $last are numbers.
# limit: 24
field-hour = Hour
    .hint = From { $first } to { $last }. Leave it empty if you do not know it.
# Label of a field for a number, 0 to 59. "hint" stands below it; $first and $last are numbers.
# limit: 24
field-minute = Minute
    .hint = From { $first } to { $last }. Leave it empty if you do not know it.
# Button below the fields: shows the answer.
# limit: 34
deadlines-show = Show my last day
# Link for readers who have the date in the Afghan (Solar Hijri) calendar, and back. limit: 50
calendar-solar = Enter the date in the Solar Hijri calendar
# Link below the fields, for readers who have the date in the Gregorian calendar.
# limit: 50
calendar-gregorian = Enter the date in the Gregorian calendar
# What stands beside a field that is wrong.
error-empty = This field is empty.
# Beside a field that holds something else than figures.
error-number = Write figures only.
# Beside the field for the day; $first and $last are numbers.
error-day-range = Write a day from { $first } to { $last }.
# Beside the fields, for a date such as 31 June.
error-no-such-date = This date does not exist. Check day and month.
# Beside the fields, for a day that has not come yet.
error-future = This date is in the future. Write the day on which it happened.
# Beside the fields; $year is a year such as 2000.
error-too-early = Write a date from the year { $year } or later.
# Beside the field for the hour; $first and $last are numbers.
error-hour-range = Write an hour from { $first } to { $last }, or leave it empty.
# Beside the field for the minute; $first and $last are numbers.
error-minute-range = Write a minute from { $first } to { $last }, or leave it empty.

## The answer: one group for each rule.
## .title of the answer, .label over the date, .late over a date that has passed, .do what to do, .do-late what to do when it has passed
## The label is also the name of the entry in the phone's calendar: .label leaves the app.

# What the time limit is for, in lists. The attributes stand on the page of the answer.
rule-claim = Your asylum claim
    .title = Last day to make your asylum claim
    .label = Make your claim by the end of this day
    .late = The safe day has passed. Go today.
    .do = Make your claim at the Department of Employment and Social Programs. The sheet of 2018 names the local department of the Migration Service. If you do not know where to go, call UNHCR or BHR.
    .do-late = Go today all the same, and say why you are late. Call BHR or UNHCR today and ask what you can still do.
# What the time limit is for, in lists. It is counted in hours, not in days.
rule-claim-irregular = Your asylum claim after a forced illegal crossing of the border
    .title = Last moment to make your asylum claim
    .label = Make your claim by this time
    .late = The safe time has passed. Go now.
    .do = Go now. Make your claim at the Department of Employment and Social Programs, or to the Border Service at a border post. The sheet of 2018 names the Migration Service. If you do not know where to go, call UNHCR or BHR.
    .do-late = Go now all the same, and say why you are late. Call BHR or UNHCR now and ask what you can still do.
# What the time is for, in lists. It is a time that the authority should keep, no duty of the person.
rule-decision = The decision on your claim
    .title = When to expect the decision
    .label = Expect the decision by this day
    .late = The usual time for the decision has passed.
    .do = You do not have to do anything before this day. If you hear nothing, ask the office that took your claim.
    .do-late = Ask the office that took your claim. In some cases the decision may take longer. If you get no answer, call BHR or UNHCR.
# What the time is for, in lists. It is a time that the authority should keep, no duty of the person.
rule-decision-extended = The decision, when additional review is needed
    .title = When to expect the decision at the latest
    .label = Expect the decision by this day at the latest
    .late = The longest time for the decision has passed.
    .do = You do not have to do anything before this day. If you hear nothing, ask the office that took your claim.
    .do-late = Call BHR or UNHCR and ask what you can do.
# What the time limit is for, in lists: the appeal to the authority above the one that refused.
rule-appeal = Complaint to the higher authorised body
    .title = Last day to appeal
    .label = By the 2018 sheet and the newer Code: appeal to the higher body by the end of this day
    .late = The safe day for the appeal to the higher body has passed. Call today.
    .do = Call BHR and make your appeal with their help. The complaint is handed in at the body whose decision you appeal against.
    .do-late = Call BHR today. By the newer Code, a complaint may not be turned away because it is late, and the time may be restored for a good reason, such as illness.
# What the time limit is for, in lists: the appeal to a court.
rule-appeal-court = Going to court
    .title = Last day to go to court
    .label = By the newer Code: go to court by the end of this day
    .late = The safe day for going to court has passed. Call today.
    .do = Call BHR today and ask what comes first: the complaint or the court. Act as if the day above were the last one.
    .do-late = Call BHR today and ask what you can still do.
# What the time limit is for, in lists.
rule-re-register = Registering again after a move
    .title = Last day to register again
    .label = Register again by the end of this day
    .late = The safe day has passed. Go today.
    .do = De-register at the old place. Register again at the new place, with the authorised body and with the interior affairs bodies (police). Ask the Department of Employment and Social Programs where.
    .do-late = Go today all the same, and say why you are late. If you are not sure what follows, call BHR.
# What the time is for, in lists: until when the paper is valid.
rule-certificate = Your asylum-seeker’s certificate
    .title = Last day of your certificate
    .label = Ask for a new certificate by the end of this day
    .late = The certificate may have run out. Go today.
    .do = Look at the date on your certificate: that date counts. Go to the office that issued it before that day, and ask for a new one.
    .do-late = Look at the date on your certificate. Go to the office that issued it today. Call BHR if it does not give you a new one.
# What the time limit is for, in lists.
rule-fingerprints = Your fingerprints
    .title = Last day to give your fingerprints
    .label = Give your fingerprints by the end of this day
    .late = The safe day has passed. Go today.
    .do = Ask the office that registered your claim where and when fingerprints are taken.
    .do-late = Go to that office today, and say why you are late. If you are not sure, call BHR.

## Words of the answer

# Below the date, on the last day itself.
# limit: 40
deadline-today = Today is the last day
# Written below the date.
days-left =
    { PLURAL($days) ->
        [one] { $days } day left
       *[other] { $days } days left
    }
# Below a date that lies behind.
days-passed =
    { PLURAL($days) ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# Below a time that is counted in hours.
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
# Below the later date: what the reader must not do.
outer-warning = Do not rely on this date.
# Date with time: "Wednesday, 16 December 2026, 10:00".
date-with-time = { $date }, { $time }
# Button below the answer; it opens the list of offices.
# limit: 34
answer-where-button = Where do I go?
# Button below the answer; it opens the card of BHR.
# limit: 34
answer-help-button = Get help from BHR
# Link below the answer; it goes back to the question for the day.
# limit: 40
answer-change-link = Change the day
# Link below the answer; it goes back to the list of events.
# limit: 40
answer-other-link = Something else happened
# Button below the answer; it writes the date into the phone's calendar.
# limit: 34
answer-calendar-button = Add to calendar
# Notice beside both dates after a refusal.
# limit: 44
answer-two-readings = Two time limits. Take the earlier one.
# Text of that notice.
answer-two-readings-text = The sheet of 2018 gives one time for both ways of appeal. By a newer law, going to court may have much less time. Take the earlier day.

## How it was counted

# Heading above the lines that tell how the day was worked out.
# limit: 40
counted-heading = How this was counted
# First of those lines, after an arrival.
counted-claim = The time limit is { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    }. The app counts the day of the event as the first day, to be safe.
# First of those lines, after a crossing. $offset is a number of hours, 5.
counted-claim-irregular = The time limit is { PLURAL($claim-irregular-hours) ->
        [one] { $claim-irregular-hours } hour
       *[other] { $claim-irregular-hours } hours
    } from the hour of the crossing, in Kazakhstan’s time (UTC+{ $offset }).
# First of those lines, for the decision.
counted-decision = The sheet says: within { PLURAL($decision-months) ->
        [one] { $decision-months } month
       *[other] { $decision-months } months
    } of the registration. This is what the authority should keep, not a duty of yours.
# First of those lines, for the decision with additional review. Keep "up to".
counted-decision-extended = The sheet says: with additional review, up to { PLURAL($decision-extended-years) ->
        [one] { $decision-extended-years } year
       *[other] { $decision-extended-years } years
    } from the initial application. This is what the authority should keep, not a duty of yours.
# First of those lines, for the appeal to the higher authority.
counted-appeal = The time limit is { PLURAL($appeal-months) ->
        [one] { $appeal-months } month
       *[other] { $appeal-months } months
    }. The app counts the day of the event as the first day, to be safe.
# First of those lines, for the court.
counted-appeal-court = The time limit is { PLURAL($appeal-court-months) ->
        [one] { $appeal-court-months } month
       *[other] { $appeal-court-months } months
    }. The app counts the day of the event as the first day, to be safe.
# First of those lines, after a move. Working days are not calendar days.
counted-re-register = The time limit is { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    }. The app counts the day of the event as the first day if it is a working day, to be safe.
# First of those lines, for the certificate.
counted-certificate = The certificate is valid for { PLURAL($certificate-months) ->
        [one] { $certificate-months } month
       *[other] { $certificate-months } months
    }. The app counts the day on which you received it as the first day, to be safe.
# First of those lines, for fingerprints.
counted-fingerprints = The time limit is { PLURAL($fingerprints-days) ->
        [one] { $fingerprints-days } calendar day
       *[other] { $fingerprints-days } calendar days
    }. The app counts the day of the registration as the first day, to be safe.
# Reasons: each is one line; $holiday is the name of a public holiday.
reason-clamped = That month has no day with this number. Its last day is taken.
# Line: the last day was no working day. $date is the day that was moved.
reason-back-weekend = Saturday or Sunday, moved to the working day before: { $date }
# Line: the last day was a public holiday. $date is the day that was moved.
reason-back-holiday = Day off ({ $holiday }), moved to the working day before: { $date }
# Line, for the later date. $date is the day that was moved.
reason-forward-weekend = Latest reading: Saturday or Sunday, moved to the next working day: { $date }
# Line, for the later date. $date is the day that was moved.
reason-forward-holiday = Latest reading: day off ({ $holiday }), moved to the next working day: { $date }
# Line: a day off in the middle of working days. $date is that day.
reason-skipped = Not counted, day off ({ $holiday }): { $date }
# Line: the person has to act on the day of the event itself.
reason-at-once = No working day is left between the event and the end of the time limit. So: at once, on the day of the event.
# Line: the person left the hour empty.
reason-no-hour = The hour is not known. So: by the end of the day of the crossing.
# Line: the date of this feast follows the moon.
reason-estimate = The day of Kurban Ait in the year { $year } is an estimate. It may be one day earlier or later.
# Line; $year is a year that lies ahead.
reason-calendar-unknown = The official calendar of the year { $year } is not known to this app. Only weekends and fixed holidays were counted.
# Line: last of the reasons, where working days count.
reason-swaps = The Government may move working days by order. This app cannot know such orders. Ask the office.

## Public holidays of Kazakhstan, as they stand in brackets

# 1 and 2 January.
holiday-new-year = New Year
# 7 January.
holiday-orthodox-christmas = Orthodox Christmas
# 8 March.
holiday-womens-day = International Women’s Day
# The day of the Constitution of Kazakhstan.
holiday-constitution-day = Constitution Day
# 21 to 23 March, the spring festival. Use the name that the reader's people gives it.
holiday-nauryz = Nauryz
# 1 May, the Day of Unity of the People of Kazakhstan.
holiday-unity-day = Unity Day
# 7 May.
holiday-defenders-day = Defender of the Fatherland Day
# 9 May.
holiday-victory-day = Victory Day
# 6 July, the day of the city of Astana.
holiday-capital-day = Capital Day
# 25 October.
holiday-republic-day = Republic Day
# 1 December, no holiday since 2022; for older dates.
holiday-first-president-day = Day of the First President
# 16 December.
holiday-independence-day = Independence Day
# The Feast of Sacrifice, Eid al-Adha, by its name in Kazakhstan or the reader's own.
holiday-kurban-ait = Kurban Ait
# A holiday fell on a weekend, so this day is off instead.
holiday-moved = day off in place of a holiday

## The phone's date cannot be right

# Title of the page that asks for today's date.
# limit: 50
clock-title = Is the date on this phone right?
# First paragraph of that page. $date is the date of the phone.
clock-text = This phone says that today is: { $date }. That is before this app was made. With a wrong date, the app cannot say how many days are left.
# The same where that date is later than any that the app can count with.
clock-text-ahead = This phone says that today is: { $date }. That is after the years that this app knows. With a wrong date, the app cannot say how many days are left.
# Paragraph above the fields for day, month and year.
clock-question = Enter today’s date, or set the date of the phone and open this page again.
# Button below those fields.
# limit: 34
clock-button = Use this date
