// Every hostile file that would cost much if something were wrong, in processes of the built program that can be killed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreements } from './files/agreements.js';
import { ids } from './files/ids.js';
import { numbers } from './files/numbers.js';
import { structure } from './files/structure.js';
import { texts } from './files/texts.js';
import { runChild, workplace, writeFiles } from './support/child.js';
import { append, utf8 } from './support/files.js';
import { judgeInProcess, untouchedResults } from './support/judge.js';

const place = workplace();
afterAll(() => place.remove());

let untouched: Awaited<ReturnType<typeof untouchedResults>>;
beforeAll(async () => {
  untouched = await untouchedResults();
});

describe.each(Object.entries({ structure, texts, numbers, ids, agreements }))('%s', (_, files) => {
  for (const file of files.filter(({ heavy }) => heavy === true))
    it.concurrent(`${file.name} ${file.expect}`, () =>
      judgeInProcess(file, untouched[file.base], place.path));
});

describe('the judge', () => {
  it('sees a file that is not what it expects to be', async () => {
    const right = append('right', 'REJECT', 'kommentar: x');
    await expect(judgeInProcess(right, untouched.kitchen, place.path)).rejects.toThrow('exit code');
  });

  it('kills what does not end', async () => {
    const shown = await runChild(place.path, ['validate', '-'], { input: 'pipe', limit: 500 });
    expect(shown.code).toBe(-1);
  });

  it('measures memory and time of the child alone', async () => {
    writeFiles(place.path, { 'small.yaml': utf8('format: sak/1\n') });
    const { cpu, megabytes } = await runChild(place.path, ['validate', 'small.yaml']);
    expect(cpu).toBeGreaterThan(10);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(150);
  });
});
