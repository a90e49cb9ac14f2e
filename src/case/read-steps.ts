// Reads the steps of a cooperation that takes in areas one by one. What they refer to elsewhere is not looked up.
import type { Path } from '../diagnostics/diagnostic.js';
import type { RawStep } from './raw-case.js';
import type { Reading } from './reading.js';
import type { Step } from './steps.js';

/** Null: the case has no steps. */
export function readSteps(
  raw: readonly RawStep[] | undefined,
  municipalities: readonly string[],
  reading: Reading,
): Step[] | null {
  if (raw === undefined || raw.length === 0) return null;
  return raw.map((step, index) => readStep(step, municipalities, { at: ['trinn', index], reading }));
}

function readStep(
  raw: RawStep,
  municipalities: readonly string[],
  { at, reading }: { at: Path; reading: Reading },
): Step {
  if (raw.område !== undefined) reading.refer('area', raw.område, [...at, 'område']);
  if (raw.sak === undefined && raw.område === undefined) {
    reading.report('nokkel-mangler', { key: 'sak', parent: 'trinn' }, at);
  }
  const decided = new Map<string, string>();
  for (const [municipality, date] of Object.entries(raw.vedtatt ?? {})) {
    const place = [...at, 'vedtatt', municipality];
    reading.refer('municipality', municipality, place, true);
    decided.set(municipality, reading.date(date, place) ?? date);
  }
  // One council alone takes nothing in: the step is decided when each of them has decided.
  const missing = municipalities.find((id) => !decided.has(id));
  if (raw.status === 'vedtatt' && missing !== undefined) {
    const place = raw.vedtatt === undefined ? at : [...at, 'vedtatt'];
    reading.report('nokkel-mangler', { key: missing, parent: 'vedtatt' }, place);
  }
  return {
    at,
    case: raw.sak ?? null,
    area: raw.område ?? null,
    name: raw.navn,
    status: raw.status,
    decided,
    soFar: raw.hittil ?? null,
    reason: raw.grunn ?? null,
    next: raw.neste ?? null,
  };
}
