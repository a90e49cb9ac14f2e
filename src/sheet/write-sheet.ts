// An assessor's sheet as a file to fill in: every score openly not assessed, with what each level takes beside it.
import type { Agreement, Criterion, Scale } from '../agreement/agreement.js';
import type { Case } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import { comment, scalar } from '../draft/yaml-text.js';

/** The words of the comments, in one language; the keys are those of the format. */
export interface SheetWords {
  head(title: string, municipality: string | null): readonly string[];
  /** An example of a reason, and what there is to say after it. */
  reason: string;
  rest: readonly string[];
  /** The level by its word and its number: «stor fordel (3)». */
  level(word: string | null, value: number): string;
  delimitation(text: string): string;
  notAssessed: string;
}

export interface BlankSheet {
  case: Case;
  agreement: Agreement;
  by: string;
  /** Null: for all the municipalities of the case. */
  municipality: string | null;
  date: string;
}

/** The text of the file. It reads without faults; a check of it says that nothing is filled in yet. */
export function writeSheet(input: BlankSheet, words: SheetWords): string {
  const { case: read, agreement, by, municipality, date } = input;
  const sections = [
    headLines(input, words),
    [
      'format: ark/1',
      `sak: ${scalar(read.id)}`,
      `vurdert-av: ${scalar(by)}`,
      ...(municipality === null ? [] : [`kommune: ${municipality}`]),
      `dato: ${date}`,
    ],
    ['vurdering:', ...agreement.criteria.flatMap((criterion) => criterionLines(criterion, input, words))],
  ];
  return `${sections
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .trimEnd()}\n`;
}

function headLines({ case: read, agreement, municipality }: BlankSheet, words: SheetWords): string[] {
  const { municipalities, scale } = agreement;
  const named = municipalities.find(({ id }) => id === municipality)?.name ?? municipality;
  return [
    ...words.head(read.title, named).flatMap((line) => comment(line)),
    '#',
    `#     poeng: ${scalar(wordFor(scale.to, scale) ?? String(scale.to))}`,
    `#     begrunnelse: ${scalar(words.reason)}`,
    '#',
    ...words.rest.flatMap((line) => comment(line)),
  ];
}

function criterionLines(
  { id, name, question, delimitation, levels }: Criterion,
  { case: read, agreement }: BlankSheet,
  words: SheetWords,
): string[] {
  const indent = '  ';
  const about = [
    question === null ? name : `${name}: ${question}`,
    ...(delimitation === null ? [] : [words.delimitation(delimitation)]),
    ...[...levels]
      .sort((a, b) => b.value - a.value)
      .map(({ value, text }) => `- ${words.level(wordFor(value, agreement.scale), value)}: ${text}`),
  ];
  return [
    ...about.flatMap((text) => comment(text, indent)),
    `${indent}${scalar(id)}:`,
    ...realAlternatives(read).flatMap((alternative) => [
      ...comment(alternative.name, `${indent}  `),
      `${indent}  ${scalar(alternative.id)}:`,
      `${indent}    ikke-vurdert: ${scalar(words.notAssessed)}`,
    ]),
    '',
  ];
}

function wordFor(value: number, { steps }: Scale): string | null {
  return steps.find((step) => step.value === value)?.words[0] ?? null;
}
