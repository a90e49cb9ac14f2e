// Reads what a case says of preconditions, structure, culture and signs of danger.
import type { Path } from '../diagnostics/diagnostic.js';
import { suggest } from '../source/suggest.js';
import {
  type Answered,
  PRECONDITION_ANSWERS,
  PRECONDITION_GROUPS,
  type Precondition,
  type PreconditionAnswer,
  type PreconditionGroup,
  type PreconditionId,
} from './preconditions.js';
import type { RawAnswer, RawPrecondition, RawPreconditions } from './raw-case.js';
import type { Reading } from './reading.js';
import { said } from './says-nothing.js';

/** The answers in the order of the file; null when the case has none of the four parts. */
export function readPreconditions(raw: RawPreconditions, reading: Reading): Precondition[] | null {
  if (PRECONDITION_GROUPS.every((group) => raw[group] === undefined)) return null;
  return PRECONDITION_GROUPS.flatMap((group) =>
    Object.entries(raw[group] ?? {}).map(([id, answer]) =>
      readPrecondition(answer, { group, id: id as PreconditionId }, reading),
    ),
  );
}

function readPrecondition(
  raw: RawPrecondition,
  { group, id }: { group: PreconditionGroup; id: PreconditionId },
  reading: Reading,
): Precondition {
  const at = [group, id];
  const parts = typeof raw === 'string' ? undefined : raw['per-kommune'];
  if (parts === undefined) checkAnswered(raw, at, reading);
  const perMunicipality = new Map<string, Answered>();
  for (const [municipality, answer] of Object.entries(parts ?? {})) {
    const place = [...at, 'per-kommune', municipality];
    reading.refer('municipality', municipality, place, true);
    checkAnswered(answer, place, reading);
    perMunicipality.set(municipality, readAnswer(answer, place, reading));
  }
  return { at, group, id, common: readAnswer(raw, at, reading), perMunicipality };
}

/** Evidence alone, without the answer it is evidence for, is a slip. */
function checkAnswered(raw: RawAnswer | string, at: Path, reading: Reading): void {
  if (typeof raw === 'string' || raw.svar !== undefined || raw['ikke-vurdert'] !== undefined) return;
  reading.report('nokkel-mangler', { key: 'svar', parent: String(at.at(-1)) }, at);
}

function readAnswer(raw: RawAnswer | string, at: Path, reading: Reading): Answered {
  if (typeof raw === 'string') {
    return { answer: readWord(raw, at, reading), notAssessed: null, evidence: null, sources: [] };
  }
  const { svar, belegg, kilder, 'ikke-vurdert': notAssessed } = raw;
  if (svar !== undefined && notAssessed !== undefined) {
    reading.report('celle-motstrid', { keys: ['svar', 'ikke-vurdert'] }, at);
  }
  reading.referAll('source', kilder, [...at, 'kilder']);
  return {
    answer: svar ?? null,
    notAssessed: said(notAssessed),
    evidence: belegg ?? null,
    sources: kilder ?? [],
  };
}

/** An answer written straight after the colon; the schema can hold only one that is a map to the words there are. */
function readWord(word: string, at: Path, reading: Reading): PreconditionAnswer | null {
  const answer = PRECONDITION_ANSWERS.find((known) => known === word);
  if (answer !== undefined) return answer;
  const suggestion = suggest(word, PRECONDITION_ANSWERS);
  reading.report(
    'verdi-ukjent',
    { key: String(at.at(-1)), found: word, allowed: PRECONDITION_ANSWERS, suggestion },
    at,
  );
  return null;
}
