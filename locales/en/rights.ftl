### Rights of an asylum-seeker: paragraph 10 of the sheet. Each right is a point of its own.

# limit: 40
rights-title = Your rights
rights-intro = As an asylum-seeker, you have these rights in accordance with the laws of Kazakhstan.
# limit: 40
rights-heading = You have the right
right-interpreter = to free interpretation and translation services from the Migration Service
right-information = to information from the Migration Service about the refugee status determination procedure and about the rights and responsibilities of asylum-seekers
right-consular = to apply for refugee status through consular bodies of the Republic of Kazakhstan
right-withdraw = to withdraw your application for refugee status
right-appeal = to appeal a rejection decision issued by the Migration Service
right-stay = to reside in the Republic of Kazakhstan until a final decision is made on your application for refugee status, including the appeal periods
right-leave = to return voluntarily to your country of origin, or to depart voluntarily to another country
right-health = to health services, in accordance with the healthcare legislation of the Republic of Kazakhstan
right-work = to freedom of employment and entrepreneurship, in accordance with the legislation of the Republic of Kazakhstan
right-court = to judicial protection of your property rights, personal non-property rights and benefits
rights-other = You also have other rights and freedoms, as well as responsibilities, provided by the Constitution, laws and international treaties of the Republic of Kazakhstan.
# limit: 34
rights-officer-button = Words to show an officer
# Link to the other page.
# limit: 40
rights-duties-link = Your obligations
