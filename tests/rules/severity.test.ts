import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.js';
import type { CaseStatus } from '../../src/case/case.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { RULES } from '../../src/rules/all-rules.js';
import { severityOf } from '../../src/rules/check-case.js';
import type { Rule } from '../../src/rules/rule.js';
import { assessRow, type Edit, type Row, section } from './table.js';

type Listed = Partial<Record<'ide' | 'under-utredning' | 'pa-horing' | 'til-behandling', Severity>>;

const STAGES: CaseStatus[] = ['ide', 'under-utredning', 'pa-horing', 'til-behandling', 'utsatt'];
const DECIDED: CaseStatus[] = ['vedtatt', 'ikke-vedtatt', 'trukket', 'i-drift', 'avsluttet'];

describe('a rule that the agreement lists', () => {
  it.each<[Listed, (Severity | null)[]]>([
    [{ ide: 'feil' }, ['feil', 'feil', 'feil', 'feil', 'feil']],
    [{ 'til-behandling': 'merknad' }, [null, null, null, 'merknad', null]],
    [{ 'pa-horing': 'advarsel', 'til-behandling': 'feil' }, [null, null, 'advarsel', 'feil', null]],
    [
      { 'under-utredning': 'merknad', 'til-behandling': 'feil' },
      [null, 'merknad', 'merknad', 'feil', 'merknad'],
    ],
    [{ ide: 'feil', 'pa-horing': 'merknad' }, ['feil', 'feil', 'merknad', 'merknad', 'feil']],
  ])('%j is %j at the stages, and a remark once the case is decided', (listed, expected) => {
    for (const id of RULE_IDS) {
      const agreement = { requirements: new Map([[id, listed]]) } as unknown as Agreement;
      const at = (status: CaseStatus) => severityOf(RULES[id] as unknown as Rule, status, agreement);
      expect(STAGES.map(at)).toEqual(expected);
      expect(DECIDED.map(at)).toEqual(DECIDED.map(() => 'merknad'));
    }
  });

  it('has the severity it declares when it is not listed, or that of its effect in law, whatever the status', () => {
    const agreement = { requirements: new Map() } as unknown as Agreement;
    const ofEffect = { excludes: 'advarsel', warning: 'advarsel', information: 'merknad' } as const;
    for (const rule of Object.values(RULES) as unknown as Rule[]) {
      const { basis, severity = 'advarsel' } = rule;
      const all = [...STAGES, ...DECIDED].map((status) => severityOf(rule, status, agreement));
      const effect = basis.kind === 'law' ? basis.effect : null;
      if (effect === 'draft-fault') continue;
      expect(new Set(all), rule.id).toEqual(new Set([effect === null ? severity : ofEffect[effect]]));
    }
  });

  it('is a fault once the case is put forward where it finds what can be mended in a draft', () => {
    const agreement = { requirements: new Map() } as unknown as Agreement;
    const at = (status: CaseStatus) =>
      severityOf(RULES['garanti-avskaret'] as unknown as Rule, status, agreement);
    expect(STAGES.map(at)).toEqual(['advarsel', 'advarsel', 'advarsel', 'feil', 'advarsel']);
    expect(DECIDED.map(at)).toEqual(DECIDED.map(() => 'advarsel'));
  });
});

const LISTED: Edit = [
  '  terskler',
  '  krav: { begrunnelse-mangler: { pa-horing: advarsel, til-behandling: feil } }\n  terskler',
];
const NO_REASON: Edit = ['    b: { poeng: 1, begrunnelse: Sparer litt. }', '    b: 1'];

function findings(row: Omit<Row, 'when'>): Diagnostic[] {
  return assessRow({ when: '', ...row }).assessment.findings;
}

function answer(rule: string, alternative?: string): Edit {
  const about = alternative === undefined ? '' : ` alternativ: ${alternative},`;
  return [
    'kilder:\n',
    `avklaringer:\n  - { regel: ${rule},${about} svar: Avklart., av: Sjefen, dato: 2025-09-01 }\nkilder:\n`,
  ];
}

describe('in a case', () => {
  it.each<[string, string[]]>([
    ['ide', []],
    ['under-utredning', []],
    ['pa-horing', ['advarsel']],
    ['til-behandling', ['feil']],
    ['utsatt', []],
    ['vedtatt', ['merknad']],
  ])('of status %s an unmet requirement is %j', (status, expected) => {
    const found = findings({ case: [NO_REASON, ['under-utredning', status]], agreement: [LISTED] });
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });

  it('shows what applies at its status, and whether it is met', () => {
    const at = (status: string) =>
      assessRow({ when: '', case: [NO_REASON, ['under-utredning', status]], agreement: [LISTED] }).assessment
        .requirements;
    const unmet = { rule: 'begrunnelse-mangler', state: 'unmet', open: 1 };
    expect(at('ide')).toEqual([]);
    expect(at('pa-horing')).toEqual([{ ...unmet, severity: 'advarsel' }]);
    expect(at('vedtatt')).toEqual([{ ...unmet, severity: 'merknad' }]);
  });
});

describe('a requirement', () => {
  const listed = (rule: string): Edit => ['  terskler', `  krav: { ${rule}: { ide: advarsel } }\n  terskler`];
  const state = (rule: string, edits: Edit[]) =>
    assessRow({ when: '', case: edits, agreement: [listed(rule)] }).assessment.requirements[0]?.state;
  const noOneHeard: Edit = [section('medvirkning'), ''];

  it.each<[string, string, Edit[]]>([
    ['met', 'medvirkning-mangler', []],
    ['unmet', 'medvirkning-mangler', [noOneHeard]],
    ['not-relevant', 'medvirkning-mangler', [noOneHeard, ['ansatte-berøres: ja', 'ansatte-berøres: nei']]],
    ['unknown', 'medvirkning-mangler', [noOneHeard, ['  ansatte-berøres: ja\n', '']]],
    ['met', 'rod-hendelse-uten-tiltak', []],
    ['not-relevant', 'rod-hendelse-uten-tiltak', [['sannsynlighet: høy', 'sannsynlighet: lav']]],
    ['met', 'begrunnelse-mangler', []],
  ])('is %s: %s', (expected, rule, edits) => {
    expect(state(rule, edits)).toBe(expected);
  });
});

describe('a clarification', () => {
  const answered = { by: 'Sjefen', date: '2025-09-01', text: 'Avklart.', section: null, source: null };
  const NOT_STATUTORY: Edit = ['lovpålagt: ja', 'lovpålagt: nei'];

  it.each<[string, Edit, typeof answered | null]>([
    ['answers a warning on its alternative', answer('vk-ikke-lovpalagt', 'a'), answered],
    ['answers it for all alternatives when it names none', answer('vk-ikke-lovpalagt'), answered],
    ['does not answer for another alternative', answer('vk-ikke-lovpalagt', 'b'), null],
    ['does not answer another rule', answer('begrunnelse-mangler', 'a'), null],
  ])('%s', (_, edit, expected) => {
    const found = findings({ case: [NOT_STATUTORY, edit] });
    expect(found.map(({ code, answered: by }) => [code, by])).toEqual([['vk-ikke-lovpalagt', expected]]);
  });

  it('answers a remark', () => {
    const found = findings({
      case: [['miljø: Ingen.', 'miljø: { ikke-vurdert: Bestilt. }'], answer('konsekvens-ikke-vurdert')],
    });
    expect(found).toMatchObject([{ severity: 'merknad', answered }]);
  });

  it('takes the reservation away and meets the requirement', () => {
    const listed: Edit = ['  terskler', '  krav: { vk-ikke-lovpalagt: { ide: advarsel } }\n  terskler'];
    const result = (edits: Edit[]) =>
      assessRow({ when: '', case: [NOT_STATUTORY, ...edits], agreement: [listed] }).assessment;
    expect(result([]).recommendation.outcome).toBe('taler-for-med-forbehold');
    expect(result([]).requirements).toMatchObject([{ state: 'unmet', open: 1 }]);
    expect(result([answer('vk-ikke-lovpalagt', 'a')]).recommendation.outcome).toBe('taler-for');
    expect(result([answer('vk-ikke-lovpalagt', 'a')]).requirements).toMatchObject([
      { state: 'met', open: 0 },
    ]);
  });

  it('does not answer an error', () => {
    const error: Edit = ['b: { poeng: 1,', 'b: { poeng: 9,'];
    const found = findings({ case: [error, answer('poeng-utenfor-skala')] });
    expect(found).toMatchObject([{ severity: 'feil', answered: null }]);
  });

  it('does not answer what the agreement has made an error', () => {
    const agreement: Edit[] = [
      [LISTED[0], LISTED[1].replace('pa-horing', 'ide').replace('advarsel', 'feil')],
    ];
    expect(findings({ case: [NO_REASON, answer('begrunnelse-mangler')], agreement })).toMatchObject([
      { severity: 'feil', answered: null },
    ]);
  });

  it('does not bring an excluded alternative back', () => {
    const row = {
      when: '',
      case: [
        ['prinsipielle-saker: nei', 'prinsipielle-saker: ja'],
        answer('vkadm-prinsipiell', 'a'),
      ] as Edit[],
    };
    const { assessment } = assessRow(row);
    expect(assessment.findings).toMatchObject([{ code: 'vkadm-prinsipiell', answered: null }]);
    expect(assessment.alternatives.find(({ id }) => id === 'a')?.standing).toBe('excluded');
  });
});
