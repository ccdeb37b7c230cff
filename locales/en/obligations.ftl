### Obligations of an asylum-seeker: paragraph 11 of the sheet.

# limit: 40
obligations-title = Your obligations
obligations-intro = As an asylum-seeker, you have these obligations in accordance with the laws of Kazakhstan.
# limit: 40
obligations-heading = You must
duty-truth = provide complete and truthful information about your asylum claim
duty-medical = undergo a mandatory medical examination, on the terms and by the procedures of the authorised healthcare body
duty-laws = comply with the legislation of the Republic of Kazakhstan
duty-leaving = inform the authorised body of any intention to leave the territory of the Republic of Kazakhstan
duty-deregister = de-register with the authorised body and with the interior affairs bodies when you change your address within Kazakhstan
duty-reregister =
    re-register within { PLURAL($re-register-days) ->
        [one] { $re-register-days } working day
       *[other] { $re-register-days } working days
    } of your arrival at the new place of residence
# limit: 40
obligations-rights-link = Your rights
# Filled button: opens the list of offices.
# limit: 34
obligations-offices-button = Which office is it?
