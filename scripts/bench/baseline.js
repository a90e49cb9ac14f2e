// What the engine is held against: SMAA-2 written as one plainly would, with typed arrays and no tricks.
// @ts-nocheck The checker wants a cast at every index, and casts would hide that this is the plain loop.

/**
 * Rank acceptability and central weights by simulation: xoshiro128**, normalised exponentials, one loop.
 *
 * @param {Float64Array} scores scores[alternative * criteria + criterion]
 * @param {{ alternatives: number, criteria: number, samples: number }} size
 * @returns {{ counts: Float64Array, sums: Float64Array }}
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: One loop is what makes it plain.
export function plainAcceptability(scores, { alternatives, criteria, samples }) {
  const state = Int32Array.of(1, 2, 3, 4);
  const weights = new Float64Array(criteria);
  const values = new Float64Array(alternatives);
  const counts = new Float64Array(alternatives * alternatives);
  const sums = new Float64Array(alternatives * criteria);
  for (let draw = 0; draw < samples; draw++) {
    let total = 0;
    for (let j = 0; j < criteria; j++) {
      weights[j] = -Math.log((next(state) + 0.5) / 4294967296);
      total += weights[j];
    }
    for (let j = 0; j < criteria; j++) weights[j] /= total;
    for (let a = 0; a < alternatives; a++) {
      let value = 0;
      for (let j = 0; j < criteria; j++) value += weights[j] * scores[a * criteria + j];
      values[a] = value;
    }
    for (let a = 0; a < alternatives; a++) {
      let rank = 0;
      for (let b = 0; b < alternatives; b++) if (values[b] > values[a]) rank++;
      counts[a * alternatives + rank]++;
      if (rank === 0) for (let j = 0; j < criteria; j++) sums[a * criteria + j] += weights[j];
    }
  }
  return { counts, sums };
}

function next(state) {
  const a = state[0];
  const b = state[1];
  const c = state[2];
  const d = state[3];
  const scrambled = Math.imul(b, 5);
  state[0] = a ^ b ^ d;
  state[1] = a ^ b ^ c;
  state[2] = a ^ c ^ (b << 9);
  state[3] = ((b ^ d) << 11) | ((b ^ d) >>> 21);
  return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
}
