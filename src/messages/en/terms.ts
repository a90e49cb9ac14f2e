// English for the words that the tool prints and that not everyone knows: what each means here.
import type { TermId } from '../../assessment/terms.js';
import type { TermText } from '../knowledge.js';

export const termTexts: Record<TermId, TermText> = {
  kriterium: {
    name: 'criterion',
    text: 'Something by which the municipalities have agreed to assess alternatives, such as service quality. The criteria stand in the agreement, and every case under it is assessed by the same ones.',
  },
  avgrensning: {
    name: 'delimitation',
    text: 'What the agreement says belongs to one criterion and what belongs to another. Without it, two people may count the same krone on two criteria.',
  },
  nivabeskrivelse: {
    name: 'level description',
    text: 'What the agreement requires for a certain score on a criterion. The descriptions let two people who assess separately reach the same result.',
  },
  poeng: {
    name: 'score',
    text: 'How much better or worse an alternative is than the zero alternative on one criterion. 0 is no change. A score may be a word, a sign or a number, for all the municipalities or for each of them.',
  },
  spenn: {
    name: 'range',
    text: 'The lowest and the highest that something can reasonably be. An uncertain score is given as a range, such as from 1 to 3. The tool tries numbers from the whole range when it examines how sure the answer is.',
  },
  'ikke-vurdert': {
    name: 'not assessed',
    text: 'A score that is missing, with a reason. It never counts as 0. Instead the value is shown as a range: what it can become when the gap is filled.',
  },
  verdi: {
    name: 'value',
    text: 'The overall result of an alternative: its scores on all criteria, multiplied by the weights and added up. The value is on the scale of the scores, and the zero alternative is 0.',
  },
  vekt: {
    name: 'weight',
    text: 'How much a criterion counts compared with the others. With the same weight, all count equally. Only the ratio between weights matters: 2 and 1 is the same as 20 and 10.',
  },
  vekting: {
    name: 'weighting',
    text: 'One way of dividing weight between the criteria. Municipalities have seldom agreed on weights, so the tool looks at all weightings, each as likely as the next, and finds how often the answer is the same. Where scores are certain and alternatives few, the share is worked out in full. Otherwise a large number of random weightings is tried.',
  },
  'kommer-forst': {
    name: 'comes first in X of 100 weightings',
    text: 'How large a part of all ways of weighting the criteria gives the alternative the first place among those that can be chosen. 83 of 100 means that the answer seldom depends on the weights. It is not the probability that the cooperation succeeds. The literature calls it first-rank acceptability.',
  },
  sentralvekter: {
    name: 'central weights',
    text: 'The mean of all the weightings that give an alternative the first place. They show what someone who prefers it typically has to find important. An alternative that never comes first has none.',
  },
  dominans: {
    name: 'dominance',
    text: 'One alternative is at least as good as another on every criterion, for every municipality, and better on at least one. Then no weights put the other ahead.',
  },
  vendepunkt: {
    name: 'turning point',
    text: 'The smallest change that makes another alternative at least as good: of one weight, of several weights or of one score. If the turning point is far away, the answer is robust.',
  },
  terskel: {
    name: 'threshold',
    text: 'How often something must come true before the assessment calls it clear. The agreement has one threshold for whether to cooperate, and one for the form.',
  },
  utfall: {
    name: 'outcome',
    text: 'What an assessment ends in. There are seven, from “in favour” to “cannot be assessed”. The outcome is what the assessment in the file favours, not a decision or a recommendation by anyone.',
  },
  forbehold: {
    name: 'reservation',
    text: 'A warning about the case or the leading alternative that no one has answered. It stands with the answer until it is corrected or clarified.',
  },
  motargument: {
    name: 'strongest counterargument',
    text: 'The strongest thing to be said against what the assessment favours, taken from the case itself: a municipality that loses, a criterion that pulls down, a red event or a disadvantage. It always stands beside the answer.',
  },
  standardfeil: {
    name: 'standard error',
    text: 'How far a number can be expected to be off because it rests on some weightings and not on all. With 10,000 random weightings it is at most half of one in 100. Shares that are worked out in full have no standard error.',
  },
  startverdi: {
    name: 'seed',
    text: 'The number from which the random weightings are worked out. It is always the same, so that the same file always gives the same answer.',
  },
  'kendalls-w': {
    name: 'Kendall’s W',
    text: 'How far several assessors agree on the order of the alternatives, from 0 (not at all) to 1 (fully). The number is corrected for alternatives that are equal.',
  },
  dobbelttelling: {
    name: 'double counting',
    text: 'That the same fact gives scores on two criteria. It then counts twice, whatever weights the criteria have.',
  },

  avtale: {
    name: 'agreement',
    text: 'The file that says by what the municipalities have agreed to assess cases. The part “avtalt” is what the document says. The part “metode” is how it is applied, and says who decided that.',
  },
  alternativ: {
    name: 'alternative',
    text: 'A way of solving the task, with an organisation form and those who take part. A case has at least the zero alternative and one more.',
  },
  nullalternativ: {
    name: 'zero alternative',
    text: 'What happens if the municipalities do not cooperate in a new way. It is not always to go on as before, since something may already be decided. All other alternatives are measured against it.',
  },
  organisasjonsform: {
    name: 'organisation form',
    text: 'How a cooperation is organised, such as a host municipality, a task community or an intermunicipal company. The form decides who steers, who answers for the debt, and how a municipality leaves.',
  },
  omrade: {
    name: 'area',
    text: 'The service or task that a case is about, such as kitchens or cremation. The agreement lists the areas and what a case on each usually rests on.',
  },
  fase: {
    name: 'phase',
    text: 'A group of areas that the municipalities want to take at the same time. The agreement says which the phases are, and in which order.',
  },
  trinn: {
    name: 'step',
    text: 'One area of several that a cooperation takes in, one by one. Each step has a case and a decision of its own.',
  },
  krav: {
    name: 'requirement',
    text: 'Something that the agreement says a case must have when it has come so far. The same requirement may be a note early and an error when the case is put forward.',
  },
  regel: {
    name: 'rule',
    text: 'Something that the tool looks for in a case, a draft or a sheet. A rule comes from the agreement, the format or the law. Each has an id, and samarbeid explain explains it.',
  },
  funn: {
    name: 'finding: error, warning and note',
    text: 'Something that the tool has found in a file. An error must be corrected before the case goes on. A warning must be corrected or answered. A note is something to know.',
  },
  avklaring: {
    name: 'clarification',
    text: 'The answer to a warning, written in the case: which rule, what the answer is, who gave it, and when. The warning then stands as clarified and is no longer a reservation.',
  },
  datagrunnlag: {
    name: 'data quality',
    text: 'How good the information in the case is: made-up examples, provisional or quality-assured. It stands at the top of every page about the case.',
  },
  vurderingsark: {
    name: 'assessment sheet',
    text: 'A file in which one person or unit gives scores, beside the case. Two municipalities can then assess separately. What stands in the case itself goes before the sheets.',
  },
  utkast: {
    name: 'draft agreement',
    text: 'A cooperation agreement or company agreement that is not adopted. The tool holds it against what the law requires it to say. What is missing can be added, and never changes the ranking.',
  },
  etterproving: {
    name: 'review',
    text: 'What is shown of a case that is decided, or of a cooperation that is running: what is in place, what is missing, and what no one has said anything of. There is then no outcome.',
  },
  fingeravtrykk: {
    name: 'fingerprint',
    text: 'The short rows of characters at the bottom of the page. They are worked out from the files, so that someone else can see whether they have exactly the same case and agreement.',
  },

  virkning: {
    name: 'effect',
    text: 'A change in kroner that an alternative brings, against the zero alternative: what it is, which year, and whom it concerns. The tool adds up what is listed, without discounting.',
  },
  innsparing: {
    name: 'saving and cost',
    text: 'Whether an effect makes it cheaper or dearer than the zero alternative. The amount has no minus sign, since the word says which way the money goes.',
  },
  fordelingsnokkel: {
    name: 'cost key',
    text: 'How a cost is divided between the municipalities, such as equally or by population. Amounts that a key is to divide stand apart on the page.',
  },
  prisniva: {
    name: 'price level',
    text: 'The year in whose kroner amounts are measured. Amounts of different years cannot be added up without regard to the rise in prices.',
  },
  arsverk: {
    name: 'full-time equivalent',
    text: 'The work that one person does in a full position in a year. Two half positions are one full-time equivalent.',
  },
  risikomatrise: {
    name: 'risk matrix',
    text: 'The table in the agreement that says how grave an event is, by how likely it is and how large its consequences are. Green is low risk, red is high.',
  },
  'rod-hendelse': {
    name: 'red event',
    text: 'An event that by the risk matrix is so likely and so grave that it must have a measure and someone who answers for it.',
  },
  tiltak: {
    name: 'measure',
    text: 'What is done to make an event less likely or its consequences smaller. The case shows the risk both before and after the measure.',
  },
  robek: {
    name: 'ROBEK',
    text: 'The register for conditional approval and control. A municipality that stands there must have some of its decisions approved, on loans among others. It may also matter for loans in an intermunicipal company that it takes part in.',
  },
  'mva-kompensasjon': {
    name: 'VAT compensation',
    text: 'Municipalities can be compensated for value added tax on what they buy. The organisation form may decide whether the cooperation is too. Without it, the tax is a cost.',
  },

  vertskommune: {
    name: 'host municipality',
    text: 'The municipality that carries out the task for the others in a host cooperation. It is the legal person. The others are called cooperating municipalities and delegate authority to it.',
  },
  samarbeidskommune: {
    name: 'cooperating municipality',
    text: 'A municipality that lets a host carry out the task for it. It may have the right to instruct, and to reverse decisions in matters that concern only itself.',
  },
  oppgavefellesskap: {
    name: 'municipal task community',
    text: 'A form in which municipalities solve common tasks with a council of representatives on top. It can produce services. It cannot make individual administrative decisions, except on internal matters and grant schemes.',
  },
  'politisk-rad': {
    name: 'intermunicipal political council',
    text: 'A form of cooperation on matters across municipal borders, with a council of representatives on top. It is an arena for discussing and coordinating.',
  },
  rettssubjekt: {
    name: 'legal person',
    text: 'Someone who can own, make agreements, employ and be sued. An intermunicipal company is a legal person of its own. In a host cooperation, the host is.',
  },
  representantskap: {
    name: 'council of representatives',
    text: 'The highest body of an intermunicipal company, a task community and a political council. The council of each municipality elects the members.',
  },
  nemnd: {
    name: 'joint popularly elected board',
    text: 'A body in the host municipality in which all municipalities have members, in one of the two kinds of host cooperation. The councils delegate the same authority to it.',
  },
  deltakeransvar: {
    name: 'liability of participants',
    text: 'That the participants themselves answer for what the cooperation owes. In some forms each municipality answers for the whole of its share, without limit. What applies is stated for each form.',
  },
  uttreden: {
    name: 'withdrawal',
    text: 'That a municipality leaves a cooperation. The law or the agreement says with what notice. The agreement should also say what happens to assets, debt and employees.',
  },
  enkeltvedtak: {
    name: 'individual administrative decision',
    text: 'A decision that settles the rights or duties of one or more particular persons or undertakings, such as on a service. Not every organisation form can be given the authority to make them.',
  },
  'prinsipiell-betydning': {
    name: 'importance in principle',
    text: 'Matters so important or so guiding that elected bodies should decide them. To set up a cooperation may be one, without the matters that it is to decide being so.',
  },
  delegering: {
    name: 'delegation',
    text: 'That someone is given authority to decide on behalf of whoever has it. The municipality still answers for the task. How far authority can be delegated depends on the form and the law.',
  },
  'lovpalagt-oppgave': {
    name: 'statutory duty',
    text: 'A task that the municipality has a duty by law to carry out, such as child welfare. Payroll and IT are support tasks; the municipality chooses how to carry them out. The difference may decide which forms are open.',
  },
  saerlov: {
    name: 'special act',
    text: 'An act on one field, such as the Child Welfare Act or the Fire and Explosion Prevention Act. It may allow or rule out what the Local Government Act otherwise governs.',
  },
  hjemmel: {
    name: 'legal basis',
    text: 'What in law or decision gives the right to do something. The tool shows the section that each rule rests on, and when the text was read.',
  },
  virksomhetsoverdragelse: {
    name: 'transfer of undertaking',
    text: 'That an undertaking passes to a new employer. The employees may then have the right to follow and keep their terms. Whether that holds has to be assessed in each case.',
  },

  intensjonsavtale: {
    name: 'letter of intent',
    text: 'A document in which municipalities say what they want to cooperate on, and how they will assess it. It does not bind them to adopt a particular case.',
  },
  saksframlegg: {
    name: 'case paper',
    text: 'The document put before elected bodies before they decide: proposal, background, facts and assessment. The tool’s page may serve as a basis, but does not replace it.',
  },
  kommunestyre: {
    name: 'municipal council and city council',
    text: 'The highest body of the municipality. In cities it is often called bystyre. Agreements on most forms of cooperation are adopted by the council itself, in each municipality.',
  },
  kommunedirektor: {
    name: 'chief executive',
    text: 'The head of the municipality’s administration. The chief executive is to see that cases for elected bodies are properly studied, and often gives a recommendation. It is theirs, not the tool’s.',
  },
  'partssammensatt-utvalg': {
    name: 'joint employer–employee committee',
    text: 'A committee of representatives of the municipality as employer and of the employees. It deals with matters concerning the relationship between them.',
  },
  medvirkning: {
    name: 'participation',
    text: 'That employees, union and safety representatives or users can influence a case while there is still time. The case is to say who, when and in which municipality.',
  },
  'likelydende-vedtak': {
    name: 'identically worded decisions',
    text: 'That the municipalities adopt the same text, each by itself. It is needed when they are to be parties to the same agreement.',
  },
  statsforvalter: {
    name: 'County Governor',
    text: 'The representative of the state in the county. The governor supervises the municipalities, hears appeals in several fields and is to be told when a host cooperation has been set up.',
  },
  kontrollutvalg: {
    name: 'control committee',
    text: 'The committee that checks, on behalf of the council, what the municipality does. How much it can see of a cooperation depends on the form.',
  },
};
