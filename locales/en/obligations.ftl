### Obligations of an asylum-seeker: paragraph 11 of the sheet.

# Title of the page about obligations.
# limit: 40
obligations-title = Your obligations
# First paragraph of that page.
obligations-intro = As an asylum-seeker, you have these obligations in accordance with the laws of Kazakhstan.
# Heading above the list; each point goes on with what must be done.
# limit: 40
obligations-heading = You must
# Point of the list; it ends the sentence "You must …".
duty-truth = provide complete and truthful information about your asylum claim
# Point of the same list.
duty-medical = undergo a mandatory medical examination, on the terms and by the procedures of the authorised healthcare body
# Point of the same list.
duty-laws = comply with the legislation of the Republic of Kazakhstan
# Point of the same list: before leaving the country.
duty-leaving = inform the authorised body of any intention to leave the territory of the Republic of Kazakhstan
# Point of the same list: two offices, one for refugees and the police.
duty-deregister = de-register with the authorised body and with the interior affairs bodies when you change your address within Kazakhstan
# Point of the same list. Working days are not calendar days.
duty-reregister =
    re-register within { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    } of your arrival at the new place of residence
# Link to the page about rights.
# limit: 40
obligations-rights-link = Your rights
# Filled button: opens the list of offices.
# limit: 34
obligations-offices-button = Which office is it?
