import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, parseAmount, parseNumber, parseShare, tidy } from '../../src/source/numbers.js';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';
const FIGURE = '\u2007';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

describe('parseAmount', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['350000', 350_000],
    ['350 000', 350_000],
    ['1 234 567', 1_234_567],
    ['007', 7],
    ['4,2', 4.2],
    ['1 234,50', 1234.5],
    ['1,5 mill', 1_500_000],
    ['1,5 mill.', 1_500_000],
    ['1,5mill', 1_500_000],
    ['1,5 mill kr', 1_500_000],
    ['1,5 mill. kr.', 1_500_000],
    ['2 mrd', 2e9],
    ['2,25 mrd. kr', 2.25e9],
    ['800 tusen', 800_000],
    ['800 tusen kr', 800_000],
    ['500 kr', 500],
    ['500kr', 500],
    ['1 200 mill', 1.2e9],
    ['-18 mill', -18e6],
    ['-4,2', -4.2],
    [`${MINUS}4,2`, -4.2],
    [`${EN_DASH}4,2`, -4.2],
    [`${MINUS}1${NARROW}234,5 mill`, -1_234_500_000],
    [`350${NO_BREAK}000`, 350_000],
    [`350${NARROW}000`, 350_000],
    [`350${THIN}000`, 350_000],
    [`350${FIGURE}000`, 350_000],
    [`1,5${NO_BREAK}mill${NO_BREAK}kr`, 1_500_000],
    ['kr 500', 500],
    ['kr. 500', 500],
    ['500,-', 500],
    ['500 kroner', 500],
    ['5 MILL', 5e6],
    ['1 million', 1e6],
    ['5 millioner kr', 5e6],
    ['2 milliarder kroner', 2e9],
    ['- 5', -5],
    ['  5  ', 5],
    ['5\n  mill', 5e6],
  ])('reads %j', (text, kroner) => {
    expect(parseAmount(text)).toEqual({ kroner });
  });

  it.each([
    ['1,1 mill', 1_100_000],
    ['8,2 mill', 8_200_000],
    ['0,1 mrd', 1e8],
  ])('has no dust of binary fractions in %s', (text, kroner) => {
    expect(parseAmount(text)).toEqual({ kroner });
  });

  it.each(['-0', '-0,001', `${MINUS}0 mill`])('has no negative zero in %s', (text) => {
    const result = parseAmount(text);
    expect('kroner' in result && Object.is(result.kroner, 0)).toBe(true);
  });

  it.each([
    ['1.250', 'thousands-dot', '1 250'],
    ['-1.250', 'thousands-dot', '-1 250'],
    ['1.250.000', 'thousands-dot', '1 250 000'],
    ['1.250 kr', 'thousands-dot', '1 250 kr'],
    ['1.250,50', 'thousands-dot', '1 250,50'],
    ['3.4', 'decimal-dot', '3,4'],
    [`${MINUS}3.4 mill`, 'decimal-dot', `${MINUS}3,4 mill`],
    ['1250.50', 'decimal-dot', '1250,50'],
    ['1.5 mill', 'decimal-dot', '1,5 mill'],
    ['ca. 5 mill', 'form', '5 mill'],
    ['kr 1.250', 'thousands-dot', 'kr 1 250'],
    ['12 %', 'percent', null],
    ['12,5%', 'percent', null],
    ['1.250 %', 'percent', null],
  ])('asks about %j instead of guessing', (text, problem, suggestion) => {
    expect(parseAmount(text)).toEqual({ problem, suggestion });
  });

  it.each([
    '',
    ' ',
    'mye',
    'kr',
    'mill',
    '12 50',
    '1234 567',
    '1 23 456',
    '1,5,5',
    '1,',
    ',5',
    '--5',
    '+5',
    '5-',
    '5 mill 6',
    '5 tusen mill',
    '5 euro',
    '1e6',
    '0x10',
    '1_000',
    '½ mill',
    '٣',
    '5–7 mill',
  ])('refuses %j', (text) => {
    expect(parseAmount(text)).toEqual({ problem: 'form', suggestion: null });
  });

  it('offers only suggestions that it can read itself', () => {
    const dotted = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', ' kr', ' kr.'),
    );
    fc.assert(
      fc.property(dotted, ([head, groups, unit]) => {
        const result = parseAmount(`${[head, ...groups.map(threeDigits)].join('.')}${unit}`);
        const suggestion = 'suggestion' in result ? (result.suggestion ?? '') : '';
        expect(parseAmount(suggestion)).toEqual(
          parseAmount(`${[head, ...groups.map(threeDigits)].join(' ')}${unit}`),
        );
        expect(parseAmount(suggestion)).toHaveProperty('kroner');
      }),
    );
  });

  it('reads back every whole amount, however it is spaced and signed', () => {
    const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    const spaces = fc.constantFrom('', ' ', NO_BREAK, NARROW);
    const minus = fc.constantFrom('-', MINUS, EN_DASH);
    const ends = fc.constantFrom('', ' kr', ',00', ',00 kr');
    fc.assert(
      fc.property(amounts, spaces, minus, ends, (kroner, space, sign, end) => {
        expect(parseAmount(written(kroner, space, sign) + end)).toEqual({ kroner });
      }),
    );
  });

  it('reads back every amount in øre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (ore) => {
        const text = `${written(Math.floor(ore / 100), ' ', '-')},${String(ore % 100).padStart(2, '0')}`;
        expect(parseAmount(text)).toEqual({ kroner: ore / 100 });
      }),
    );
  });

  it('reads units as the thousands they stand for', () => {
    const units = fc.constantFrom(['tusen', 1e3], ['mill', 1e6], ['mrd', 1e9]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 999 }),
        units,
        (whole, part, [word, size]) => {
          const result = parseAmount(`${whole},${threeDigits(part)} ${word}`);
          expect(result).toEqual({ kroner: whole * size + part * (size / 1000) });
        },
      ),
    );
  });

  it('never answers with anything but a finite number of kroner or a problem', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-−–]?[\d .,]{0,12}( ?(mill|mrd|kr|%))?$/)),
        (text) => {
          const result = parseAmount(text);
          if ('kroner' in result) expect(Number.isFinite(result.kroner)).toBe(true);
          else expect(['form', 'thousands-dot', 'decimal-dot', 'percent']).toContain(result.problem);
        },
      ),
    );
  });

  it.each(['9'.repeat(400), `${'9'.repeat(305)} mrd`])('refuses an amount that no number holds', (text) => {
    expect(parseAmount(text)).toEqual({ problem: 'form', suggestion: null });
  });
});

describe('parseNumber', () => {
  it.each([
    ['14', 14],
    ['14,5', 14.5],
    ['14.5', 14.5],
    ['1 250,5', 1250.5],
    [`1${NARROW}250`, 1250],
    ['+2', 2],
    ['-2', -2],
    [`${MINUS}2,5`, -2.5],
    [`${EN_DASH}2`, -2],
    [' 3 ', 3],
    [-1.5, -1.5],
    [0, 0],
  ])('reads %j', (value, number) => {
    expect(parseNumber(value)).toBe(number);
  });

  it.each(['', 'to', '1,2,3', '1 25', '12 %', '5 mill', '--1', '+ 1', '1e3', ',5', '5,'])(
    'finds none in %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('has no negative zero', () => {
    expect(Object.is(parseNumber('-0'), 0)).toBe(true);
    expect(Object.is(parseNumber('−0,0'), 0)).toBe(true);
  });

  it('reads back every number with a decimal comma', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 3 }),
        (digits, decimals) => {
          const number = digits / 10 ** decimals;
          expect(parseNumber(number.toFixed(decimals).replace('.', ','))).toBe(number === 0 ? 0 : number);
        },
      ),
    );
  });

  it('finds none in digits that no number holds', () => {
    expect(parseNumber('9'.repeat(400))).toBeNull();
  });
});

describe('parseShare', () => {
  it.each([
    [0.8, 0.8],
    [0, 0],
    [1, 1],
    ['0,8', 0.8],
    ['0.8', 0.8],
    ['80 %', 0.8],
    ['80%', 0.8],
    [`80${NO_BREAK}%`, 0.8],
    ['62,5 %', 0.625],
    ['100 %', 1],
    ['0 %', 0],
  ])('reads %j', (value, share) => {
    expect(parseShare(value)).toBe(share);
  });

  it.each([80, 1.01, -0.1, Number.NaN, '80', '101 %', '-1 %', '%', 'halv', '', '0,8 av 1', '80 % %'])(
    'finds none in %j',
    (value) => {
      expect(parseShare(value)).toBeNull();
    },
  );
});

describe('isCalendarDate', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '1900-01-01'])('knows %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-12-31T10:00',
    'i morgen',
    '',
  ])('does not know %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('knows every day there has been', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
        (date) => {
          expect(isCalendarDate(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});

describe('tidy', () => {
  it('makes every kind of space one ordinary space', () => {
    expect(tidy(` a${NO_BREAK}${NARROW}b\t\r\n${THIN}c${FIGURE}`)).toBe('a b c');
  });
});

function threeDigits(group: number): string {
  return String(group).padStart(3, '0');
}

/** A whole number with its digits in threes, made without the code under test. */
function written(value: number, space: string, minus: string): string {
  const groups: string[] = [];
  let rest = Math.abs(value);
  for (; rest >= 1000; rest = Math.floor(rest / 1000)) groups.unshift(threeDigits(rest % 1000));
  return (value < 0 ? minus : '') + [String(rest), ...groups].join(space);
}
