// How the shares of weightings in an assessment were found, which decides whether «all» is all there are.
import type { Assessment, ShareMethod } from '../assessment/assessment.js';

export function shareMethod({ robustness }: Assessment): ShareMethod {
  return robustness?.method ?? 'sampling';
}
