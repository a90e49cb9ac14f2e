// The smallest changes that turn the first place, in words; shared by the views that tell of them.
import type { Robustness } from '../assessment/assessment.js';
import type { Names } from '../messages/names.js';
import type { Messages } from '../messages/nb.js';

type Turning = Robustness['turning'];

/** Of one weight. */
export function weightText(weight: Turning['weight'], names: Names, { page, format }: Messages): string {
  const words = page.turning;
  if (weight === null) return words.noWeight;
  const percent = (share: number) => format.number(share * 100, share * 100 < 10 ? 1 : 0);
  return words.weight({
    criterion: names.criterion(weight.criterion),
    from: percent(weight.from),
    to: percent(weight.to),
    challenger: names.alternative(weight.challenger),
  });
}

/** Of one score. */
export function scoreText(score: Turning['score'], names: Names, { page, format }: Messages): string {
  const words = page.turning;
  if (score === null) return words.noScore;
  const { criterion, alternative, municipality, challenger, tie } = score;
  return words.score({
    cell: words.cell(
      names.criterion(criterion),
      names.alternative(alternative),
      municipality === null ? null : names.municipality(municipality),
    ),
    from: format.signedShort(score.from),
    to: format.signedShort(score.to),
    challenger: challenger === alternative ? null : names.alternative(challenger),
    tie,
  });
}
