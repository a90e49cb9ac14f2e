// The reading of a file of organisation forms: each fault with its place, and the dates of what is read.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { DRAFT_RULE_IDS, LAW_RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { FORM_IDS, versionOn } from '../../src/forms/forms.js';
import { marked, replace } from '../support/build.js';
import { BARE_TEXT, contentOf, formsFrom, readFormsText, withRules } from '../support/forms.js';

/** The findings in the bare file with one part replaced, and the place of the ¦ in it. */
function faults(from: string, to: string): { found: Diagnostic[]; place: string } {
  const { text, place } = marked(replace(BARE_TEXT, from, to));
  const { forms, diagnostics } = readFormsText(text);
  expect(forms).toBeNull();
  return { found: diagnostics, place };
}

/** Expects exactly one, at the mark; gives what it says. */
function onlyFault(code: string, from: string, to: string): unknown {
  const { found, place } = faults(from, to);
  const at = ({ location: { start } }: Diagnostic) => `${start.line}:${start.column}`;
  expect(found.map((one) => `${one.code} ${at(one)} ${one.severity}`)).toEqual([`${code} ${place} feil`]);
  return found[0]?.args;
}

const IKS_RULE = '    - paragraf: [iks-loven § 1]\n';
const HARBOUR = '  - paragraf: [havne-og-farvannsloven § 4 første ledd]\n';
const KO = '  ko: {"navn":{"nb":"ko"}';

describe('a fault of the file', () => {
  it('is a reference that cannot be understood', () => {
    const to = '    - paragraf: [¦iks-loven paragraf 1]\n';
    expect(onlyFault('henvisning-uforstaelig', IKS_RULE, to)).toEqual({ found: 'iks-loven paragraf 1' });
  });

  it('is a reference to a source that is not listed', () => {
    const to = '    - paragraf: [¦ikss-loven § 1]\n';
    expect(onlyFault('henvisning-ukjent', IKS_RULE, to)).toMatchObject({
      found: 'ikss-loven',
      law: '',
      known: expect.arrayContaining(['kommuneloven', 'iks-loven', 'brreg']),
      suggestion: 'iks-loven',
    });
  });

  it('is a reference to a section that the source is not known to have', () => {
    const to = '    - paragraf: [iks-loven § 1, ¦iks-loven § 43]\n';
    expect(onlyFault('henvisning-ukjent', IKS_RULE, to)).toMatchObject({
      found: '43',
      law: 'IKS-loven',
      known: expect.arrayContaining(['42', '22 a']),
    });
  });

  it('is such a reference wherever it stands', () => {
    const opening = '  - paragraf: [¦havne-og-farvannsloven § 400]\n';
    onlyFault('henvisning-ukjent', HARBOUR, opening);
    const minimum = `  ko: {"minstekrav":[{"styre":3,"paragraf":[¦"kommuneloven § 99-1"]}],"navn":{"nb":"ko"}`;
    onlyFault('henvisning-ukjent', KO, minimum);
  });

  it('is a topic, a group or an instrument that is not defined', () => {
    expect(onlyFault('henvisning-ukjent', 'temaer: [havn]', 'temaer: [¦havna]')).toMatchObject({
      found: 'havna',
      law: 'temaer',
      suggestion: 'havn',
    });
    expect(onlyFault('henvisning-ukjent', KO, `${KO},"styring":¦"direkte"`)).toMatchObject({
      found: 'direkte',
      law: 'styringsgrupper',
    });
  });

  it('is a date that is not in the calendar', () => {
    const to = `    - gjelder-fra: ¦2026-02-30\n      paragraf: [iks-loven § 1]\n`;
    expect(onlyFault('dato-ugyldig', IKS_RULE, to)).toMatchObject({ found: '2026-02-30' });
  });

  it('is a rule that the file forgets, told once for all of them', () => {
    const without = BARE_TEXT.replace(/^ {2}iks-deltakere:\n(?: {4,}.*\n)+/m, '').replace(
      /^ {2}avtale-rad:\n(?: {4,}.*\n)+/m,
      '',
    );
    const { forms, diagnostics } = readFormsText(without);
    expect(forms).toBeNull();
    const line = without.split('\n').indexOf('regler:') + 1;
    expect(diagnostics).toMatchObject([
      {
        code: 'regel-uten-hjemmel',
        args: { rules: ['iks-deltakere', 'avtale-rad'] },
        location: { start: { line, column: 1 } },
      },
    ]);
  });

  it('is a form that the file forgets, or one that there is none of', () => {
    const { found, place } = faults('former:\n  egenregi: {', 'former:\n  ¦egenregie: {');
    expect(found.map(({ code, args }) => [code, args])).toMatchObject([
      ['form-mangler', { forms: ['egenregi'] }],
      ['henvisning-ukjent', { found: 'egenregie', law: 'former', suggestion: 'egenregi' }],
    ]);
    const line = Number(place.split(':')[0]);
    expect(found.map(({ location }) => location.start.line)).toEqual([line - 1, line]);
  });

  it('of its shape stops the reading', () => {
    expect(onlyFault('nokkel-ukjent', IKS_RULE, `${IKS_RULE}      ¦opphvet: ja\n`)).toMatchObject({
      key: 'opphvet',
      suggestion: 'opphevet',
    });
  });

  it('is that it is another file', () => {
    const { forms, diagnostics } = readFormsText('format: notat/1\n');
    expect(forms).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['format-ukjent']);
  });
});

describe('what is read', () => {
  const forms = contentOf(formsFrom(BARE_TEXT));

  it('has every rule and every form', () => {
    expect([...forms.rules.keys()].sort()).toEqual([...LAW_RULE_IDS, ...DRAFT_RULE_IDS].sort());
    for (const id of FORM_IDS) expect(forms.facts(id)).toMatchObject({ id, name: id, short: id });
  });

  it('has a reference with the name of its source in the language asked for', () => {
    const named = (language: 'nb' | 'nn' | 'en') => {
      const { rules } = contentOf(formsFrom(BARE_TEXT, language));
      return versionOn(rules.get('iks-deltakere'), '2026-01-01')?.references[0];
    };
    expect(named('nb')).toMatchObject({ law: 'iks-loven', name: 'IKS-loven', section: '1' });
    expect(named('nn')?.name).toBe('IKS-lova');
    expect(named('en')?.name).toBe('the Intermunicipal Companies Act');
  });

  it('has the areas of the topics that an opening names, and the day it begins', () => {
    const text = replace(BARE_TEXT, HARBOUR, `${HARBOUR}    gjelder-fra: 2026-03-01\n`);
    const { openings } = contentOf(formsFrom(text));
    const harbour = openings.find(({ areas }) => areas.includes('havn'));
    expect(harbour).toMatchObject({ from: '2026-03-01', forms: expect.arrayContaining(['ko', 'iks']) });
    expect(harbour?.areas).toEqual(forms.topics.get('havn'));
  });

  it('has the latest month in which a source was read', () => {
    const later = BARE_TEXT.replace('    kontrollert: 2026-04\n', '    kontrollert: 2026-09\n');
    expect(forms.checkedOn).toBe('2026-04');
    expect(contentOf(formsFrom(later)).checkedOn).toBe('2026-09');
  });

  it('says whether a version is repealed', () => {
    const text = withRules(BARE_TEXT, {
      garanti: [{ paragraf: ['kommuneloven § 14-19'] }, { 'gjelder-fra': '2027-01-01', opphevet: 'ja' }],
    });
    const versions = contentOf(formsFrom(text)).rules.get('garanti');
    expect(versions?.map(({ from, repealed }) => [from, repealed])).toEqual([
      [null, false],
      ['2027-01-01', true],
    ]);
  });
});

describe('the version on a day', () => {
  const [first, second, third] = [null, '2026-01-01', '2026-07-01'].map((from) => ({ from }));

  it.each([
    ['2025-12-31', first],
    ['2026-01-01', second],
    ['2026-06-30', second],
    ['2026-07-01', third],
    ['9999-12-31', third],
  ])('%s is the latest that has begun', (date, expected) => {
    expect(versionOn([first, second, third] as { from: string | null }[], date)).toBe(expected);
  });

  it('is none before the first begins, and none of nothing', () => {
    expect(versionOn([second] as { from: string | null }[], '2025-12-31')).toBeNull();
    expect(versionOn([], '2026-01-01')).toBeNull();
    expect(versionOn(undefined, '2026-01-01')).toBeNull();
  });
});
