// Reads what the councils want to steer in a cooperation. Which instruments there are is not known here.
import type { Path } from '../diagnostics/diagnostic.js';
import type { CouncilWish, Steering } from './case.js';
import type { RawSteering, RawWish } from './raw-case.js';
import type { Reading } from './reading.js';

export function readSteering(raw: RawSteering | undefined, reading: Reading): Steering | null {
  if (raw === undefined) return null;
  const at = ['styring'];
  const { wish, mustHave } = readWish(raw, at, reading);
  return {
    at,
    wish,
    mustHave: mustHave ?? [],
    reason: raw.begrunnelse ?? null,
    perMunicipality: new Map(
      Object.entries(raw['per-kommune'] ?? {}).map(([municipality, own]) => {
        const place = [...at, 'per-kommune', municipality];
        reading.refer('municipality', municipality, place, true);
        return [municipality, readWish(own, place, reading)];
      }),
    ),
  };
}

function readWish({ ønske, 'må-ha': mustHave }: RawWish, at: Path, reading: Reading): CouncilWish {
  reading.referAll('instrument', mustHave, [...at, 'må-ha']);
  return { wish: ønske ?? null, mustHave: mustHave ?? null };
}
