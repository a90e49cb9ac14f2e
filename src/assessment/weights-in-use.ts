// Weights from a file as they are given to the cases of a run: shares, where they come from, and the place of their date.
import type { Location } from '../diagnostics/diagnostic.js';
import type { WeightsSource } from './weights-result.js';

/** Weights that hold for every case of one agreement. */
export interface WeightsInUse {
  agreement: string;
  /** By criterion, shares of 1. */
  weights: ReadonlyMap<string, number>;
  source: WeightsSource;
  dated: Location;
}
