/** A random walk through a region of weightings too many-sided to be cut into simplices. */
import { narrowedBounds, type WeightBounds, type WeightRegion } from './weight-region.js';

/** Draws thrown away at the start, until the place where the walk began is forgotten. */
const BURN_IN = 100;

/** Moves between two draws, per criterion squared. */
const MOVES = 4;

/** Where the walk is, and what it must keep to. */
interface Walk {
  readonly weights: Float64Array;
  readonly bounds: readonly WeightBounds[];
  /** Pairs of criteria of which the first must not have less weight than the second. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Two criteria whose common weight is divided anew. */
interface Exchange {
  readonly gains: number;
  readonly loses: number;
}

/**
 * Walks through a region: each move takes two criteria and divides their common weight anew, uniformly over
 * what order and bounds allow. The walk reaches every part of the region equally often.
 *
 * Draws that follow each other are not quite independent: 100 draws are thrown away at the start, and there
 * are 4 n² moves between two draws of n weights.
 *
 * @param region with room in it, as `requireRegion` makes sure, and more than one criterion
 * @param random yields uniform numbers on [0, 1)
 * @returns a function that overwrites a weight vector with the next one
 * @see Smith (1984), Efficient Monte Carlo procedures for generating points uniformly distributed over
 *   bounded regions, Operations Research 32(6); Tervonen et al. (2013), Hit-and-run enables efficient weight
 *   generation for simulation-based multiple criteria decision analysis, EJOR 224(3)
 */
export function weightWalk(region: WeightRegion, random: () => number): (target: Float64Array) => void {
  const bounds = narrowedBounds(region);
  const walk = { weights: startOf(region, bounds), bounds, pairs: pairsOf(region) };
  const moves = MOVES * region.criteria ** 2;
  for (let i = 0; i < BURN_IN * moves; i++) move(walk, random);
  return (target) => {
    for (let i = 0; i < moves; i++) move(walk, random);
    target.set(walk.weights);
  };
}

function pairsOf({ criteria, order }: WeightRegion): [number, number][] {
  const chain = order.slice(1).map((below, place): [number, number] => [order[place] as number, below]);
  const rest = Array.from({ length: criteria }, (_, criterion) => criterion).filter(
    (criterion) => !order.includes(criterion),
  );
  return [
    ...chain,
    ...order.slice(-1).flatMap((last) => rest.map((below): [number, number] => [last, below])),
  ];
}

/**
 * A weighting inside the region: each weight as far above its lowest as the criteria before it in the order,
 * times a factor below 1, with the factor that makes the sum 1.
 */
function startOf({ criteria, order }: WeightRegion, bounds: readonly WeightBounds[]): Float64Array {
  const place = Array.from({ length: criteria }, (_, criterion) => order.indexOf(criterion));
  const at = (factor: number): Float64Array =>
    Float64Array.from(bounds, ({ low, high }, criterion) => {
      const steps = place[criterion] === -1 ? order.length : (place[criterion] as number);
      return low + (high - low) * factor ** (1 + steps);
    });
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, weight) => sum + weight, 0) < 1) low = middle;
    else high = middle;
  }
  return at(low);
}

function move(walk: Walk, random: () => number): void {
  const { weights } = walk;
  const gains = Math.floor(random() * weights.length);
  const loses = (gains + 1 + Math.floor(random() * (weights.length - 1))) % weights.length;
  const [least, most] = roomFor(walk, { gains, loses });
  const gain = least + (most - least) * random();
  weights[gains] = (weights[gains] as number) + gain;
  weights[loses] = (weights[loses] as number) - gain;
}

/** How much weight may change hands, from the least (below 0) to the most. */
function roomFor({ weights, bounds, pairs }: Walk, { gains, loses }: Exchange): [number, number] {
  const [gainer, loser] = [weights[gains] as number, weights[loses] as number];
  const [of, from] = [bounds[gains] as WeightBounds, bounds[loses] as WeightBounds];
  let least = Math.max(of.low - gainer, loser - from.high);
  let most = Math.min(of.high - gainer, loser - from.low);
  for (const [above, below] of pairs) {
    const speed = change(above, { gains, loses }) - change(below, { gains, loses });
    const room = (weights[above] as number) - (weights[below] as number);
    if (speed > 0) least = Math.max(least, -room / speed);
    if (speed < 0) most = Math.min(most, -room / speed);
  }
  // Rounding may have put the walk a hair's breadth outside.
  return [Math.min(least, 0), Math.max(most, 0)];
}

function change(criterion: number, { gains, loses }: Exchange): number {
  return Number(criterion === gains) - Number(criterion === loses);
}
