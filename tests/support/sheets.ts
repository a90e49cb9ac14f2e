// A case of two alternatives and sheets beside it, assessed as the command line does, to be varied a piece at a time.
import { assess } from '../../src/assessment/assess.js';
import type { Assessment } from '../../src/assessment/assessment.js';
import type { Assessors } from '../../src/assessment/assessors.js';
import { agreementText, caseText, inputFor, type Plain, type Score, type Spec } from '../assessment/build.js';

export interface SheetSpec {
  by?: string;
  municipality?: string;
  /** scores[alternative][criterion], as in a case. */
  scores: Spec['scores'];
  criteria?: readonly string[];
}

/** A number for all, a cell as the file would have it, or nothing. */
function cellsOf({ scores, criteria }: SheetSpec): Plain {
  const cells: Record<string, Record<string, Score>> = {};
  for (const [alternative, row] of Object.entries(scores)) {
    row.forEach((score, column) => {
      const id = criteria?.[column] ?? `k${column + 1}`;
      if (score !== null) cells[id] = { ...cells[id], [alternative]: score };
    });
  }
  return cells;
}

export function sheetText(spec: SheetSpec): string {
  return JSON.stringify({
    format: 'ark/1',
    sak: 'prove',
    'vurdert-av': spec.by ?? 'Kari',
    ...(spec.municipality !== undefined && { kommune: spec.municipality }),
    dato: '2025-09-10',
    vurdering: cellsOf(spec),
  });
}

export const fileOf = (text: string, path: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** The case with these texts for sheets, called cases/1.ark.yaml and so on. */
export function assessWithTexts(spec: Spec, sheets: readonly string[]): Assessment {
  const input = inputFor({ case: caseText(spec), agreement: agreementText(spec) });
  const files = sheets.map((text, index) => fileOf(text, `cases/${index + 1}.ark.yaml`));
  return assess({ ...input, findSheets: () => files });
}

export function assessWithSheets(spec: Spec, sheets: readonly SheetSpec[]): Assessment {
  const named = sheets.map((sheet, index) => ({ by: `Vurderer ${index + 1}`, ...sheet }));
  return assessWithTexts(spec, named.map(sheetText));
}

export function assessorsOf(spec: Spec, sheets: readonly SheetSpec[]): Assessors {
  const { assessors } = assessWithSheets(spec, sheets);
  if (assessors === null) throw new Error('the case has no sheets');
  return assessors;
}

/** The joint score of each alternative on each criterion, criteria first. */
export function scoresOf({ criteria }: Assessment): Record<string, (number | null)[]> {
  return Object.fromEntries(criteria.map(({ id, scores }) => [id, scores.map(({ score }) => score)]));
}

/** The scores of each municipality, for one alternative on one criterion. */
export function eachOf({ criteria }: Assessment, criterion: string, alternative: string) {
  const line = criteria.find(({ id }) => id === criterion);
  const score = line?.scores.find((one) => one.alternative === alternative);
  return Object.fromEntries((score?.municipalities ?? []).map(({ id, score: own }) => [id, own]));
}
