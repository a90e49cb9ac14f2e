/** Weights of which only the order is known, or the order of the most important ones. */

/**
 * Turns a weight vector drawn from all into one drawn from those that keep to an order.
 *
 * The largest weight changes places with that of the criterion named first, the largest of the others with
 * that of the second, and so on. All orders of the same weights are equally likely, and an exchange maps them
 * onto the orders of what is left equally often, so what comes out is uniform on the weightings in which each
 * criterion named has at least the weight of the next, and the last named at least that of those not named.
 * (Moving the others along instead of exchanging would favour some orders of those not named.)
 *
 * @param order criteria from the most important down
 * @returns the function that arranges a weight vector in place
 * @see Barron & Barrett (1996), Management Science 42(11), on weights of which the order is known
 */
export function arrangerFor(order: readonly number[], criteria: number): (weights: Float64Array) => void {
  const all = Array.from({ length: criteria }, (_, criterion) => criterion);
  const rounds = order.map((named, place) => {
    const done = order.slice(0, place);
    return { named, candidates: Int32Array.from(all.filter((criterion) => !done.includes(criterion))) };
  });
  return (weights) => {
    for (const { named, candidates } of rounds) {
      let largest = named;
      for (const criterion of candidates) {
        if ((weights[criterion] as number) > (weights[largest] as number)) largest = criterion;
      }
      const weight = weights[largest] as number;
      weights[largest] = weights[named] as number;
      weights[named] = weight;
    }
  };
}
