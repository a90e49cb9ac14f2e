import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNode, LineIndex, type SourceNode, trimmed } from '../../src/source/tree.js';

describe('positions', () => {
  const text = 'en\nto\r\n\nfire';
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [6, 2, 4],
    [7, 3, 1],
    [8, 4, 1],
    [12, 4, 5],
    [13, 4, 5],
    [-1, 1, 1],
  ])('of offset %i are line %i, column %i', (offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  it('in a text without anything are 1:1', () => {
    expect(new LineIndex('').position(0)).toEqual({ line: 1, column: 1 });
  });

  it('behind a last line break are on the next line', () => {
    expect(new LineIndex('a\n').position(2)).toEqual({ line: 2, column: 1 });
  });

  it('are what a naive count gives', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ø', '🏔', ' ', '\n', '\r\n', '\r', '\u2028') });
    fc.assert(
      fc.property(texts, fc.nat(60), (each, at) => {
        const offset = Math.min(at, each.length);
        const before = each.slice(0, offset).split('\n');
        expect(new LineIndex(each).position(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) as string).length + 1,
        });
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['a\nb\n', ['a', 'b', '']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b', '']],
    ['a\r\nb', ['a', 'b']],
    ['', ['']],
    ['\n\n', ['', '', '']],
    ['a\rb\n', ['a\rb', '']],
  ])('of %j have no line break', (text, lines) => {
    const index = new LineIndex(text);
    expect(lines.map((_, number) => index.line(number + 1))).toEqual(lines);
    expect(index.line(lines.length + 1)).toBe('');
  });

  it('put together are the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ø', ' ', '\n') });
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        const count = index.position(text.length).line;
        expect(Array.from({ length: count }, (_, line) => index.line(line + 1)).join('\n')).toBe(text);
      }),
    );
  });
});

describe('a location', () => {
  const index = new LineIndex('a: 1\r\nb: to\r\n');
  it('has both ends and the line of its start', () => {
    expect(index.location('x.yaml', [9, 11])).toEqual({
      file: 'x.yaml',
      start: { line: 2, column: 4 },
      end: { line: 2, column: 6 },
      excerpt: 'b: to',
      excerptColumn: 1,
    });
  });

  it('on a long line shows the part round it, and where that begins', () => {
    const long = new LineIndex(`${'a'.repeat(5000)}ø${'b'.repeat(5000)}`);
    const { start, excerpt, excerptColumn } = long.location('x.yaml', [5000, 5001]);
    expect(excerpt).toHaveLength(400);
    expect(excerpt[start.column - excerptColumn]).toBe('ø');
  });

  it('never ends before it starts', () => {
    const { start, end } = index.location('x.yaml', [9, 3]);
    expect(end).toEqual(start);
  });
});

describe('trimmed', () => {
  it.each([
    ['a: b  \n', 3, 7, 'b'],
    ['a: b\t\r\n\r\n', 3, 9, 'b'],
    ['a: b c', 3, 6, 'b c'],
    ['a:  ', 3, 4, ''],
    ['a: b\u00a0', 3, 5, 'b\u00a0'],
  ])('leaves out the white space at the end of %j', (text, start, end, rest) => {
    const [from, to] = trimmed(text, [start, end]);
    expect([from, text.slice(from, to)]).toEqual([start, rest]);
  });

  it('takes no time over white space inside', () => {
    const text = `x${' '.repeat(30_000)}y`;
    const start = performance.now();
    expect(trimmed(text, [0, text.length])).toEqual([0, text.length]);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('findNode', () => {
  const leaf = (value: number): SourceNode => ({ kind: 'scalar', range: [0, 1], value, text: String(value) });
  const entry = (key: string, name: string, node: SourceNode) => ({
    key,
    name,
    keyRange: [0, 1] as const,
    node,
  });
  const one = leaf(1);
  const list: SourceNode = { kind: 'list', range: [0, 1], items: [one, leaf(2)] };
  const outer = entry('okonomi', 'økonomi', list);
  const root: SourceNode = {
    kind: 'map',
    range: [0, 1],
    flow: false,
    entries: [outer, entry('a', 'a', leaf(3)), entry('a', 'a', leaf(4))],
  };

  it('follows keys by their proper name, and items by their number', () => {
    expect(findNode(root, [])).toEqual({ node: root, entry: null, whole: true });
    expect(findNode(root, ['økonomi'])).toEqual({ node: list, entry: outer, whole: true });
    expect(findNode(root, ['økonomi', 0])).toEqual({ node: one, entry: null, whole: true });
    expect(findNode(root, ['okonomi']).whole).toBe(false);
  });

  it('takes the first of a key given twice, as the value does', () => {
    expect(findNode(root, ['a']).node).toEqual(leaf(3));
  });

  it.each([
    ['an unknown key', ['b'], root, null],
    ['an item too far', ['økonomi', 2], list, outer],
    ['below a value', ['økonomi', 0, 'x'], one, null],
  ])('stops at the last thing there is: %s', (_, path, node, at) => {
    expect(findNode(root, path)).toEqual({ node, entry: at, whole: false });
  });
});
