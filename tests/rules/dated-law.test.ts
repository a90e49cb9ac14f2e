// Law with dates: which version of a rule holds on the day of the case, and what a rule that is not checked can do.
import { describe, expect, it } from 'vitest';
import type { FormsSource } from '../../src/assessment/load-forms.js';
import type { LawRuleId } from '../../src/diagnostics/codes.js';
import { LAW_RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { RULES } from '../../src/rules/all-rules.js';
import { excludes, type Rule } from '../../src/rules/rule.js';
import { BARE_TEXT, formsFrom, withRules } from '../support/forms.js';
import { CLOSING } from './law/closing.js';
import { area, authority, form } from './law/edits.js';
import { assessRow, type Edit } from './table.js';

/** What closes «a», on the day the case was updated (2025-09-15) unless it says another. */
const PRINCIPLE = CLOSING['vkadm-prinsipiell'] ?? [];
const dayOf = (date: string): Edit => ['oppdatert: 2025-09-15', `oppdatert: ${date}`];

const REPEALED = formsFrom(
  withRules(BARE_TEXT, {
    'vkadm-prinsipiell': [
      { paragraf: ['kommuneloven § 20-2 første ledd'], kontrollert: '2026-04' },
      { 'gjelder-fra': '2026-01-01', opphevet: 'ja' },
    ],
  }),
);

const RENUMBERED = formsFrom(
  withRules(BARE_TEXT, {
    // Out of order, as a person may have added them.
    'vkadm-prinsipiell': [
      { 'gjelder-fra': '2026-07-01', paragraf: ['kommuneloven § 20-3 andre ledd'], kontrollert: '2026-06' },
      { paragraf: ['kommuneloven § 20-2 første ledd'], kontrollert: '2026-04' },
    ],
  }),
);

const BEGINS_LATER = formsFrom(
  withRules(BARE_TEXT, {
    'vkadm-prinsipiell': [
      { 'gjelder-fra': '2026-01-01', paragraf: ['kommuneloven § 20-2 første ledd'], kontrollert: '2026-04' },
    ],
  }),
);

function found(rule: LawRuleId, edits: readonly Edit[], forms: FormsSource, date?: string) {
  const row = { when: '', case: edits, ...(date !== undefined && { date }) };
  const { assessment } = assessRow(row, forms);
  const a = assessment.alternatives.find(({ id }) => id === 'a');
  const [finding] = assessment.findings.filter(({ code }) => code === rule);
  return {
    fires: finding !== undefined,
    sections: finding?.basis?.references.map(({ section }) => section) ?? [],
    finding,
    standing: a?.standing,
  };
}

describe('a rule that is repealed from a day', () => {
  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2027-05-01', false],
  ])('fires on the case of %s: %s', (date, fires) => {
    const result = found('vkadm-prinsipiell', [...PRINCIPLE, dayOf(date)], REPEALED);
    expect(result).toMatchObject({ fires, standing: fires ? 'excluded' : 'open' });
  });

  it('follows the day that is asked for, whatever the case says', () => {
    const on = (date: string) => found('vkadm-prinsipiell', PRINCIPLE, REPEALED, date).fires;
    expect(on('2025-12-31')).toBe(true);
    expect(on('2026-01-01')).toBe(false);
    const late: Edit[] = [...PRINCIPLE, dayOf('2026-03-01')];
    expect(found('vkadm-prinsipiell', late, REPEALED, '2025-10-01').fires).toBe(true);
  });
});

describe('a rule with a later version', () => {
  it.each([
    ['2026-06-30', '20-2', '2026-04'],
    ['2026-07-01', '20-3', '2026-06'],
    ['2030-01-01', '20-3', '2026-06'],
  ])('cites on %s section %s, read in %s', (date, section, checkedOn) => {
    const { sections, finding } = found('vkadm-prinsipiell', [...PRINCIPLE, dayOf(date)], RENUMBERED);
    expect(sections).toEqual([section]);
    expect(finding?.basis).toMatchObject({ checkedOn, unchecked: null, effect: 'excludes' });
  });
});

it('is silent before the day on which its first version begins', () => {
  expect(found('vkadm-prinsipiell', PRINCIPLE, BEGINS_LATER).fires).toBe(false);
  expect(found('vkadm-prinsipiell', PRINCIPLE, BEGINS_LATER, '2026-01-01').fires).toBe(true);
});

describe('a rule that has not been held against its source', () => {
  const excluding = LAW_RULE_IDS.filter((id) => excludes(RULES[id] as unknown as Rule));
  const unchecked = { paragraf: ['kommuneloven § 5-4'], 'ikke-kontrollert': { nb: 'Ikke lest.' } };
  const UNCHECKED = formsFrom(
    withRules(BARE_TEXT, Object.fromEntries(excluding.map((id) => [id, [unchecked]]))),
  );

  it.each(excluding)('warns where it would exclude: %s', (id) => {
    const { finding, standing } = found(id, CLOSING[id] ?? [], UNCHECKED);
    expect(standing).toBe('open');
    expect(finding).toMatchObject({
      severity: 'advarsel',
      alternative: 'a',
      basis: { effect: 'warning', checkedOn: null, unchecked: 'Ikke lest.' },
    });
  });

  it.each(excluding)('can be answered like another warning, without a section: %s', (id) => {
    const answer: Edit = [
      'kilder:\n',
      `avklaringer:\n  - { regel: ${id}, svar: Ja., av: Sjefen, dato: 2025-09-01 }\nkilder:\n`,
    ];
    const { finding } = found(id, [...(CLOSING[id] ?? []), answer], UNCHECKED);
    expect(finding?.answered).toMatchObject({ by: 'Sjefen', section: null });
  });

  it('excludes again from the day of a version that has', () => {
    const forms = formsFrom(
      withRules(BARE_TEXT, {
        'vkadm-prinsipiell': [
          unchecked,
          { 'gjelder-fra': '2026-01-01', paragraf: ['kommuneloven § 20-2'], kontrollert: '2026-01' },
        ],
      }),
    );
    expect(found('vkadm-prinsipiell', PRINCIPLE, forms, '2025-12-31').standing).toBe('open');
    expect(found('vkadm-prinsipiell', PRINCIPLE, forms, '2026-01-01').standing).toBe('excluded');
  });
});

describe('a special act that opens for a form', () => {
  const FROM = '    kontrollert: 2026-04\n    temaer: [havn]\n';
  const LATER = formsFrom(
    BARE_TEXT.replace(
      FROM,
      () => `    kontrollert: 2026-04\n    gjelder-fra: 2026-01-01\n    temaer: [havn]\n`,
    ),
  );
  const HARBOUR: Edit[] = [form('ko'), authority('enkeltvedtak: ja'), area('havn')];

  it('opens from its day', () => {
    const on = (date: string) => ({
      closed: found('ko-enkeltvedtak', HARBOUR, LATER, date).fires,
      asks: found('ko-enkeltvedtak-saerlov', HARBOUR, LATER, date).fires,
    });
    expect(on('2025-12-31')).toEqual({ closed: true, asks: false });
    expect(on('2026-01-01')).toEqual({ closed: false, asks: true });
  });
});
