// The shape of a draft agreement after the schema check, in its own Norwegian keys; only read-draft.ts sees it.
import type { CaseStatus, DataQuality } from '../case/case.js';
import type { OrganisationForm } from '../forms/forms.js';

export type RawAnswer = 'ja' | 'nei';
export type RawPoint = string | { tekst?: string; 'ikke-avklart'?: string };
export type RawTally = Record<string, number>;

export interface RawOrgans {
  representantskap?: {
    medlemmer?: RawTally;
    varamedlemmer?: RawTally;
    'daglig-leder-er-medlem'?: RawAnswer;
  };
  nemnd?: { medlemmer?: RawTally };
  styre?: {
    antall?: number;
    'ansatte-i-selskapet'?: number;
    'ansatte-velger'?: RawAnswer;
    'representantskapsmedlem-i-styret'?: RawAnswer;
    'daglig-leder-i-styret'?: RawAnswer;
  };
}

export interface RawAgreementDecision {
  deltaker: string;
  organ: string;
  dato?: string;
  utfall?: string;
  avtaleversjon?: string;
  avtaletekst?: string;
}

export interface RawDraft {
  sak: string;
  alternativ: string;
  form: OrganisationForm;
  navn: string;
  oppdatert: string;
  datagrunnlag?: DataQuality;
  status?: CaseStatus;
  punkter?: Record<string, RawPoint>;
  organer?: RawOrgans;
  myndighet?: Record<string, string | string[]>;
  delegering?: 'gjennom-kommunedirektøren' | 'direkte';
  lån?: { 'kan-ta-opp'?: RawAnswer; tak?: number | string };
  uttreden?: { 'varsel-måneder'?: number; 'bundet-til'?: number | string; begrunnelse?: string };
  vedtak?: RawAgreementDecision[];
}
