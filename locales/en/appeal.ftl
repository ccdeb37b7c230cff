### If a claim is refused: the appeal, the authority and the courts of 2018, and what follows. Paragraphs 6 to 9 of the sheet:
### they stand in the quiet section "The sheet of July 2018 says". The courts of today are in now.ftl.

# Title of the page about appeals.
# limit: 40
appeal-title = If you are refused: the appeal
# Heading on that page.
# limit: 40
appeal-right-heading = Your right to appeal
# Heading above the list of the authority and the courts of 2018.
# limit: 50
appeal-ladder-heading = Where the appeal goes
# Paragraph below that heading; the values are how many instances there are.
appeal-count =
    The appeal procedure has { PLURAL($administrative-instances) ->
        [one] { $administrative-instances } administrative instance
       *[other] { $administrative-instances } administrative instances
    } (an authority) and { PLURAL($judicial-instances) ->
        [one] { $judicial-instances } judicial instance
       *[other] { $judicial-instances } judicial instances
    } (courts).
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
    .note = It is considered the final instance with suspensive effect: until this court has decided, the refusal is not carried out.
# Name of a court in the list. "note" stands below the name.
instance-supervisory = Fourth judicial instance: Supervisory Judicial Board of the Supreme Court of Kazakhstan
    .note = A review instance, focused mainly on procedure.

# Heading above the links to the two further pages.
# limit: 40
appeal-next-heading = What follows
# Links to the two further pages.
# limit: 44
appeal-missed-link = If you do not appeal, or appeal late
# Link to the page "After a final rejection".
# limit: 44
appeal-final-link = After a final rejection

## Missing the deadline (paragraph 8)

# Title of the page.
# limit: 44
missed-title = If you do not appeal, or appeal late
# First paragraph of that page.
missed-status = If you do not follow the laws of Kazakhstan on appeals (the time limits and the procedure), you may lose your legal status as an asylum-seeker.
# Paragraph of that page. To abandon is the person's own act, other than a refusal by the office.
missed-abandonment = If you do not appeal, this counts as the abandonment of your asylum claim: as if you gave it up yourself.
# Paragraph that follows it.
missed-no-longer = Then you will no longer be considered an asylum-seeker.
# Paragraph that follows it. Keep "and/or".
missed-removal = You will then be subject to forced removal by the authorities and/or to fines: they can make you leave Kazakhstan by force, or fine you, or both.

## After a final rejection (paragraph 9)

# Title of the page.
# limit: 40
final-title = After a final rejection
# First paragraph of that page.
final-contact =
    If you receive a final rejection at the third or fourth judicial instance and still believe that it is wrong, please contact UNHCR.
# Paragraph that follows it: which courts are meant.
final-instances = These instances are the Cassation Judicial Board of the City/Oblast Court and the Supervisory Judicial Board of the Supreme Court of Kazakhstan.
