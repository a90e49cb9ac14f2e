// Fills the scores that a case leaves open with the mean of its assessors' sheets. A score that the case has itself stands.
import type { Agreement } from '../agreement/agreement.js';
import type { Case, Cell, Score } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import { scorePoint } from '../case/score-value.js';
import { type OpenSheet, pathInSheet } from './open-sheets.js';
import { cellKey, type Opinion, opinionFor, opinionsByCell } from './opinions.js';

/** The case with its sheets taken in: every cell that it has, and those that only the sheets have, in the agreement's order. */
export function mergeSheets(read: Case, agreement: Agreement, sheets: readonly OpenSheet[]): Case {
  const opinions = opinionsByCell(sheets);
  const cells = new Map(read.cells.map((cell) => [cellKey(cell), cell]));
  for (const { id: criterion } of agreement.criteria) {
    for (const { id: alternative } of realAlternatives(read)) {
      const key = cellKey({ criterion, alternative });
      const merged = mergedCell(cells.get(key), opinions.get(key) ?? [], { read, agreement });
      if (merged !== null) cells.set(key, merged);
    }
  }
  return { ...read, cells: [...cells.values()] };
}

/** Null: the sheets add nothing to what the case says itself. */
function mergedCell(
  own: Cell | undefined,
  opinions: readonly Opinion[],
  { read, agreement }: { read: Case; agreement: Agreement },
): Cell | null {
  const ownScore = (id: string) => own?.common ?? own?.perMunicipality.get(id);
  const filled = new Map<string, Opinion[]>();
  for (const id of read.municipalities) {
    if (scorePoint(ownScore(id)) !== null) continue;
    const heard = opinions.filter((opinion) => opinionFor(id, opinion, agreement) !== null);
    if (heard.length > 0) filled.set(id, heard);
  }
  const heard = opinions.filter((opinion) => [...filled.values()].some((some) => some.includes(opinion)));
  const [first] = heard;
  if (first === undefined) return null;
  const meanFor = (id: string) => meanScore(filled.get(id) ?? [], id, agreement);
  const forAll = heard.every(({ cell, municipality }) => municipality === null && cell.common !== null);
  const common = forAll && filled.size === read.municipalities.length;
  const scores = read.municipalities.flatMap((id): [string, Score][] => {
    const score = filled.has(id) ? meanFor(id) : ownScore(id);
    return score === undefined ? [] : [[id, score]];
  });
  const reasons = [own?.reason ?? null, reasonOf(heard)].filter((reason) => reason !== null);
  return {
    at: own?.at ?? pathInSheet(first.index, first.cell.at),
    criterion: first.cell.criterion,
    alternative: first.cell.alternative,
    common: common ? meanFor(read.municipalities[0] ?? '') : null,
    perMunicipality: new Map(common ? [] : scores),
    reason: reasons.length === 0 ? null : reasons.join(' '),
    reasonParts: [...(own?.reason == null ? [] : [own.reason]), ...reasonParts(heard)],
    sources: [...(own?.sources ?? []), ...heard.flatMap(sourcesOf)],
  };
}

/** The arithmetic mean of the scores and of the ends of their ranges; a score without a range is certain. */
function meanScore(heard: readonly Opinion[], municipality: string, agreement: Agreement): Score {
  const scores = heard.flatMap((opinion) => opinionFor(municipality, opinion, agreement) ?? []);
  const mean = (part: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + part(score), 0) / scores.length;
  const point = (score: Score) => scorePoint(score) ?? 0;
  const [first] = heard;
  return {
    at: pathInSheet(first?.index ?? 0, scores[0]?.at ?? []),
    point: mean(point),
    range: scores.some(({ range }) => range !== null)
      ? [mean((score) => score.range?.[0] ?? point(score)), mean((score) => score.range?.[1] ?? point(score))]
      : null,
    notAssessed: null,
    reason: reasonOf(heard),
    reasonParts: reasonParts(heard),
  };
}

/** The reasons of those who have one, each with whose it is; null when none has. */
function reasonOf(heard: readonly Opinion[]): string | null {
  const given = heard.flatMap(({ by, cell }) => (cell.reason === null ? [] : [`${by}: ${cell.reason}`]));
  return given.length === 0 ? null : given.join(' ');
}

/** The same reasons, without whose they are. */
function reasonParts(heard: readonly Opinion[]): string[] {
  return heard.flatMap(({ cell }) => cell.reason ?? []);
}

function sourcesOf({ index, cell }: Opinion): Cell['sources'] {
  return cell.sources.map(({ id, at }) => ({ id, at: pathInSheet(index, at) }));
}
