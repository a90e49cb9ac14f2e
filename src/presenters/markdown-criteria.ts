// An agreement as Markdown, to paste into a case paper or lay beside the cases: everything but where the file is on a disk.
import type { AgreementDescription, CriterionDescription } from '../assessment/agreement-description.js';
import {
  type AgreementWords,
  agreementName,
  nameAndId,
  namesOf,
  noteSentences,
  stepWords,
  thresholdSentences,
  weightsSentences,
} from './agreement-text.js';
import { escapeDeep } from './escape.js';
import { escapeMarkdown, markdownTable as table } from './markdown-text.js';

/** The whole agreement, ending in a line break. */
export function presentAgreement(unsafe: AgreementDescription, view: AgreementWords): string {
  const agreement = escapeDeep(unsafe);
  const { words } = view;
  const parts = [
    `# ${escapeMarkdown(agreement.name)}`,
    escapeMarkdown(agreementName(agreement, words)),
    paragraph(noteSentences(agreement, view)),
    `## ${words.agreement.criteria}`,
    paragraph(weightsSentences(agreement, view)),
    weightTable(agreement, view),
    ...agreement.criteria.flatMap((criterion) => criterionParts(criterion, view)),
    ...listParts(
      words.agreement.groups,
      agreement.groups.map(({ name, criteria }) =>
        words.agreement.groupLine(name, namesOf(criteria, agreement)),
      ),
    ),
    ...scaleParts(agreement, view),
    ...listParts(words.agreement.thresholds, thresholdSentences(agreement.thresholds, view)),
    ...requirementParts(agreement, view),
    ...listParts(words.agreement.notMeasured, agreement.notMeasured),
    ...evidenceParts(agreement, view),
    ...listParts(
      words.agreement.phases,
      agreement.phases.map(({ name, areas }) => words.agreement.phase(name, areas.map(nameAndId))),
    ),
    ...listParts(words.agreement.bodies, agreement.bodies.map(nameAndId)),
    ...matrixParts(agreement, view),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function paragraph(sentences: readonly string[]): string {
  return escapeMarkdown(sentences.join(' '));
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}

function listParts(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`## ${title}`, bullets(texts)];
}

function weightTable(
  { criteria }: AgreementDescription,
  { messages: { format }, words }: AgreementWords,
): string {
  const heads = [words.agreement.criterion, 'id', words.agreement.weight, words.agreement.share];
  const rows = criteria.map(({ name, id, weight, share }) => [
    name,
    id,
    format.short(weight),
    format.percent(share),
  ]);
  return table(heads, rows, new Set([2, 3]));
}

function criterionParts(criterion: CriterionDescription, { messages, words }: AgreementWords): string[] {
  const { name, question, delimitation, levels, checkedAgainst } = criterion;
  const heads = [words.agreement.value, words.agreement.word, words.agreement.levels];
  const rows = levels.map(({ value, word, text }) => [messages.format.signedShort(value), word ?? '', text]);
  return [
    `### ${escapeMarkdown(name)}`,
    escapeMarkdown(question ?? ''),
    delimitation === null ? '' : `**${words.agreement.delimitation}:** ${escapeMarkdown(delimitation)}`,
    rows.length === 0 ? '' : table(heads, rows, new Set([0])),
    checkedAgainst === null ? '' : words.agreement.checkedAgainst[checkedAgainst],
  ];
}

function scaleParts(
  { scale, municipalities, municipalityWeighting }: AgreementDescription,
  { messages, words }: AgreementWords,
): string[] {
  const { signedShort } = messages.format;
  const heads = [words.agreement.value, words.agreement.sign, words.agreement.word];
  const rows = scale.steps.map(({ value, sign, word }) => [signedShort(value), sign, word]);
  return [
    `## ${words.agreement.scale}`,
    words.agreement.scaleText(signedShort(scale.from), signedShort(scale.to)),
    table(heads, rows, new Set([0])),
    paragraph([
      words.agreement.municipalities(municipalities.map(({ name }) => name)),
      words.agreement.municipalityWeighting[municipalityWeighting],
    ]),
  ];
}

function requirementParts(
  { requirements }: AgreementDescription,
  { messages, words }: AgreementWords,
): string[] {
  if (requirements.length === 0) return [];
  return [
    `## ${words.agreement.requirements}`,
    words.agreement.requirementsText,
    bullets(
      requirements.map(({ rule, steps }) => words.agreement.requirement(rule, stepWords(steps, messages))),
    ),
  ];
}

function evidenceParts({ typicalEvidence }: AgreementDescription, { words }: AgreementWords): string[] {
  if (typicalEvidence.length === 0) return [];
  return [
    `## ${words.agreement.evidence}`,
    ...typicalEvidence.flatMap(({ area, texts }) => [
      `### ${escapeMarkdown(nameAndId(area))}`,
      bullets(texts),
    ]),
  ];
}

function matrixParts({ riskMatrix }: AgreementDescription, { messages, words }: AgreementWords): string[] {
  if (riskMatrix === null) return [];
  const { classes } = messages.page.risk;
  const rows = riskMatrix.likelihoods.map((likelihood, row) => [
    likelihood,
    ...(riskMatrix.classes[row] ?? []).map((one) => classes[one]),
  ]);
  const heads = [words.agreement.likelihood, ...riskMatrix.consequences];
  return [`## ${words.agreement.riskMatrix}`, table(heads, rows, new Set())];
}
