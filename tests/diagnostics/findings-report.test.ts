// Which findings are listed, which are beyond the limit, and by what they are known again.
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { fingerprintsOf } from '../../src/diagnostics/finding-fingerprint.js';
import { reportOf } from '../../src/diagnostics/findings-report.js';

interface Parts {
  line?: number;
  severity?: Severity;
  key?: string;
  excerpt?: string;
  file?: string;
  answered?: boolean;
}

function finding({
  line = 1,
  severity = 'feil',
  key = 'a',
  excerpt = 'a: b',
  file = 'f',
  answered,
}: Parts): Diagnostic {
  return {
    code: 'verdi-mangler',
    severity,
    args: { key },
    location: { file, start: { line, column: 4 }, end: { line, column: 5 }, excerpt, excerptColumn: 1 },
    related: [],
    alternative: null,
    answered: answered ? { by: 'O', date: '2026-01-01', text: 'T', section: null, source: null } : null,
    basis: null,
    inputs: [],
  };
}

const checked = (findings: Diagnostic[]) => ({ files: ['f'], findings, stopped: false, errorsOnly: false });

describe('a limit', () => {
  const findings = [
    finding({ line: 1, severity: 'merknad' }),
    finding({ line: 2, severity: 'advarsel', answered: true }),
    finding({ line: 3, severity: 'advarsel' }),
    finding({ line: 4 }),
    finding({ line: 5, severity: 'merknad' }),
    finding({ line: 6 }),
  ];

  it.each([
    [1, [4]],
    [2, [4, 6]],
    [3, [3, 4, 6]],
    [4, [1, 3, 4, 6]],
    [6, [1, 2, 3, 4, 5, 6]],
    [null, [1, 2, 3, 4, 5, 6]],
    [0, []],
  ])('of %s keeps what matters most, in the order of the file', (max, lines) => {
    const report = reportOf(checked(findings), { max, listToKnow: true });
    expect(report.findings.map(({ location }) => location.start.line)).toEqual(lines);
    expect(report.hiddenCount).toBe(6 - lines.length);
    expect(report.counts).toEqual({ feil: 2, advarsel: 1, merknad: 2, answered: 1 });
    const { feil, advarsel, merknad, answered } = report.hidden;
    expect(feil + advarsel + merknad + answered).toBe(report.hiddenCount);
  });
});

describe('a fingerprint', () => {
  const of = (...parts: Parts[]) => fingerprintsOf(parts.map(finding));

  it('is the same on another line, with another severity, and with more behind the value', () => {
    const [first] = of({});
    expect(of({ line: 40 })).toEqual([first]);
    expect(of({ severity: 'merknad' })).toEqual([first]);
    expect(of({ excerpt: 'a: b # hvorfor' })).toEqual([first]);
  });

  it('is another in another file, of another thing, at another value', () => {
    const all = of({}, { file: 'g' }, { key: 'c' }, { excerpt: 'a: d' });
    expect(new Set(all).size).toBe(4);
  });

  it('tells equals apart by their order', () => {
    const [first, second, third] = of({}, { line: 2 }, { line: 3 });
    expect(new Set([first, second, third]).size).toBe(3);
    expect(of({ line: 7 }, { line: 9 })).toEqual([first, second]);
  });
});
