// From a checked case file to a Case; the only place that knows its Norwegian keys.
import type { Agreement } from '../agreement/agreement.js';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import {
  type Alternative,
  type Argument,
  type Case,
  type Clarification,
  type Consequence,
  type RiskEvent,
  type RiskLevel,
  ZERO_ALTERNATIVE,
} from './case.js';
import type { RawArgument, RawCase, RawConsequence, RawEvent, RawLevel } from './raw-case.js';
import { readAlternative, readTask } from './read-alternative.js';
import { readCollaboration } from './read-collaboration.js';
import { readEconomy } from './read-economy.js';
import { readPreconditions } from './read-preconditions.js';
import { readCells } from './read-scores.js';
import { readSources } from './read-sources.js';
import { readSteering } from './read-steering.js';
import { readSteps } from './read-steps.js';
import { Reading } from './reading.js';
import { said } from './says-nothing.js';

/** The id of the agreement that a case names; it must be known before the scores can be read. */
export function agreementOf(source: SourceDocument): string {
  return (source.value as unknown as RawCase).avtale;
}

/** Reads a case whose shape is right, on the scale of its agreement. Null when a value is not; diagnostics say why, and warn. */
export function readCase(
  source: SourceDocument,
  agreement: Agreement,
): { case: Case | null; diagnostics: Diagnostic[] } {
  const raw = source.value as unknown as RawCase;
  const reading = new Reading(source);
  const read = build(raw, agreement, reading);
  const diagnostics = [
    ...reading.faults,
    ...reading.doubts.map((doubt) => ({ ...doubt, severity: 'advarsel' as const })),
  ].map((fault) => locatedDiagnostic(fault, source.locate));
  return { case: reading.faults.length === 0 ? read : null, diagnostics };
}

function build(raw: RawCase, agreement: Agreement, reading: Reading): Case {
  reading.referAll('municipality', raw.kommuner, ['kommuner']);
  if (raw.område !== undefined) reading.refer('area', raw.område, ['område']);
  return {
    id: raw.id,
    title: raw.tittel,
    agreement: raw.avtale,
    municipalities: raw.kommuner,
    area: raw.område ?? null,
    status: raw.status,
    dataQuality: raw.datagrunnlag,
    updated: reading.date(raw.oppdatert, ['oppdatert']) ?? raw.oppdatert,
    summary: raw.sammendrag ?? null,
    purpose: raw.mandat?.formål ?? null,
    collaboration: readCollaboration(raw, reading),
    steps: readSteps(raw.trinn, raw.kommuner, reading),
    task: readTask(raw.oppgave ?? {}, reading),
    steering: readSteering(raw.styring, reading),
    alternatives: Object.entries(raw.alternativer).map(([id, alternative]) =>
      readAlternative(id, alternative, reading),
    ),
    cells: readCells(raw.vurdering, agreement.scale, reading),
    risk: readRisk(raw.risikoanalyse, reading),
    economy: readEconomy(raw.økonomi, reading),
    consequences: Object.entries(raw.konsekvenser ?? {}).map(([id, value]) =>
      readConsequence(id as Consequence['id'], value),
    ),
    preconditions: readPreconditions(raw, reading),
    involvement: (raw.medvirkning ?? []).map((entry, index) => ({
      party: entry.part,
      otherArrangement: entry['annen-ordning'] === 'ja',
      ...readDated(entry, ['medvirkning', index], reading),
    })),
    treatment: (raw.behandling ?? []).map((entry, index) => {
      reading.refer('body', entry.organ, ['behandling', index, 'organ']);
      const dated = readDated(entry, ['behandling', index], reading);
      return {
        body: entry.organ,
        kind: entry.behandlingstype,
        outcome: entry.utfall ?? null,
        wording: entry.vedtakstekst ?? null,
        ...dated,
      };
    }),
    notifications: (raw.meldinger ?? []).map(({ til, dato }, index) => {
      const at = ['meldinger', index];
      return { at, to: til, date: reading.date(dato, [...at, 'dato']) };
    }),
    clarifications: readClarifications(raw.avklaringer, reading),
    sources: readSources(raw.kilder, reading),
    references: reading.references,
  };
}

function readRisk(raw: RawCase['risikoanalyse'], reading: Reading): Case['risk'] {
  if (raw === undefined) return null;
  const at = ['risikoanalyse'];
  return {
    at,
    done: reading.date(raw.utført, [...at, 'utført']),
    advantages: readArguments(raw.fordeler, [...at, 'fordeler'], reading),
    disadvantages: readArguments(raw.ulemper, [...at, 'ulemper'], reading),
    events: Object.entries(raw.hendelser ?? {}).map(([id, event]) => readEvent(id, event, reading)),
  };
}

function readArguments(raw: RawArgument[] | undefined, at: Path, reading: Reading): Argument[] {
  return (raw ?? []).map(({ alternativ, tekst, kilder }, index) => {
    reading.refer('alternative', alternativ, [...at, index, 'alternativ']);
    reading.referAll('source', kilder, [...at, index, 'kilder']);
    return { at: [...at, index], alternative: alternativ, text: tekst };
  });
}

function readEvent(id: string, raw: RawEvent, reading: Reading): RiskEvent {
  const at = ['risikoanalyse', 'hendelser', id];
  reading.referAll('alternative', raw.alternativer, [...at, 'alternativer']);
  reading.referAll('municipality', raw.kommuner, [...at, 'kommuner']);
  reading.referAll('source', raw.kilder, [...at, 'kilder']);
  const after = raw['etter-tiltak'];
  return {
    id,
    at,
    what: raw.hva,
    alternatives: raw.alternativer ?? [],
    municipalities: raw.kommuner ?? [],
    before: readLevel(raw, at, reading),
    after: after === undefined ? null : readLevel(after, [...at, 'etter-tiltak'], reading),
    knowledge: raw.kunnskap ?? null,
    measure: raw.tiltak ?? null,
    owner: raw.ansvarlig ?? null,
  };
}

function readLevel(raw: RawLevel, at: Path, reading: Reading): RiskLevel {
  const level = { likelihood: String(raw.sannsynlighet), consequence: String(raw.konsekvens) };
  reading.refer('likelihood', level.likelihood, [...at, 'sannsynlighet']);
  reading.refer('consequence', level.consequence, [...at, 'konsekvens']);
  return level;
}

function readConsequence(id: Consequence['id'], raw: RawConsequence): Consequence {
  const at = ['konsekvenser', id];
  if (typeof raw === 'string') return { id, at, text: said(raw), notAssessed: null };
  return { id, at, text: said(raw.vurdering), notAssessed: said(raw['ikke-vurdert']) };
}

function readDated(raw: { kommune?: string; dato?: string }, at: Path, reading: Reading) {
  if (raw.kommune !== undefined) reading.refer('municipality', raw.kommune, [...at, 'kommune']);
  return { at, date: reading.date(raw.dato, [...at, 'dato']), municipality: raw.kommune ?? null };
}

function readClarifications(raw: RawCase['avklaringer'], reading: Reading): Clarification[] {
  return (raw ?? []).map((entry, index) => {
    const at = ['avklaringer', index];
    reading.refer('rule', entry.regel, [...at, 'regel']);
    if (entry.alternativ !== undefined) reading.refer('alternative', entry.alternativ, [...at, 'alternativ']);
    const date = reading.date(entry.dato, [...at, 'dato']) ?? entry.dato;
    return {
      at,
      rule: entry.regel,
      alternative: entry.alternativ ?? null,
      text: entry.svar,
      by: entry.av,
      date,
      section: entry.paragraf ?? null,
      source: entry.kilde ?? null,
    };
  });
}

/** The alternatives beside the zero alternative, in the order of the file. */
export function realAlternatives(read: Case): Alternative[] {
  return read.alternatives.filter(({ id }) => id !== ZERO_ALTERNATIVE);
}
