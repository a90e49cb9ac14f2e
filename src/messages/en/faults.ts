// English for the codes that are no rules, told at length: what the fault is, and why it matters.
import type { FaultCode } from '../../diagnostics/fault-codes.js';

export const faultTexts: Record<FaultCode, string> = {
  'fil-tom':
    'The file has no content, or only comments. There is nothing to assess. Most often the wrong file was named, or saving it failed.',
  'fil-ikke-utf8':
    'The characters of a file can be saved in several ways. The tool reads UTF-8, which is usual today. In a file saved otherwise, æ, ø and å become other characters, so the tool stops instead of guessing.',
  'fil-for-stor':
    'A case is seldom over 100 kB. A file many times larger is hardly a case, and the tool does not read it.',
  'fil-ikke-lest':
    'The file is there, but the tool cannot open it: you lack access, or it is a link that leads nowhere. The other files are read as usual.',
  kontrolltegn:
    'The file has a character that cannot be seen on the screen. Such characters come along when text is copied from another program. They can spoil the display and are never meant.',
  'git-konflikt':
    'Two people have changed the same thing, and git has put in both versions with marks around them. Until someone chooses, the case has two answers there.',
  'yaml-innrykk':
    'Indentation says what belongs to what. When a line is indented otherwise than its neighbours, the tool does not know whether it belongs to the line above or to something further up.',
  'yaml-tabulator':
    'YAML allows no tab as indentation, since it is not as wide in every program. Set the editor to spaces, and it will not happen again.',
  'hardt-mellomrom':
    'A no-break space looks like an ordinary one, but is another character. It often comes with text from Word, Teams and web pages. As indentation, after a colon or after a dash it is read as part of the text.',
  'yaml-kolon':
    'A colon with a space after it divides a key from its value. Where such a colon stands within a text without quotation marks, the rest is read as something other than the text.',
  'yaml-mellomrom-mangler':
    'Without a space after the colon, the whole line is read as one text. The key and its value disappear without a trace.',
  'yaml-anforsel':
    'A quotation mark opens a text that is never closed. Everything after it is then read as part of the text, until the next quotation mark or the end of the file.',
  'yaml-apostrof':
    'In a text within single quotation marks, an apostrophe ends the text. What stands after it cannot be read. Within double quotation marks, apostrophes may stand freely.',
  'krumme-anforselstegn':
    'Word processors replace straight quotation marks by curly ones. YAML knows only the straight. The curly become part of the text, or cause it to be misread.',
  'yaml-tegn':
    'Some characters have a meaning of their own at the beginning of a text, such as %, @ and `. Within quotation marks they are ordinary characters.',
  'yaml-bare-strek':
    'A dash alone means an item of a list in YAML. As a score or a value it must stand in quotation marks.',
  listestrek:
    'Word processors put bullets and dashes in lists. Only a hyphen and a space make a list in YAML. With another sign, the item is read as text.',
  'komma-deler-tekst':
    'Within braces, a comma divides keys from each other. A comma in a sentence without quotation marks therefore cuts the sentence, and the rest is lost from the case.',
  nummertegn:
    'A space and # begin a comment. The rest of the line is not read. It is a warning since it may be meant, but in a reason it seldom is.',
  'yaml-alias':
    'An asterisk before a word refers in YAML to something that is marked with & elsewhere in the file. Without that mark, the value has no content.',
  'yaml-merke':
    'An exclamation mark before a value says in YAML what kind of value it is. The tool knows no such tags, and does not guess.',
  'yaml-flere-dokumenter':
    'A line with --- divides the file into several documents. Only the first would have been read, and the rest would have been lost unnoticed.',
  'yaml-for-stor':
    'The file has more values, or values further within each other, than a case can have. The limit guards against files made to bring the tool to a halt.',
  'yaml-uforstaelig':
    'The file does not follow the rules of YAML, and the tool recognises no usual slip. The place shown is where the reading stopped. The cause often stands on the line before.',
  'nokkel-dobbel':
    'The same key can stand only once in the same place. Many programs take the last without a word, and then it is chance that decides.',
  'nokkel-ikke-tekst':
    'What stands before a colon must be a word. A list, a number alone or nothing cannot be a key in these files.',
  'tall-ikke-endelig': 'YAML can write infinity and “not a number”. Neither can be calculated with.',

  'format-ukjent':
    'The key “format” says what kind of file it is, and in which version. Without it the tool does not know how to read the rest.',
  'format-annet':
    'The file may be right as what it is, but the command needs something else. “score” assesses cases. Agreements, sheets and drafts are checked with “validate”.',
  'nokkel-ukjent':
    'The key is not in the format. It would not have been read, and what stands there would have dropped out of the assessment. Most often it is a slip or wrong indentation.',
  'nokkel-feilskrevet':
    'A key that must be there is missing, and an unknown key resembles it. That is one mistake, so it is reported as one.',
  'nokkel-mangler':
    'Some keys must be there for the file to be of use. Which they are stands in the schema of the format.',
  'type-feil':
    'The value is of another kind than the key is to have, such as a number where there should be text. Numbers without quotation marks lose leading zeros, so municipality numbers and versions must stand in quotation marks.',
  'verdi-ukjent':
    'The key has some fixed words to choose from, and this is not one of them. Fixed words make cases comparable.',
  'verdi-mangler':
    'Nothing stands after the colon. The tool does not know whether the value was forgotten or does not apply.',
  'verdi-utenfor':
    'The number is smaller or larger than the key can have. Most often it is a digit too many.',
  'antall-feil':
    'The list has too few or too many values. A range has two: the lowest and the highest. A decimal comma without quotation marks makes one number into two.',
  'gjentatt-verdi':
    'The same stands twice in a list in which each value is to be different. Either one is a slip, or it is superfluous.',
  'id-ugyldig':
    'An id is used in file names, commands and references, so it has only small letters from a to z, digits and hyphens. The name that is shown can be written freely under “navn” or “tittel”.',
  'dato-ugyldig':
    'Dates are written as year-month-day, so that they cannot be misread and can be ordered. The day must also exist: 31 November does not.',
  'kommunenummer-ugyldig':
    'A municipality number has four digits. Without quotation marks it is read as a number, and a leading zero disappears.',
  'poeng-ukjent':
    'A score is written with a word, a sign or a number from the scale of the agreement. Anything else cannot become a score without guessing.',
  'celle-tom':
    'The assessment is there, but says nothing. A gap is to have a reason, so that the reader knows why.',
  'celle-motstrid':
    'The assessment says two things about the same matter, such as both a score and that it is not made. There is then no telling which holds.',
  'belop-ugyldig':
    'The amount can be read in several ways, or not at all. A full stop may divide thousands or decimals, and the difference is a thousand times as much. The tool asks instead of guessing. A small number without a unit, such as 17, is read as kroner. That is seldom meant, so it gives a warning.',
  'tall-ugyldig':
    'There should be a number here. A full stop and other characters may cause it to be read as something other than was meant.',
  'virkning-uklar':
    'An effect in kroner must say how much, when and whom it concerns. If something of that is missing, or it says two things, it cannot be added to the rest.',

  'avtale-ikke-funnet':
    'The case says by which agreement it is to be assessed. The tool looks in the nearest folder “criteria” upwards from the case, and then among the agreements that come with it.',
  'avtale-ubrukelig':
    'The agreement that the case names has errors. Its criteria, scale and requirements cannot be trusted, so the case is not assessed until the agreement is corrected.',
  'avtale-henvisning':
    'The agreement file mentions a criterion, an area or a rule that does not exist. What stands there would never have been used.',
  'avtale-gjentatt': 'Two criteria have the same id. A score in a case cannot then be tied to the right one.',
  'skala-ugyldig':
    'The scale must go from low to high, have a step for 0 and use each word, sign and number once. Otherwise the same score does not mean the same every time.',
  'vekt-ugyldig':
    'A weight is a number above 0. A criterion that is not to count does not belong in the agreement. A criterion without a weight has 1.',
  'terskel-ugyldig':
    'A threshold is a share from 0.5 to 1. Below a half, “clear” and “clearly not” could both be met at once.',
  'risikomatrise-ugyldig':
    'The matrix must have a row for each likelihood and a column for each consequence. Otherwise there are events without a colour.',
  'innbyggere-mangler':
    'The agreement says that the municipalities count by population, but one of them has none. The scores cannot then be joined.',

  'former-ikke-funnet':
    'The file of organisation forms comes with the tool and has the rules on form and law. If it is not there, the installation is incomplete.',
  'former-ubrukelig':
    'The file of organisation forms in the folder “criteria” has errors. The rules on form and law cannot then be used, so no case is assessed.',
  'henvisning-uforstaelig':
    'A reference to a source must have a fixed form, since the tool checks that the place is listed, and writes it in each language.',
  'henvisning-ukjent':
    'The reference mentions a source or a section that is not listed in the file. It is then not certain that anyone has read it.',
  'regel-uten-hjemmel':
    'A rule on form or law is not listed with a section. It would never have said anything, and it would have looked as if the law had nothing to say.',
  'form-mangler':
    'The file must have all organisation forms, since a case may use any of them. Without one, the tool has nothing to say about it.',

  'utkast-sak-ikke-funnet':
    'The draft says which case it belongs to, but the case is not found nearby. Without it the tool does not know who takes part, or how far the case has come.',
  'utkast-sak-ubrukelig':
    'The case of the draft has errors. The draft is checked as far as possible, but not against the case.',
  'utkast-alternativ-ukjent':
    'The draft is for an alternative that is not in the case. Most often the id is misspelt.',
  'utkast-form-ulik':
    'The form in the draft and in the case are not the same. The form decides what the agreement must hold, so one of them must be corrected.',
  'utkast-henvisning':
    'The draft mentions a point that is not one of the form’s, or a participant that is not in the case. It is not read.',

  'ark-sak-ikke-funnet':
    'The sheet says which case it belongs to, but the case is not in the folder. Without it the tool does not know which alternatives and criteria are to have scores.',
  'ark-sak-ubrukelig':
    'The case of the sheet has errors. The scores cannot be checked until it is corrected.',
  'ark-ikke-ved-saken':
    'Only sheets in the same folder as the case are taken in when it is assessed. The sheet is found, but lies elsewhere.',
  'ark-annen-kommune':
    'The sheet says that it is for one municipality, but has scores for another. Those scores are not counted.',
  'ark-samme-vurderer':
    'Each assessor counts once for each municipality. If the same person or unit has two sheets, only the first is counted.',
  'ark-ikke-ferdig':
    'The sheet does not have scores for everything. That may be right, if the assessor is only to assess a part. The rest is not assessed, and does not count as 0.',

  'vekter-uten-svar':
    'The method rests on answers, but the file has none. No one can then see where the weights come from.',
  'vekter-annen-metode':
    'The answers belong to another method than the one the file says. They would not have been counted.',
  'vekter-mangler-kriterium':
    'Every criterion of the agreement must be there. One that is not to count gets 0 and is not left out. Otherwise no one can tell whether it was forgotten.',
  'vekter-mangler-par':
    'In pairwise comparison, all pairs must be compared before weights can be worked out.',
  'vekter-par-igjen':
    'A pair can be compared only once, and a criterion not with itself. Otherwise there is no telling which answer holds.',
  'vekter-uten-hundre':
    'The lift that is worth most is to have 100, since the others are measured against it.',
  'vekter-utenfor':
    'The answer lies outside what the method allows. Most often it is a digit too many, or a pair the wrong way round.',
  'vekter-alle-null': 'When all criteria have 0, nothing counts.',
  'vekter-folger-ikke':
    'The weights in the file are not those that the answers give. No one can then see whether the answers or the weights hold.',
  'vekter-ikke-regnet':
    'The file has answers, but the weights are not worked out yet. Until then it cannot be used on a case.',
  'vekter-inkonsistent':
    'The comparisons contradict each other more than is usually accepted. The weights can be used, but the answers should be looked at again.',
  'vekter-gammel-avtale':
    'The weights are set for another version of the agreement. The criteria may have changed meaning since.',
  'vekter-etter-poeng':
    'The weights were set after the scores. They may then be chosen by the answer they give. It is a note, since the order sometimes has a good reason.',
  'prosjekt-regel-ukjent':
    'The project file gives a severity to something that is no rule. Only rules can be given another; faults in the files are always errors.',
  'prosjekt-regel-fast':
    'Some rules cannot be made milder: those that rule out an alternative, and those that tell of content that is wrong.',
  'prosjekt-sti':
    'The project file points at a file or folder that does not exist. Paths are seen from the folder of the project file.',
  'prosjekt-monster':
    'A pattern for file names is so long, or has so many wildcards, that trying it could take very long.',
  'sak-id-dobbel':
    'Two cases have the same id. It tells cases apart in tables, drafts and file names, so one would have hidden the other.',
  'ignorer-ukjent-regel': 'A comment asks to ignore something that is no rule. It then ignores nothing.',
  'ignorer-uten-begrunnelse':
    'A comment that ignores a finding must say why. Whoever reads the case later is to see whether the reason still holds.',
  'ignorer-ikke-tillatt':
    'Some findings cannot be ignored: those that rule out an alternative, and those that tell of content that is wrong.',
  'ignorer-uten-virkning':
    'The comment ignores a finding that is not there. Left standing, it may hide one that comes later.',
  'grunnlinje-utdatert':
    'The baseline is the list of old findings that do not count. One of them is corrected. The list may only shrink, so the line must go.',
};
