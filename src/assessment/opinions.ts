// What the sheets say of each cell of a case, and as what number each of them counts.
import type { Agreement } from '../agreement/agreement.js';
import type { Case, Cell, Score } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import { municipalityShares, scorePoint } from '../case/score-value.js';
import type { Sheet } from '../sheet/sheet.js';
import { isUsable } from './decision-matrix.js';

/** The cell of one assessor, with the number of the sheet. */
export interface Opinion {
  index: number;
  by: string;
  municipality: string | null;
  cell: Cell;
}

/** A case without its sheets, and what it is scored by. */
export interface Scored {
  own: Case;
  agreement: Agreement;
}

/** Ids have no spaces. */
export function cellKey({ criterion, alternative }: Pick<Cell, 'criterion' | 'alternative'>): string {
  return `${criterion} ${alternative}`;
}

/** What the sheets say of each cell. */
export function opinionsByCell(
  sheets: readonly { sheet: Sheet; counted: boolean }[],
): Map<string, Opinion[]> {
  const found = new Map<string, Opinion[]>();
  sheets.forEach(({ sheet: { by, municipality, cells }, counted }, index) => {
    for (const cell of counted ? cells : []) {
      const key = cellKey(cell);
      const opinions = found.get(key) ?? [];
      opinions.push({ index, by, municipality, cell });
      found.set(key, opinions);
    }
  });
  return found;
}

/** The score of one assessor for a municipality; null when there is none that can be used. */
export function opinionFor(
  municipality: string,
  { cell, municipality: only }: Opinion,
  agreement: Agreement,
): Score | null {
  if (only !== null && only !== municipality) return null;
  const score = cell.common ?? cell.perMunicipality.get(municipality);
  return score !== undefined && isUsable(score, agreement) ? score : null;
}

/** The one number of an assessor for a cell: of its municipality, or joint; null where it has not assessed it whole. */
export function numberOf(opinion: Opinion, { own, agreement }: Scored): number | null {
  const points = own.municipalities.map((id) => scorePoint(opinionFor(id, opinion, agreement)));
  if (opinion.municipality !== null) return points[own.municipalities.indexOf(opinion.municipality)] ?? null;
  return joint(points, municipalityShares(own, agreement));
}

/** The mean by the shares of the municipalities; one score for all stays the exact number it is. Null with a gap. */
export function joint(points: readonly (number | null)[], shares: readonly number[]): number | null {
  const [first = null] = points;
  if (points.some((point) => point === null)) return null;
  if (points.every((point) => point === first)) return first;
  return points.reduce<number>((sum, point, index) => sum + (point ?? 0) * (shares[index] ?? 0), 0);
}

/** How many of the scores that are asked for a sheet gives, and how many there are. */
export function filledIn(sheet: Sheet, scored: Scored): { given: number; asked: number } {
  const opinions = opinionsByCell([{ sheet, counted: true }]);
  const asked = scored.agreement.criteria.flatMap(({ id: criterion }) =>
    realAlternatives(scored.own).map(({ id: alternative }) => cellKey({ criterion, alternative })),
  );
  const given = asked.filter((key) => {
    const opinion = opinions.get(key)?.[0];
    return opinion !== undefined && numberOf(opinion, scored) !== null;
  });
  return { given: given.length, asked: asked.length };
}
