// What stands on one side or the other of a comparison.

/** Every id on either side, those of now first. */
export function idsOnEither(now: readonly { id: string }[], old: readonly { id: string }[]): string[] {
  return [...new Set([...now, ...old].map(({ id }) => id))];
}
