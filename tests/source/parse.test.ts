import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFast } from '../../src/source/parse.js';
import { parseCarefully } from '../../src/source/parse-carefully.js';
import type { SourceNode } from '../../src/source/tree.js';

/** What a reader of the tree can see; where a collection ends is nobody's business. */
function visible(node: SourceNode): unknown {
  if (node.kind === 'map') {
    return {
      start: node.range[0],
      entries: node.entries.map(({ key, keyRange, node: value }) => [key, keyRange, visible(value)]),
    };
  }
  if (node.kind === 'list') return { start: node.range[0], items: node.items.map(visible) };
  const { value, text, range } = node;
  return value === null && text === '' ? { value } : { value, text, range };
}

function expectAgreement(text: string): void {
  const fast = parseFast(text);
  if (fast === null) return;
  const { tree, faults } = parseCarefully(text);
  expect(faults).toEqual([]);
  expect(visible(fast)).toEqual(tree && visible(tree));
}

const CASE = readFileSync('cases/kjokken.yaml', 'utf8');

describe('the fast parser', () => {
  it.each(['cases/kjokken.yaml', 'criteria/sarpsborg-fredrikstad.yaml'])(
    'reads %s like the careful one',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(parseFast(text)).not.toBeNull();
      expectAgreement(text);
      expectAgreement(text.replaceAll('\n', '\r\n'));
    },
  );

  it.each([
    'a: 1',
    'a: 0x1F',
    'a: 0o17',
    'a: 017',
    'a: 1e3',
    'a: +5',
    'a: 5.',
    'a: .5',
    'a: -0',
    'a: 12_000',
    'a: ~',
    'a:',
    'a: TRUE',
    'a: yes',
    'a: "x\\ty"',
    "a: 'it''s'",
    'a: |\n  x\n   y\n',
    'a: >+\n  x\n\n',
    'a: one\n  two',
    '- 1\n-\n- a: 2',
    '{a: [1, 2], b: {}}',
    'a: 2025-01-02',
    'a: 12:30:45',
    '"a": 1',
    'a: !!str 1',
    'a: &x 1\nb: *x',
    '? a\n: b',
    '[a]: b',
    '1: a',
    'a: .nan',
    'a: 1e400',
    '%YAML 1.1\n---\na: no',
    '--- a',
    'a: 1\n---\nb: 2',
    '',
    '# only',
    'a: "b',
    'a: b: c',
    '<<: {a: 1}',
    'a: - b',
  ])('agrees with the careful one on %j, or leaves it to it', (text) => {
    expectAgreement(text);
  });

  it('agrees on every case with one line changed, or leaves it to the careful one', () => {
    const lines = CASE.split('\n').slice(0, 120);
    const line = fc.nat(lines.length - 1);
    const scrap = fc.constantFrom(
      '',
      '- ',
      '\t',
      ': ',
      '{',
      '}',
      '"',
      "'",
      '#',
      '&a ',
      '*a ',
      '!x ',
      '|',
      '>',
      '[1,5]',
      '---',
      '\u00a0',
    );
    fc.assert(
      fc.property(line, scrap, fc.nat(40), (at, text, column) => {
        const changed = [...lines];
        const old = changed[at] ?? '';
        changed[at] = old.slice(0, column) + text + old.slice(column);
        expectAgreement(changed.join('\n'));
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});
