// The shape of a file of weights after the schema check, in its own Norwegian keys, and what the keys stand for.
import type { RankFormula, WeightMethod } from './weights.js';

export type RawNumber = number | string;

export interface RawAnswerSet {
  av?: string;
  rangering?: Record<string, number>;
  sving?: Record<string, RawNumber>;
  parvis?: Record<string, Record<string, RawNumber>>;
}

export interface RawWeights {
  avtale: string;
  avtaleversjon?: string;
  'fastsatt-av': string;
  dato: string;
  metode: RawMethod;
  beregning?: RawFormula;
  svar?: RawAnswerSet[];
  vekter?: Record<string, RawNumber>;
}

export type RawMethod = 'rangering' | 'sving' | 'parvis' | 'oppgitt' | 'lik';
export type RawFormula = 'tyngdepunkt' | 'rangsum';

/** The word that a file has for each method; for those in which people are asked, also the key of the answers. */
export const METHOD_KEYS: Record<WeightMethod, RawMethod> = {
  ranking: 'rangering',
  swing: 'sving',
  pairs: 'parvis',
  given: 'oppgitt',
  equal: 'lik',
};

export const FORMULA_KEYS: Record<RankFormula, RawFormula> = { centroid: 'tyngdepunkt', sum: 'rangsum' };

/** What a word of a file stands for. */
export function meaningOf<Meaning extends string, Word extends string>(
  words: Record<Meaning, Word>,
  word: Word,
): Meaning {
  const [meaning] = (Object.keys(words) as Meaning[]).filter((one) => words[one] === word);
  if (meaning === undefined) throw new Error(`no meaning of ${word}`);
  return meaning;
}
