// Every open alternative is to be assessed on every criterion, for every municipality.
import type { Alternative, Case, Cell } from '../case/case.js';
import { scorePoint } from '../case/score-value.js';
import { suggest } from '../source/suggest.js';
import type { Rule, RuleFinding } from './rule.js';

type Finding = RuleFinding<'kriterium-ikke-vurdert'>;

export const kriteriumIkkeVurdert: Rule<'kriterium-ikke-vurdert'> = {
  id: 'kriterium-ikke-vurdert',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: read, agreement, open }) {
    // A criterion that is there under a misspelt id is told as that, once.
    const known = agreement.criteria.map(({ id }) => id);
    const misspelt = read.cells
      .filter(({ criterion }) => !known.includes(criterion))
      .map(({ criterion }) => suggest(criterion, known));
    return agreement.criteria
      .filter(({ id }) => !misspelt.includes(id))
      .flatMap(({ id }) => {
        const cells = read.cells.filter(({ criterion }) => criterion === id);
        return [...missingCells(id, cells, open), ...openGaps(cells, read, open)];
      });
  },
};

/** The alternatives of which a criterion says nothing at all, as one finding. */
function missingCells(criterion: string, cells: Cell[], open: readonly Alternative[]): Finding[] {
  const missing = open
    .filter(({ id }) => !cells.some(({ alternative }) => alternative === id))
    .map(({ id }) => id);
  if (missing.length === 0) return [];
  const args = { criterion, alternatives: missing, municipalities: [], reason: null };
  return [{ args, at: ['vurdering', criterion], onKey: true }];
}

/** Cells that say openly that they are not assessed, or that leave out a municipality. */
function openGaps(cells: Cell[], read: Case, open: readonly Alternative[]): Finding[] {
  const ids = open.map(({ id }) => id);
  return cells
    .filter(({ alternative }) => ids.includes(alternative))
    .flatMap((cell) => {
      const common = { criterion: cell.criterion, alternatives: [cell.alternative] };
      const place = { at: cell.at, onKey: true, alternative: cell.alternative };
      if (cell.common !== null) {
        if (scorePoint(cell.common) !== null) return [];
        return [{ args: { ...common, municipalities: [], reason: cell.common.notAssessed }, ...place }];
      }
      const gaps = read.municipalities.filter((id) => scorePoint(cell.perMunicipality.get(id)) === null);
      if (gaps.length === 0) return [];
      const reason = cell.perMunicipality.get(gaps[0] ?? '')?.notAssessed ?? null;
      return [{ args: { ...common, municipalities: gaps, reason }, ...place }];
    });
}
