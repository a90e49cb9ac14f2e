// The smallest changes that turn the first place in sentences: of one weight, of several, of one score.
import type { Robustness } from '../assessment/assessment.js';
import type { Names } from '../messages/names.js';
import type { Messages } from '../messages/nb.js';

interface Telling {
  names: Names;
  messages: Messages;
}

interface Told extends Telling {
  /** How many are ranked; of one there is nothing to turn. */
  ranked: number;
}

export function turningTexts(turning: Robustness['turning'], told: Told): string[] {
  const words = told.messages.page.turning;
  if (turning.shared) return [words.shared];
  if (told.ranked < 2) return [words.none];
  return [
    weightText(turning.weight, told),
    ...(turning.shift === null ? [] : [shiftText(turning.shift, told)]),
    scoreText(turning.score, told),
  ];
}

export function weightText(weight: Robustness['turning']['weight'], { names, messages }: Telling): string {
  const words = messages.page.turning;
  if (weight === null) return words.noWeight;
  return words.weight({
    criterion: names.criterion(weight.criterion),
    from: tenths(weight.from, messages),
    to: tenths(beyond(weight), messages),
    challenger: names.alternative(weight.challenger),
  });
}

function shiftText(shift: NonNullable<Robustness['turning']['shift']>, { names, messages }: Told): string {
  const words = messages.page.turning;
  return words.shift({
    moves: shift.moves.map(({ from, amount }) =>
      words.move(percent(amount, messages), names.criterion(from)),
    ),
    to: names.criterion(shift.moves[0]?.to ?? ''),
    challenger: names.alternative(shift.challenger),
  });
}

export function scoreText(score: Robustness['turning']['score'], { names, messages }: Telling): string {
  const words = messages.page.turning;
  if (score === null) return words.noScore;
  return words.score({
    cell: words.cell(
      names.criterion(score.criterion),
      names.alternative(score.alternative),
      score.municipality === null ? null : names.municipality(score.municipality),
    ),
    from: messages.format.signedShort(score.from),
    to: messages.format.signedShort(score.to),
    challenger: score.challenger === score.alternative ? null : names.alternative(score.challenger),
    tie: score.tie,
  });
}

/** In whole tenths of a per cent, on the side of the turning point where what is said is true. */
function beyond({ from, to }: { from: number; to: number }): number {
  const exact = to * 1000;
  return (to > from ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9)) / 1000;
}

function tenths(share: number, { format }: Messages): string {
  return format.number(share * 100, Math.round(share * 1000) % 10 === 0 ? 0 : 1);
}

function percent(share: number, { format }: Messages): string {
  return format.number(share * 100, share * 100 < 10 ? 1 : 0);
}
