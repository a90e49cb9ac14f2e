// Reads what the councils want to steer in a cooperation. Which instruments there are is not known here.
import type { CouncilWish, Steering } from './case.js';
import type { RawSteering, RawWish } from './raw-case.js';
import type { Reading } from './reading.js';

export function readSteering(raw: RawSteering | undefined, reading: Reading): Steering | null {
  if (raw === undefined) return null;
  const at = ['styring'];
  const { wish, mustHave } = readWish(raw);
  return {
    at,
    wish,
    mustHave: mustHave ?? [],
    reason: raw.begrunnelse ?? null,
    perMunicipality: new Map(
      Object.entries(raw['per-kommune'] ?? {}).map(([municipality, own]) => {
        reading.refer('municipality', municipality, [...at, 'per-kommune', municipality], true);
        return [municipality, readWish(own)];
      }),
    ),
  };
}

function readWish({ ønske, 'må-ha': mustHave }: RawWish): CouncilWish {
  return { wish: ønske ?? null, mustHave: mustHave ?? null };
}
