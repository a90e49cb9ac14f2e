import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { sourceHost } from './host.js';

it('lets a case far from any criteria be judged by the bundled ones', async () => {
  let text = '';
  const write = (_: string, part: string) => {
    text += part;
  };
  const host = { ...sourceHost(), env: {}, write };
  expect(await main(['score', 'tests/scenarios/table/saker/a-klar.yaml', '--format', 'json'], host)).toBe(0);
  expect(JSON.parse(text).cases[0].provenance.lawCheckedOn).toMatch(/^\d{4}-\d{2}/);
});
