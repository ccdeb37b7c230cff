### Obligations of an asylum-seeker: paragraph 11 of the sheet, in the quiet section "The sheet of July 2018 says".

# Title of the page about obligations.
# limit: 40
obligations-title = Your obligations
# First paragraph of that page.
obligations-intro = As an asylum-seeker, you have these obligations under the laws of Kazakhstan.
# Heading above the list; each point goes on with what must be done.
# limit: 40
obligations-heading = You must
# Point of the list; it ends the sentence "You must …".
duty-truth = give complete and truthful information about your asylum claim
# Point of the same list.
duty-medical = have a medical examination: it is mandatory, and the authorised healthcare body sets its terms and procedures
# Point of the same list.
duty-laws = follow the laws of the Republic of Kazakhstan
# Point of the same list: before leaving the country.
duty-leaving = tell the authorised body (the office that took your claim) if you intend to leave the territory of the Republic of Kazakhstan
# Point of the same list: two offices, one for refugees and the police.
duty-deregister = de-register with the authorised body and with the interior affairs bodies (police) when you change your address within Kazakhstan
# Point of the same list: with the same two offices. Working days are not calendar days.
duty-reregister =
    re-register with both within { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    } of your arrival at the new place of residence (Saturdays, Sundays and holidays do not count)
# Link to the page about rights.
# limit: 40
obligations-rights-link = Your rights
