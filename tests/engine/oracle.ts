/** Published and exactly computed numbers, read as they were handed over (each file names its own source). */
import { readFileSync } from 'node:fs';

export type Matrix = readonly (readonly number[])[];

export function readOracle<Oracle>(id: string): Oracle {
  return JSON.parse(readFileSync(new URL(`../oracles/${id}.json`, import.meta.url), 'utf8')) as Oracle;
}

/** Values in [0, 1] on the declared scale; «min» criteria are turned round. */
export function onDeclaredScale(
  matrix: Matrix,
  scale: { readonly min: readonly number[]; readonly max: readonly number[] },
  objectives: readonly string[],
): number[][] {
  return matrix.map((row) =>
    row.map((score, criterion) => {
      const [min, max] = [scale.min[criterion] as number, scale.max[criterion] as number];
      const share = (score - min) / (max - min);
      return objectives[criterion] === 'min' ? 1 - share : share;
    }),
  );
}
