// Every example is run: the wrong one gives exactly its finding, and the right one does not, or answers it.
import { describe, expect, it } from 'vitest';
import { FAULT_CODES, FAULTS } from '../../src/diagnostics/fault-codes.js';
import { DRAFT_RULE_IDS, isLawRule, RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { faultExamples } from '../../src/messages/fault-examples.js';
import { ruleExamples } from '../../src/messages/rule-examples.js';
import { findFault, findInCase, findInDraft } from '../support/examples.js';
import { onlyRule, SILENT_FORMS } from '../support/forms.js';

const codesOf = (findings: readonly { code: string }[]) => [...new Set(findings.map(({ code }) => code))];

describe.each(RULE_IDS)('the example of %s', (id) => {
  const { bad, good } = ruleExamples[id];
  // Rules of law say much of every form; the others have examples of their own.
  const forms = isLawRule(id) ? onlyRule(id) : SILENT_FORMS;
  const answers = good.startsWith('avklaringer:');

  it('gives that finding, and no other', () => {
    expect(codesOf(findInCase(id, [bad], forms))).toEqual([id]);
  });

  it('is mended or answered by the other', () => {
    const found = findInCase(id, answers ? [bad, good] : [good], forms);
    const unanswered = found.filter(({ answered }) => answered === null);
    expect(codesOf(unanswered)).toEqual([]);
    expect(found.length > 0).toBe(answers);
  });
});

describe.each(DRAFT_RULE_IDS)('the example of %s', (id) => {
  const { bad, good } = ruleExamples[id];

  it('gives that finding, and no other', () => {
    expect(codesOf(findInDraft(bad))).toEqual([id]);
  });

  it('is mended by the other', () => {
    expect(codesOf(findInDraft(good))).toEqual([]);
  });
});

describe.each(FAULT_CODES.filter((code) => faultExamples[code] !== null))('the example of %s', (code) => {
  const example = faultExamples[code];
  if (example === null) return;

  it('gives that finding, and no other, as grave as is told', () => {
    const found = findFault(example, 'bad');
    expect(codesOf(found)).toEqual([code]);
    expect(found[0]?.severity).toBe(FAULTS[code]);
  });

  it('is mended by the other', () => {
    expect(codesOf(findFault(example, 'good'))).toEqual([]);
  });
});

it('are lacking only where what is wrong is not in the text of one file', () => {
  expect(FAULT_CODES.filter((code) => faultExamples[code] === null)).toEqual([
    'fil-for-stor',
    'fil-ikke-lest',
    'yaml-for-stor',
    'format-annet',
    'avtale-ubrukelig',
    'former-ikke-funnet',
    'former-ubrukelig',
    'regel-uten-hjemmel',
    'form-mangler',
    'utkast-sak-ubrukelig',
    'ark-sak-ubrukelig',
    'ark-ikke-ved-saken',
    'ark-samme-vurderer',
    'vekter-uten-svar',
    'vekter-ikke-regnet',
    'vekter-inkonsistent',
    'vekter-etter-poeng',
    'prosjekt-monster',
    'sak-id-dobbel',
    'ignorer-ukjent-regel',
    'ignorer-uten-begrunnelse',
    'ignorer-ikke-tillatt',
    'ignorer-uten-virkning',
    'grunnlinje-utdatert',
  ]);
});
