// Weights as a file that people can read and change: who, when, how, the answers themselves, and what comes of them.
import { comment, scalar } from '../draft/yaml-text.js';
import { FORMULA_KEYS, METHOD_KEYS } from './raw-weights.js';
import type { AnswerSet, WeightMethod, WeightsFile } from './weights.js';

/** The words of the comments, in one language; the keys are those of the format. */
export interface WeightsFileWords {
  head(agreement: string): readonly string[];
  setBy: string;
  how: Record<WeightMethod, string>;
  weights: string;
}

/** The text of the file. `shares` are the weights by criterion, as shares of 1; they are written in percent. */
export function writeWeights(
  file: WeightsFile,
  {
    agreementName,
    shares,
  }: { agreementName: string; shares: readonly { criterion: string; weight: number }[] },
  words: WeightsFileWords,
): string {
  const sections = [
    words.head(agreementName).flatMap((line) => comment(line)),
    [
      'format: vekter/1',
      `avtale: ${file.agreement}`,
      ...(file.agreementVersion === null ? [] : [`avtaleversjon: ${scalar(file.agreementVersion)}`]),
    ],
    [...comment(words.setBy), `fastsatt-av: ${scalar(file.setBy)}`, `dato: ${file.date}`],
    [
      ...comment(words.how[file.method]),
      `metode: ${METHOD_KEYS[file.method]}`,
      ...(file.formula === null ? [] : [`beregning: ${FORMULA_KEYS[file.formula]}`]),
      ...(file.answers.length === 0
        ? []
        : ['svar:', ...file.answers.flatMap((set) => answerLines(set, file))]),
    ],
    [
      ...comment(words.weights),
      'vekter:',
      ...shares.map(({ criterion, weight }) => `  ${criterion}: ${decimal(weight * 100, 1)}`),
    ],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A set as an item of a list; the first line has the dash. */
function answerLines(set: AnswerSet, { method }: WeightsFile): string[] {
  const by = set.by === null ? [] : [`av: ${scalar(set.by)}`];
  const lines = [...by, `${METHOD_KEYS[method]}:`, ...valuesOf(set, method)];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function valuesOf({ places, points, comparisons }: AnswerSet, method: WeightMethod): string[] {
  if (method === 'ranking') {
    return [...places].sort(([, a], [, b]) => a - b).map(([id, place]) => `  ${scalar(id)}: ${place}`);
  }
  if (method === 'swing') {
    return [...points]
      .sort(([, a], [, b]) => b - a)
      .map(([id, value]) => `  ${scalar(id)}: ${decimal(value)}`);
  }
  const more = [...new Set(comparisons.map((one) => one.more))];
  return more.flatMap((id) => [
    `  ${scalar(id)}:`,
    ...comparisons
      .filter((one) => one.more === id)
      .map(({ less, times }) => `    ${less}: ${decimal(times)}`),
  ]);
}

/** With decimal comma; as few decimals as needed, at most four, or a fixed count of them. */
function decimal(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(Number(value.toFixed(4))) : value.toFixed(decimals);
  return text.replace('.', ',');
}
