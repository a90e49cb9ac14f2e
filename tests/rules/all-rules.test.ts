// Every rule that is the agreement's or the format's, held to its table.
import { describe, expect, it } from 'vitest';
import type { RuleArgs, RuleId } from '../../src/diagnostics/codes.js';
import { isLawRule, RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { RULES } from '../../src/rules/all-rules.js';
import { DATE_AND_MONEY_TABLES } from './dates-and-money.js';
import { holdToTable } from './hold.js';
import { MENTION_TABLES } from './mentions.js';
import { OVERLAP_TABLES } from './overlap.js';
import { PROCESS_TABLES } from './process.js';
import { SCORE_TABLES } from './scores.js';
import { assessRow, type Table, type Tables } from './table.js';

/** The compiler demands a table for each rule. */
const TABLES: Tables<keyof RuleArgs> = {
  ...SCORE_TABLES,
  ...OVERLAP_TABLES,
  ...PROCESS_TABLES,
  ...DATE_AND_MONEY_TABLES,
  ...MENTION_TABLES,
};

it('says nothing about the case that the tables change', () => {
  const { assessment } = assessRow({ when: 'unchanged' });
  expect(assessment.findings).toEqual([]);
  expect(assessment.recommendation.outcome).toBe('taler-for');
});

it('lists each rule under its own id', () => {
  expect(Object.keys(RULES)).toEqual(RULE_IDS);
  expect(Object.values(RULES).map(({ id }) => id)).toEqual(RULE_IDS);
  expect(Object.keys(TABLES).sort()).toEqual(RULE_IDS.filter((id) => !isLawRule(id)).sort());
});

describe.each(Object.keys(TABLES) as (keyof RuleArgs)[])('%s', (id) => {
  holdToTable<RuleId>(id, TABLES[id] as unknown as Table<RuleId>);
});
