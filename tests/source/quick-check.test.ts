// Two validators are made from each schema: one that says whether, and one that says what. They must never disagree.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { takePart } from '../../src/source/on-demand.js';
import { sheetText } from '../support/sheets.js';

/** A plain value as the reader makes them: maps have no prototype. */
type Value = unknown[] | { [key: string]: unknown };

const BARE: (key: string, value: unknown) => unknown = (_, value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : value;

const read = (path: string): Value => JSON.parse(JSON.stringify(parse(readFileSync(path, 'utf8'))), BARE);

/** One good file of each kind. */
const GOOD: Record<string, Value> = {
  sak: read('cases/kjokken.yaml'),
  avtale: read('criteria/sarpsborg-fredrikstad.yaml'),
  former: read('criteria/organisasjonsformer.yaml'),
  ark: JSON.parse(sheetText({ scores: { a: [1, 2], b: [0, -1] } }), BARE),
  prosjekt: JSON.parse('{ "format": "prosjekt/1" }', BARE),
  utkast: read('cases/barnevernvakt-vertskommune.utkast.yaml'),
  vekter: read('cases/eksempel.vekter.yaml'),
};

/** Every place in a value, as the map or list it stands in and its key there. */
function* places(value: unknown): Generator<{ parent: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const parent = value as Record<string, unknown>;
    yield { parent, key };
    yield* places(parent[key]);
  }
}

describe('the quick validator', () => {
  const kinds = readdirSync('src/source/generated')
    .filter((name) => !name.includes('-quick'))
    .map((name) => name.replace('.cjs', ''));

  it('is tried for every kind', () => {
    expect(kinds.sort()).toEqual(Object.keys(GOOD).sort());
  });

  it.each(kinds)('agrees with the one that explains: %s', (kind) => {
    const { default: passes } = takePart(`./generated/${kind}-quick.cjs`);
    const { default: explains } = takePart(`./generated/${kind}.cjs`);
    const good = JSON.stringify(GOOD[kind]);
    const verdicts = new Set<boolean>();
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        ' ',
        'a',
        'toString',
        0,
        1,
        -7,
        1.5,
        true,
        '2026-01-01',
        '2026',
        [],
        {},
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const slip = fc.constantFrom('replace', 'remove', 'rename', 'add', 'nothing');
    const check = (value: Value) => {
      const verdict = passes(value);
      expect(verdict).toBe(explains(value));
      verdicts.add(verdict);
    };
    check(GOOD[kind] as Value);
    expect([...verdicts]).toEqual([true]);
    fc.assert(
      fc.property(fc.nat(), slip, odd, (at, what, other) => {
        const value: Value = JSON.parse(good, BARE);
        const all = [...places(value)];
        const { parent, key } = all[at % all.length] as (typeof all)[number];
        const before = parent[key];
        if (what === 'replace') parent[key] = JSON.parse(JSON.stringify(other), BARE);
        if (what === 'add') parent['ukjent-nøkkel'] = other;
        if (what === 'remove' || what === 'rename') delete parent[key];
        if (what === 'rename') parent[`${key}x`] = before;
        check(value);
      }),
      { numRuns: kind === 'former' ? 60 : 200 },
    );
    expect(verdicts.has(false)).toBe(true);
  });
});
