// A tool that has lost its file of organisation forms says so, at the case, without a path that is none.
import { expect, it } from 'vitest';
import { createHost, type Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { agreementText, caseText, type Spec } from '../assessment/build.js';

const SPEC: Spec = { scores: { a: [1] } };
const FILES: Record<string, string> = { 'sak.yaml': caseText(SPEC), 'avtale.yaml': agreementText(SPEC) };

/** Runs the program where there are no folders: neither the project’s criteria nor those that come with the tool. */
async function run(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const host: Host = {
    ...createHost(process),
    kindOf: (path) => (path in FILES ? 'file' : 'missing'),
    readBytes: (path) => new TextEncoder().encode(FILES[path]),
    write: (stream, text) => {
      printed[stream] += text;
    },
  };
  return { status: await main(args, host), ...printed };
}

it('is one finding of a case, in the file of the case', async () => {
  const { status, stdout } = await run('validate', 'sak.yaml', '--agreement', 'avtale.yaml');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^sak\.yaml:1:1/m);
  expect(stdout).toContain('Det finnes ingen fil med organisasjonsformer.');
  expect(stdout).not.toMatch(/^:1:1|organisasjonsformer, ,/m);
  expect(stdout).toMatch(/1 fil kontrollert: 1 feil/);
});

it('is wrong use of a command that looks at forms alone', async () => {
  const { status, stderr } = await run('form', '--compare', 'iks,ko');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Det finnes ingen fil med organisasjonsformer\. Verktøyet har en slik fil med seg\./,
  );
});
