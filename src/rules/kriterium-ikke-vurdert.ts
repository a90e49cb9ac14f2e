// Every open alternative is to be assessed on every criterion, for every municipality.
import type { Alternative, Cell } from '../case/case.js';
import { scorePoint } from '../case/score-value.js';
import { suggest } from '../source/suggest.js';
import { onMunicipalities } from './on-municipalities.js';
import type { Rule, RuleFinding, RuleInput } from './rule.js';

type Finding = RuleFinding<'kriterium-ikke-vurdert'>;

export const kriteriumIkkeVurdert: Rule<'kriterium-ikke-vurdert'> = {
  id: 'kriterium-ikke-vurdert',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check(input) {
    const { case: read, agreement, open } = input;
    // A criterion that is there only under a misspelt id is told as that, once.
    const known = agreement.criteria.map(({ id }) => id);
    const given = new Set(read.cells.map(({ criterion }) => criterion));
    const misspelt = [...given].filter((id) => !known.includes(id)).map((id) => suggest(id, known));
    const asked = known.filter((id) => given.has(id) || !misspelt.includes(id));
    return asked.flatMap((id) => {
      const cells = read.cells.filter(({ criterion }) => criterion === id);
      return [...missingCells(id, cells, open), ...openGaps(cells, input)];
    });
  },
};

/** The alternatives of which a criterion says nothing: one finding when it says nothing of any, else one for each. */
function missingCells(criterion: string, cells: Cell[], open: readonly Alternative[]): Finding[] {
  const missing = open
    .filter(({ id }) => !cells.some(({ alternative }) => alternative === id))
    .map(({ id }) => id);
  const finding = (alternatives: string[]): Finding => ({
    args: { criterion, alternatives, municipalities: [], names: [], reason: null },
    at: ['vurdering', criterion],
    onKey: true,
  });
  if (missing.length === 0) return [];
  if (missing.length === open.length) return [finding(missing)];
  return missing.map((alternative) => ({ ...finding([alternative]), alternative }));
}

/** Cells that say openly that they are not assessed (told where they say it), or that leave out a municipality. */
function openGaps(cells: Cell[], { case: read, agreement, open }: RuleInput): Finding[] {
  const ids = open.map(({ id }) => id);
  return cells
    .filter(({ alternative }) => ids.includes(alternative))
    .flatMap((cell) => {
      const common = { criterion: cell.criterion, alternatives: [cell.alternative] };
      const { alternative } = cell;
      if (cell.common !== null) {
        if (scorePoint(cell.common) !== null) return [];
        const args = { ...common, municipalities: [], names: [], reason: cell.common.notAssessed };
        return [{ args, at: [...cell.at, 'ikke-vurdert'], alternative }];
      }
      const gaps = read.municipalities.filter((id) => scorePoint(cell.perMunicipality.get(id)) === null);
      if (gaps.length === 0) return [];
      const reasons = gaps.flatMap((id) => cell.perMunicipality.get(id)?.notAssessed ?? []);
      const reason = reasons.length === 0 ? null : reasons.join(' ');
      const args = { ...common, ...onMunicipalities(gaps, agreement), reason };
      return [{ args, ...placeOfGap(cell, gaps), alternative }];
    });
}

/** The first gap that the cell speaks of; where it says nothing of any of them, its list of municipalities. */
function placeOfGap({ at, perMunicipality }: Cell, gaps: readonly string[]): Pick<Finding, 'at' | 'onKey'> {
  const stated = gaps.flatMap((id) => perMunicipality.get(id) ?? [])[0];
  if (stated === undefined) return { at: [...at, 'per-kommune'], onKey: true };
  return { at: [...stated.at, 'ikke-vurdert'] };
}
