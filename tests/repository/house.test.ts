// The house rules: what is generated is fresh, every rule has its file, the data are valid, the schemas keep their limits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { loadForms } from '../../src/assessment/load-forms.js';
import { rulePages } from '../../src/cli/rule-pages.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { LAW_RULE_IDS, RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { nb } from '../../src/messages/nb.js';
import { RULES } from '../../src/rules/all-rules.js';
import { excludes, type Rule } from '../../src/rules/rule.js';
import { bundledForms, FORMS_PATH } from '../support/forms.js';
import { LAWFUL } from '../support/lawful.js';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the repository', () => {
  it('has fresh generated files', async () => {
    const files = (await generatedFiles()) as Map<URL, string>;
    expect(files.size).toBe(14);
    for (const [url, text] of files) expect(read(url.pathname), url.pathname).toBe(text);
  });

  it('has a fresh page for each code, and no other pages', async () => {
    const pages = await rulePages({ path: FORMS_PATH, bytes: readFileSync(FORMS_PATH) });
    expect(readdirSync('docs/regler').sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(read(`docs/regler/${name}`), name).toBe(text);
    expect(pages.size).toBe(Object.keys(nb.diagnostics).length + 1);
  });

  it.each([...RULE_IDS])('keeps the rule %s in a file of its name', (id) => {
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
    expect(RULES[id].id).toBe(id);
    expect(nb.page.requirementNames[id]).not.toBe('');
  });

  it.each([...LAW_RULE_IDS])('says where the rule %s stands, and when that was read or why not', (id) => {
    const rule = RULES[id] as unknown as Rule;
    expect(rule.basis.kind).toBe('law');
    const versions = bundledForms().rules.get(id) ?? [];
    expect(versions).not.toHaveLength(0);
    for (const { references, checkedOn, unchecked } of versions) {
      expect(references).not.toHaveLength(0);
      if (checkedOn !== null) expect(checkedOn).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(checkedOn === null).toBe(unchecked !== null);
      // What has not been held against its source closes no form.
      if (excludes(rule)) expect(checkedOn).not.toBeNull();
    }
  });

  it('rests no other rule on law', () => {
    const law = RULE_IDS.filter((id) => RULES[id].basis.kind === 'law');
    expect(law).toEqual(LAW_RULE_IDS);
  });

  it.each(readdirSync('criteria'))('has a valid file in criteria/%s', (name) => {
    const file = { path: `criteria/${name}`, bytes: readFileSync(`criteria/${name}`) };
    const load = name === 'organisasjonsformer.yaml' ? loadForms : loadAgreement;
    expect(load(file).diagnostics).toEqual([]);
  });

  it('says nowhere that something is lawful', () => {
    const folders = [
      'cases',
      'criteria',
      'docs/regler',
      'src/messages',
      ...LANGUAGES.map((id) => `src/messages/${id}`),
    ];
    const files = folders.flatMap((folder) => {
      const deep = { withFileTypes: true, recursive: folder === 'cases' } as const;
      const entries = readdirSync(folder, deep).filter((entry) => entry.isFile());
      return entries.map(({ parentPath, name }) => `${parentPath}/${name}`);
    });
    expect(files.length).toBeGreaterThan(40);
    for (const path of files) {
      // A comment may say what is not to be said.
      const text = read(path).replace(/^\s*(?:#|\/\/|\/\*\*|\*).*$/gm, '');
      expect(text.match(LAWFUL)?.[0] ?? null, path).toBeNull();
    }
  });

  it('gives the README commands to CI as they stand', () => {
    const readme = read('README.md');
    const ci = read('.ci/run');
    expect(readme).toMatch(/^npm ci && npx samarbeid score cases\/kjokken\.yaml$/m);
    expect(readme).toMatch(/^npm ci && npm test$/m);
    expect(ci).toContain('npx samarbeid score cases/kjokken.yaml');
    expect(ci).toContain("'^npm ci && npm test$' README.md");
  });
});

describe.each(['sak', 'avtale', 'former', 'utkast', 'ark', 'vekter', 'prosjekt'])(
  'schemas/%s.schema.json',
  (kind) => {
    const schema = JSON.parse(read(`schemas/${kind}.schema.json`));
    const ALLOWED = new Set(
      (
        '$schema $id $defs $ref type properties required additionalProperties propertyNames items prefixItems enum const pattern ' +
        'minItems maxItems uniqueItems minimum maximum minProperties maxProperties maxLength title description default examples'
      ).split(' '),
    );

    /** Calls back for every schema object, with the path to it. */
    function walk(
      node: Record<string, unknown>,
      path: string,
      visit: (node: Record<string, unknown>, path: string) => void,
    ) {
      visit(node, path);
      for (const group of ['properties', '$defs']) {
        for (const [key, child] of Object.entries((node[group] as object) ?? {}))
          walk(child, `${path}/${group}/${key}`, visit);
      }
      for (const key of ['items', 'additionalProperties', 'propertyNames']) {
        const child = node[key];
        if (typeof child === 'object' && child !== null)
          walk(child as Record<string, unknown>, `${path}/${key}`, visit);
      }
    }

    it('uses only the keywords for which there are words, so that each mistake is told once', () => {
      walk(schema, '', (node, path) => {
        for (const key of Object.keys(node)) expect(ALLOWED.has(key), `${path}: ${key}`).toBe(true);
      });
    });

    it('explains every key to the person who writes it', () => {
      walk(schema, '', (node, path) => {
        for (const [key, child] of Object.entries(
          (node.properties as Record<string, { title?: string; description?: string }>) ?? {},
        )) {
          expect(child.title, `${path}/${key}`).toBeTruthy();
          expect(child.description, `${path}/${key}`).toBeTruthy();
        }
      });
    });
  },
);

it('a score in a sheet is written as a score in a case: the two schemas say the same', () => {
  const [sak, ark] = ['sak', 'ark'].map((kind) => JSON.parse(read(`schemas/${kind}.schema.json`)));
  const bare = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, part) => (key === 'description' ? undefined : part)));
  expect(Object.keys(ark.$defs).length).toBeGreaterThan(4);
  for (const [name, part] of Object.entries(ark.$defs))
    expect([name, bare(part)]).toEqual([name, bare(sak.$defs[name])]);
  for (const key of ['vurdering', 'kilder'])
    expect(bare(ark.properties[key])).toEqual(bare(sak.properties[key]));
});
