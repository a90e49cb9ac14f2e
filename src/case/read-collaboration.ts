// Reads what a case says of a cooperation that is already running. What is not known is read as that, never as nothing.
import type { Path } from '../diagnostics/diagnostic.js';
import { badDate, isCalendarDate } from '../source/numbers.js';
import type { Collaboration, Stated } from './collaboration.js';
import type { RawCase, RawCollaboration, RawStated } from './raw-case.js';
import type { Reading } from './reading.js';

/** Null: the case tells of no cooperation that is running. */
export function readCollaboration(raw: RawCase, reading: Reading): Collaboration | null {
  const { samarbeidet: own } = raw;
  if (own === undefined) return null;
  const at = ['samarbeidet'];
  const text = (key: keyof RawCollaboration) => stated(own[key], (value) => word(value, 'ingen'));
  const time = (key: keyof RawCollaboration, none?: string) =>
    stated(own[key], (value) => (value === none ? null : readTime(value, [...at, key], reading)));
  if (own.alternativ !== undefined) reading.refer('alternative', own.alternativ, [...at, 'alternativ']);
  return {
    at,
    alternative: own.alternativ ?? onlyOne(Object.keys(raw.alternativer)),
    since: time('siden'),
    participants: text('deltakere'),
    agreement: text('avtale'),
    agreementFrom: time('avtale-fra'),
    steeredBy: text('styres-av'),
    steeredThrough: text('styres-gjennom'),
    evaluated: time('evaluert', 'aldri'),
    annualCost: stated(own['utgift-per-år'], () => readCost([...at, 'utgift-per-år'], reading)),
  };
}

/** `read` gives null for the word that says there is no such thing. */
function stated<Value>(raw: RawStated | undefined, read: (value: string) => Value | null): Stated<Value> {
  if (raw === undefined) return { state: 'unknown', value: null, why: null };
  if (typeof raw === 'object') return { state: 'unknown', value: null, why: raw['ikke-kjent'] };
  const value = read(String(raw).trim());
  return { state: value === null ? 'none' : 'stated', value, why: null };
}

function word(value: string, none: string): string | null {
  return value.toLowerCase() === none ? null : value;
}

/** A year, a year and a month, or a date; the schema can hold only one that is a map to the forms there are. */
function readTime(value: string, at: Path, reading: Reading): string {
  const whole = `${value}${'-01-01'.slice(value.length === 4 ? 0 : value.length === 7 ? 3 : 6)}`;
  if (!isCalendarDate(whole)) reading.report('dato-ugyldig', badDate(value), at);
  return value;
}

function readCost(at: Path, reading: Reading): number {
  const kroner = reading.kroner(at);
  if (kroner >= 0) return kroner;
  const found = reading.source.textAt(at);
  const suggestion = found.replace(/^\s*[-−–]\s*/, '');
  reading.report('belop-ugyldig', { found, problem: 'sign-twice', suggestion }, at);
  return 0;
}

function onlyOne(ids: readonly string[]): string | null {
  const [only = null] = ids;
  return ids.length === 1 ? only : null;
}
