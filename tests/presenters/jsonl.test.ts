// `validate --format jsonl`: the findings of the JSON one by one, and what is left of it on the last line.
import { expect, it } from 'vitest';
import { SAMPLES, shown } from './formats.js';

it.each(SAMPLES)('says what the JSON says: %s', async (_, cases) => {
  const { stdout } = await shown('jsonl', cases);
  expect(stdout).toMatch(/\}\n$/);
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const { findings, ...rest } = JSON.parse((await shown('json', cases)).stdout);
  expect(lines).toEqual([...findings, rest]);
  expect(rest.counts.feil).toBe(
    findings.filter(({ severity }: { severity: string }) => severity === 'feil').length,
  );
});
