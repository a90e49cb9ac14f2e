// Which of the cases a table is to show: by phase, status and municipality, as people write them.
import type { CaseStatus } from '../case/case.js';
import type { Assessment } from './assessment.js';

/** What to keep; null: all. A case that cannot be read has none of it, and is kept so that its faults are seen. */
export interface CaseFilter {
  /** Part of the name of a phase, or its number. */
  phase: string | null;
  statuses: readonly CaseStatus[] | null;
  /** The id or the name of one that takes part. */
  municipality: string | null;
}

export function filterCases(assessments: readonly Assessment[], filter: CaseFilter): Assessment[] {
  const phases = filter.phase === null ? null : phasesNamed(filter.phase, assessments);
  return assessments.filter(({ case: facts }) => {
    if (facts === null) return true;
    const { phase, status, municipalities } = facts;
    if (phases !== null && !(phase !== null && phases.has(phase))) return false;
    if (filter.statuses !== null && !filter.statuses.includes(status)) return false;
    const wanted = filter.municipality;
    return (
      wanted === null || municipalities.some(({ id, name }) => isCalled(wanted, id) || isCalled(wanted, name))
    );
  });
}

/** The phases that the agreements of the cases have, each once. */
export function knownPhases(assessments: readonly Assessment[]): string[] {
  return [...new Set(assessments.flatMap(({ agreement }) => agreement?.phases ?? []))];
}

/** The municipalities of the cases, by name, each once. */
export function knownMunicipalities(assessments: readonly Assessment[]): { id: string; name: string }[] {
  const all = assessments.flatMap(({ case: facts }) => facts?.municipalities ?? []);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/**
 * The phases that a word means: those with that name; else, for a number, those with that number in the name, or (where
 * no name has it) in that place of the agreement; else those whose name has the word in it.
 */
export function phasesNamed(word: string, assessments: readonly Assessment[]): Set<string> {
  const known = knownPhases(assessments);
  const exact = known.filter((name) => isCalled(word, name));
  if (exact.length > 0) return new Set(exact);
  if (/^\d+$/.test(word.trim())) {
    const number = Number(word);
    const named = known.filter((name) => Number(/\d+/.exec(name)?.[0]) === number);
    const placed = assessments.flatMap(({ agreement }) => agreement?.phases[number - 1] ?? []);
    return new Set(named.length > 0 ? named : placed);
  }
  return new Set(known.filter((name) => plain(word) !== '' && plain(name).includes(plain(word))));
}

/** Whether two words are the same to a person: large and small letters, æøå or without, spaces or hyphens. */
export function isCalled(word: string, name: string): boolean {
  return plain(word) === plain(name);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, '-');
}
