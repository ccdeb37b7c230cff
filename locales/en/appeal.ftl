### If a claim is refused: the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

# Title of the page about appeals.
# limit: 40
appeal-title = If you are refused
# Heading on that page.
# limit: 40
appeal-right-heading = Your right to appeal
# Heading above the list of the authority and the courts.
# limit: 50
appeal-ladder-heading = The instances, one after the other
# Paragraph below that heading; the values are how many instances there are.
appeal-count =
    The appeal procedure has { PLURAL($administrative-instances) ->
        [one] { $administrative-instances } administrative instance
       *[other] { $administrative-instances } administrative instances
    } and { PLURAL($judicial-instances) ->
        [one] { $judicial-instances } judicial instance
       *[other] { $judicial-instances } judicial instances
    }.
# Paragraph below it.
appeal-simultaneous = You may appeal to the administrative and the judicial instances at the same time.

# The administrative instance and the four courts. "note" stands below the name.
instance-administrative = Administrative instance: Migration Service Committee
    .note = You may make the administrative appeal directly to the Migration Service Committee. It is considered in Astana.
# Name of a court in the list. It has no note.
instance-district = First judicial instance: District Court
# Name of a court in the list. It has no note.
instance-appellate = Second judicial instance: Appellate Judicial Board of the City/Oblast Court
# Name of a court in the list. "note" stands below the name.
instance-cassation = Third judicial instance: Cassation Judicial Board of the City/Oblast Court
    .note = It is considered the final instance with suspensive effect: until it has decided, the refusal is not carried out.
# Name of a court in the list. "note" stands below the name.
instance-supervisory = Fourth judicial instance: Supervisory Judicial Board of the Supreme Court of Kazakhstan
    .note = A review instance, focused mainly on procedure.
# The line across the ladder below the third court.
instance-stop = By the 2018 sheet, the suspensive effect ends here.

# Heading above the links to the two further pages.
# limit: 40
appeal-next-heading = What follows
# Links to the two further pages.
# limit: 44
appeal-missed-link = If you do not appeal, or appeal late
# Link to the page "After a final rejection".
# limit: 44
appeal-final-link = After a final rejection
# Filled button of the pages about refusal: opens the organisation that helps with appeals.
# limit: 34
appeal-help-button = Get help with the appeal

## Missing the deadline (paragraph 8)

# Title of the page.
# limit: 44
missed-title = If you do not appeal, or appeal late
# First paragraph of that page.
missed-status = If you do not keep the laws of Kazakhstan on the appeal deadlines and procedure, you may lose your legal status as an asylum-seeker.
# Paragraph of that page. To abandon is the person's own act, other than a refusal by the office.
missed-abandonment = If you do not appeal, this counts as the abandonment of your asylum claim.
# Paragraph that follows it.
missed-no-longer = Then you will no longer be considered an asylum-seeker.
# Paragraph that follows it. Keep "and/or".
missed-removal = You will then be subject to forced removal by the authorities and/or to fines.
# Notice at the end of that page, in a box.
missed-late = If your time limit may soon end or has ended, do not wait. Call BHR or UNHCR today, and ask what you can still do.

## After a final rejection (paragraph 9)

# Title of the page.
# limit: 40
final-title = After a final rejection
# First paragraph of that page.
final-contact =
    If you receive a final rejection at the third or fourth judicial instance and you still believe that the decision was erroneous, please contact UNHCR.
# Paragraph that follows it: which courts are meant.
final-instances = These instances are the Cassation Judicial Board of the City/Oblast Court and the Supervisory Judicial Board of the Supreme Court of Kazakhstan.
# Button at the foot of that page; it opens UNHCR's card.
# limit: 34
final-button = Contact UNHCR
