// The organisation forms as tests use them: the bundled file, the same without rules of law, and variants of its text.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type FormsSource, loadForms } from '../../src/assessment/load-forms.js';
import type { Language } from '../../src/diagnostics/language.js';
import { DRAFT_RULE_IDS, LAW_RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { FORM_IDS, type OrganisationForms } from '../../src/forms/forms.js';

export const FORMS_PATH = 'criteria/organisasjonsformer.yaml';
export const FORMS_TEXT = readFileSync(FORMS_PATH, 'utf8');

type BasedRule = (typeof LAW_RULE_IDS)[number] | (typeof DRAFT_RULE_IDS)[number];
/** The versions of a rule as the file would have them, in its own keys. */
type Versions = readonly Readonly<Record<string, unknown>>[];

const REPEALED: Versions = [{ opphevet: 'ja' }];

/** The text with other versions of some rules; throws when the text has no such rule. */
export function withRules(text: string, changes: Partial<Record<BasedRule, Versions>>): string {
  return Object.entries(changes).reduce((before, [id, versions]) => {
    const block = new RegExp(`^ {2}${id}:(?: .*)?\\n(?: {4,}.*\\n)*`, 'm');
    const [head, rules, tail] = sections(before, 'regler:', 'former:');
    if (!block.test(rules)) throw new Error(`the file has no rule ${id}`);
    return head + rules.replace(block, () => `  ${id}: ${JSON.stringify(versions)}\n`) + tail;
  }, text);
}

/** The text with every rule repealed from the start but these. */
function onlyRules(text: string, ...kept: readonly BasedRule[]): string {
  const others = [...LAW_RULE_IDS, ...DRAFT_RULE_IDS].filter((id) => !kept.includes(id));
  return withRules(text, Object.fromEntries(others.map((id) => [id, REPEALED])));
}

/** The text before a key at the margin, from it to another, and the rest. */
function sections(text: string, from: string, to: string): [head: string, part: string, tail: string] {
  const start = text.indexOf(`\n${from}\n`) + 1;
  const end = text.indexOf(`\n${to}\n`, start) + 1;
  if (start === 0 || end === 0) throw new Error(`the file has no «${from}» before «${to}»`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

const NOTHING_TOLD = [{ tekst: { nb: 'Ikke fortalt.' } }];

/** The same rules, openings and topics, but nothing told of the forms: a tenth of the text, and of the time. */
export const BARE_TEXT = FORMS_TEXT.slice(0, FORMS_TEXT.indexOf('\nformer:\n') + 1).concat(
  'former:\n',
  ...FORM_IDS.map((id) => {
    const told = ['hjemmel', 'ansvar', 'uttreden', 'egnet'].map((property) => [property, NOTHING_TOLD]);
    const form = { navn: { nb: id }, nærmest: [], egenskaper: Object.fromEntries(told), kontroll: {} };
    return `  ${id}: ${JSON.stringify(form)}\n`;
  }),
);

/** And no rule of law has a word to say: for runs of the program, which have a file of their own. */
export const SILENT_TEXT = onlyRules(BARE_TEXT);

const READ = new Map<string, FormsSource>();

/** Reads a text as the file of organisation forms; once in a process, since it takes a quarter of a second. */
export function readFormsText(text: string, language: Language = 'nb'): FormsSource {
  const key = `${language} ${text}`;
  const known = READ.get(key);
  if (known !== undefined) return known;
  const read = loadForms({ path: FORMS_PATH, bytes: new TextEncoder().encode(text) }, language);
  READ.set(key, read);
  return read;
}

/** The same, for a text that is right; fails the test when it is not. */
export function formsFrom(text: string, language: Language = 'nb'): FormsSource {
  const read = readFormsText(text, language);
  expect(read.diagnostics.map(({ code, location }) => `${code} ${location.start.line}`)).toEqual([]);
  return read;
}

/** What the file holds, for calls that want it without its source. */
export function contentOf({ forms }: FormsSource): OrganisationForms {
  if (forms === null) throw new Error('the file of organisation forms has faults');
  return forms;
}

/** The file that is bundled. */
export const REAL_FORMS = formsFrom(FORMS_TEXT);
/** The same, but no rule of law has a word to say: for tests of other things. */
export const SILENT_FORMS = formsFrom(onlyRules(FORMS_TEXT));
/** Silent but for two rules that exclude and one that warns: for tests of what comes of an exclusion or a warning. */
export const THREE_RULES = formsFrom(
  onlyRules(BARE_TEXT, 'ko-enkeltvedtak', 'vkadm-prinsipiell', 'vk-ikke-lovpalagt'),
);

/** Silent but for one rule. */
export const onlyRule = (id: BasedRule): FormsSource => formsFrom(onlyRules(BARE_TEXT, id));

/** What the bundled file holds. */
export const bundledForms = (): OrganisationForms => contentOf(REAL_FORMS);
