import { describe, expect, it } from 'vitest';
import { checkCase } from '../../src/rules/check-case.js';
import { agreement, CASE, caseOf, marked, placesOf, replace, source } from './build.js';
import { contentOf, SILENT_FORMS } from './forms.js';

describe('the texts that tests start from', () => {
  it('are right, and no rule has anything to say about the case', () => {
    const within = agreement();
    const read = caseOf(CASE, within);
    const { locate } = source(CASE);
    const { diagnostics, exclusions } = checkCase({
      case: read,
      agreement: within,
      forms: contentOf(SILENT_FORMS),
      date: read.updated,
      locate,
    });
    expect(placesOf(diagnostics)).toEqual([]);
    expect(exclusions.size).toBe(0);
  });
});

describe('the helpers', () => {
  it('fail loudly on a text that is wrong', () => {
    expect(() => caseOf(replace(CASE, 'tittel:', 'titel:'))).toThrow(/wrong shape/);
    expect(() => caseOf(replace(CASE, 'poeng: 2', 'poeng: mye'))).toThrow(/cannot be read/);
  });

  it('refuse to replace what is not there', () => {
    expect(() => replace(CASE, 'finnes ikke', 'x')).toThrow(/finnes ikke/);
    expect(replace('a $1 a', 'a', '$&')).toBe('$& $1 a');
  });

  it('tell where a mark stood', () => {
    expect(marked('a: 1\nb: ¦2\n')).toEqual({ text: 'a: 1\nb: 2\n', place: '2:4' });
    expect(() => marked('a: 1')).toThrow(/exactly one/);
  });
});
