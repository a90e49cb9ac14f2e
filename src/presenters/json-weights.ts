// Weights found by a method as JSON: everything the page shows, and the answers themselves.
import type { WeightsResult } from '../assessment/weights-result.js';
import { FORMAT, serialise } from './json.js';

export function presentWeights(weights: WeightsResult): string {
  return serialise({ format: FORMAT, weights });
}
