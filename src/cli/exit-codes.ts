// What a script is told when the tool ends.

export const EXIT = {
  /** No finding of severity «feil», whatever the outcome of the assessment. */
  ok: 0,
  /** At least one such finding, or an outcome weaker than --require asks for. */
  findings: 1,
  /** Wrong use, a missing path, nothing to read. */
  usage: 2,
  /** A fault of the tool. */
  internal: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use: told on standard error in the user's words, never with a stack trace. */
export class UsageError extends Error {}
