// A fact that two criteria score counts twice in the ranking, whatever weights the criteria have.
import type { Cell, Score } from '../case/case.js';
import type { Path } from '../diagnostics/diagnostic.js';
import { type Fact, factsIn } from './facts-in-reason.js';
import { ofOne, type Rule } from './rule.js';

interface Place {
  criterion: string;
  at: Path;
}

/** What one alternative has in common on two criteria: the facts, and where the first of them stands. */
interface Overlap {
  alternative: string;
  first: Place;
  second: Place;
  facts: string[];
}

export const muligDobbelttelling: Rule<'mulig-dobbelttelling'> = {
  id: 'mulig-dobbelttelling',
  basis: { kind: 'agreement' },
  severity: 'merknad',
  check({ case: { cells }, agreement, open }) {
    const known = cells.filter(({ criterion }) => agreement.criteria.some(({ id }) => id === criterion));
    const overlaps = open.flatMap(({ id }) =>
      overlapsOf(
        id,
        known.filter(({ alternative }) => alternative === id),
      ),
    );
    // Alternatives that resemble each other have their reasons in common too: one finding for a pair of criteria.
    const pairs = new Map<string, Overlap[]>();
    for (const overlap of overlaps)
      pairs.set(pairOf(overlap), [...(pairs.get(pairOf(overlap)) ?? []), overlap]);
    return [...pairs.values()].flatMap((same) => {
      const [told, ...others] = same;
      if (told === undefined) return [];
      const alternatives = same.map(({ alternative }) => alternative);
      const facts = [...new Set(same.flatMap((overlap) => overlap.facts))];
      return [
        {
          args: { facts, criteria: [told.first.criterion, told.second.criterion], alternatives },
          at: told.second.at,
          ...(told.facts[0] !== undefined && { part: told.facts[0] }),
          ...ofOne(alternatives),
          concerns: alternatives,
          inputs: [told.first.at, ...others.flatMap(({ first, second }) => [first.at, second.at])],
        },
      ];
    });
  },
};

function pairOf({ first, second }: Overlap): string {
  return `${first.criterion} ${second.criterion}`;
}

/** The overlaps of one alternative: every fact that stands on several criteria, told against the first of them. */
function overlapsOf(alternative: string, cells: readonly Cell[]): Overlap[] {
  const seen = new Map<string, Place & { from: string | null }>();
  const overlaps = new Map<string, Overlap>();
  for (const { criterion, at, fact } of cells.flatMap(factsOf)) {
    const first = seen.get(fact.key);
    if (first === undefined) seen.set(fact.key, { criterion, at, from: fact.from });
    if (first === undefined || first.criterion === criterion) continue;
    if (!isSameChange(first.from, fact.from)) continue;
    const found: Overlap = { alternative, first, second: { criterion, at }, facts: [] };
    const overlap = overlaps.get(pairOf(found)) ?? found;
    overlap.facts.push(fact.text);
    overlaps.set(pairOf(found), overlap);
  }
  return [...overlaps.values()];
}

/**
 * What a score rests on is a change. Thirteen instead of fourteen for all and thirteen instead of five for one are two
 * facts, though both speak of thirteen.
 */
function isSameChange(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The facts behind the scores of a cell, each with the reason that it stands in. */
function factsOf(cell: Cell): (Place & { fact: Fact })[] {
  const { criterion, perMunicipality, common, reason } = cell;
  const scores = common === null ? [...perMunicipality.values()] : [common];
  const parts = common === null ? scores : [];
  const gathered = parts.map((score) => score.reason ?? score.notAssessed).join(' ');
  const own = scores.some(counts) && reason !== gathered ? [cell] : [];
  return [...parts.filter(counts), ...own].flatMap((place) =>
    // Who has said it is no fact, so what several have said is read without their names.
    (place.reasonParts ?? [place.reason ?? '']).flatMap(factsIn).map((fact) => {
      return { criterion, at: [...place.at, 'begrunnelse'], fact };
    }),
  );
}

/** A score of zero counts for nothing, so what it rests on is not counted by it. */
function counts({ point, range, notAssessed }: Score): boolean {
  return notAssessed === null && [point ?? 0, ...(range ?? [])].some((value) => value !== 0);
}
