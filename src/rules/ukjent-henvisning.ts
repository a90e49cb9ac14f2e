// Everything a case mentions by its id exists: in the agreement, or in the case itself.
import { areasOf } from '../agreement/agreement.js';
import type { Reference } from '../case/case.js';
import type { Path } from '../diagnostics/diagnostic.js';
import { RULE_IDS } from '../diagnostics/rule-ids.js';
import { suggest } from '../source/suggest.js';
import type { Rule, RuleFinding, RuleInput } from './rule.js';

/** More places than anyone looks up before the first is mended. */
const MAX_RELATED = 20;

export const ukjentHenvisning: Rule<'ukjent-henvisning'> = {
  id: 'ukjent-henvisning',
  basis: { kind: 'format' },
  severity: 'feil',
  check(input) {
    const found = new Map<string, Found>();
    for (const reference of input.case.references) {
      const known = knownFor(reference, input);
      if (known === null || known.includes(reference.id)) continue;
      const key = `${reference.kind} ${reference.id}`;
      const first = found.get(key);
      if (first === undefined) {
        const finding = unknown(reference, known);
        if (finding !== null) found.set(key, finding);
        continue;
      }
      first.args.places += 1;
      if (first.related.length < MAX_RELATED) first.related.push(reference.at);
    }
    return [...found.values()];
  },
};

type Found = RuleFinding<'ukjent-henvisning'> & { related: Path[] };

/** Null: an area outside the agreement's phases is allowed; only one that is nearly a known one is a slip. */
function unknown(reference: Reference, known: readonly string[]): Found | null {
  const { kind, id, at, onKey } = reference;
  const suggestion = suggest(id, known) ?? (kind === 'area' ? areaLike(id, known) : null);
  if (kind === 'area' && suggestion === null) return null;
  const told: Found['args']['kind'] = isParty(reference) ? 'party' : kind;
  const args = { kind: told, found: id, known: [...known], suggestion, places: 1 };
  return { args, at, onKey, related: [] };
}

/** Whether the mention is one of the case's own list of those it is for. */
function isParty({ kind, at }: Reference): boolean {
  return kind === 'municipality' && at[0] === 'kommuner';
}

/** A shorter beginning is that of too many words. */
const LEAST_BEGINNING = 4;

/** An area that begins as the id does, or whose whole words the id holds: «kjokken» and «felles-kjokkendrift». */
function areaLike(id: string, known: readonly string[]): string | null {
  if (id.length < LEAST_BEGINNING) return null;
  return known.find((area) => area.startsWith(id) || `-${id}-`.includes(`-${area}-`)) ?? null;
}

/** What a mention is held against. Null where there is nothing to hold it against. */
function knownFor(reference: Reference, input: RuleInput): readonly string[] | null {
  const { case: read, agreement } = input;
  if (reference.kind !== 'municipality') return knownIds(input)[reference.kind];
  const agreed = agreement.municipalities.map(({ id }) => id);
  // The case's own list names municipalities of the agreement, and all else those of the case. A list with a slip in
  // it is told once, there, and not again wherever the right name stands.
  const slip = read.municipalities.some((id) => !agreed.includes(id));
  if (isParty(reference)) return agreed;
  return slip ? [...agreed, ...read.municipalities] : read.municipalities;
}

function knownIds({
  case: read,
  agreement,
  forms,
}: RuleInput): Record<Exclude<Reference['kind'], 'municipality'>, readonly string[] | null> {
  return {
    criterion: agreement.criteria.map(({ id }) => id),
    alternative: read.alternatives.map(({ id }) => id),
    source: read.sources,
    body: agreement.bodies.length > 0 ? agreement.bodies.map(({ id }) => id) : null,
    rule: RULE_IDS,
    area: areasOf(agreement).map(({ id }) => id),
    instrument: forms.instruments.map(({ id }) => id),
    likelihood: agreement.riskMatrix?.likelihoods ?? null,
    consequence: agreement.riskMatrix?.consequences ?? null,
  };
}
