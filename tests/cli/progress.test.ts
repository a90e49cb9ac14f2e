// The bar on standard error: only in a terminal, only when it takes time, and gone when it is done.
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';

function run(options: {
  errorColumns?: number | null;
  env?: Record<string, string>;
  steps: [number, number][];
}) {
  let time = 0;
  let text = '';
  const streams: string[] = [];
  const bar = createProgress(
    {
      env: options.env ?? {},
      errorColumns: options.errorColumns === undefined ? 80 : options.errorColumns,
      now: () => time,
      write: (stream, part) => {
        streams.push(stream);
        text += part;
      },
    },
    (percent) => `Regner ${percent}`,
  );
  for (const [at, share] of options.steps) {
    time = at;
    bar.show(share);
  }
  bar.end();
  return { text, streams };
}

describe('the progress bar', () => {
  it('says nothing of what is over within a second', () => {
    expect(
      run({
        steps: [
          [10, 0.1],
          [500, 0.5],
          [999, 0.9],
        ],
      }).text,
    ).toBe('');
  });

  it('shows how far it has come on standard error, and takes itself away', () => {
    const { text, streams } = run({
      steps: [
        [1500, 0.5],
        [1550, 0.6],
        [1700, 0.9],
      ],
    });
    expect(text.split('\r').filter((part) => part.trim() !== '')).toEqual([
      `${'█'.repeat(15)}${'░'.repeat(15)} Regner 50 %`,
      `${'█'.repeat(27)}${'░'.repeat(3)} Regner 90 %`,
    ]);
    expect(text).toMatch(/\r {79}\r$/);
    expect(new Set(streams)).toEqual(new Set(['stderr']));
  });

  it('is never wider than the terminal', () => {
    const { text } = run({ errorColumns: 20, steps: [[1500, 0.5]] });
    expect(Math.max(...text.split('\r').map((part) => part.length))).toBeLessThan(20);
  });

  it.each([
    ['where standard error is no terminal', { errorColumns: null }],
    ['on a build server', { env: { CI: 'true' } }],
  ])('is never shown %s', (_, options) => {
    expect(run({ ...options, steps: [[5000, 0.5]] }).text).toBe('');
  });
});
