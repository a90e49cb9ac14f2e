// What `samarbeid diff` says of changes in real repositories: of a score, the law, the agreement, and of cases that come and go.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { agreementText, caseText, EXCLUDED, type Spec } from '../assessment/build.js';
import { replace } from '../support/build.js';
import { BARE_TEXT, withRules } from '../support/forms.js';
import { type Repository, repository } from '../support/repository.js';
import { sheetText } from '../support/sheets.js';

const SPEC: Spec = { scores: { vert: [2, 2], selskap: [1, 1] } };
const BETTER: Spec = { scores: { vert: [2, 2], selskap: [1, 4] } };
const named = (spec: Spec, id: string) =>
  caseText({ ...spec, case: { ...spec.case, id, tittel: `Sak ${id}` } });
const LAW = 'criteria/former.yaml';
const FILES = {
  'criteria/prove.yaml': agreementText(SPEC),
  'cases/en.yaml': named(SPEC, 'en'),
  'cases/to.yaml': named(SPEC, 'to'),
};

const made: Repository[] = [];
afterAll(() => {
  for (const one of made) one.remove();
});
function repo(files: Record<string, string> = FILES): Repository {
  const one = repository(files);
  made.push(one);
  return one;
}

/** What is printed, with every run of white space as one space, so that a line break does not matter. */
function told(one: Repository, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = one.samarbeid(['diff', ...args]);
  return { status, text: `${stdout}${stderr}`.replace(/\s+/g, ' ') };
}

function comparison(one: Repository, ...args: string[]) {
  return JSON.parse(one.samarbeid(['diff', ...args, '--format', 'json']).stdout).comparison;
}

describe('a score that is another', () => {
  const one = repo();
  one.write({ 'cases/en.yaml': named(BETTER, 'en') });

  it.each([
    [
      'nb',
      'Det som er endret, er filen til saken.',
      'Nå leder «Navn selskap». Før ledet «Navn vert».',
      '«Navn selskap» rykker opp fra 2. til 1. plass. Verdi +1,00 → +2,50.',
      '«Navn vert» går ned fra 1. til 2. plass.',
      '«Kriterium k2» for «Navn selskap»: +1 → +4',
      'Før: Én vekt:',
      '1 sak endret. 1 sak uten forskjeller.',
    ],
    [
      'nn',
      'Det som er endra, er fila til saka.',
      'No leier «Navn selskap». Før leidde «Navn vert».',
      '«Navn selskap» rykkjer opp frå 2. til 1. plass. Verdi +1,00 → +2,50.',
      '«Navn vert» går ned frå 1. til 2. plass.',
      '«Kriterium k2» for «Navn selskap»: +1 → +4',
      'No: Éi vekt:',
      '1 sak endra. 1 sak utan skilnader.',
    ],
    [
      'en',
      'What has changed: the file of the case.',
      '“Navn selskap” now leads. Before: “Navn vert”.',
      '“Navn selskap” moves up from 2nd to 1st place. Value +1.00 → +2.50.',
      '“Navn vert” moves down from 1st to 2nd place.',
      '“Kriterium k2” for “Navn selskap”: +1 → +4',
      'Now: One weight:',
      '1 case changed. 1 case without differences.',
    ],
  ])('is told in %s', (language, ...sentences) => {
    const { status, text } = told(one, 'main', '--lang', language);
    expect(status).toBe(0);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('is the same in Markdown, with what is from files as plain text', () => {
    one.write({ 'cases/en.yaml': replace(named(BETTER, 'en'), 'Sak en', 'Sak <b>én</b> | *to*') });
    const { stdout } = one.samarbeid(['diff', 'main', '--format', 'markdown']);
    expect(stdout).toMatch(/^## Fra main til filene slik de ligger her\n\n1 sak endret\. 1 sak uten/);
    expect(stdout).toContain('\n### Sak \\<b\\>én\\</b\\> \\| \\*to\\*\n\ncases/en.yaml\n');
    expect(stdout).toContain('\n- «Navn selskap» rykker opp fra 2. til 1. plass. Verdi +1,00 → +2,50.\n');
  });

  it('is numbers in JSON', () => {
    const [change, ...others] = comparison(one, 'main').cases;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      id: 'en',
      causes: ['case'],
      leaders: { from: ['vert'], to: ['selskap'] },
      scores: [{ criterion: 'k2', alternative: 'selskap', municipality: null, from: 1, to: 4 }],
    });
    expect(change.alternatives[0]).toMatchObject({ id: 'selskap', rank: { from: 2, to: 1 } });
  });

  it('is the same seen from a folder below, and between two commits', () => {
    one.commit({ 'cases/en.yaml': named(BETTER, 'en') });
    const below = one.samarbeid(['diff', 'main~1'], { folder: 'cases' }).stdout;
    expect(below).toContain('\nen.yaml\n');
    expect(told(one, 'main~1', 'main', 'cases').text).toContain('Fra main~1 til main Sak en cases/en.yaml');
    expect(told(one, 'main').text).toContain('Ingen forskjeller. 2 saker sammenlignet.');
    one.write({ 'cases/to.yaml': named(BETTER, 'to') });
    expect(comparison(one, 'main~1', 'main').cases.map(({ id }: { id: string }) => id)).toEqual(['en']);
  });
});

describe('what a case is judged by', () => {
  it('moves a case that is itself the same: the law', () => {
    const repealed = withRules(BARE_TEXT, { 'ko-enkeltvedtak': [{ opphevet: 'ja' }] });
    const closed: Spec = { ...SPEC, alternatives: { vert: EXCLUDED } };
    const one = repo({ ...FILES, [LAW]: repealed, 'cases/en.yaml': named(closed, 'en') });
    one.commit({ [LAW]: BARE_TEXT });
    const { status, text } = told(one, 'HEAD~1', 'HEAD');
    expect(text).toContain('Saken er ikke endret. Det som er endret, er reglene om organisasjonsformer.');
    expect(text).toContain('«Navn vert» er ikke lenger med i rangeringen. Det lå på 1. plass.');
    expect(text).toContain('«Navn selskap» rykker opp fra 2. til 1. plass.');
    expect(text).toMatch(/\+ Ny (feil|advarsel) · ko-enkeltvedtak · cases\/en\.yaml:\d+:\d+/);
    expect(text).toContain('1 sak endret. 1 sak uten forskjeller.');
    // What excludes an alternative is told with the severity that it has.
    const [change] = comparison(one, 'HEAD~1', 'HEAD').cases;
    const isError = change.findings.added.some(({ state }: { state: string }) => state === 'feil');
    expect(status).toBe(isError ? 1 : 0);
  });

  it('moves every case that follows it: the agreement', () => {
    const one = repo({ ...FILES, 'cases/en.yaml': named(BETTER, 'en') });
    one.write({ 'criteria/prove.yaml': agreementText({ ...SPEC, weights: { k1: 9 } }) });
    const { text } = told(one, 'HEAD', 'cases/en.yaml');
    expect(text).toContain('Saken er ikke endret. Det som er endret, er avtalen.');
    expect(text).toContain('«Kriterium k1»: 50,0 → 90,0 prosent');
    expect(comparison(one, 'HEAD').cases).toHaveLength(2);
  });

  it('is the sheets as they were', () => {
    const open: Spec = { scores: { vert: [2, 2], selskap: [1, null] } };
    // A sheet is found by its first lines, so its keys stand on lines of their own.
    const lines = (score: number) =>
      Object.entries({ ...JSON.parse(sheetText({ scores: { selskap: [null, score] } })), sak: 'en' })
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join('');
    const one = repo({ ...FILES, 'cases/en.yaml': named(open, 'en'), 'cases/en.kari.ark.yaml': lines(1) });
    one.write({ 'cases/en.kari.ark.yaml': lines(4) });
    const [change] = comparison(one, 'HEAD').cases;
    expect(change.causes).toEqual(['sheets']);
    expect(change.scores).toEqual([
      { criterion: 'k2', alternative: 'selskap', municipality: null, from: 1, to: 4 },
    ]);
  });

  it('is the draft agreements, whose findings are told with those of the case', () => {
    const draft = (extra = '') =>
      `format: utkast/1\nsak: en\nalternativ: vert\nform: vk-adm\nnavn: Felles vakt\noppdatert: 2026-01-15\n${extra}`;
    const one = repo({ ...FILES, 'cases/en.utkast.yaml': draft() });
    const point = (text: string) => draft(`punkter:\n  deltakere: ${text}\n`);
    one.write({ 'cases/en.utkast.yaml': point('Nord og Sør.') });
    const [change, ...others] = comparison(one, 'HEAD').cases;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ causes: ['drafts'], scores: [], alternatives: [] });
    const { text } = told(one, 'HEAD');
    expect(text).toContain('Saken er ikke endret. Det som er endret, er utkastene til avtale.');
    expect(text).toMatch(/− Borte \((?:feil|advarsel)\) · avtale-innhold · cases\/en\.utkast\.yaml:\d+:\d+/);
    one.write({ 'cases/en.utkast.yaml': null });
    expect(comparison(one, 'HEAD').cases).toMatchObject([{ id: 'en', causes: ['drafts'] }]);
  });

  it('is what comes with the tool where the repository has none of its own, on both sides', () => {
    const mine = replace(named(SPEC, 'en'), '"prove"', '"sarpsborg-fredrikstad"')
      .replace('["nord","sor"]', '["sarpsborg","fredrikstad"]')
      .replaceAll('k1:', 'ressursbruk:')
      .replaceAll('k2:', 'fagmiljo:');
    const one = repo({ 'sak.yaml': mine });
    one.write({ 'sak.yaml': replace(mine, 'poeng: 1', 'poeng: 3') });
    const [change] = comparison(one, 'HEAD').cases;
    expect(change).toMatchObject({ causes: ['case'], readable: { from: true, to: true } });
    expect(change.scores).toHaveLength(1);
  });

  it('is the project file of each side, and a comment that asks to ignore', () => {
    const remark = caseText({ ...SPEC, case: { id: 'en', konsekvenser: {} } });
    const one = repo({ ...FILES, 'cases/en.yaml': remark });
    one.write({
      'samarbeid.yaml': 'format: prosjekt/1\nalvorlighet:\n  konsekvens-ikke-vurdert: advarsel\n',
    });
    expect(told(one, 'HEAD').text).toContain('er alvorligheten i prosjektfilen');
    expect(told(one, 'HEAD').text).toContain('~ Fra merknad til advarsel · konsekvens-ikke-vurdert');
    one.write({
      'samarbeid.yaml': null,
      'cases/en.yaml': remark.replace(
        /^konsekvenser:/m,
        '# samarbeid-ignorer: konsekvens-ikke-vurdert – neste sak\nkonsekvenser:',
      ),
    });
    expect(told(one, 'HEAD').text).toContain('~ Fra merknad til ignorert · konsekvens-ikke-vurdert');
  });
});

describe('cases that come, go and move', () => {
  const one = repo();
  one.git('mv', 'cases/to.yaml', 'cases/tre.yaml');
  one.write({ 'cases/en.yaml': null, 'cases/ny.yaml': named(BETTER, 'ny') });

  it('are told, each as what it is', () => {
    const { status, text } = told(one, 'HEAD');
    expect(status).toBe(0);
    expect(text).toContain('Sak en cases/en.yaml Saken er tatt bort.');
    expect(text).toContain('Sak ny cases/ny.yaml Saken er ny.');
    expect(text).toContain('«Navn selskap» er på 1. plass. Verdi +2,50.');
    expect(text).toContain('Sak to cases/tre.yaml Filen er flyttet. Den lå i cases/to.yaml.');
    expect(text).toContain('1 sak endret, 1 sak kommet til og 1 sak tatt bort.');
  });

  it('are found by the path on either side', () => {
    expect(told(one, 'HEAD', 'cases/tre.yaml').text).toContain('Den lå i cases/to.yaml.');
    expect(told(one, 'HEAD', 'cases/to.yaml').text).toContain('Den lå i cases/to.yaml.');
    expect(told(one, 'HEAD', 'cases/en.yaml').text).toContain('Saken er tatt bort.');
  });

  it('are known by their id where git has not been told of a move', () => {
    one.git('reset', '--quiet');
    expect(told(one, 'HEAD').text).toContain('Filen er flyttet. Den lå i cases/to.yaml.');
  });
});

describe('a file that cannot be read as a case', () => {
  const broken = `${named(SPEC, 'en')}vurdering: [`;

  it('on the new side is told and is an error, and what was found before is not called gone', () => {
    const one = repo();
    one.write({ 'cases/en.yaml': broken });
    const { status, text } = told(one, 'HEAD');
    expect(status).toBe(1);
    expect(text).toContain('Filen kan ikke lenger leses som en sak. Se funnene under.');
    expect(text).toContain('til «kan ikke vurderes».');
    expect(text).toMatch(/Funn: 1 nytt \+ Ny feil/);
  });

  it('on the old side is told and is no error', () => {
    const one = repo({ ...FILES, 'cases/en.yaml': broken });
    one.write({ 'cases/en.yaml': named(SPEC, 'en') });
    const { status, text } = told(one, 'HEAD');
    expect(status).toBe(0);
    expect(text).toContain('Filen kunne ikke leses som en sak før. Nå kan den det.');
    expect(text).toContain('− Borte (feil)');
  });

  it('on both sides is no difference where it is the same, and an error that was there is not what the change did', () => {
    const one = repo({ ...FILES, 'cases/en.yaml': broken });
    expect(told(one, 'HEAD')).toEqual({
      status: 0,
      text: 'Fra HEAD til filene slik de ligger her Ingen forskjeller. 2 saker sammenlignet. ',
    });
    one.write({ 'cases/to.yaml': named(BETTER, 'to') });
    expect(told(one, 'HEAD').status).toBe(0);
  });

  it('that was there can be too large for a case', () => {
    const one = repo({ ...FILES, 'cases/en.yaml': named(SPEC, 'en') + '# x\n'.repeat(1_100_000) });
    one.write({ 'cases/en.yaml': named(SPEC, 'en') });
    expect(told(one, 'HEAD', 'cases/en.yaml').text).toContain('fil-for-stor');
  });
});

describe.skipIf(process.platform === 'win32')('links in a repository', () => {
  it('are followed to a file, never to a folder or in a circle', () => {
    const one = repo();
    rmSync(join(one.path, 'cases/to.yaml'));
    symlinkSync('../andre/to.yaml', join(one.path, 'cases/to.yaml'));
    symlinkSync('../cases', join(one.path, 'cases/mappe'));
    symlinkSync('ring.yaml', join(one.path, 'cases/ring.yaml'));
    one.commit({ 'andre/to.yaml': named(SPEC, 'to') });
    const { cases, same } = comparison(one, 'HEAD', 'cases');
    expect({ cases, same }).toEqual({ cases: [], same: 3 });
  });
});

describe('wrong use', () => {
  const one = repo();
  one.commit({});

  it.each([
    [[], 'Oppgi hva det skal sammenlignes med'],
    [['finnes-ikke'], 'git kjenner ingen gren, tagg eller commit som heter «finnes-ikke»'],
    [['main~1..main'], 'samarbeid diff main~1 main'],
    [['cases'], 'samarbeid diff main cases'],
    [['main', 'borte.yaml'], '«borte.yaml» er verken en fil'],
    [['main', 'criteria'], 'Ingen saker å sammenligne i criteria'],
    [['main', '--date', '2025-02-30'], '2025-02-30'],
  ])('%j is told with what to do', (args, expected) => {
    const { status, text } = told(one, ...args);
    expect({ status, told: text.includes(expected) }, text).toEqual({ status: 2, told: true });
    expect(text).not.toMatch(/\bat \S+:\d+/);
  });

  it('asks which is meant when a word is both a branch and a folder', () => {
    one.git('branch', 'cases');
    expect(told(one, 'main', 'cases').text).toContain('Skriv ./cases for filen, eller refs/heads/cases');
    expect(told(one, 'main', './cases').status).toBe(0);
    expect(told(one, 'main', 'refs/heads/cases').status).toBe(0);
  });

  it('outside a repository, without git, and in a copy that has not all of the history', () => {
    const outside = repo({ 'a.yaml': 'a: 1\n' });
    rmSync(join(outside.path, '.git'), { recursive: true });
    expect(told(outside, 'main')).toMatchObject({
      status: 2,
      text: expect.stringContaining('virker bare i et git-lager'),
    });
    const without = one.samarbeid(['diff', 'main'], { env: { PATH: '' } });
    expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining('git ble ikke funnet') });
    one.git('clone', '--quiet', '--depth', '1', `file://${one.path}`, join(outside.path, 'kopi'));
    const shallow = outside.samarbeid(['diff', 'main~1'], { folder: 'kopi' });
    expect(shallow).toMatchObject({ status: 2, stderr: expect.stringContaining('git fetch --unshallow') });
  });

  it('refuses a path outside the repository, of which there is no earlier state', () => {
    const outside = repository();
    made.push(outside);
    outside.write({ 'sak.yaml': named(SPEC, 'ute') });
    for (const path of ['..', join(outside.path, 'sak.yaml')])
      expect(told(one, 'HEAD', path)).toEqual({
        status: 2,
        text: expect.stringContaining(`«${path}» ligger utenfor git-lageret`),
      });
  });

  it('never runs what stands in a ref', () => {
    const { status, text } = told(one, '$(touch tatt)');
    expect({ status, text: text.includes('$(touch tatt)') }).toEqual({ status: 2, text: true });
    expect(one.git('status', '--porcelain')).toBe('');
  });
});
