// What a cooperation needs in order to work, and the signs that it does not: the questions, and how a case answers them.
import type { Path } from '../diagnostics/diagnostic.js';

/** The questions of each group, in the order in which they are shown. A sign of danger is there when its answer is yes. */
export const PRECONDITIONS = {
  forutsetninger: [
    'motivasjon',
    'faglig-forankring',
    'administrativ-forankring',
    'politisk-forankring',
    'gevinst',
    'eneste-utvei',
  ],
  struktur: ['årshjul', 'avtaler', 'møter', 'roller', 'ledelse', 'økonomi'],
  kultur: ['tillit', 'kommunikasjon', 'felles-normer', 'organisasjonsforståelse'],
  faresignaler: ['formål-uklart', 'tillit-svikter', 'økonomi-svikter', 'struktur-mangler', 'kultur-krevende'],
} as const;

export type PreconditionGroup = keyof typeof PRECONDITIONS;
export type PreconditionId<Group extends PreconditionGroup = PreconditionGroup> =
  (typeof PRECONDITIONS)[Group][number];

export const PRECONDITION_GROUPS = Object.keys(PRECONDITIONS) as PreconditionGroup[];

export const PRECONDITION_ANSWERS = ['ja', 'delvis', 'nei'] as const;
export type PreconditionAnswer = (typeof PRECONDITION_ANSWERS)[number];

/** What is answered for all, or for one municipality. */
export interface Answered {
  /** Null: openly not assessed, or nothing is said. */
  answer: PreconditionAnswer | null;
  /** Why it has not been assessed; null when it has, or when nothing is said. */
  notAssessed: string | null;
  evidence: string | null;
  sources: readonly string[];
}

export interface Precondition {
  at: Path;
  group: PreconditionGroup;
  id: PreconditionId;
  /** For the municipalities without an answer of their own. */
  common: Answered;
  perMunicipality: ReadonlyMap<string, Answered>;
}
