### Words to show an officer. The reader sees the own language above; the Russian or the Kazakh file gives the words below.
### A phrase is what the person says: first person, polite, short. "law" names what it rests on.

# Title of the page that lists the sentences.
# limit: 40
officer-title = Words to show an officer
# First paragraph of that page.
officer-intro = Choose what you want to say. Then show the screen: the words stand there in Russian or Kazakh.
# Above the panel.
# limit: 40
officer-show = Show this to the officer
# Above the person's own text.
# limit: 30
officer-means = It means
# Small line on the page of one sentence: what the phone hides.
officer-secure = This page does not appear in the list of recent apps, and screenshots of it are switched off where the phone allows.
# Link on the page of one sentence; it goes back to the list.
# limit: 40
officer-all = All phrases

## The sentences. In the list they have a short name: .name limit: 40.

# What the person says. "name" stands in the list, "law" below the sentence.
phrase-asylum = I ask for asylum in Kazakhstan. Please register my asylum claim.
    .name = I ask for asylum
    .law = Law of the Republic of Kazakhstan of 4 December 2009 No. 216-IV “On Refugees”; UNHCR’s information sheet, paragraph 2
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
    .law = UNHCR’s information sheet, list of contacts
# What the person says, above the number of the hotline.
phrase-number = Please call this number and say where I am. It is UNHCR’s hotline.
    .name = Please call this number
    .law = UNHCR’s information sheet, list of contacts
# What the person says when given a paper to read or to sign.
phrase-paper = I do not understand this paper. Please explain it to me through an interpreter in my language.
    .name = I do not understand this paper
    .law = Right to free interpretation, translation and information: UNHCR’s information sheet, paragraph 10
# What the person says. It must be right for a man and for a woman.
phrase-ill = I am ill. I need a doctor. Please help me.
    .name = I am ill
    .law = Right to health services: UNHCR’s information sheet, paragraph 10
