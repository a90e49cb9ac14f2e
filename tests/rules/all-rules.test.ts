import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { loadMessages } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { tell } from '../../src/messages/tell.js';
import { RULES } from '../../src/rules/all-rules.js';
import { DATE_AND_MONEY_TABLES } from './dates-and-money.js';
import { LAW_TABLES } from './law.js';
import { PROCESS_TABLES } from './process.js';
import { SCORE_TABLES } from './scores.js';
import { assessRow, place, type Tables } from './table.js';

/** The compiler demands a table for each rule. */
const TABLES: Tables<RuleId> = {
  ...SCORE_TABLES,
  ...PROCESS_TABLES,
  ...DATE_AND_MONEY_TABLES,
  ...LAW_TABLES,
};

it('says nothing about the case that the tables change', () => {
  const { assessment } = assessRow({ when: 'unchanged' });
  expect(assessment.findings).toEqual([]);
  expect(assessment.recommendation.outcome).toBe('taler-for');
});

it('lists each rule under its own id', () => {
  expect(Object.keys(RULES)).toEqual(RULE_IDS);
  expect(Object.values(RULES).map(({ id }) => id)).toEqual(RULE_IDS);
});

const LANGUAGE_WORDS = await Promise.all(LANGUAGES.map(loadMessages));

function expectWords(finding: Diagnostic): void {
  for (const messages of LANGUAGE_WORDS) {
    const { what, why = '.', fix } = tell(finding, messages);
    for (const text of [what, why, fix]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    }
  }
  const { basis } = RULES[finding.code as RuleId];
  if (basis.kind === 'law') expect(tell(finding, nb).why?.replaceAll('\u00a0', ' ')).toContain(basis.section);
}

describe.each(RULE_IDS)('%s', (id) => {
  const table = TABLES[id];

  it.each([...table.fires])('fires when $when', (row) => {
    const { assessment, places } = assessRow(row);
    const found = assessment.findings.filter(({ code }) => code === id);
    const expected = row.args.map((args, index) => ({
      args,
      at: places[index],
      severity: table.severity,
      alternative: row.alternative ?? null,
    }));
    expect(places).toHaveLength(row.args.length);
    expect(
      found.map((finding) => ({
        args: finding.args,
        at: place(finding),
        severity: finding.severity,
        alternative: finding.alternative,
      })),
    ).toEqual(expected);
    for (const finding of found) expectWords(finding);
  });

  it.each([...table.silent, ...table.irrelevant])('is silent when $when', (row) => {
    const { assessment } = assessRow(row);
    expect(assessment.case).not.toBeNull();
    expect(assessment.findings.map(({ code }) => code)).not.toContain(id);
  });

  it('has a row of each sort, and a name as a requirement', () => {
    for (const rows of [table.fires, table.silent, table.irrelevant]) expect(rows).not.toHaveLength(0);
    for (const name of Object.values(nb.page.requirementNames[id])) expect(name).toMatch(/\S/);
  });
});
