// What to do about a point of a review; the same in every view.
import type { ReviewPoint } from '../assessment/review-profile.js';
import type { Messages } from '../messages/nb.js';

/** Null where the point is in place. */
export function adviceOn({ id, state }: ReviewPoint, { page }: Messages): string | null {
  if (state === 'in-place') return null;
  const { lacking, unknown } = page.review.advice[id];
  return state === 'unknown' ? unknown : lacking;
}
