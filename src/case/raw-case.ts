// The shape of a case file after the schema check, in its own Norwegian keys; only read-case.ts and its parts see it.
import type { OrganisationForm } from '../forms/forms.js';
import type { Case, CaseStatus, CouncilWish, DataQuality, Participant, Supplier } from './case.js';
import type { PreconditionAnswer, PreconditionGroup } from './preconditions.js';
import type { StepStatus } from './steps.js';

export type YesNo = 'ja' | 'nei';
export type RawNumber = number | string;

export interface RawScore {
  poeng?: RawNumber;
  spenn?: [RawNumber, RawNumber];
  'ikke-vurdert'?: string;
  begrunnelse?: string;
  kilder?: string[];
}

export interface RawCell extends RawScore {
  'per-kommune'?: Record<string, RawNumber | RawScore>;
}

export interface RawAlternative {
  navn: string;
  form: OrganisationForm;
  'kan-videreføres'?: YesNo;
  frist?: RawNumber;
  vertskommune?: string;
  'overført-myndighet'?: {
    enkeltvedtak?: YesNo;
    forskrift?: YesNo;
    'prinsipielle-saker'?: YesNo;
    'gjelder-bare'?: string[];
  };
  'annen-form'?: { navn?: string; hjemmel?: string };
  'eget-rettssubjekt'?: YesNo;
  'andre-deltakere'?: { navn: string; type: Participant['kind'] }[];
  'begrenset-ansvar'?: YesNo;
  'heleid-offentlig'?: YesNo;
  leverandør?: { type: Supplier['kind']; 'leder-tjenesten'?: YesNo };
  låneopptak?: YesNo;
  'leie-over-fire-år'?: YesNo;
  'lån-til-andres-eiendeler'?: YesNo;
  garanti?: { næringsvirksomhet?: YesNo; 'vesentlig-risiko'?: YesNo };
  lokalisering?: string;
  årsverk?: Record<string, { fra: RawNumber; til: RawNumber }>;
}

export interface RawArgument {
  alternativ: string;
  tekst: string;
  kilder?: string[];
}

export interface RawLevel {
  sannsynlighet: RawNumber;
  konsekvens: RawNumber;
}

export interface RawEvent extends RawLevel {
  hva: string;
  alternativer?: string[];
  kommuner?: string[];
  kunnskap?: 'svak' | 'middels' | 'sterk';
  tiltak?: string;
  ansvarlig?: string;
  'etter-tiltak'?: RawLevel;
  kilder?: string[];
}

export interface RawEffect {
  alternativ: string;
  kommune?: string;
  nøkkel?: string;
  type: 'investering' | 'drift';
  hva: string;
  år?: number;
  fra?: number;
  til?: number;
  utgift?: RawNumber;
  innsparing?: RawNumber;
  spenn?: [RawNumber, RawNumber];
  kilder?: string[];
}

export type RawConsequence = string | { vurdering?: string; 'ikke-vurdert'?: string };

export interface RawTreatment {
  organ: string;
  kommune?: string;
  dato?: string;
  behandlingstype: string;
  utfall?: string;
  vedtakstekst?: string;
}

export interface RawClarification {
  regel: string;
  alternativ?: string;
  svar: string;
  av: string;
  dato: string;
  kilde?: string;
  paragraf?: string;
}

export interface RawTask {
  lovpålagt?: YesNo;
  tjenesteproduksjon?: YesNo;
  'ansatte-berøres'?: YesNo;
  'ansatte-overføres'?: YesNo;
  personopplysninger?: YesNo;
  'helse-utdanning-sosial'?: YesNo;
  'selges-i-konkurranse'?: YesNo;
  'eksternt-salg'?: number;
  'overføring-avskåret'?: { lov: string; paragraf: string };
  'i-robek'?: string[];
}

export interface RawWish {
  ønske?: NonNullable<CouncilWish['wish']>;
  'må-ha'?: string[];
}

export interface RawSteering extends RawWish {
  begrunnelse?: string;
  'per-kommune'?: Record<string, RawWish>;
}

export interface RawAnswer {
  svar?: PreconditionAnswer;
  belegg?: string;
  kilder?: string[];
  'ikke-vurdert'?: string;
}

export type RawStated = RawNumber | { 'ikke-kjent': string };

export interface RawCollaboration {
  alternativ?: string;
  siden?: RawStated;
  deltakere?: RawStated;
  avtale?: RawStated;
  'avtale-fra'?: RawStated;
  'styres-av'?: RawStated;
  'styres-gjennom'?: RawStated;
  evaluert?: RawStated;
  'utgift-per-år'?: RawStated;
}

export interface RawStep {
  sak?: string;
  område?: string;
  navn: string;
  status: StepStatus;
  vedtatt?: Record<string, string>;
  hittil?: string;
  grunn?: string;
  neste?: string;
}

/** A text is the answer alone. */
export type RawPrecondition = string | (RawAnswer & { 'per-kommune'?: Record<string, RawAnswer | string> });

export type RawPreconditions = Partial<Record<PreconditionGroup, Record<string, RawPrecondition>>>;

export interface RawCase extends RawPreconditions {
  id: string;
  tittel: string;
  avtale: string;
  kommuner: string[];
  område?: string;
  status: CaseStatus;
  datagrunnlag: DataQuality;
  oppdatert: string;
  sammendrag?: string;
  mandat?: { formål?: string };
  samarbeidet?: RawCollaboration;
  trinn?: RawStep[];
  oppgave?: RawTask;
  styring?: RawSteering;
  alternativer: Record<string, RawAlternative>;
  vurdering?: Record<string, Record<string, RawNumber | RawCell>>;
  risikoanalyse?: {
    utført?: string;
    fordeler?: RawArgument[];
    ulemper?: RawArgument[];
    hendelser?: Record<string, RawEvent>;
  };
  økonomi?: { prisnivå?: number; start?: number; analyseperiode?: number; virkninger?: RawEffect[] };
  konsekvenser?: Record<Case['consequences'][number]['id'], RawConsequence>;
  medvirkning?: { part: string; kommune?: string; dato?: string; 'annen-ordning'?: YesNo }[];
  behandling?: RawTreatment[];
  meldinger?: { til: string; dato?: string }[];
  avklaringer?: RawClarification[];
  kilder?: Record<string, { dato?: RawNumber }>;
}
