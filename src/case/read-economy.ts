// Reads what a case says of money: each effect in kroner, with its years, its range and whom it concerns.
import type { Path } from '../diagnostics/diagnostic.js';
import type { Case, Effect } from './case.js';
import type { RawCase, RawEffect } from './raw-case.js';
import type { Reading } from './reading.js';

export function readEconomy(raw: RawCase['økonomi'], reading: Reading): Case['economy'] {
  if (raw === undefined) return null;
  const { prisnivå, start, analyseperiode, virkninger = [] } = raw;
  const at = ['økonomi', 'virkninger'];
  return {
    priceYear: prisnivå ?? null,
    start: start ?? null,
    years: analyseperiode ?? null,
    effects: virkninger.map((effect, index) => readEffect(effect, [...at, index], reading)),
  };
}

function readEffect(raw: RawEffect, at: Path, reading: Reading): Effect {
  reading.refer('alternative', raw.alternativ, [...at, 'alternativ']);
  if (raw.kommune !== undefined) reading.refer('municipality', raw.kommune, [...at, 'kommune']);
  reading.referAll('source', raw.kilder, [...at, 'kilder']);
  const known = reading.faults.length;
  const problem = effectProblem(raw);
  if (problem !== null) reading.report('virkning-uklar', { problem, amount: '', low: '', high: '' }, at);
  const [key, sign] = raw.utgift === undefined ? (['innsparing', 1] as const) : (['utgift', -1] as const);
  const size = raw[key] === undefined ? 0 : reading.kroner([...at, key]);
  if (size < 0) {
    const found = reading.source.textAt([...at, key]);
    reading.report(
      'belop-ugyldig',
      { found, problem: 'sign-twice', suggestion: found.replace(/^\s*[-−–]\s*/, '') },
      [...at, key],
    );
  }
  checkRange(raw, { size, known, amountAt: [...at, key] }, [...at, 'spenn'], reading);
  if (reading.faults.length === known) doubtUnit([...at, key], reading);
  return {
    at,
    amountAt: [...at, key],
    alternative: raw.alternativ,
    municipality: raw.kommune ?? null,
    kind: raw.type,
    kroner: size === 0 ? 0 : sign * size,
    from: raw.år ?? raw.fra ?? 0,
    to: raw.år ?? raw.til ?? 0,
  };
}

/** No effect worth listing is below a thousand kroner; «17» alone is millions whose word was forgotten. */
function doubtUnit(at: Path, reading: Reading): void {
  const found = reading.source.textAt(at).trim();
  if (!/^[1-9]\d{0,2}(?:,\d+)?$/.test(found)) return;
  const args = { found, problem: 'no-unit', suggestion: `${found} mill` } as const;
  reading.doubts.push({ code: 'belop-ugyldig', args, path: at, onKey: false });
}

/** A range of money runs from low to high with the amount in it. Not asked when an amount could not be read. */
function checkRange(
  raw: RawEffect,
  { size, known, amountAt }: { size: number; known: number; amountAt: Path },
  at: Path,
  reading: Reading,
): void {
  const [low = size, high = size] = (raw.spenn ?? []).map((_, index) => reading.kroner([...at, index]));
  if (reading.faults.length > known) return;
  if (low <= size && high >= size) return;
  const written = (place: Path) => reading.source.textAt(place);
  const range = { amount: written(amountAt), low: written([...at, 0]), high: written([...at, 1]) };
  reading.report('virkning-uklar', { problem: low > high ? 'reversed-range' : 'range', ...range }, at);
}

/** What a money entry lacks or says twice: one amount, one time and one way of sharing are needed. */
function effectProblem(raw: RawEffect) {
  const has = (key: keyof RawEffect) => raw[key] !== undefined;
  if (has('utgift') === has('innsparing')) return has('utgift') ? 'two-amounts' : 'no-amount';
  if (has('kommune') === has('nøkkel')) return has('kommune') ? 'two-shares' : 'no-share';
  if (has('år')) return has('fra') || has('til') ? 'two-times' : null;
  if (raw.fra === undefined || raw.til === undefined) return 'no-time';
  return raw.fra > raw.til ? 'reversed-years' : null;
}
