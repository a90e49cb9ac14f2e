// English for the words around what `explain`, `criteria` and `schema` tell.
import type { ExplainedKind } from '../../assessment/explanation.js';
import type { TermGroup } from '../../assessment/terms.js';
import type { FaultGroup } from '../../diagnostics/fault-codes.js';
import type { KnowledgeWords } from '../knowledge.js';
import { format } from './format.js';

const quoted = (names: readonly string[]) => format.all(names.map((name) => `“${name}”`));

const kinds: Record<ExplainedKind, string> = {
  term: 'Term',
  criterion: 'Criterion',
  outcome: 'Outcome',
  form: 'Form',
  rule: 'Rule',
  fault: 'Fault in a file',
};

const termGroups: Record<TermGroup, string> = {
  assessment: 'Terms: assessment and method',
  case: 'Terms: the case',
  money: 'Terms: finance and risk',
  cooperation: 'Terms: cooperation and form',
  treatment: 'Terms: political process',
};

const faultGroups: Record<FaultGroup, string> = {
  text: 'Faults in the file: characters, YAML and indentation',
  shape: 'Faults in the file: keys and values',
  agreement: 'Faults in an agreement file',
  forms: 'Faults in the file of organisation forms',
  draft: 'Faults in a draft agreement',
  sheet: 'Faults in an assessment sheet',
  weights: 'Faults in a file of weights',
  project: 'Faults in the project file',
  scope: 'Faults across files, in comments and in the baseline',
};

export const knowledgeWords: KnowledgeWords = {
  explain: {
    kinds,
    termGroups,
    faultGroups,
    title: (kind, name, id) => (name === id ? `${kinds[kind]}: ${id}` : `${kinds[kind]}: ${name} (${id})`),
    /** A name, with the id to ask by where that is another. */
    named: (name, id) => (name === id ? id : `${name} (${id})`),
    intro:
      'All of this can be explained. Write samarbeid explain and what stands before the colon, or the name:',
    outcomes: 'Outcomes: what an assessment can end in',
    criteria: (agreement) => `Criteria of the agreement ${agreement}`,
    noAgreement:
      'There is no readable agreement here. Name one with --agreement to have its criteria explained.',
    meanings: (word) => `“${word}” can mean several things. Choose one of them:`,
    see: (names) => `See also: ${format.all(names)}.`,
    when: 'When all of this holds',
    whenAny: 'When at least one of these holds',
    todo: 'What you can do',
    order: (order, of) =>
      `The outcomes are tried one after the other, and the first that fits is the one. This is number ${order} of ${of}.`,
    thresholdsFrom: (agreements) =>
      agreements.length === 1
        ? `The thresholds are those of the agreement ${agreements[0]}.`
        : `The thresholds are those of the agreements ${format.all(agreements)}.`,
    noThresholds:
      'The thresholds stand in the agreement, under “terskler”. Name an agreement with --agreement to see them.',
    requirement: (agreement, steps) =>
      `Required by the agreement ${agreement}: ${format.all(steps.map(({ stage, severity }) => `${severity} from “${stage}”`))}.`,
    savedAs: (encoding) => `the file is saved as ${encoding}`,
    marks: '⇥ is a tab, and ⍽ is a no-break space.',
    severity: (severity) => `Severity: ${severity}.`,
    noExample: 'This cannot be shown as text in a file.',
    faultBasis: 'Basis: the format. Must be corrected in the file. A clarification is not enough.',
    evidence: (areas) =>
      `The agreement lists usual evidence by area, for all criteria together: ${format.all(areas)}.`,
  },
  agreement: {
    one: (id, version) => (version === null ? id : `${id}, version ${version}`),
    file: (file, hash) => `File: ${file} (${hash})`,
    status: { utkast: 'The agreement is a draft.', vedtatt: 'The agreement has been adopted.' },
    document: (text) => `The criteria are taken from: ${text.replace(/\.$/, '')}.`,
    agreedOn: (date) => `Agreed on ${format.date(date)}.`,
    methodSetBy: (who, date) =>
      `Scale, levels, weights, requirements and thresholds: ${who.replace(/\.$/, '')}${date === null ? '' : ` (${format.date(date)})`}.`,
    criteria: 'Criteria',
    criterion: 'Criterion',
    weight: 'Weight',
    share: 'Share',
    weightOf: (weight, share) => `Weight: ${weight}, which is ${share} of all weight.`,
    equalWeights: 'The criteria count equally.',
    reason: (text) => `Reason: ${text}`,
    weightsSetOn: (date) => `The weights are from ${format.date(date)}.`,
    delimitation: 'Delimitation',
    levels: 'Levels',
    level: (value, word) => (word === null ? value : `${value}, ${word}`),
    checkedAgainst: {
      investering: 'The sign of the score is checked against the investment sums in the case.',
      drift: 'The sign of the score is checked against the operating sums in the case.',
    },
    notChecked: 'The score is not checked against sums of money in the case.',
    group: (name, criteria) =>
      `Belongs to the group “${name}”: ${quoted(criteria)}. The result is also shown with the group counting as one criterion.`,
    groups: 'Groups of criteria that overlap',
    groupLine: (name, criteria) => `${name}: ${format.all(criteria)}`,
    scale: 'Scale',
    scaleText: (from, to) =>
      `A score is change from the zero alternative, from ${from} to ${to}. A word, a sign or a number may be used in a case:`,
    value: 'Score',
    sign: 'Sign',
    word: 'Word',
    municipalities: (names) => `Municipalities: ${format.all(names)}.`,
    municipalityWeighting: {
      lik: 'The municipalities count equally when their scores become one.',
      innbyggere: 'The municipalities count by population when their scores become one.',
    },
    thresholds: 'Thresholds',
    cooperation: (clear, against) =>
      `Cooperation is clear when the best open alternative is better than the zero alternative in at least ${clear} weightings. If it is better in at most ${against}, the assessment does not favour cooperation.`,
    form: (clear) =>
      `The form is clear when the leading alternative comes first in at least ${clear} weightings.`,
    requirements: 'Requirements of a case',
    requirementsText:
      'A requirement holds from the status named. Everything else has the severity of the rule itself.',
    requirement: (rule, steps) =>
      `${rule}: ${format.all(steps.map(({ stage, severity }) => `${severity} from “${stage}”`))}`,
    notMeasured: 'What the criteria do not measure',
    evidence: 'Usual evidence, by area',
    phases: 'Phases and areas',
    phase: (name, areas) => `${name}: ${format.all(areas)}`,
    bodies: 'Bodies',
    riskMatrix: 'Risk matrix',
    likelihood: 'Likelihood',
    consequences: (list) => `Consequence, from the left: ${format.all(list)}.`,
    several: 'Several agreements hold from here. Show one of them with samarbeid criteria and its id:',
    count: (criteria) => `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}`,
    more: (id) => `More about one criterion: samarbeid explain ${id}`,
  },
  schema: {
    list: 'The schemas say what the files may hold; their own texts are in Norwegian. Print one with samarbeid schema and its name:',
    editor:
      'In Visual Studio Code with the YAML extension: save the schema, and write at the top of the file where it is. The editor then explains each key and suggests values.',
    save: 'samarbeid schema sak --output sak.schema.json',
    line: '# yaml-language-server: $schema=sak.schema.json',
  },
  page: {
    note: 'Made from the rules themselves by “npm run fix”. Change the text in src/messages, not here.',
    indexTitle: 'The rules',
    indexText:
      'Everything the tool can report, by the id that stands in the finding. “samarbeid explain” and the id shows the same text.',
    back: 'All the rules',
    rulesTitle: 'Rules on the case, from the agreement or the format',
    lawTitle: 'Rules on form and law',
    draftTitle: 'Rules on draft agreements',
    reservation:
      'The tool does not decide whether something is in accordance with the law. It reports what the rules here look for.',
  },
};
