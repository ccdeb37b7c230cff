### Rights of an asylum-seeker: paragraph 10 of the sheet, in the quiet section "The sheet of July 2018 says". Each right is a
### point of its own.

# Title of the page about rights.
# limit: 40
rights-title = Your rights
# First paragraph of that page.
rights-intro = As an asylum-seeker, you have these rights under the laws of Kazakhstan.
# Heading above the list; each point goes on with what the right is.
# limit: 40
rights-heading = You have the right
# Point of the list; it ends the sentence "You have the right …".
right-interpreter = to free interpretation and translation services from the Migration Service
# Point of the same list.
right-information = to information from the Migration Service about the procedure that decides on refugee status, and about the rights and responsibilities of asylum-seekers
# Point of the same list: at an embassy or consulate of Kazakhstan.
right-consular = to apply for refugee status through consular bodies of the Republic of Kazakhstan (embassies and consulates)
# Point of the same list: to take the application back.
right-withdraw = to withdraw your application for refugee status (to take it back)
# Point of the same list.
right-appeal = to appeal against a rejection issued by the Migration Service
# Point of the same list: until the last decision.
right-stay = to live in the Republic of Kazakhstan until there is a final decision on your application for refugee status, including the appeal periods
# Point of the same list: of one's own will. The bracket leads to an obligation of paragraph 11.
right-leave = to return voluntarily to your country of origin, or to leave voluntarily for another country (see also “Your obligations”)
# Point of the same list.
right-health = to health services, under the healthcare legislation of the Republic of Kazakhstan
# Point of the same list: to take a job or to run a business.
right-work = to work and to run a business (freedom of employment and entrepreneurship), under the legislation of the Republic of Kazakhstan
# Point of the same list: a court protects these rights.
right-court = to protection by the courts (judicial protection) of your property rights, your personal non-property rights and your benefits
# Paragraph below the list.
rights-other = You also have other rights and freedoms, as well as responsibilities, under the Constitution, laws and international treaties of the Republic of Kazakhstan.
# Filled button: opens the sentences to show to an officer.
# limit: 34
rights-officer-button = Words to show an officer
# Link to the other page.
# limit: 40
rights-duties-link = Your obligations
