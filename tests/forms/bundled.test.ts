// The bundled file of organisation forms: its references, its languages, its short texts, and the copy made of it.
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compileFormsFile, loadForms } from '../../src/assessment/load-forms.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { type CompiledForms, readCompiledForms } from '../../src/forms/compiled-forms.js';
import { FORM_IDS, type OrganisationForms, PROPERTY_IDS } from '../../src/forms/forms.js';
import type { RawForms } from '../../src/forms/raw-forms.js';
import { parseReference } from '../../src/forms/reference.js';
import { readSource } from '../../src/source/read-source.js';
import { contentOf, FORMS_PATH, FORMS_TEXT, formsFrom, REAL_FORMS } from '../support/forms.js';

const FILE = { path: FORMS_PATH, bytes: readFileSync(FORMS_PATH) };
const RAW = readSource(FILE).value as unknown as RawForms;

/** Everything in the file with the way to it. */
function* parts(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* parts(part, `${path}/${key}`);
}
const ALL = [...parts(RAW)];

describe('the references', () => {
  const cited = ALL.filter(({ path }) => /\/paragraf\/\d+$/.test(path)).map(({ value }) => String(value));

  it('are many, and each stands in the list of its source', () => {
    expect(cited.length).toBeGreaterThan(300);
    for (const text of cited) {
      const reference = parseReference(text);
      const source = RAW.kilder[reference?.law ?? ''];
      expect(source, text).toBeDefined();
      if (reference?.section != null) expect(source?.paragrafer, text).toContain(reference.section);
    }
  });

  it.each(['kommuneloven', 'iks-loven'])('to %s leave no section out of its list twice', (law) => {
    const sections = RAW.kilder[law]?.paragrafer ?? [];
    expect(new Set(sections).size).toBe(sections.length);
    const order = (section: string) =>
      section
        .split(/[- ]/)
        .map((part) => part.padStart(3, '0'))
        .join('-');
    expect(sections).toEqual([...sections].sort((a, b) => (order(a) < order(b) ? -1 : 1)));
  });

  it('have a source that is read, or say that what rests on it is not checked', () => {
    const sources = [...Object.entries(RAW.kilder)]
      .filter(([, { lest }]) => lest === 'ikke')
      .map(([id]) => id);
    expect(sources).toContain('aksjeloven');
    for (const { path, value } of ALL) {
      const { paragraf, kontrollert } = (value ?? {}) as { paragraf?: string[]; kontrollert?: string };
      if (!Array.isArray(paragraf) || kontrollert === undefined) continue;
      const laws = paragraf.map((text) => parseReference(text)?.law ?? '');
      expect(
        laws.every((law) => sources.includes(law)),
        path,
      ).toBe(false);
    }
  });

  it('are checked or not, never both and never neither', () => {
    const values = ALL.filter(({ value }) => {
      const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      return keys.includes('tekst') || keys.includes('paragraf') || keys.includes('svar');
    });
    for (const { path, value } of values) {
      const keys = Object.keys(value as object);
      expect(keys.includes('kontrollert'), path).toBe(!keys.includes('ikke-kontrollert'));
    }
  });
});

describe('the texts', () => {
  /** Keys whose texts a reader of any language meets. */
  const TOLD = /\/(?:navn|kort|tekst|forslag|gjelder|forklaring|forkortelse|ikke-kontrollert)$/;

  it('are given in every language, and none is empty', () => {
    const told = ALL.filter(({ path }) => TOLD.test(path) && !/\/(?:temaer|former)$/.test(path));
    expect(told.length).toBeGreaterThan(1000);
    for (const { path, value } of told) {
      // IKS and AS are called so in every language.
      if (typeof value === 'string' && /^[A-Z]{2,3}$/.test(value)) continue;
      expect(Object.keys(value as object), path).toEqual([...LANGUAGES]);
      for (const text of Object.values(value as object)) expect(text, path).toMatch(/\S/);
    }
    const notes = ALL.filter(({ path }) => /\/kontroll\/.*\/merknad$/.test(path));
    expect(notes.length).toBeGreaterThan(30);
    for (const { path, value } of notes) expect(Object.keys(value as object), path).toEqual([...LANGUAGES]);
  });

  it.each(LANGUAGES)('that are short fit a column: %s', (language) => {
    const short = ALL.filter(({ path }) => path.endsWith(`/kort/${language}`));
    expect(short.length).toBeGreaterThan(100);
    for (const { path, value } of short) expect(stringWidth(String(value)), path).toBeLessThanOrEqual(28);
  });

  it('in English and nynorsk are not the bokmål', () => {
    const long = ALL.flatMap(({ path, value }) => {
      const { nb, nn, en } = (value ?? {}) as { nb?: string; nn?: string; en?: string };
      return typeof nb === 'string' && nb.length > 60 ? [{ path, nb, nn, en }] : [];
    });
    expect(long.length).toBeGreaterThan(300);
    for (const { path, nb, nn, en } of long) {
      expect(en, path).not.toBe(nb);
      expect(nn, path).not.toBe(nb);
    }
  });
});

describe('the contents of agreements', () => {
  // The numbers of items that the sections list; of the host municipality's and the company's, the last is a catch-all.
  it.each([
    ['ipr', 8, 0, 0],
    ['ko', 10, 0, 0],
    ['vk-adm', 8, 1, 0],
    ['vk-nemnd', 9, 1, 0],
    ['iks', 8, 1, 1],
    ['as', 0, 0, 0],
    ['avtalesamarbeid', 0, 0, 0],
  ] as const)('of %s have %i that the law asks for, %i catch-all and %i on loans', (form, law, all, loan) => {
    const { agreement } = contentOf(REAL_FORMS).facts(form);
    const count = (kind: string) => agreement.filter((point) => point.kind === kind).length;
    expect([count('lovkrav'), count('spørsmål'), count('lån')]).toEqual([law, all, loan]);
    expect(count('råd')).toBeGreaterThan(5);
    expect(new Set(agreement.map(({ id }) => id)).size).toBe(agreement.length);
  });
});

/** All that a reader of the forms can get at, as plain values. */
function everything(forms: OrganisationForms) {
  const { facts, topics, rules, ...rest } = forms;
  const told = FORM_IDS.map((id) => ({ ...facts(id), control: [...facts(id).control] }));
  return { ...rest, topics: [...topics], rules: [...rules], told };
}

describe('the compiled copy', () => {
  const compiled = JSON.parse(JSON.stringify(compileFormsFile(FILE))) as CompiledForms;

  it.each(LANGUAGES)('gives the same as the file: %s', (language) => {
    const read = everything(contentOf(formsFrom(FORMS_TEXT, language)));
    expect(everything(readCompiledForms(compiled, language))).toEqual(read);
    const used = loadForms(FILE, language, compiled);
    expect(everything(contentOf(used))).toEqual(read);
    expect(used.diagnostics).toEqual([]);
  });

  it('is not used for a file with other bytes', () => {
    const other = { ...FILE, bytes: new TextEncoder().encode(FORMS_TEXT.replace('IKS-loven', 'IKS-lova')) };
    expect(contentOf(loadForms(other, 'nb', compiled)).sources[1]?.name).toBe('IKS-lova');
    expect(contentOf(loadForms(FILE, 'nb', compiled)).sources[1]?.name).toBe('IKS-loven');
  });

  it('is not made of a file with faults', () => {
    const broken = FORMS_TEXT.replace('paragraf: [iks-loven § 1]', 'paragraf: [iks-loven § 99]');
    const file = { path: 'x.yaml', bytes: new TextEncoder().encode(broken) };
    expect(() => compileFormsFile(file)).toThrow(/^x\.yaml:\d+ henvisning-ukjent$/);
  });
});

it('tells all of every form but what a form has no answer to', () => {
  const forms = contentOf(REAL_FORMS);
  for (const id of FORM_IDS) {
    const told = Object.keys(forms.facts(id).properties);
    expect(told, id).toEqual(id === 'egenregi' ? expect.arrayContaining(['hjemmel']) : [...PROPERTY_IDS]);
    expect([...forms.facts(id).control.keys()], id).toEqual(forms.instruments.map((one) => one.id));
    expect(forms.facts(id).nearest, id).not.toContain(id);
  }
});
