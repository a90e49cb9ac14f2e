// English for the organisation forms.
import type { FormAdvice, OpenQuestion, Trap } from '../../assessment/form-advice.js';
import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const authorityNames: Record<FormAdvice['authority'][number], string> = {
  enkeltvedtak: 'make individual administrative decisions',
  forskrift: 'issue regulations',
  'prinsipielle-saker': 'decide cases of importance in principle',
};

const questions: Record<OpenQuestion['key'], Record<'ja' | 'nei', string>> = {
  lovpålagt: {
    ja: 'Closed if the task is a statutory duty. The case does not say.',
    nei: 'Closed if the task is not a statutory duty. The case does not say.',
  },
  tjenesteproduksjon: {
    ja: 'Closed if the cooperation is to deliver services. The case does not say.',
    nei: 'Closed if the cooperation is not to deliver services. The case does not say.',
  },
  'eget-rettssubjekt': {
    ja: 'Closed if the cooperation is to be its own legal person. The case does not say.',
    nei: 'Closed if the cooperation is not to be its own legal person. The case does not say.',
  },
};

const traps: Record<Trap, string> = {
  'no-joint-body':
    'An administrative host-municipality cooperation has no joint elected body. The cooperating municipality governs through the agreement, by instructing in its own matters and by reversing decisions in them.',
  'own-legal-person':
    'A task community or political council that is its own legal person is in practice closer to an intermunicipal company than its name suggests.',
};

export const form: Messages['form'] = {
  title: (title) => `Organisation form: ${title}`,
  judgedOn: (date) => `assessed as of ${format.date(date)}`,
  standings: { open: 'open', question: 'question', closed: 'closed' },
  summary: ({ open, question, closed }) =>
    `Of the forms the rules know, ${open} ${open === 1 ? 'is' : 'are'} open for the task, ${question} open with a question, and ${closed} closed.`,
  meaning:
    '“Open” means that the tool has found no obstacle in the rules it knows. It takes no position on whether anything accords with the law.',
  assumed: ({ statutory, serviceProduction, authority }) => {
    const task =
      statutory === null
        ? 'a task of which the case does not say whether it is a statutory duty'
        : `a task that is ${statutory ? '' : 'not '}a statutory duty`;
    const services =
      serviceProduction === null
        ? ''
        : serviceProduction
          ? ', with services to deliver'
          : ', with no services to deliver';
    const powers =
      authority.length === 0
        ? 'without authority to make decisions'
        : `as if they were to ${format.all(authority.map((id) => authorityNames[id]))}`;
    return `The case concerns ${task}${services}. Its alternatives are judged with the authority that the case gives them; the other forms ${powers}.`;
  },
  forms: 'Which forms are open?',
  columns: {
    form: 'Form',
    standing: 'Standing',
    why: 'Why',
    instruments: 'Instruments',
    liability: 'Liability',
    exit: 'Withdrawal',
    suited: 'Suited for',
  },
  noObstacle: 'No obstacle found.',
  inCase: (alternatives) => `◆ ${alternatives.join(', ')}`,
  markIsCase: '◆ are alternatives in the case.',
  opening: (openings) =>
    `May be opened by ${format.either([...openings])}. Name the section in a clarification.`,
  question: ({ key, answer }) => questions[key][answer],
  profiles: 'What the forms mean',
  instrumentCount: (yes, partly, all) => `${yes} of ${all}${partly === 0 ? '' : `, ${partly} partly`}`,
  hostAndPartner: (host, partner) => `host ${host}; partner ${partner}`,
  reasons: 'What rules out a form, what must be clarified, and what is clarified',
  alternatives: 'The alternatives in the case',
  alternative: (name, formName, standing) => `“${name}” (${formName}): ${standing}.`,
  nearest: (name) => `Nearest open form: ${name}.`,
  noNearest: 'No form near it is open for the task as it is described.',
  answered: (by, date, text) => `Clarified by ${by} on ${format.date(date)}: ${text}`,
  steering: {
    title: 'Political control',
    wish: (group) => `The case assumes that the councils wish for ${group}.`,
    noWish: 'The case does not say how closely the councils wish to govern.',
    departure: (municipality, wishes) => `${municipality} wishes for something else: ${wishes}.`,
    mustHave: (list) => `Must have: ${format.all(list)}.`,
    partnerOnly: (name) => `${name} (the cooperating municipality)`,
    hostOnly: (name) => `${name} (the host municipality)`,
    meets: (list) => `Gives all that they must have: ${format.all(list)}.`,
    meetsPartly: (name, partly) => `${name} gives it in part: ${format.all(partly)}.`,
    unknown: (name, list) => `${name}: not checked whether it gives ${format.all(list)}.`,
    lacks: (name, list) => `${name} lacks ${format.all(list)}.`,
    none: 'None of the forms gives all that the councils must have.',
    inGroup: (list) => `In the group they wish for: ${format.all(list)}.`,
    notSaid:
      'The case does not say by what means the councils wish to govern. Enter it under “styring”, and the tool shows which forms give it.',
  },
  matrix: {
    title: 'Instruments of political control',
    instrument: 'Instrument',
    answers: { ja: 'yes', nei: 'no', delvis: 'partly', ukjent: '?' },
    legend:
      'Two answers, as in yes/no, are for the host municipality and the cooperating municipality. “?” means that the text has not been read.',
    onlyOne: '“?” means that the text has not been read.',
  },
  groups: {
    title: 'Control against operational freedom',
    tension:
      'The more closely the councils wish to govern, the nearer the form should lie to the municipality’s own bodies. The more they wish to make way for efficient and professional operation, the more operational freedom the form can have.',
    group: (name, forms, explanation) => `${name} (${forms.join(', ')}): ${explanation}`,
    source: 'The three groups are taken from a presentation on cooperation in Nordmøre, and are a judgement.',
  },
  trapTitle: 'Easily overlooked',
  traps,
  toClarify: 'To be clarified',
  toKnow: 'Worth knowing',
  drafts: {
    title: 'Draft agreement',
    points: (file, { missing, given }) =>
      missing === 0
        ? `${file}: ${given} ${given === 1 ? 'point is' : 'points are'} written, and none that the law requires is missing.`
        : `${file}: ${given} ${given === 1 ? 'point is' : 'points are'} written; ${missing} that the law requires ${missing === 1 ? 'is' : 'are'} missing. See ${missing === 1 ? 'it' : 'them'} with samarbeid validate ${asArgument(file)}.`,
    none: 'The case has no draft agreement. Make one to fill in with --checklist.',
  },
  provenance: ({ tool, checkedOn, hash }) =>
    `samarbeid ${tool} · organisation forms (${hash}) · rules of law last checked ${checkedOn}`,
  compare: {
    title: (names) => `Comparison: ${format.all(names)}`,
    asOf: (date) =>
      date === null ? 'By the newest text that has been entered.' : `As of ${format.date(date)}.`,
    inShort: 'In short',
  },
  properties: {
    hjemmel: 'Legal basis',
    rettssubjekt: 'Own legal person',
    deltakere: 'Participants',
    myndighet: 'Authority',
    tjenester: 'Services',
    egnet: 'Suited for',
    organer: 'Bodies',
    'vedtas-av': 'Adopted by',
    'endres-av': 'Amended by',
    ansvar: 'Liability',
    uttreden: 'Withdrawal',
    lån: 'Finance and loans',
    arbeidsgiver: 'Employer',
    offentlighet: 'Openness',
    klage: 'Appeals',
    navneregel: 'Name rule',
    registrering: 'Registration',
    melding: 'Notification',
  },
  explain: {
    rule: (id) => `Rule: ${id}`,
    form: (name, id) => `Form: ${name} (${id})`,
    effect: (effect) => `Effect: ${effect}.`,
    severity: (severity) => `Severity where the agreement does not say otherwise: ${severity}.`,
    fromAgreement: 'Basis: the agreement that the municipalities assess by, or the format itself.',
    answerable:
      'Can be answered by a clarification in the case that names the section that allows it (“regel”, “svar”, “av”, “dato” and “paragraf”).',
    answerableWarning: 'Can be answered by a clarification in the case (“regel”, “svar”, “av” and “dato”).',
    notAnswerable: 'Cannot be answered by a clarification; the alternative has to be changed.',
    mend: 'Must be corrected in the draft. A clarification in the case is not enough.',
    correct: 'Must be corrected in the file. A clarification is not enough.',
    bad: 'Fires on',
    good: 'Does not fire on',
    nearest: (list) => `Nearest forms in control (a judgement): ${format.all(list)}.`,
    group: (name) => `Group by control: ${name}.`,
    agreement: 'The agreement',
    kinds: {
      lovkrav: 'required by law',
      lån: 'required by law for loans',
      spørsmål: 'catch-all in the law',
      råd: 'advice',
    },
    from: (date) => `holds from ${format.date(date)}`,
    formsTitle: 'Forms',
    rulesTitle: 'Rules on the case',
    lawTitle: 'Rules on form and law',
    draftTitle: 'Rules on draft agreements',
  },
};
