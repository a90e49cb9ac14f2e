// Which case before is which case now: by its path, by what git sees as moved, and by its id.
import { compareText } from '../diagnostics/diagnostic.js';
import type { SideCase } from './diff-side.js';

export type Pair = { before: SideCase | null; after: SideCase | null };

/** In the order of the paths there are now, or were. A file that has moved is a pair only when the case is the same. */
export function pairCases(
  before: readonly SideCase[],
  after: readonly SideCase[],
  moved: ReadonlyMap<string, string>,
): Pair[] {
  const left = new Map(before.map((one) => [one.path, one]));
  const take = (found: SideCase | undefined): SideCase | null => {
    if (found !== undefined) left.delete(found.path);
    return found ?? null;
  };
  const pairs: Pair[] = after.map((one) => ({ before: take(left.get(one.path)), after: one }));
  for (const pair of pairs) {
    if (pair.before !== null || pair.after === null) continue;
    const { path, id } = pair.after;
    const isSame = (other: SideCase) => other.id === id || other.id === null || id === null;
    const candidates = [...left.values()];
    pair.before = take(
      candidates.find((other) => moved.get(other.path) === path && isSame(other)) ??
        candidates.find((other) => id !== null && other.id === id),
    );
  }
  const gone = [...left.values()].map((one) => ({ before: one, after: null }));
  return [...pairs, ...gone].sort((a, b) => compareText(pathOf(a), pathOf(b)));
}

function pathOf({ before, after }: Pair): string {
  return after?.path ?? before?.path ?? '';
}
