// The codes on files of weights, with the arguments their words need.

/** Faults of weights and of the answers they rest on, and what there is to remark. */
export interface WeightsArgs {
  /** The method asks for answers, and the file has none. `method`: as the file writes it. */
  'vekter-uten-svar': { method: string };
  /** Answers to another method than the one the file says. */
  'vekter-annen-metode': { key: string; method: string };
  'vekter-mangler-kriterium': { criteria: readonly string[] };
  /** Pairs as «a/b». */
  'vekter-mangler-par': { pairs: readonly string[] };
  /** A pair that stands twice, or a criterion held against itself. */
  'vekter-par-igjen': { more: string; less: string };
  /** No lift has the full 100 points; `highest` is the most there is. */
  'vekter-uten-hundre': { highest: number };
  'vekter-utenfor': { criterion: string; found: number; minimum: number; maximum: number | null };
  'vekter-alle-null': Record<string, never>;
  /** Stands where the difference is largest; both in percent. `places`: how many weights do not follow. */
  'vekter-folger-ikke': { criterion: string; found: number; computed: number; places: number };
  /** There are answers, and no weights yet. */
  'vekter-ikke-regnet': { file: string };
  /** The judgement that fits worst: `more` was said to be `times` as important as `less`. */
  'vekter-inkonsistent': {
    ratio: number;
    /** Who answered; null: the file's only answers, or all together. */
    by: string | null;
    more: string;
    less: string;
    times: number;
    /** How many times would fit; below 1 when it is the other that is the more important. */
    fitting: number;
  };
  'vekter-gammel-avtale': { found: string; current: string };
  /** The weights are of a later day than the assessments that they weigh. */
  'vekter-etter-poeng': { date: string; updated: string };
}
