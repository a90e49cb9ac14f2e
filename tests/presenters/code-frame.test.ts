// A line with its spot, where characters are wide, invisible or many.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/presenters/code-frame.js';
import { source } from '../support/build.js';

/** The frame of what stands between ‹ and › in a text, and what is underlined in it, column by column. */
function framed(marked: string, room = 60) {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const start = position(from);
  const excerpt = text.split('\n')[start.line - 1] ?? '';
  const frame = codeFrame({ file: 'f', start, end: position(to), excerpt, excerptColumn: 1 }, room);
  if (frame === null) return null;
  return {
    ...frame,
    underlined: columns(frame.text)
      .slice(frame.offset, frame.offset + frame.length)
      .join(''),
  };
}

/** The characters of a text, one for each column that they fill. */
function columns(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].flatMap(({ segment }) =>
    stringWidth(segment) === 2 ? [segment, ''] : stringWidth(segment) === 1 ? [segment] : [],
  );
}

describe('the spot', () => {
  it.each([
    ['plain text', 'form: ‹iks›', 'iks'],
    ['a tab before it', 'form:\t\t‹iks› # x', 'iks'],
    ['wide characters before and in it', '協力: ‹協力› x', '協力'],
    ['an emoji of several parts before it', '👩‍👩‍👧 x: ‹iks›', 'iks'],
    ['an escape character before it', 'a\u001b[31m: ‹iks›', 'iks'],
    ['a character without width before it', 'a\u200bb\u00ad: ‹iks›', 'iks'],
    ['an override of the direction before it', 'a\u202eb: ‹iks›', 'iks'],
    ['an invisible character in it', 'a: ‹i\u200bks›', 'i\\u200bks'],
    ['combining marks before it', 'a\u030a\u0301: ‹iks›', 'iks'],
  ])('is under what is meant, with %s', (_, marked, expected) => {
    expect(framed(marked)).toMatchObject({ underlined: expected, lastLine: null });
  });

  it('is one column where nothing is between its ends', () => {
    expect(framed('form:‹›')).toMatchObject({ length: 1, offset: 5 });
  });

  it('ends with its first line, and tells of its last', () => {
    expect(framed('a: ‹>-\n  to\n  linjer› til')).toMatchObject({ underlined: '>-', lastLine: 3, line: 1 });
  });
});

describe('a long line', () => {
  it.each([20, 60, 113])('is shown round the spot, in %i columns', (room) => {
    for (const fill of ['x', '協', '\u200b', 'å ']) {
      const frame = framed(`${fill.repeat(150)}‹iks›${fill.repeat(150)}`, room);
      expect(stringWidth(frame?.text ?? '')).toBeLessThanOrEqual(room);
      expect(frame?.text).toMatch(/^…[\s\S]*…$/);
      expect(frame?.underlined).toBe('iks');
    }
  });

  it('is shown from its beginning where the spot is near it', () => {
    expect(framed(`form: ‹iks› ${'x'.repeat(99)}`, 40)).toMatchObject({ offset: 6, underlined: 'iks' });
  });

  it('is underlined no further than it is shown', () => {
    const frame = framed(`a: ‹${'x'.repeat(500)}›`, 40);
    expect((frame?.offset ?? 0) + (frame?.length ?? 0)).toBe(40);
  });
});

it('shows nothing of an empty line', () => {
  expect(framed('‹›')).toBeNull();
});

it('knows a place on a line that is only given in part', () => {
  const location = source(`tittel: ${'x'.repeat(3000)}\n`).locate(['tittel']);
  expect(location.excerpt.length).toBeLessThan(500);
  expect(codeFrame(location, 60)?.length).toBeGreaterThan(20);
});
