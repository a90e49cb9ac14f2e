// A baseline: what it holds, what it knows again when lines move, and that it only shrinks.
import { describe, expect, it } from 'vitest';
import { entriesOf, holdAgainst, readBaseline, writeBaseline } from '../../src/assessment/baseline.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { diagnostic } from '../../src/source/read-source.js';

const same = (file: string) => file;

function finding(
  excerpt: string,
  line: number,
  more: { severity?: Severity; file?: string } = {},
): Diagnostic {
  const { severity = 'advarsel', file = 'sak.yaml' } = more;
  const end = { line, column: excerpt.length + 1 };
  const location = { file, start: { line, column: 1 }, end, excerpt, excerptColumn: 1 };
  return diagnostic({ code: 'garanti', args: { alternative: 'a' }, severity, location });
}

const held = (entries: ReturnType<typeof entriesOf>, findings: Diagnostic[], checked = true) =>
  holdAgainst(entries, findings, { nameOf: same, isChecked: () => checked });

describe('a baseline', () => {
  const old = [finding('form: iks', 3), finding('form: ko', 9), finding('form: ko', 12)];
  const entries = entriesOf(old, same);

  it('has an entry of its own for each finding, also for two alike', () => {
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('has neither remarks nor what has been answered', () => {
    const answer = { by: 'Sjef', date: '2026-01-01', text: 'Ja.', section: null, source: null };
    const answered = { ...finding('x', 1), answered: answer } as Diagnostic;
    expect(entriesOf([finding('form: iks', 1, { severity: 'merknad' }), answered], same)).toEqual([]);
  });

  it('knows findings again when lines have moved', () => {
    const moved = [finding('form: iks', 30), finding('form: ko', 90), finding('form: ko', 120)];
    expect(held(entries, moved)).toMatchObject({ findings: [], fixed: [] });
    expect(held(entries, moved).suppressed.map(({ by }) => by)).toEqual(['baseline', 'baseline', 'baseline']);
  });

  it('lets what is new count', () => {
    const more = [...old, finding('form: ko', 15), finding('form: as', 20)];
    expect(held(entries, more).findings.map(({ location }) => location.start.line)).toEqual([15, 20]);
  });

  it('tells which entries are fixed, but not of a file that was not checked', () => {
    const [, first] = entries;
    expect(held(entries, old.slice(0, 1)).fixed).toHaveLength(2);
    expect(held(entries, [old[0], old[1]] as Diagnostic[]).fixed).not.toContain(first);
    expect(held(entries, [], false).fixed).toEqual([]);
  });

  it('knows a file by the name it is given, from wherever the tool is run', () => {
    const there = entriesOf([finding('form: iks', 3, { file: '../saker/sak.yaml' })], () => 'saker/sak.yaml');
    const here = entriesOf([finding('form: iks', 3, { file: 'sak.yaml' })], () => 'saker/sak.yaml');
    expect(there).toEqual(here);
  });
});

describe('the file of a baseline', () => {
  it('reads what it wrote, sorted, one entry a line', () => {
    const entries = entriesOf(
      [finding('b', 2, { file: 'b.yaml' }), finding('a', 1, { file: 'a.yaml' })],
      same,
    );
    const text = writeBaseline(entries);
    expect(readBaseline(text)?.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml']);
    expect(text.split('\n')).toHaveLength(8);
    expect(readBaseline(writeBaseline([]))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another format', '{"format":"grunnlinje/2","findings":[]}'],
    ['no list', '{"format":"grunnlinje/1","findings":{}}'],
    ['entries without what they need', '{"format":"grunnlinje/1","findings":[{"file":"a"}]}'],
    ['null for an entry', '{"format":"grunnlinje/1","findings":[null]}'],
    ['null', 'null'],
    ['marks of a merge', '<<<<<<< HEAD\n{}'],
  ])('is none when it has %s', (_, text) => {
    expect(readBaseline(text)).toBeNull();
  });
});
