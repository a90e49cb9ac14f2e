// A bar on standard error while a long calculation runs; never in a pipe or on a build server.
import type { Host } from './host.js';

/** Whoever waits less than this needs no bar. */
const PATIENCE = 1000;
const REDRAW = 100;
const BAR = 30;

export interface Progress {
  /** How much of the whole is done, from 0 to 1. */
  show(share: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** `text` says what is going on, given how far it has come. */
export function createProgress(
  { env, errorColumns, now, write }: Pick<Host, 'env' | 'errorColumns' | 'now' | 'write'>,
  text: (percent: string) => string,
): Progress {
  if (errorColumns === null || (env.CI ?? '') !== '') return { show: () => {}, end: () => {} };
  const columns = errorColumns;
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show: (share) => {
      const time = now();
      if (time - began < PATIENCE || time - drawn < REDRAW) return;
      drawn = time;
      const full = Math.round(share * BAR);
      const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${text(`${Math.floor(share * 100)} %`)}`;
      write('stderr', `\r${line.slice(0, columns - 1)}`);
    },
    end: () => {
      if (Number.isFinite(drawn)) write('stderr', `\r${' '.repeat(columns - 1)}\r`);
    },
  };
}
