// Width and colour of the output, decided once from option, environment and stream.
import type { Host } from './host.js';

/** False is --no-color. */
export type ColorChoice = 'auto' | 'always' | 'never' | false;

/** Chalk's level: 0 or 1. NO_COLOR (https://no-color.org), CLICOLOR=0 and TERM=dumb turn colour off, FORCE_COLOR and CLICOLOR_FORCE on. */
export function colorLevel(choice: ColorChoice, { env, columns }: Pick<Host, 'env' | 'columns'>): 0 | 1 {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR === '0' ? 0 : 1;
  if ((env.NO_COLOR ?? '') !== '') return 0;
  if (!['', '0'].includes(env.CLICOLOR_FORCE ?? '')) return 1;
  if (env.TERM === 'dumb' || env.CLICOLOR === '0') return 0;
  return columns === null ? 0 : 1;
}

/** The terminal's columns, else COLUMNS, else 80: a pipe has no width of its own. */
export function terminalWidth({ env, columns }: Pick<Host, 'env' | 'columns'>): number {
  const stated = Number.parseInt(env.COLUMNS ?? '', 10);
  return [columns, stated].find((width) => width !== null && width > 0) ?? 80;
}
