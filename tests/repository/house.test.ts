// The house rules: what is generated is fresh, every rule has its file, the data are valid, the schemas keep their limits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate.js';
import { loadAgreement } from '../../src/assessment/assess.js';
import { RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { nb } from '../../src/messages/nb.js';
import { RULES } from '../../src/rules/all-rules.js';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the repository', () => {
  it('has fresh generated files', async () => {
    const files = (await generatedFiles()) as Map<URL, string>;
    expect(files.size).toBe(4);
    for (const [url, text] of files) expect(read(url.pathname), url.pathname).toBe(text);
  });

  it.each([...RULE_IDS])('keeps the rule %s in a file of its name', (id) => {
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
    expect(RULES[id].id).toBe(id);
    expect(nb.page.requirementNames[id]).not.toBe('');
  });

  it('cites a section and the month it was read for every rule that excludes', () => {
    for (const rule of Object.values(RULES).filter(({ excludes }) => excludes)) {
      expect(rule.basis).toMatchObject({
        kind: 'law',
        section: expect.stringMatching(/^§ \d+-\d+/),
        checkedOn: expect.stringMatching(/^\d{4}-\d{2}$/),
      });
    }
  });

  it.each(readdirSync('criteria'))('has a valid agreement in criteria/%s', (name) => {
    const path = `criteria/${name}`;
    expect(loadAgreement({ path, bytes: readFileSync(path) }).diagnostics).toEqual([]);
  });

  it('says nowhere that something is lawful', () => {
    const texts = [
      'src/messages/nb/cli.ts',
      'src/messages/nb/page.ts',
      'src/messages/nb/rules.ts',
      'src/messages/nb/source.ts',
    ];
    for (const path of [...texts, ...readdirSync('cases').map((name) => `cases/${name}`)]) {
      expect(read(path), path).not.toMatch(/\blovlig\b/i);
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

describe.each(['sak', 'avtale'])('schemas/%s.schema.json', (kind) => {
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
});
