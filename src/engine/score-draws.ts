/** Scores nobody is certain of: prepared once, so that a draw only adds what its random numbers add. */
import { additiveValue } from './additive.js';
import { requireFinite, requireLength } from './guards.js';
import { normaliseWeights } from './weights.js';

/**
 * One alternative: for each criterion and party the interval its score may lie in, in points of the scale.
 *
 * `low` and `high` have index criterion * parties + party; equal ends are a certain score.
 */
export interface UncertainScores {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Per criterion: 1 = one cell for all parties, drawn once; 0 = a cell of its own for each party. */
  readonly common: Uint8Array;
}

/** The alternatives of one problem. */
export interface ScoresInput {
  readonly alternatives: readonly UncertainScores[];
  readonly criteria: number;
  /** One non-negative number per party, in any unit. */
  readonly partyWeights: readonly number[];
}

/** Everything about the scores that is the same in every draw. */
export interface ScoreSource {
  readonly alternatives: number;
  readonly criteria: number;
  /** floors[alternative * criteria + criterion]: the joint score with every uncertain cell at its low end. */
  readonly floors: Float64Array;
  /** One per uncertain cell: its width times its party's share, in points of the scale. */
  readonly spans: Float64Array;
  /** One per uncertain cell: which of the floors it raises. */
  readonly cells: Int32Array;
}

/**
 * @returns the joint scores, and what is uncertain in them
 * @throws RangeError when shapes, intervals or weights are unusable, or when a common cell has different
 *   intervals for different parties
 */
export function prepareScores({ alternatives, criteria, partyWeights }: ScoresInput): ScoreSource {
  for (const scores of alternatives) requireScores(scores, criteria, partyWeights.length);
  const shares = normaliseWeights(partyWeights);
  const floors = new Float64Array(alternatives.length * criteria);
  const uncertain: { cell: number; span: number }[] = [];
  for (let cell = 0; cell < floors.length; cell++) {
    const scores = alternatives[Math.floor(cell / criteria)] as UncertainScores;
    const first = (cell % criteria) * shares.length;
    floors[cell] = additiveValue(scores.low.subarray(first, first + shares.length), partyWeights);
    for (const span of spansOf(scores, cell % criteria, shares)) uncertain.push({ cell, span });
  }
  const spans = Float64Array.from(uncertain, ({ span }) => span);
  const cells = Int32Array.from(uncertain, ({ cell }) => cell);
  return { alternatives: alternatives.length, criteria, floors, spans, cells };
}

/**
 * Joint scores uniform on their intervals, independent per cell.
 *
 * @param random yields uniform numbers on [0, 1); called once per uncertain cell
 * @param scores overwritten; index alternative * criteria + criterion
 */
export function drawScores(source: ScoreSource, random: () => number, scores: Float64Array): void {
  const { floors, spans, cells } = source;
  scores.set(floors);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    scores[cell] = (scores[cell] as number) + (spans[i] as number) * random();
  }
}

function requireScores({ low, high, common }: UncertainScores, criteria: number, parties: number): void {
  requireLength(low, criteria * parties, 'low ends');
  requireLength(high, criteria * parties, 'high ends');
  requireLength(common, criteria, 'common cells');
  requireFinite(low, 'low ends');
  requireFinite(high, 'high ends');
  low.forEach((end, cell) => {
    const first = cell - (cell % parties);
    const shared = common[first / parties] !== 0;
    if (end > (high[cell] as number)) throw new RangeError('scores: an interval is upside down');
    if (shared && (end !== low[first] || high[cell] !== high[first])) {
      throw new RangeError('scores: a common cell differs between parties');
    }
  });
}

/** How far a criterion's joint score can rise, one number per cell that is drawn. */
function spansOf(
  { low, high, common }: UncertainScores,
  criterion: number,
  shares: readonly number[],
): number[] {
  const first = criterion * shares.length;
  const widths = shares.map((_, party) => (high[first + party] as number) - (low[first + party] as number));
  const spans = common[criterion]
    ? widths.slice(0, 1)
    : widths.map((width, party) => width * (shares[party] as number));
  return spans.filter((span) => span > 0);
}
