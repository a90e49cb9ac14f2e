// From a checked file of weights to a WeightsFile; the only place that reads its Norwegian keys.
import type { Agreement } from '../agreement/agreement.js';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.js';
import type { ValueFault } from '../source/fault.js';
import { badDate, isCalendarDate, parseNumber } from '../source/numbers.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import { type AnswerFault, answerFaults, missingCriteria, unknownCriteria } from './answer-faults.js';
import { parseTimes } from './parse-times.js';
import {
  FORMULA_KEYS,
  METHOD_KEYS,
  meaningOf,
  type RawAnswerSet,
  type RawNumber,
  type RawWeights,
} from './raw-weights.js';
import {
  type AnswerSet,
  ASKED_METHODS,
  type AskedMethod,
  type WeightMethod,
  type WeightsFile,
} from './weights.js';

/** The id of the agreement that a file of weights names. */
export function agreementNamed(source: SourceDocument): string {
  return (source.value as unknown as RawWeights).avtale;
}

/** Reads weights whose shape is right. Null with diagnostics when what they say does not hang together. */
export function readWeights(
  source: SourceDocument,
  { criteria }: Pick<Agreement, 'criteria'>,
): { weights: WeightsFile | null; diagnostics: Diagnostic[] } {
  const reading = new WeightsReading(criteria.map(({ id }) => id));
  const weights = reading.read(source.value as unknown as RawWeights);
  const diagnostics = reading.faults.map((fault) => locatedDiagnostic(fault, source.locate));
  return { weights: diagnostics.length === 0 ? weights : null, diagnostics };
}

class WeightsReading {
  readonly faults: ValueFault[] = [];

  constructor(readonly criteria: readonly string[]) {}

  read(raw: RawWeights): WeightsFile {
    const method = meaningOf(METHOD_KEYS, raw.metode);
    if (!isCalendarDate(raw.dato)) {
      this.#report({ code: 'dato-ugyldig', args: badDate(raw.dato), path: ['dato'] });
    }
    return {
      agreement: raw.avtale,
      agreementVersion: raw.avtaleversjon ?? null,
      setBy: raw['fastsatt-av'],
      date: raw.dato,
      method,
      formula: method === 'ranking' ? meaningOf(FORMULA_KEYS, raw.beregning ?? 'tyngdepunkt') : null,
      answers: this.#answers(raw, method),
      stated: this.#stated(raw, method),
    };
  }

  #answers({ svar = [] }: RawWeights, method: WeightMethod): AnswerSet[] {
    const key = METHOD_KEYS[method];
    const asked = (ASKED_METHODS as readonly WeightMethod[]).includes(method);
    if (asked && svar.length === 0) {
      this.#report({ code: 'vekter-uten-svar', args: { method: key }, path: ['metode'] });
    }
    return svar.map((set, index) => {
      const at = ['svar', index];
      for (const other of Object.keys(set).filter((name) => name !== 'av' && name !== key)) {
        const args = { key: other, method: key };
        this.#report({ code: 'vekter-annen-metode', args, path: [...at, other], onKey: true });
      }
      const answers = this.#answerSet(set, at);
      if (asked) this.#check(answers, method as AskedMethod, { set, at });
      return answers;
    });
  }

  /** What the set lacks altogether is told once, at the set. */
  #check(answers: AnswerSet, method: AskedMethod, { set, at }: { set: RawAnswerSet; at: Path }): void {
    const key = METHOD_KEYS[method];
    if (!Object.hasOwn(set, key)) {
      this.#report({ code: 'nokkel-mangler', args: { key, parent: 'svar' }, path: at, onKey: true });
      return;
    }
    this.#reportAll(answerFaults(answers, method, this.criteria), at);
  }

  #answerSet({ av, rangering = {}, sving = {}, parvis = {} }: RawAnswerSet, at: Path): AnswerSet {
    return {
      by: av ?? null,
      places: new Map(Object.entries(rangering)),
      points: this.#numbers(sving, [...at, 'sving']),
      comparisons: Object.entries(parvis).flatMap(([more, others]) =>
        Object.entries(others).map(([less, given]) => ({
          more,
          less,
          times: this.#number(given, parseTimes, [...at, 'parvis', more, less]),
        })),
      ),
    };
  }

  #stated({ vekter }: RawWeights, method: WeightMethod): WeightsFile['stated'] {
    if (vekter === undefined) {
      if (method === 'given') {
        this.#report({ code: 'nokkel-mangler', args: { key: 'vekter', parent: '' }, path: [], onKey: true });
      }
      return null;
    }
    const stated = this.#numbers(vekter, ['vekter']);
    const named = [...stated.keys()];
    this.#reportAll(unknownCriteria(named, this.criteria, ['vekter']), []);
    this.#reportAll(missingCriteria(named, this.criteria, ['vekter']), []);
    const wrong = [...stated].filter(([, weight]) => weight < 0);
    for (const [criterion, found] of wrong) {
      const args = { criterion, found, minimum: 0, maximum: null };
      this.#report({ code: 'vekter-utenfor', args, path: ['vekter', criterion] });
    }
    if (stated.size > 0 && [...stated.values()].every((weight) => weight === 0)) {
      this.#report({ code: 'vekter-alle-null', args: {}, path: ['vekter'], onKey: true });
    }
    return stated;
  }

  #numbers(raw: Record<string, RawNumber>, at: Path): Map<string, number> {
    return new Map(
      Object.entries(raw).map(([id, given]) => [id, this.#number(given, parseNumber, [...at, id])]),
    );
  }

  #number(given: RawNumber, parse: (value: RawNumber) => number | null, path: Path): number {
    const number = parse(given);
    if (number === null) {
      this.#report({ code: 'tall-ugyldig', args: { found: String(given), suggestion: null }, path });
    }
    // One is a number that every answer may be, so that a fault is told once.
    return number ?? 1;
  }

  #reportAll(faults: readonly AnswerFault[], at: Path): void {
    for (const fault of faults) {
      const path = [...at, ...fault.at];
      this.faults.push({
        code: fault.code,
        args: fault.args,
        path,
        onKey: fault.code !== 'vekter-utenfor',
      } as ValueFault);
    }
  }

  #report(fault: Omit<ValueFault, 'onKey'> & { onKey?: boolean }): void {
    this.faults.push({ onKey: false, ...fault } as ValueFault);
  }
}
