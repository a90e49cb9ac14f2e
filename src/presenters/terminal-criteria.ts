// An agreement for a person: what is agreed, each criterion with its levels, then how the scores are used.
import type { AgreementDescription, CriterionDescription } from '../assessment/agreement-description.js';
import {
  type AgreementWords,
  agreementName,
  levelName,
  nameAndId,
  namesOf,
  noteSentences,
  stepWords,
  thresholdSentences,
  weightSentence,
  weightsSentences,
} from './agreement-text.js';
import { escapeDeep } from './escape.js';
import { block, faint, heading, type Style, table } from './terminal-style.js';

export interface AgreementView extends AgreementWords {
  style: Style;
}

/** The whole agreement, ending in a line break. */
export function presentAgreement(unsafe: AgreementDescription, view: AgreementView): string {
  const agreement = escapeDeep(unsafe);
  const { style, words } = view;
  const lines = [
    ...block(style.paint.bold(agreement.name), style),
    ...block(agreementName(agreement, words), style),
    ...faint(words.agreement.file(agreement.file, agreement.hash.slice(0, 12)), style),
    '',
    ...noteSentences(agreement, view).flatMap((sentence) => block(sentence, style)),
    ...heading(words.agreement.criteria, style),
    ...weightsSentences(agreement, view).flatMap((sentence) => block(sentence, style)),
    ...agreement.criteria.flatMap((criterion) => ['', ...criterionLines(criterion, agreement, view)]),
    ...groupLines(agreement, view),
    ...scaleLines(agreement, view),
    ...heading(words.agreement.thresholds, style),
    ...thresholdSentences(agreement.thresholds, view).flatMap((sentence) => block(sentence, style, '– ')),
    ...requirementLines(agreement, view),
    ...listLines(words.agreement.notMeasured, agreement.notMeasured, style),
    ...evidenceLines(agreement, view),
    ...placeLines(agreement, view),
    ...matrixLines(agreement, view),
    '',
    ...faint(words.agreement.more(agreement.criteria[0]?.id ?? ''), style),
  ];
  return `${lines.join('\n')}\n`;
}

function criterionLines(
  criterion: CriterionDescription,
  { weights }: AgreementDescription,
  view: AgreementView,
): string[] {
  const { style, words } = view;
  const { checkedAgainst, question, name, id } = criterion;
  return [
    ...block(`${style.paint.bold(name)} (${id})`, style),
    ...(question === null ? [] : block(question, style, '  ')),
    ...(weights.equal ? [] : block(weightSentence(criterion, view), style, '  ')),
    ...guidanceLines(criterion, view, '  '),
    ...(checkedAgainst === null ? [] : block(words.agreement.checkedAgainst[checkedAgainst], style, '  ')),
  ];
}

/** What belongs to the criterion, and what it takes to give each score. */
export function guidanceLines(
  { delimitation, levels }: CriterionDescription,
  view: AgreementView,
  indent: string,
): string[] {
  const { style, words } = view;
  return [
    ...(delimitation === null
      ? []
      : block(`${words.agreement.delimitation}: ${delimitation}`, style, indent)),
    ...levels.flatMap((level) => block(`${levelName(level, view)}: ${level.text}`, style, `${indent}– `)),
  ];
}

function listLines(title: string, texts: readonly string[], style: Style): string[] {
  if (texts.length === 0) return [];
  return [...heading(title, style), ...texts.flatMap((text) => block(text, style, '– '))];
}

function groupLines(agreement: AgreementDescription, { style, words }: AgreementView): string[] {
  const texts = agreement.groups.map(({ name, criteria }) =>
    words.agreement.groupLine(name, namesOf(criteria, agreement)),
  );
  return listLines(words.agreement.groups, texts, style);
}

function scaleLines({ scale, ...agreement }: AgreementDescription, view: AgreementView): string[] {
  const { style, words, messages } = view;
  const { signedShort } = messages.format;
  const columns = [
    { head: words.agreement.value, width: 5, align: 'right' as const },
    { head: words.agreement.sign, width: 6 },
    { head: words.agreement.word, width: Math.max(style.width - 17, 8) },
  ];
  const rows = scale.steps.map(({ value, sign, word }) => [signedShort(value), sign, word]);
  return [
    ...heading(words.agreement.scale, style),
    ...block(words.agreement.scaleText(signedShort(scale.from), signedShort(scale.to)), style),
    ...table(columns, rows, style),
    ...block(words.agreement.municipalities(agreement.municipalities.map(({ name }) => name)), style),
    ...block(words.agreement.municipalityWeighting[agreement.municipalityWeighting], style),
  ];
}

function requirementLines({ requirements }: AgreementDescription, view: AgreementView): string[] {
  const { style, words, messages } = view;
  if (requirements.length === 0) return [];
  return [
    ...heading(words.agreement.requirements, style),
    ...block(words.agreement.requirementsText, style),
    ...requirements.flatMap(({ rule, steps }) =>
      block(words.agreement.requirement(rule, stepWords(steps, messages)), style, '– '),
    ),
  ];
}

function evidenceLines({ typicalEvidence }: AgreementDescription, { style, words }: AgreementView): string[] {
  if (typicalEvidence.length === 0) return [];
  return [
    ...heading(words.agreement.evidence, style),
    ...typicalEvidence.flatMap(({ area, texts }) => [
      ...block(nameAndId(area), style),
      ...texts.flatMap((text) => block(text, style, '  – ')),
    ]),
  ];
}

function placeLines({ phases, bodies }: AgreementDescription, { style, words }: AgreementView): string[] {
  return [
    ...listLines(
      words.agreement.phases,
      phases.map(({ name, areas }) => words.agreement.phase(name, areas.map(nameAndId))),
      style,
    ),
    ...listLines(words.agreement.bodies, bodies.map(nameAndId), style),
  ];
}

/** One line for each likelihood; a grid of words would not fit a narrow terminal. */
function matrixLines({ riskMatrix }: AgreementDescription, view: AgreementView): string[] {
  if (riskMatrix === null) return [];
  const { style, words, messages } = view;
  const { classes } = messages.page.risk;
  return [
    ...heading(words.agreement.riskMatrix, style),
    ...block(words.agreement.consequences(riskMatrix.consequences), style),
    ...riskMatrix.likelihoods.flatMap((likelihood, row) => {
      const cells = (riskMatrix.classes[row] ?? []).map((one) => classes[one]);
      return block(`${words.agreement.likelihood} ${likelihood}: ${cells.join(', ')}`, style, '– ');
    }),
  ];
}

/** Where several agreements hold: which they are, and how one of them is shown. */
export function presentSeveral(unsafe: readonly AgreementDescription[], view: AgreementView): string {
  const { style, words } = view;
  const lines = escapeDeep(unsafe).flatMap((agreement) => [
    '',
    ...block(`${agreementName(agreement, words)}: ${agreement.name}`, style, '  '),
    ...block(`${words.agreement.count(agreement.criteria.length)}. ${agreement.file}`, style, '  '),
  ]);
  return `${[...block(words.agreement.several, style), ...lines].join('\n')}\n`;
}
