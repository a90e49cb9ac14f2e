// From a checked draft agreement to a Draft; the only place that knows its Norwegian keys.
import { Reading } from '../case/reading.js';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import type { Draft, DraftPoint, OfParticipant, Organs, Tally } from './draft.js';
import type { RawAnswer, RawDraft, RawOrgans, RawPoint, RawTally } from './raw-draft.js';

/** Reads a draft whose shape is right. Null with diagnostics when a value in it is not. */
export function readDraft(source: SourceDocument): { draft: Draft | null; diagnostics: Diagnostic[] } {
  const reading = new Reading(source);
  const draft = build(source.value as unknown as RawDraft, reading);
  const diagnostics = reading.faults.map((fault) => locatedDiagnostic(fault, source.locate));
  return { draft: diagnostics.length === 0 ? draft : null, diagnostics };
}

function build(raw: RawDraft, reading: Reading): Draft {
  return {
    case: raw.sak,
    alternative: raw.alternativ,
    form: raw.form,
    name: raw.navn,
    updated: reading.date(raw.oppdatert, ['oppdatert']) ?? raw.oppdatert,
    status: raw.status ?? null,
    dataQuality: raw.datagrunnlag ?? null,
    points: Object.entries(raw.punkter ?? {}).map(([id, point]) => readPoint(id, point)),
    organs: readOrgans(raw.organer ?? {}),
    authority: Object.entries(raw.myndighet ?? {}).map(([participant, value]) => ({
      participant,
      at: ['myndighet', participant],
      value: typeof value === 'string' ? { text: value } : { kinds: value },
    })),
    delegation:
      raw.delegering === undefined
        ? null
        : raw.delegering === 'direkte'
          ? 'direct'
          : 'through-chief-executive',
    loan: readLoan(raw.lån, reading),
    exit: readExit(raw.uttreden, reading),
    decisions: (raw.vedtak ?? []).map((entry, index) => ({
      at: ['vedtak', index],
      participant: entry.deltaker,
      body: entry.organ,
      date: reading.date(entry.dato, ['vedtak', index, 'dato']),
      outcome: entry.utfall ?? null,
      version: entry.avtaleversjon ?? null,
      wording: entry.avtaletekst ?? null,
    })),
  };
}

function readPoint(id: string, raw: RawPoint): DraftPoint {
  const at = ['punkter', id];
  const said = typeof raw === 'string' ? { tekst: raw } : raw;
  const text = said.tekst ?? null;
  const placeholder = PLACEHOLDER.exec(text ?? '')?.[0] ?? null;
  return { id, at, text, unsettled: said['ikke-avklart'] ?? null, placeholder };
}

/** Square brackets as suggestions have them. Not those of a note («[1]»), nor of a link. */
const PLACEHOLDER = /\[(?!\d+\])[^[\]]{0,100}\](?!\()/;

function readOrgans({ representantskap, nemnd, styre }: RawOrgans): Organs {
  const assembly = ['organer', 'representantskap'];
  const board = ['organer', 'nemnd'];
  return {
    assembly:
      representantskap === undefined
        ? null
        : {
            at: assembly,
            members: readTally(representantskap.medlemmer, [...assembly, 'medlemmer']),
            deputies: readTally(representantskap.varamedlemmer, [...assembly, 'varamedlemmer']),
            managerIsMember: yesNo(representantskap['daglig-leder-er-medlem']),
          },
    jointBoard:
      nemnd === undefined
        ? null
        : { at: board, members: readTally(nemnd.medlemmer, [...board, 'medlemmer']) },
    directors:
      styre === undefined
        ? null
        : {
            at: ['organer', 'styre'],
            count: styre.antall ?? null,
            staff: styre['ansatte-i-selskapet'] ?? null,
            staffElects: yesNo(styre['ansatte-velger']),
            assemblyMemberSits: yesNo(styre['representantskapsmedlem-i-styret']),
            managerSits: yesNo(styre['daglig-leder-i-styret']),
          },
  };
}

function readTally(raw: RawTally | undefined, at: Path): Tally | null {
  if (raw === undefined) return null;
  const entries = Object.entries(raw).map(
    ([participant, value]): OfParticipant<number> => ({ participant, at: [...at, participant], value }),
  );
  return { at, entries };
}

function readLoan(raw: RawDraft['lån'], reading: Reading): Draft['loan'] {
  if (raw === undefined) return null;
  const ceiling = raw.tak === undefined ? null : reading.kroner(['lån', 'tak']);
  return { allowed: yesNo(raw['kan-ta-opp']), ceiling };
}

function readExit(raw: RawDraft['uttreden'], reading: Reading): Draft['exit'] {
  if (raw === undefined) return null;
  return {
    months: raw['varsel-måneder'] ?? null,
    boundUntil: reading.yearOrDate(raw['bundet-til'], ['uttreden', 'bundet-til']),
    reason: raw.begrunnelse ?? null,
  };
}

function yesNo(value: RawAnswer | undefined): boolean | null {
  return value === undefined ? null : value === 'ja';
}
