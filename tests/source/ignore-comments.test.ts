// Comments that ask for a finding to be ignored: which number sign begins one, which rules and reason it has, what it covers.
import { describe, expect, it } from 'vitest';
import { readIgnoreComments } from '../../src/source/ignore-comments.js';

const read = (text: string) => readIgnoreComments({ path: 'sak.yaml', bytes: Buffer.from(text) });
const MARK = '# samarbeid-ignorer: regel-a – en grunn';

describe('a comment that asks to ignore', () => {
  it.each([
    ['a dash', '# samarbeid-ignorer: regel-a – en grunn', ['regel-a'], 'en grunn'],
    ['a hyphen', '# samarbeid-ignorer: regel-a - en grunn', ['regel-a'], 'en grunn'],
    ['a colon', '# samarbeid-ignorer: regel-a: en grunn', ['regel-a'], 'en grunn'],
    ['nothing between', '# samarbeid-ignorer regel-a en grunn', ['regel-a'], 'en grunn'],
    ['no space after the sign', '#samarbeid-ignorer: regel-a – en grunn', ['regel-a'], 'en grunn'],
    ['capitals', '# Samarbeid-Ignorer: regel-a — en grunn', ['regel-a'], 'en grunn'],
    ['two rules', '# samarbeid-ignorer: regel-a, regel-b – en grunn', ['regel-a', 'regel-b'], 'en grunn'],
    ['no reason', '# samarbeid-ignorer: regel-a', ['regel-a'], null],
    ['a reason that says nothing', '# samarbeid-ignorer: regel-a – ?!', ['regel-a'], null],
    ['no rule', '# samarbeid-ignorer', [], null],
    ['another dash in the reason', '# samarbeid-ignorer: regel-a – en – grunn', ['regel-a'], 'en – grunn'],
  ])('is read with %s', (_, comment, rules, reason) => {
    const [found, ...others] = read(`a: 1 ${comment}\n`);
    expect(others).toEqual([]);
    expect(found?.rules.map(({ id }) => id)).toEqual(rules);
    expect(found?.reason).toBe(reason);
  });

  it('stands at its sign, and each rule at its first letter', () => {
    const [found] = read('a: 1  # samarbeid-ignorer: regel-a, regel-b – grunn\n');
    expect(found?.at.start).toEqual({ line: 1, column: 7 });
    expect(found?.rules.map(({ at }) => [at.start.column, at.end.column])).toEqual([
      [28, 35],
      [37, 44],
    ]);
  });

  it.each([
    ['in double quotes', `a: "x ${MARK}"\n`],
    ['in single quotes', `a: 'x ${MARK}'\n`],
    ['in quotes over two lines', `a: "x\n  ${MARK}"\n`],
    ['in a block of text', `a: |\n  x\n  ${MARK}\nb: 1\n`],
    ['in a folded block of text', `a: >-\n  x ${MARK}\n  y\nb: 1\n`],
    ['without a space before it', `a: x${MARK}\n`],
    ['in a quoted key', `"a ${MARK}": 1\n`],
    ['in another comment', `a: 1 # skriv ${MARK}\n`],
    ['in a list of quoted texts', `a: ["${MARK}", 'x']\n`],
    ['in a file that is no YAML', `a: "x ${MARK}\n`],
    ['of another word', 'a: 1 # samarbeid-ignorert: regel-a – grunn\n'],
  ])('is none %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['behind a block sign', `a: | ${MARK}\n  x\nb: 1\n`],
    ['behind a quoted text with a number sign', `a: "x # y" ${MARK}\n`],
    ['behind a folded block', `a: >-\n  x\n${MARK}\nb: 1\n`],
    ['in a file with Windows line breaks', `a: 1 ${MARK}\r\nb: 2\r\n`],
    ['behind a byte order mark', `\ufeffa: 1 ${MARK}\n`],
    ['in a file with an anchor, which the careful parser reads', `a: &x 1 ${MARK}\nb: *x\n`],
  ])('is one %s', (_, text) => {
    expect(read(text)).toHaveLength(1);
    expect(read(text)[0]?.reason).toBe('en grunn');
  });
});

describe('what a comment covers', () => {
  const lines = (text: string) => read(text).map((comment) => comment.lines);

  it.each([
    ['its own line', `a: 1\nb: 2 ${MARK}\nc: 3\n`, [2, 2]],
    ['the line below it', `a: 1\n${MARK}\nb: 2\nc: 3\n`, [3, 3]],
    ['the key below it with its block', `a: 1\n${MARK}\nb:\n  c: 1\n  d:\n    e: 2\nf: 3\n`, [3, 6]],
    ['a block of text whole', `a: 1\n${MARK}\nb: |\n  x\n\n  y\nf: 3\n`, [3, 6]],
    ['an item of a list whole', `a:\n  ${MARK}\n  - b: 1\n    c: 2\n  - b: 2\n`, [3, 4]],
    ['a list under a key', `a: 1\n${MARK}\nb:\n  - 1\n  - 2\nc: 1\n`, [3, 5]],
    ['past blank lines and other comments', `a: 1\n${MARK}\n\n# mer\nb: 2\n`, [5, 5]],
    ['the top of the file with the first key', `${MARK}\na: 1\nb: 2\n`, [1, 2]],
    ['a map in braces over two lines', `x: 1\n${MARK}\na: { b: 1,\n  c: 2 }\nd: 3\n`, [3, 4]],
    ['no line when nothing follows', `a: 1\n${MARK}\n`, null],
    ['a block the careful parser reads', `x: &y 1\n${MARK}\na:\n  b: *y\n  c: 2\n\n# mer\nd: 3\n`, [3, 5]],
  ])('is %s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('is the same for two comments above one key', () => {
    expect(lines(`a: 1\n${MARK}\n${MARK}\nb:\n  c: 1\n`)).toEqual([
      [4, 5],
      [4, 5],
    ]);
  });
});

it('thousands of comments in a large file take no long time', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `k${at}: v ${MARK}`).join('\n');
  const start = performance.now();
  expect(read(text)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
