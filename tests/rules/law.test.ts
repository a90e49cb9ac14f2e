// Every rule on form and law, held to its table and to what it rests on, with the file of forms that is bundled.
import { describe, expect, it } from 'vitest';
import type { LawRuleId, RuleId } from '../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { LAW_RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { RULES } from '../../src/rules/all-rules.js';
import { excludes, type Rule } from '../../src/rules/rule.js';
import { REAL_FORMS } from '../support/forms.js';
import { holdToTable } from './hold.js';
import { AREA_TABLES } from './law/areas.js';
import { AUTHORITY_TABLES } from './law/authority.js';
import { DUTY_TABLES } from './law/duties.js';
import { INFORMING_TABLES } from './law/inform.js';
import { MONEY_TABLES } from './law/money.js';
import { PARTY_TABLES } from './law/parties.js';
import { assessRow, type LawTable, type LawTables, place } from './table.js';

/** The compiler demands a table for each rule. */
const TABLES: LawTables<LawRuleId> = {
  ...AUTHORITY_TABLES,
  ...PARTY_TABLES,
  ...AREA_TABLES,
  ...DUTY_TABLES,
  ...MONEY_TABLES,
  ...INFORMING_TABLES,
};

function sectionsOf({ basis }: Diagnostic): string[] {
  const references = basis?.references ?? [];
  return references.map(({ law, section }) => (section === null ? law : `${law} § ${section}`));
}

it('has a table for each rule', () => {
  expect(Object.keys(TABLES).sort()).toEqual([...LAW_RULE_IDS].sort());
});

describe.each(LAW_RULE_IDS)('%s', (id) => {
  const table = TABLES[id] as LawTable<LawRuleId>;

  holdToTable<RuleId>(id, table as unknown as LawTable<LawRuleId>, {
    forms: REAL_FORMS,
    more(found, inputs) {
      const told = found.flatMap((finding) => finding.inputs.map(place));
      expect([...new Set(told)].sort()).toEqual([...inputs].sort());
      for (const finding of found) {
        expect(finding.basis?.effect).toBe(table.effect);
        expect(sectionsOf(finding)).toEqual(expect.arrayContaining([...table.cites]));
        const { checkedOn = null, unchecked = null } = finding.basis ?? {};
        expect(checkedOn ?? unchecked).toMatch(/^\d{4}-\d{2}|\p{L}{3}/u);
        expect(finding.answered).toBeNull();
      }
    },
  });

  it('has the effect that its table says', () => {
    const { basis } = RULES[id] as unknown as Rule;
    expect(basis).toMatchObject({ kind: 'law', effect: table.effect });
  });

  it.each(table.fires.map((row) => ({ ...row })))(
    'closes the alternative or leaves it open when $when',
    (row) => {
      const { assessment } = assessRow(row, REAL_FORMS);
      const closed = assessment.alternatives.filter(({ excludedBy }) => excludedBy.includes(id));
      expect(closed.length > 0).toBe(excludes(RULES[id] as unknown as Rule));
    },
  );
});
