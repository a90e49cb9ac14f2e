// `validate --format junit`: well-formed XML with the elements and attributes of Jenkins' schema, and nothing else.
import { describe, expect, it } from 'vitest';
import { type Element, parseXml } from '../support/xml.js';
import { BROKEN, HOSTILE_NAME, HOSTILE_TEXT, READABLE, SAMPLES, shown } from './formats.js';

const report = async (cases: Record<string, string>): Promise<Element> =>
  parseXml((await shown('junit', cases)).stdout);

/** What each element may have: its attributes (with ! where it must), and its children. */
const SHAPE: Record<string, { attributes: string[]; children: string[] }> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: { attributes: ['name!', 'tests!', 'failures!', 'errors!'], children: ['testcase'] },
  testcase: { attributes: ['name!', 'classname', 'time', 'group'], children: ['failure', 'system-out'] },
  failure: { attributes: ['type', 'message'], children: [] },
  'system-out': { attributes: [], children: [] },
};

function expectShape({ name, attributes, children, text }: Element): void {
  const shape = SHAPE[name];
  expect(shape, name).toBeDefined();
  const known = shape?.attributes.map((one) => one.replace('!', ''));
  expect(known).toEqual(expect.arrayContaining(Object.keys(attributes)));
  for (const one of shape?.attributes ?? [])
    if (one.endsWith('!')) expect(attributes).toHaveProperty(one.slice(0, -1));
  if ((shape?.children.length ?? 0) > 0) expect(text.trim()).toBe('');
  for (const child of children) {
    expect(shape?.children).toContain(child.name);
    expectShape(child);
  }
}

describe.each(SAMPLES)('%s', (_, cases) => {
  it('has the shape of the schema, with a test for each file and counts that are right', async () => {
    const root = await report(cases);
    expectShape(root);
    const [suite] = root.children as [Element];
    const tests = suite.children;
    expect(tests.map(({ attributes }) => attributes.name)).toEqual(Object.keys(cases));
    const failed = tests.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    for (const { attributes } of [root, suite])
      expect(attributes).toMatchObject({
        tests: `${tests.length}`,
        failures: `${failed.length}`,
        errors: '0',
      });
    // Jenkins shows the first failure of a test and no more.
    for (const { children } of failed)
      expect(children.filter(({ name }) => name === 'failure')).toHaveLength(1);
  });

  it('is the same bytes twice', async () => {
    expect((await shown('junit', cases)).stdout).toBe((await shown('junit', cases)).stdout);
  });
});

it('has every error in the failure, as the file has it', async () => {
  const root = await report({ [HOSTILE_NAME]: BROKEN });
  const failure = root.children[0]?.children[0]?.children[0];
  expect(failure?.attributes).toEqual({ type: 'feil', message: '3 feil' });
  for (const line of ['4:1 feil nokkel-dobbel', '5:1 feil nokkel-dobbel', '8:9 feil verdi-ukjent'])
    expect(failure?.text).toContain(`${HOSTILE_NAME}:${line}\n`);
  expect(failure?.text).toContain(HOSTILE_TEXT.slice(0, 40));
  expect(failure?.text).toContain('\\u001b[31m\\u0000');
});

it('passes a file with warnings, and has them in the output of the test', async () => {
  const root = await report({ 'sak.yaml': READABLE });
  const [output, ...others] = root.children[0]?.children[0]?.children ?? [];
  expect([output?.name, others]).toEqual(['system-out', []]);
  expect(output?.text).toMatch(
    /avklart kriterium-ikke-vurdert\n[\s\S]*Ola & Kari <b>[\s\S]*advarsel begrunnelse-mangler\n/,
  );
});

it('has a fault of the agreement under the agreement', async () => {
  const { stdout } = await shown('junit', {
    'sak.yaml': READABLE,
    'criteria/prove.yaml': 'format: avtale/1\n',
  });
  const tests = parseXml(stdout).children[0]?.children ?? [];
  expect(tests.map(({ attributes }) => attributes.name)).toEqual(['sak.yaml', 'criteria/prove.yaml']);
});
