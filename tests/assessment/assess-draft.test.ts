// A draft and the case it belongs to: what does not match is told at its place, and the draft is checked all the same.
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { assessDraft } from '../../src/assessment/assess-draft.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { tell } from '../../src/messages/tell.js';
import { readSource } from '../../src/source/read-source.js';
import { AGREEMENT, CASE, placesOf, replace } from '../support/build.js';
import { assessDraftText, bytes, DAY, DRAFT_CASE, draftText, edited, openedCase } from '../support/drafts.js';
import { REAL_FORMS } from '../support/forms.js';

const LANGUAGE_WORDS = await Promise.all(LANGUAGES.map(loadMessages));
const incomplete = (text: string) => replace(text, '  uttreden: Avtalt.\n', '');

describe('a draft and its case', () => {
  it('that is not found: the draft is checked by its own form', () => {
    const { findings, draft } = assessDraftText(incomplete(draftText('ipr')), { caseText: null });
    expect(placesOf(findings)).toEqual(['utkast-sak-ikke-funnet 2:6', 'avtale-innhold 7:1']);
    expect(draft).toMatchObject({ caseFound: false, form: 'ipr', points: { missing: 1 } });
  });

  it('that has faults of its own: the same, and where to look', () => {
    const caseText = edited(DRAFT_CASE, [[`oppdatert: ${DAY}`, 'oppdatert: 2026-02-30']]);
    const { findings } = assessDraftText(incomplete(draftText('ipr')), { caseText });
    expect(placesOf(findings)).toEqual(['utkast-sak-ubrukelig 2:6', 'avtale-innhold 7:1']);
    expect(findings[0]).toMatchObject({ severity: 'advarsel', args: { id: 'prove', file: 'sak.yaml' } });
  });

  it('that has no such alternative, with the nearest there is', () => {
    const { findings } = assessDraftText(replace(draftText('iks'), 'alternativ: iks', 'alternativ: ikss'));
    expect(placesOf(findings)).toEqual(['utkast-alternativ-ukjent 3:13']);
    expect(findings[0]).toMatchObject({ severity: 'feil', args: { found: 'ikss', suggestion: 'iks' } });
  });

  it('in which the alternative has another form: the draft is held against the form that stands in it', () => {
    const { findings, draft } = assessDraftText(
      replace(draftText('ko'), 'alternativ: ko', 'alternativ: ipr'),
    );
    expect(placesOf(findings)).toEqual(['utkast-form-ulik 4:7']);
    expect(findings[0]).toMatchObject({ args: { found: 'ko', alternative: 'ipr', expected: 'ipr' } });
    expect(findings[0]?.related.map(({ file }) => file)).toEqual(['sak.yaml']);
    expect(draft?.form).toBe('ko');
  });
});

describe('a mention in a draft', () => {
  it.each([
    [
      'a point that is nearly one of the form',
      ['  uttreden:', '  utreden:'],
      ['utkast-henvisning 14:3'],
      { kind: 'point', found: 'utreden', suggestion: 'uttreden' },
    ],
    [
      'a point that is none of the form',
      ['  uttreden:', '  parkering: Avtalt.\n  uttreden:'],
      ['utkast-henvisning 14:3'],
      { kind: 'point', found: 'parkering', suggestion: null },
    ],
    [
      'a participant by its name',
      ['    medlemmer: { nord: 2, sor: 1 }', '    medlemmer: { nord: 2, Sor kommune: 1 }'],
      ['utkast-henvisning 25:27'],
      { kind: 'participant', found: 'Sor kommune', suggestion: 'sor' },
    ],
  ] as const)('of %s is told once', (_, edit, places, args) => {
    const { findings } = assessDraftText(edited(draftText('ipr'), [edit]));
    expect(placesOf(findings)).toEqual(places);
    expect(findings[0]).toMatchObject({ severity: 'feil', args });
  });

  it('of a participant that the case does not have is taken as it stands', () => {
    const text = replace(draftText('ipr'), 'deltaker: nord', 'deltaker: Bergen');
    expect(assessDraftText(text).findings).toEqual([]);
  });

  it('of any point is allowed where the form has no list of them', () => {
    const text = `${draftText('egenregi')}punkter: { hva-som-helst: Avtalt. }\n`;
    expect(assessDraftText(text).findings).toEqual([]);
  });
});

describe('a file that stops the reading', () => {
  const input = { findCase: () => ({ known: [] }), findForms: () => REAL_FORMS };

  it.each([
    ['of another kind', 'format: sak/1\n', ['nokkel-mangler', 'nokkel-mangler']],
    ['with a wrong shape', 'format: utkast/1\n', ['nokkel-mangler']],
    ['with a date that is none', replace(draftText('ko'), DAY, '2026-02-31'), ['dato-ugyldig']],
  ])('%s has findings and no facts', (_, text, codes) => {
    const source = readSource({ path: 'x.utkast.yaml', bytes: bytes(text) });
    const { draft, findings } = assessDraft({ ...input, source });
    expect(draft).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('is also one of organisation forms with faults, told with the draft', () => {
    const source = readSource({ path: 'x.utkast.yaml', bytes: bytes(draftText('ko')) });
    const broken = { ...REAL_FORMS, forms: null };
    const { draft, findings } = assessDraft({ ...input, findForms: () => broken, source });
    expect(draft).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['former-ubrukelig']);
  });

  it('is also no file of organisation forms at all, told at the draft', () => {
    const source = readSource({ path: 'x.utkast.yaml', bytes: bytes(draftText('ko')) });
    const { findings } = assessDraft({ ...input, findForms: () => null, source });
    expect(findings).toMatchObject([{ code: 'former-ikke-funnet', location: { file: 'x.utkast.yaml' } }]);
  });
});

it('counts the points that are given, missing and asked', () => {
  const text = edited(draftText('vk-adm'), [
    ['  deltakere: Avtalt.\n', ''],
    ['  vertskommune: Avtalt.', '  vertskommune: { ikke-avklart: Vi vet ikke. }'],
    ['  annet-etter-lov: Avtalt.\n', ''],
    ['  arkiv: Avtalt.\n', ''],
  ]);
  expect(assessDraftText(text).draft?.points).toEqual({ given: 12, missing: 2, asked: 1 });
});

it('judges by the law of the day asked for', () => {
  const row = incomplete(draftText('ipr'));
  expect(assessDraftText(row, { date: '2027-01-01' }).findings).toHaveLength(1);
});

it('never takes an alternative out of the ranking, whatever the draft lacks', () => {
  const agreement = loadAgreement({ path: 'avtale.yaml', bytes: bytes(AGREEMENT) });
  const caseText = replace(CASE, 'status: under-utredning', 'status: til-behandling');
  const draft = `format: utkast/1\nsak: prove\nalternativ: selskap\nform: iks\nnavn: Friksjon\noppdatert: ${DAY}\n`;
  const found = assessDraftText(draft, { caseText });
  expect(found.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['navnekrav', 'avtale-innhold']),
  );
  expect(found.findings.filter(({ basis }) => basis?.effect === 'excludes')).toEqual([]);
  const { opened } = openedCase(caseText);
  expect('read' in opened).toBe(true);
  const { alternatives } = assess({
    file: { path: 'sak.yaml', bytes: bytes(caseText) },
    findAgreement: () => agreement,
    findForms: () => REAL_FORMS,
    tool: 'test',
  });
  expect(alternatives.find(({ id }) => id === 'selskap')).toMatchObject({ standing: 'open', excludedBy: [] });
});

it('has words for what does not match, in every language', () => {
  const findings = [
    ...assessDraftText(draftText('iks'), { caseText: null }).findings,
    ...assessDraftText(replace(draftText('iks'), 'alternativ: iks', 'alternativ: ikss')).findings,
    ...assessDraftText(replace(draftText('ko'), 'alternativ: ko', 'alternativ: ipr')).findings,
    ...assessDraftText(replace(draftText('iks'), 'uttreden: Avtalt', 'utreden: Avtalt')).findings,
  ];
  expect(findings).toHaveLength(4);
  for (const finding of findings)
    for (const messages of LANGUAGE_WORDS) {
      const { what, fix } = tell(finding, messages);
      expect(`${what} ${fix}`).not.toMatch(/\b(undefined|null)\b|\[object/);
    }
});
