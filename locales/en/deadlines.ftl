### How much time a person has: what happened, when, the answer, and how it was counted.
### $date is a full date with its weekday, already in the language of the page: never put a case ending on it, use a colon.

# Title of the page that works out how much time is left.
# limit: 40
deadlines-title = How much time do I have?
# Question above the list of events on that page; title of the home page too.
# limit: 40
deadlines-question = What happened?
# Label of the notice on that page.
# limit: 40
deadlines-nothing-stored = Nothing is stored
# Text of that notice.
deadlines-nothing-stored-text = The app does not keep your answer. Write down the day that it shows you.

## What happened: the answer in the list, the question for its day (title), what the day is called in "how it was counted" (day)

# Answer in the list "What happened?", said by the person. "question" is the title of the next page.
event-arrival = I arrived in Kazakhstan through an airport or a border post
    .question = When did you arrive in Kazakhstan?
    .day = Day of your arrival: { $date }
# Answer in the list. For people who were in Kazakhstan already when the danger at home began.
event-learned = I was in Kazakhstan already when I learned that I may be persecuted in my country of origin
    .question = When did you learn that you may be persecuted?
    .day = Day on which you learned of it: { $date }
# Answer in the list. Say it without blame: everybody who did not come through a border post must find himself in it, forced
# or not. The word of the law ("illegally") stands in the texts of the sheet.
event-crossing = I crossed the border without permission, not at a border post
    .question = When did you cross the border?
    .day = Day of the crossing: { $date }
# Answer in the list: the office wrote the claim down.
event-registration = The office registered my asylum claim
    .question = When did the office register your claim?
    .day = Day of the registration: { $date }
# Answer in the list: the office needs longer than usual. The time is counted from the first time the person asked for asylum.
event-application = The office says that it needs more time to decide
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
# Answer in the list: what the higher body decided on the complaint. It is also a link on the answer after a refusal.
event-complaint = The higher body decided on my complaint (not a court)
    .question = When did you receive the decision on your complaint?
    .day = Day on which you received that decision: { $date }
# Answer in the list: the person lives at another address now.
event-move = I moved to another address in Kazakhstan
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
# First line of an answer, if the person had to say which day it is. $date is that day.
day-told = Today, as you said: { $date }
# Label of a field for a number: the day of the month.
# limit: 24
field-day = Day
# Label of a list with the names of the months.
# limit: 24
field-month = Month
# Label of a field for a number.
# limit: 24
field-year = Year
# Label of a field for a number, 0 to 23. "hint" stands below it; $first and $last are numbers. "alone" is the same where the
# day is known and only the hour is asked: it cannot be left empty there.
# limit: 24
field-hour = Hour
    .hint = The hour in Kazakhstan, not in your own country: { $first } to { $last }. Empty if you do not know it.
    .alone = The hour in Kazakhstan, not in your own country: { $first } to { $last }.
# Label of a field for a number, 0 to 59. "hint" stands below it; $first and $last are numbers.
# limit: 24
field-minute = Minute
    .hint = { $first } to { $last }. Empty if you do not know it.
# Button below the fields: shows the answer.
# limit: 34
deadlines-show = Show how much time I have
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
# Beside the fields, for a day or an hour that has not come yet.
error-future = This has not come yet. Write when it happened, by the clock in Kazakhstan.
# Beside the fields; $year is a year such as 2000.
error-too-early = Write a date from the year { $year } or later.
# Beside the field for the hour; $first and $last are numbers.
error-hour-range = Write an hour from { $first } to { $last }, or leave it empty.
# Beside the field for the minute; $first and $last are numbers.
error-minute-range = Write a minute from { $first } to { $last }, or leave it empty.

## The answer: one group for each rule.
## .title of the answer; .label over the day to act by; .between over the last day, after the day to act by; .late over a last
## day that has passed. The date stands right below .label, .between and .late. What to do is in now.ftl.
## An office may close early, so everything that is done there says "before the office closes". The complaint (to the higher
## body) and going to court are two ways: they have no word in common. Late never means "too late" alone.

# What the time limit is for, in lists. The attributes stand on the page of the answer.
rule-claim = Your asylum claim
    .title = Last day to make your asylum claim
    .label = Make your claim before the office closes, not later than:
    .between = Go as soon as the office opens. You may still be in time. Make your claim not later than:
    .late = Go all the same, as soon as the office opens. The last day was:
# What the time limit is for, in lists. It is counted in hours, not in days; below .label there is often an hour.
rule-claim-irregular = Your asylum claim after a crossing without permission
    .title = Last moment to make your asylum claim
    .label = Make your claim now, not later than (Kazakhstan time):
    .between = Go now, or as soon as the office opens. You may still be in time. Make your claim not later than:
    .late = Go all the same: now, or as soon as the office opens. The last day was:
# What the time is for, in lists. It is a time that the authority should keep, no duty of the person.
rule-decision = The decision on your claim
    .title = When to expect the decision
    .label = The decision should come not later than:
    .late = Ask where the decision is. The usual time for it ended on:
# What the time is for, in lists. It is a time that the authority should keep, no duty of the person.
rule-decision-extended = The decision, when additional review is needed
    .title = When to expect the decision at the latest
    .label = The decision may take until:
    .late = Call BHR or UNHCR. The longest time for the decision ended on:
# What the time limit is for, in lists: the complaint to the authority above the one that refused.
rule-appeal = Complaint to the higher authorised body
    .title = How long you have to appeal
    .label = Complaint to the higher body: hand it in before the office closes, not later than:
    .between = Complaint to the higher body: you may still be in time. Hand it in as soon as the office opens, not later than:
    .late = You can still hand in a complaint to the higher body: call BHR today. The last day was:
# What the time limit is for, in lists: going to court. .call-by is .label on the answer after a refusal, where the complaint
# comes first.
rule-appeal-court = Going to court
    .title = Last day to go to court
    .label = Going to court: go before the court closes, not later than:
    .call-by = Call BHR, and ask about going to court, not later than:
    .between = Going to court: you may still be in time. Call BHR now, then go as soon as the court opens, not later than:
    .late = Going to court: it may not be too late. Call BHR today. The last day was:
# What the time limit is for, in lists.
rule-re-register = Registering again after a move
    .title = Last day to register again
    .label = Register again before the offices close, not later than:
    .between = Go as soon as the offices open. You may still be in time. Register again not later than:
    .late = Go all the same, as soon as the offices open. The last day was:
# What the time is for, in lists: until when the paper is valid.
rule-certificate = Your asylum-seeker’s certificate
    .title = Last day of your certificate
    .label = Ask for a new certificate before the office closes, not later than:
    .between = Go as soon as the office opens. You may still be in time. Ask for a new certificate not later than:
    .late = Your certificate may have ended. Go as soon as the office opens. Its last day may have been:
# What the time limit is for, in lists.
rule-fingerprints = Your fingerprints
    .title = Last day to give your fingerprints
    .label = Give your fingerprints before the office closes, not later than:
    .between = Have you given your fingerprints? If not, go as soon as the office opens. You may still be in time, not later than:
    .late = Have you given your fingerprints? If not, go as soon as the office opens. The last day was:

# Paragraph before the last day of the certificate. The date that is printed on the paper comes before any counting.
certificate-date-counts = Look at the date on your certificate: that date counts. The app counts from the day on which you received it.
# Paragraph on the answer for the day of the registration.
assumed-certificate-day = The app counts as if you received your certificate on the day of the registration. Was it another day? Go back and choose “I received my asylum-seeker’s certificate”.
# Paragraph below the day for going to court, on the answer after a refusal; a link follows (event-complaint).
recounted-appeal-court = After the decision on your complaint, it is counted again. Then choose:

## Words of the answer

# Below the date, on the last day itself.
# limit: 40
deadline-today = Today is the last day
# Below the date to expect a decision by, on that day itself.
# limit: 40
expected-today = Today is the last day for it
# Written below the date. [one] of English is 1 only: where the form for 1 is also that for 21, leave "tomorrow" out.
days-left =
    { PLURAL($days) ->
        [one] { $days } day from today (tomorrow)
       *[other] { $days } days from today
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
# Below the day to act by, while it lies ahead. $date is the later last day that another way of counting gives.
outer-reading = Counted in another way: { $date }
# Below that later day: what the reader must not do.
outer-warning = Do not wait for that day.
# Over a last day that is a day off, when offices are closed on all days that are left. $what is a text such as rule-claim.
answer-closed = { $what }: go now or, if the office is closed, as soon as it opens. The time ends on a day off:
# Paragraph below that day, and what to say at the office later.
answer-closed-do = Offices work Monday to Friday, not on holidays. Is it closed? Call BHR or UNHCR now. Go as soon as it opens, and say why.
# Paragraph below a day, where working days count or offices are closed on one of the next days. Many readers rest on Friday.
answer-working-days = Working days in Kazakhstan are Monday to Friday, without holidays.
# Date with time: "Wednesday, 16 December 2026, 10:00".
date-with-time = { $date }, { $time }
# Link below the answer; it goes back to the question for the day.
# limit: 40
answer-change-link = Change the day
# Link below the answer; it goes back to the home page.
# limit: 40
answer-other-link = Something else happened
# Button below the answer; it writes the date into the phone's calendar. There may be one for each of two days.
# limit: 34
answer-calendar-button = To calendar: { $date }
# The name of the entry in the phone's calendar: it leaves the app, and whoever sees the phone can read it, so it says nothing
# of asylum.
# limit: 40
answer-calendar-entry = Go to the office in time

## How it was counted

# Heading above the lines that tell how the day was worked out.
# limit: 40
counted-heading = How this was counted
# First of those lines, after an arrival.
counted-claim = The time limit is { PLURAL($claim-days) ->
        [one] { $claim-days } calendar day
       *[other] { $claim-days } calendar days
    }. Saturdays, Sundays and holidays count too. To be safe, the app counts the day on which it happened as the first day.
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
    }. To be safe, the app counts the day on which you received the refusal as the first day.
# First of those lines, for the court.
counted-appeal-court = You may have only { PLURAL($appeal-court-months) ->
        [one] { $appeal-court-months } month
       *[other] { $appeal-court-months } months
    }: a newer law says so. Whether the Law “On Refugees” says otherwise could not be confirmed. To be safe, the app counts the day on which you received the refusal, or the decision on your complaint, as the first day.
# First of those lines, after a move. Working days are not calendar days.
counted-re-register = The sheet says: { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    }. This could not be confirmed since 2018. To be safe, the app counts the day of your arrival too, if it is a working day.
# First of those lines, for the certificate.
counted-certificate = The certificate is valid for { PLURAL($certificate-months) ->
        [one] { $certificate-months } month
       *[other] { $certificate-months } months
    }. To be safe, the app counts the day on which you received it as the first day.
# First of those lines, for fingerprints.
counted-fingerprints = The time limit is { PLURAL($fingerprints-days) ->
        [one] { $fingerprints-days } calendar day
       *[other] { $fingerprints-days } calendar days
    }. To be safe, the app counts the day on which you received the certificate as the first day.
# Reasons: each is one line; $holiday is the name of a public holiday.
reason-clamped = That month is too short to have this day-number. So the app takes its last day.
# Line: the last day was no working day. $date is the day that is taken.
reason-back-weekend = The last day is a Saturday or Sunday. The app takes the working day before it: { $date }
# Line: the last day was a public holiday. $date is the day that is taken.
reason-back-holiday = The last day is a day off ({ $holiday }). The app takes the working day before it: { $date }
# Line, for the later date. $date is the day that is taken.
reason-forward-weekend = In the other way of counting, the last day is a Saturday or Sunday. It moves to the next working day: { $date }
# Line, for the later date. $date is the day that is taken.
reason-forward-holiday = In the other way of counting, the last day is a day off ({ $holiday }). It moves to the next working day: { $date }
# Line: a day off in the middle of working days. $date is that day.
reason-skipped = This day off does not count ({ $holiday }): { $date }
# Line: the person has to act on the day of the event itself.
reason-at-once = All days until the end of the time limit are days off. So: at once.
# Line: the person left the hour empty.
reason-no-hour = You did not give the hour. So the app takes the end of the day of the crossing; in another way of counting, the end of the next day. Go now.
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
holiday-moved = in place of a holiday

## The phone's date cannot be right

# Title of the page that asks for today's date.
# limit: 50
clock-title = Is the date on this phone right?
# Title of that page when the person has said before which day it was, and the date of the phone is another one since then.
# limit: 50
clock-again-title = Which day is it today?
# First paragraph then. $date is the day that the person said.
clock-told-before = You said that today was: { $date }. The date of this phone has changed since then.
# First paragraph of that page. $date is the date of the phone.
clock-text = This phone says that today is: { $date }. That is before this app was made. With a wrong date, the app cannot say how many days are left.
# The same where that date is later than any that the app can count with.
clock-text-ahead = This phone says that today is: { $date }. That is after the years that this app knows. With a wrong date, the app cannot say how many days are left.
# Paragraph above the fields for day, month and year.
clock-question = Enter today’s date, or set the date of the phone and open this page again.
# Button below those fields.
# limit: 34
clock-button = Use this date
