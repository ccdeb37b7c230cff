### Words to show an officer. The reader sees the own language above; the Russian or the Kazakh file gives the words below.
### A phrase is what the person says: first person, polite, short. "law" names what it is based on.

# Title of the page that lists the sentences.
# limit: 40
officer-title = Words to show an officer
# First paragraph of that page.
officer-intro = Choose what you want to say. Then show the screen: it has the words in Russian or Kazakh.
# Above the panel.
# limit: 40
officer-show = Show this to the officer
# Above the person's own text.
# limit: 30
officer-means = It means
# Small line on the page of one sentence: what the phone hides.
officer-secure = Where the phone allows it, this page is hidden in the list of recent apps, and no screenshot of it can be taken.
# In place of that, where screenshots cannot be prevented.
officer-hidden = Where the phone allows it, this page is hidden in the list of recent apps. But a screenshot of it can be taken.
# Link on the page of one sentence; it goes back to the list.
# limit: 40
officer-all = All words to show an officer
# Small line below the panel, for the reader: how old the numbers in the panel are. $numbers is one or several.
officer-numbers = { $numbers }: published in { $year }, not confirmed since.

## Headings of the list: what the sentences are for.

# Heading above the sentences for a person whom the police or guards stop, perhaps without papers.
# limit: 50
officer-stopped-heading = If you are stopped
# Heading above the sentences that ask for a lawyer or for a call.
# limit: 50
officer-help-heading = Ask for a lawyer or a call
# Heading above the sentences about language and papers.
# limit: 50
officer-understand-heading = If you do not understand
# Heading above the sentences that ask for a doctor.
# limit: 50
officer-health-heading = If you need a doctor

## The sentences. In the list they have a short name: .name limit: 40.

# What the person says. "name" stands in the list, "law" below the sentence.
phrase-asylum = I ask for asylum in Kazakhstan. I am afraid to return to my country. Please register my asylum claim, or take me to the office that does.
    .name = I ask for asylum
    .law = Law of the Republic of Kazakhstan of 4 December 2009 No. 216-IV “On Refugees”; UNHCR’s information sheet, paragraph 2
# What the person says who may be sent back. Firm and polite; it must be right for a man and for a woman.
phrase-no-return = Please do not send me back: I am in danger there. I ask for protection.
    .name = Do not send me back
    .law = Convention of 1951 relating to the Status of Refugees, Article 33: nobody may be returned to a place where they are in danger. Kazakhstan joined the Convention in 1999.
# What the person says whose certificate has ended. The certificate is that of an asylum-seeker.
phrase-renewal = My asylum-seeker’s certificate is being renewed. My claim is being examined. Please ask the Department of Employment and Social Programs.
    .name = My certificate is being renewed
    .law =
        Website of the state bodies of Kazakhstan: the certificate is valid for { PLURAL($certificate-months) ->
            [one] { $certificate-months } month
           *[other] { $certificate-months } months
        }; while the claim is being examined, a new one replaces it.
# What the person says, above the number of the organisation for legal help.
phrase-lawyer = I want to speak with a lawyer. Please let me call this organisation. It gives legal help to asylum-seekers.
    .name = I want to speak with a lawyer
    .law = UNHCR’s information sheet, list of contacts
# $language is a language tag; each branch names the language in the way that fits the sentence. $endonym is the language's own name.
phrase-interpreter =
    I need an interpreter. My language is { $language ->
        [ar] Arabic
        [en] English
        [fa-AF] Dari
        [kk] Kazakh
        [ru] Russian
        [ug] Uighur
        [uz] Uzbek
        [zh-Hans] Chinese
       *[other] { $endonym }
    }. The interpreter is free of charge for an asylum-seeker.
    .name = I need an interpreter
    .law = Rights of asylum-seekers: UNHCR’s information sheet, paragraph 10
# What the person says. "name" stands in the list, "law" below the sentence.
phrase-unhcr = I want to call UNHCR. Please let me make this call.
    .name = I want to call UNHCR
    .law = UNHCR’s page of 2022 and information sheet of 2018, list of contacts
# What the person says, above the numbers of UNHCR, of BHR and of the hotline.
phrase-number = Please call one of these numbers and say where I am. They are numbers of UNHCR and of its partner, the Bureau for Human Rights (BHR).
    .name = Please call for me
    .law = UNHCR’s page of 2022 and information sheet of 2018, list of contacts
# What the person says when given a paper to read or to sign.
phrase-paper = I do not understand this paper. Please explain it to me through an interpreter in my language.
    .name = I do not understand this paper
    .law = Right to free interpretation, translation and information: UNHCR’s information sheet, paragraph 10
# What the person says. It must be right for a man and for a woman.
phrase-ill = I am ill. I need a doctor. Please help me.
    .name = I am ill
    .law = Right to health services: UNHCR’s information sheet, paragraph 10
# What a mother or a father says. It must be right for a son and for a daughter.
phrase-child-ill = My child is ill. My child needs a doctor. Please help us.
    .name = My child is ill
    .law = Right to health services: UNHCR’s information sheet, paragraph 10
# What a woman says.
phrase-pregnant = I am pregnant. I need a doctor. Please help me.
    .name = I am pregnant
    .law = Right to health services: UNHCR’s information sheet, paragraph 10
