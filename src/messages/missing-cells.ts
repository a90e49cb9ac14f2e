// Scores that are missing, gathered as a sentence tells them: each criterion once, with the alternatives that lack it.
import type { CellName } from '../assessment/assessment.js';

export interface MissingScores extends Omit<CellName, 'alternative'> {
  alternatives: string[];
  /** Whether they are the alternatives that were named just before, so that they need not be named again. */
  same: boolean;
}

/** More than these in a sentence, and nobody hears the end of it. */
const MAX_SHOWN = 3;

/** The first of them, and how many scores are not among those. */
export function missingScores(cells: readonly CellName[]): { shown: MissingScores[]; rest: number } {
  const groups = new Map<string, Omit<MissingScores, 'same'>>();
  for (const { criterion, alternative, municipality } of cells) {
    const key = `${criterion} ${municipality ?? ''}`;
    const group = groups.get(key) ?? { criterion, municipality, alternatives: [] };
    groups.set(key, { ...group, alternatives: [...group.alternatives, alternative] });
  }
  const all = [...groups.values()];
  const shown = all.slice(0, MAX_SHOWN).map((group, index) => ({
    ...group,
    same: String(group.alternatives) === String(all[index - 1]?.alternatives),
  }));
  const told = shown.reduce((sum, { alternatives }) => sum + alternatives.length, 0);
  return { shown, rest: cells.length - told };
}
