// Every rule on drafts by its table, and what they have in common: weight, basis, words, and that they close nothing.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { LANGUAGES } from '../../../src/diagnostics/language.js';
import { DRAFT_RULE_IDS } from '../../../src/diagnostics/rule-ids.js';
import { FORM_IDS } from '../../../src/forms/forms.js';
import { loadMessages } from '../../../src/messages/load.js';
import { tell } from '../../../src/messages/tell.js';
import { DRAFT_RULES } from '../../../src/rules/draft/all-draft-rules.js';
import { ADOPTION_TABLES } from './adoption.js';
import { CONTENT_TABLES } from './content.js';
import { ORGAN_TABLES } from './organs.js';
import { assessRow, type Tables } from './table.js';

/** The compiler demands a table for each rule. */
const DRAFT_TABLES: Tables = { ...CONTENT_TABLES, ...ORGAN_TABLES, ...ADOPTION_TABLES };

const LANGUAGE_WORDS = await Promise.all(LANGUAGES.map(loadMessages));
const place = ({ location: { start } }: Diagnostic) => `${start.line}:${start.column}`;

function expectWords(finding: Diagnostic): void {
  for (const messages of LANGUAGE_WORDS) {
    const { what, why = '.', fix } = tell(finding, messages);
    for (const text of [what, why, fix]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\b(undefined|null|NaN|lovlig|lovleg|lawful)\b|\[object|§/i);
    }
  }
}

/** «kommuneloven 20-3, 20-4»: each act and section that a finding rests on. */
function basisOf({ basis }: Diagnostic): string {
  const references = basis?.references ?? [];
  const laws = [...new Set(references.map(({ law }) => law))];
  const sections = (law: string) =>
    new Set(references.filter((one) => one.law === law).map(({ section }) => section));
  return laws.map((law) => `${law} ${[...sections(law)].join(', ')}`).join('; ');
}

it('lists each rule under its own id, in a file of its name', () => {
  expect(Object.keys(DRAFT_RULES)).toEqual(DRAFT_RULE_IDS);
  expect(Object.values(DRAFT_RULES).map(({ id }) => id)).toEqual(DRAFT_RULE_IDS);
  for (const id of DRAFT_RULE_IDS) expect(existsSync(`src/rules/draft/${id}.ts`), id).toBe(true);
});

it.each(FORM_IDS)('says nothing about the draft of form %s that the tables change', (form) => {
  expect(assessRow({ when: 'unchanged', form }).findings).toEqual([]);
});

describe.each(DRAFT_RULE_IDS)('%s', (id) => {
  const table = DRAFT_TABLES[id];

  it.each([...table.fires])('fires when $when', (row) => {
    const { findings, places } = assessRow(row);
    const found = findings.filter(({ code }) => code === id);
    expect(found.map((one) => ({ args: one.args, at: place(one), severity: one.severity }))).toEqual(
      row.args.map((args, index) => ({ args, at: places[index], severity: table.severity })),
    );
    for (const finding of found) {
      expectWords(finding);
      expect(finding.alternative).toBe(row.case === null ? null : row.form);
      expect(finding.basis?.effect).toBe(table.severity === 'merknad' ? 'information' : 'draft-fault');
      if (row.basis !== undefined) expect(basisOf(finding)).toBe(row.basis);
    }
  });

  it.each([...table.silent, ...table.irrelevant])('is silent when $when', (row) => {
    const { findings, draft } = assessRow(row);
    expect(draft).not.toBeNull();
    expect(findings.map(({ code }) => code)).not.toContain(id);
  });

  it('has a row of each sort', () => {
    for (const rows of [table.fires, table.silent, table.irrelevant]) expect(rows).not.toHaveLength(0);
  });

  it('weighs more when the case is put forward, unless it only informs', () => {
    const [row] = table.fires;
    if (row === undefined) return;
    const forward = [...(row.case ?? []), ['status: under-utredning', 'status: til-behandling']] as const;
    const found = assessRow({ ...row, case: forward }).findings.filter(({ code }) => code === id);
    expect(found).not.toHaveLength(0);
    for (const { severity, basis } of found) {
      // A section that has not been read never weighs as an error.
      const fault = basis?.checkedOn === null ? 'advarsel' : 'feil';
      expect(severity).toBe(table.severity === 'merknad' ? 'merknad' : fault);
    }
  });
});

it('takes the status of the draft where the case is not found', () => {
  const draft = [
    ['oppdatert:', 'status: til-behandling\noppdatert:'],
    ['antall: 3', 'antall: 1'],
  ] as const;
  const row = { when: '', form: 'iks', case: null, draft } as const;
  expect(assessRow(row).findings.find(({ code }) => code === 'iks-styre')?.severity).toBe('feil');
});

it('shows what in the case made it fire', () => {
  const { findings } = assessRow({
    when: '',
    form: 'iks',
    case: [['form: iks }', 'form: iks, låneopptak: ja }']],
    draft: [['uttreden: {', 'lån: { kan-ta-opp: nei }\nuttreden: {']],
  });
  const inputs = findings.find(({ code }) => code === 'lan-hjemmel')?.inputs ?? [];
  expect(inputs.map(({ file }) => file)).toEqual(['sak.yaml']);
  expect(inputs[0]?.excerpt).toContain('låneopptak: ja');
});
