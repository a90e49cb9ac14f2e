// What comments and a project file do to findings, and what they may not do.
import { describe, expect, it } from 'vitest';
import { triage } from '../../src/assessment/triage.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import type { SeveritySetting } from '../../src/project/project.js';
import { readIgnoreComments } from '../../src/source/ignore-comments.js';
import { diagnostic } from '../../src/source/read-source.js';
import { placesOf } from '../support/build.js';

const ANSWER = { by: 'Sjef', date: '2026-01-01', text: 'Ja.', section: null, source: null };

/** A finding of a rule at a line, as if the rule had been run. */
function finding(code: string, line: number, severity: Severity = 'advarsel', more: object = {}): Diagnostic {
  const location = {
    file: 'sak.yaml',
    start: { line, column: 1 },
    end: { line, column: 2 },
    excerpt: 'x',
    excerptColumn: 1,
  };
  const parts = { code: 'garanti', args: { alternative: 'a' }, severity, location } as const;
  return { ...diagnostic(parts), code, ...more } as Diagnostic;
}

function judge(
  findings: Diagnostic[],
  { text = '', severities = {}, stopped = [] }: Partial<Given> = {},
): ReturnType<typeof triage> {
  return triage({
    findings,
    comments: readIgnoreComments({ path: 'sak.yaml', bytes: Buffer.from(text) }),
    severities: new Map(Object.entries(severities)),
    stopped: new Set(stopped),
  });
}

interface Given {
  text: string;
  severities: Record<string, SeveritySetting>;
  stopped: string[];
}

describe('a comment with a reason', () => {
  const text = 'a: 1\n# samarbeid-ignorer: garanti – står i vedlegg 2\nb:\n  c: 1\nd: 2\n';

  it('takes the findings of its rule in its block out of the count, with the reason', () => {
    const inside = finding('garanti', 4);
    const { findings, suppressed } = judge([finding('garanti', 1), inside, finding('robek', 4)], { text });
    expect(placesOf(findings)).toEqual(['garanti 1:1', 'robek 4:1']);
    expect(suppressed).toEqual([
      {
        finding: inside,
        by: 'comment',
        reason: 'står i vedlegg 2',
        at: expect.objectContaining({ excerpt: text.split('\n')[1] }),
      },
    ]);
  });

  it('ignores an error of the agreement too, since the reason stands where everybody sees it', () => {
    expect(
      judge([finding('medvirkning-mangler', 1, 'feil')], {
        text: 'a: 1 # samarbeid-ignorer: medvirkning-mangler – drøftet muntlig\n',
      }).findings,
    ).toEqual([]);
  });

  it('is itself told when it matches nothing', () => {
    expect(placesOf(judge([finding('garanti', 5)], { text }).findings)).toEqual([
      'ignorer-uten-virkning 2:22',
      'garanti 5:1',
    ]);
  });

  it('matches no finding that has been answered, which does not count anyway', () => {
    const answered = finding('garanti', 4, 'advarsel', { answered: ANSWER });
    expect(placesOf(judge([answered], { text }).findings)).toEqual([
      'ignorer-uten-virkning 2:22',
      'garanti 4:1',
    ]);
  });

  it('is not told to match nothing in a file whose reading stopped', () => {
    const stopped = judge([finding('nokkel-ukjent', 1, 'feil')], { text, stopped: ['sak.yaml'] });
    expect(placesOf(stopped.findings)).toEqual(['nokkel-ukjent 1:1']);
  });

  it('may name several rules, each told of by itself', () => {
    const both = 'a: 1 # samarbeid-ignorer: garanti, robek – grunnen\n';
    expect(judge([finding('garanti', 1), finding('robek', 1)], { text: both }).findings).toEqual([]);
    expect(placesOf(judge([finding('garanti', 1)], { text: both }).findings)).toEqual([
      'ignorer-uten-virkning 1:36',
    ]);
  });

  it('speaks of its own file only', () => {
    const other = finding('garanti', 4, 'advarsel', {
      location: { ...finding('garanti', 4).location, file: 'annen.yaml' },
    });
    expect(placesOf(judge([other], { text }).findings)).toEqual([
      'garanti 4:1',
      'ignorer-uten-virkning 2:22',
    ]);
  });
});

describe('a comment that will not do', () => {
  it.each([
    ['has no reason', 'garanti', 'ignorer-uten-begrunnelse 1:6'],
    ['names no rule', '', 'ignorer-ukjent-regel 1:6'],
    ['names what is no rule', 'garant – grunnen', 'ignorer-ukjent-regel 1:27'],
    ['names a fault of shape', 'nokkel-ukjent – grunnen', 'ignorer-ukjent-regel 1:27'],
    ['names a rule that closes a form', 'ko-enkeltvedtak – grunnen', 'ignorer-ikke-tillatt 1:27'],
    [
      'names a rule on numbers that are not used',
      'poeng-utenfor-skala – grunnen',
      'ignorer-ikke-tillatt 1:27',
    ],
  ])('is told when it %s, and the finding stands', (_, written, told) => {
    const code = /^[a-z-]*/.exec(written)?.[0] || 'garanti';
    const { findings, suppressed } = judge([finding(code, 1)], {
      text: `a: 1 # samarbeid-ignorer: ${written}\n`,
    });
    expect(placesOf(findings).sort()).toEqual([`${code} 1:1`, told].sort());
    expect(suppressed).toEqual([]);
  });

  it('suggests the rule that was meant', () => {
    const { findings } = judge([], { text: 'a: 1 # samarbeid-ignorer: garant – grunnen\n' });
    expect(findings[0]?.args).toMatchObject({ found: 'garant', suggestion: 'garanti' });
  });

  it('leaves a finding that excludes an alternative, whatever its rule usually does', () => {
    const basis = { effect: 'excludes', references: [], checkedOn: '2026-04', unchecked: null };
    const excluding = finding('garanti', 1, 'advarsel', { basis });
    const text = 'a: 1 # samarbeid-ignorer: garanti – grunnen\n';
    expect(placesOf(judge([excluding], { text }).findings)).toContain('garanti 1:1');
  });
});

describe('severities of a project', () => {
  const weighed = (from: Severity, wanted: SeveritySetting, code = 'garanti', more: object = {}) =>
    judge([finding(code, 1, from, more)], { severities: { [code]: wanted } }).findings.map(
      ({ severity }) => severity,
    );

  it.each<[Severity, SeveritySetting, Severity[]]>([
    ['merknad', 'av', []],
    ['merknad', 'feil', ['feil']],
    ['advarsel', 'av', []],
    ['advarsel', 'merknad', ['merknad']],
    ['advarsel', 'feil', ['feil']],
    ['feil', 'av', ['feil']],
    ['feil', 'merknad', ['feil']],
    ['feil', 'advarsel', ['feil']],
  ])('%s asked to be %s', (from, wanted, expected) => {
    expect(weighed(from, wanted)).toEqual(expected);
  });

  it('never lower a rule that closes a form, and may raise it', () => {
    expect(weighed('advarsel', 'av', 'ko-enkeltvedtak')).toEqual(['advarsel']);
    expect(weighed('advarsel', 'feil', 'ko-enkeltvedtak')).toEqual(['feil']);
  });

  it('make an error of an answered warning only with the answer gone: an error is mended', () => {
    const [raised] = judge([finding('garanti', 1, 'advarsel', { answered: ANSWER })], {
      severities: { garanti: 'feil' },
    }).findings;
    expect(raised).toMatchObject({ severity: 'feil', answered: null });
  });

  it('come after comments, so that a rule that is off leaves no comment without effect', () => {
    const text = 'a: 1 # samarbeid-ignorer: garanti – grunnen\n';
    const { findings } = judge([finding('garanti', 1)], { text, severities: { garanti: 'av' } });
    expect(findings).toEqual([]);
  });
});
