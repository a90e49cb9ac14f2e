// Holds a rule to its table: what each row that fires finds, and that the others find nothing.
import { expect, it } from 'vitest';
import type { FormsSource } from '../../src/assessment/load-forms.js';
import type { RuleId } from '../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { tell } from '../../src/messages/tell.js';
import { assessRow, type Firing, place, type Table } from './table.js';

const LANGUAGE_WORDS = await Promise.all(LANGUAGES.map(loadMessages));

function expectWords(finding: Diagnostic): void {
  for (const messages of LANGUAGE_WORDS) {
    const { what, why = '.', fix } = tell(finding, messages);
    for (const text of [what, why, fix]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    }
  }
}

/** The tests of a rule's table; `more` looks at each firing row and what was found. */
export function holdToTable<Id extends RuleId>(
  id: Id,
  table: Table<Id>,
  { forms, more }: { forms?: FormsSource; more?(found: Diagnostic[], inputs: readonly string[]): void } = {},
): void {
  it.each([...table.fires])('fires when $when', (row: Firing<Id>) => {
    const { assessment, places, inputs } = assessRow(row, forms);
    const found = assessment.findings.filter(({ code }) => code === id);
    const { alternative = null, severity = table.severity } = row;
    const expected = row.args.map((args, index) => ({
      args,
      at: places[index],
      severity,
      alternative: Array.isArray(alternative) ? alternative[index] : alternative,
    }));
    expect(places).toHaveLength(row.args.length);
    expect(
      found.map((finding) => ({
        args: finding.args,
        at: place(finding.location),
        severity: finding.severity,
        alternative: finding.alternative,
      })),
    ).toEqual(expected);
    for (const finding of found) expectWords(finding);
    more?.(found, inputs);
  });

  it.each([...table.silent, ...table.irrelevant])('is silent when $when', (row) => {
    const { assessment } = assessRow(row, forms);
    expect(assessment.case).not.toBeNull();
    expect(assessment.findings.map(({ code }) => code)).not.toContain(id);
  });

  it('has a row of each sort, and a name as a requirement', () => {
    for (const rows of [table.fires, table.silent, table.irrelevant]) expect(rows).not.toHaveLength(0);
    for (const name of Object.values(nb.page.requirementNames[id])) expect(name).toMatch(/\S/);
  });
}
