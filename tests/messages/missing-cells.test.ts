// Missing scores in a sentence: each criterion once, never more than a listener can keep, and none lost from the count.
import { describe, expect, it } from 'vitest';
import type { CellName } from '../../src/assessment/assessment.js';
import { missingScores } from '../../src/messages/missing-cells.js';
import { nb } from '../../src/messages/nb.js';

const cell = (criterion: string, alternative: string, municipality: string | null = null): CellName => ({
  criterion,
  alternative,
  municipality,
});
const told = (...cells: CellName[]) => {
  const name = (id: string) => id.toUpperCase();
  const names = { alternative: name, criterion: name, municipality: name };
  return nb.page.reason({ id: 'gaps-decide-leader', cells }, names, 'sampling').replace(/^[^:]*: /, '');
};

describe('missing scores', () => {
  it('name a criterion once, and the same alternatives once', () => {
    expect(told(cell('k1', 'a'), cell('k2', 'a', 'nord'), cell('k1', 'b'), cell('k2', 'b', 'nord'))).toBe(
      '«K1» for «A» og «B»; «K2» i NORD for de samme alternativene.',
    );
    expect(told(cell('k1', 'a'), cell('k2', 'a'))).toBe('«K1» for «A»; «K2» for det samme alternativet.');
    expect(told(cell('k1', 'a'), cell('k2', 'b'))).toBe('«K1» for «A»; «K2» for «B».');
  });

  it('tell one criterion apart for each municipality', () => {
    expect(told(cell('k1', 'a', 'nord'), cell('k1', 'a', 'sor'))).toBe(
      '«K1» i NORD for «A»; «K1» i SOR for det samme alternativet.',
    );
  });

  it('count those that are not told', () => {
    const cells = ['k1', 'k2', 'k3', 'k4', 'k5'].flatMap((id) => [cell(id, 'a'), cell(id, 'b')]);
    expect(missingScores(cells)).toMatchObject({ shown: [{}, {}, {}], rest: 4 });
    expect(told(...cells)).toMatch(/; og 4 til\.$/);
  });
});
