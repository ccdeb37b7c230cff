### If a claim is refused: the appeal, its instances, and what follows. Paragraphs 6 to 9 of the sheet.

# limit: 40
appeal-title = If you are refused
# limit: 40
appeal-right-heading = Your right to appeal
# limit: 50
appeal-ladder-heading = The instances, one after the other
appeal-count =
    The appeal procedure has { PLURAL($administrative-instances) ->
        [one] { $administrative-instances } administrative instance
       *[other] { $administrative-instances } administrative instances
    } and { PLURAL($judicial-instances) ->
        [one] { $judicial-instances } judicial instance
       *[other] { $judicial-instances } judicial instances
    }.
appeal-simultaneous = You may appeal to the administrative and the judicial instances at the same time.

# The administrative instance and the four courts. "note" stands below the name.
instance-administrative = Administrative instance: Migration Service Committee
    .note = You may make the administrative appeal directly to the Migration Service Committee. It is considered in Astana.
instance-district = First judicial instance: District Court
instance-appellate = Second judicial instance: Appellate Judicial Board of the City/Oblast Court
instance-cassation = Third judicial instance: Cassation Judicial Board of the City/Oblast Court
    .note = It is considered the final instance with suspensive effect: until it has decided, the refusal is not carried out.
instance-supervisory = Fourth judicial instance: Supervisory Judicial Board of the Supreme Court of Kazakhstan
    .note = A review instance, focused mainly on procedure.
# The line across the ladder below the third court.
instance-stop = By the 2018 sheet, the suspensive effect ends here.

# limit: 40
appeal-next-heading = What follows
# Links to the two further pages.
# limit: 44
appeal-missed-link = If you do not appeal, or appeal late
# limit: 44
appeal-final-link = After a final rejection
# Filled button of the pages about refusal: opens the organisation that helps with appeals.
# limit: 34
appeal-help-button = Get help with the appeal

## Missing the deadline (paragraph 8)

# limit: 44
missed-title = If you do not appeal, or appeal late
missed-status = If you do not keep the laws of Kazakhstan on the appeal deadlines and procedure, you may lose your legal status as an asylum-seeker.
missed-abandonment = If you do not appeal, this counts as the abandonment of your asylum claim.
missed-no-longer = Then you will no longer be considered an asylum-seeker.
missed-removal = You will then be subject to forced removal by the authorities and/or to fines.
missed-late = If your time limit may soon end or has ended, do not wait. Call BHR or UNHCR today, and ask what you can still do.

## After a final rejection (paragraph 9)

# limit: 40
final-title = After a final rejection
final-contact =
    If you receive a final rejection at the third or fourth judicial instance and you still believe that the decision was erroneous, please contact UNHCR.
final-instances = These instances are the Cassation Judicial Board of the City/Oblast Court and the Supervisory Judicial Board of the Supreme Court of Kazakhstan.
# limit: 34
final-button = Contact UNHCR
