// A case as the rules and the ranking see it: typed values, each with the place it was read from.
import type { ReferenceKind } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { OrganisationForm } from '../forms/forms.js';
import type { Collaboration } from './collaboration.js';
import type { Precondition } from './preconditions.js';
import type { Step } from './steps.js';

export const ZERO_ALTERNATIVE = 'nullalternativ';

/** The statuses of a case that has been decided: the ranking is then a review. */
export const CLOSED_STATUSES = ['vedtatt', 'ikke-vedtatt', 'trukket', 'i-drift', 'avsluttet'] as const;
export const CASE_STATUSES = [
  'ide',
  'under-utredning',
  'pa-horing',
  'til-behandling',
  'utsatt',
  ...CLOSED_STATUSES,
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export type DataQuality = 'eksempel' | 'foreløpig' | 'kvalitetssikret';

/** Who takes part beside the municipalities of the case. */
export interface Participant {
  name: string;
  kind: 'kommune' | 'fylkeskommune' | 'iks' | 'stat' | 'privat' | 'annen';
}

export interface Supplier {
  kind: 'kommune' | 'annen-offentlig' | 'privat';
  /** Whether it is to lead the service or act for the municipality. */
  leads: boolean;
}

/** What the law needs to know of the task. Null: the case does not say. */
export interface Task {
  statutory: boolean | null;
  serviceProduction: boolean | null;
  staffAffected: boolean | null;
  staffTransferred: boolean | null;
  personalData: boolean | null;
  /** A statutory health, education or social service. */
  welfareService: boolean | null;
  soldInCompetition: boolean | null;
  /** Percent of the turnover. */
  externalSales: number | null;
  /** A special act that bars a host municipality. */
  transferBarred: { law: string; section: string } | null;
  inRobek: readonly string[];
}

export interface Alternative {
  id: string;
  at: Path;
  name: string;
  form: OrganisationForm;
  /** Only for the zero alternative: whether it can go on, and until when it can. */
  canContinue: boolean;
  deadline: string | null;
  host: string | null;
  transferred: {
    individualDecisions: boolean;
    regulations: boolean;
    mattersOfPrinciple: boolean;
    /** The individual decisions concern only internal matters or grant schemes. */
    onlyExceptions: boolean;
  };
  /** For the form `annen`: what it is called, and what it rests on. */
  otherForm: { name: string | null; basis: string | null } | null;
  /** Null, here and below: the case does not say. */
  ownLegalPerson: boolean | null;
  otherParticipants: readonly Participant[];
  allLiabilityLimited: boolean;
  whollyPublic: boolean | null;
  supplier: Supplier | null;
  loan: boolean | null;
  longLease: boolean;
  loanForOthersAssets: boolean;
  guarantee: { business: boolean; substantialRisk: boolean } | null;
  location: string | null;
  positions: readonly { municipality: string; from: number; to: number }[];
}

/** What one assessment says: a score, a score within a range, a range alone, or openly nothing. */
export interface Score {
  at: Path;
  point: number | null;
  range: readonly [low: number, high: number] | null;
  /** Why it has not been assessed; null when it has, or when nothing is said. */
  notAssessed: string | null;
  /** The reason given for this score alone. */
  reason: string | null;
  /** What several have said, which the reason tells with the name of each; absent: the reason is one text. */
  reasonParts?: readonly string[];
}

/** The assessment of one alternative on one criterion: for all municipalities, or one for each. */
export interface Cell {
  at: Path;
  criterion: string;
  alternative: string;
  common: Score | null;
  perMunicipality: ReadonlyMap<string, Score>;
  /** The reason in the file, for all or gathered from the municipalities; null when a score has none. */
  reason: string | null;
  /** As for a score. */
  reasonParts?: readonly string[];
  sources: readonly { id: string; at: Path }[];
}

export interface Argument {
  at: Path;
  alternative: string;
  text: string;
}

export interface RiskLevel {
  likelihood: string;
  consequence: string;
}

export interface RiskEvent {
  id: string;
  at: Path;
  what: string;
  /** Empty: it concerns all. */
  alternatives: readonly string[];
  municipalities: readonly string[];
  before: RiskLevel;
  after: RiskLevel | null;
  knowledge: 'svak' | 'middels' | 'sterk' | null;
  measure: string | null;
  owner: string | null;
}

export interface Effect {
  at: Path;
  /** Where its amount is written. */
  amountAt: Path;
  alternative: string;
  /** Null: shared by a key between all. */
  municipality: string | null;
  kind: 'investering' | 'drift';
  /** Saving positive, cost negative; kroner in each of the years. */
  kroner: number;
  from: number;
  to: number;
}

export type ConsequenceId = 'økonomi' | 'miljø' | 'folkehelse';

export interface Consequence {
  id: ConsequenceId;
  at: Path;
  text: string | null;
  notAssessed: string | null;
}

export interface DatedEntry {
  at: Path;
  date: string | null;
  municipality: string | null;
}

export interface Involvement extends DatedEntry {
  party: string;
  /** The arrangement that the staff have agreed to in place of a joint committee. */
  otherArrangement: boolean;
}

export interface Treatment extends DatedEntry {
  body: string;
  kind: string;
  /** What came of it; null for a treatment that is still to come. */
  outcome: string | null;
  /** The wording of the decision. */
  wording: string | null;
}

export interface Notification {
  at: Path;
  to: string;
  date: string | null;
}

export interface Clarification {
  at: Path;
  rule: string;
  alternative: string | null;
  text: string;
  by: string;
  date: string;
  section: string | null;
  source: string | null;
}

/** How close to the councils the cooperation is to be steered. Null, in both: as for all, or nothing is said. */
export interface CouncilWish {
  wish: 'direkte-kontroll' | 'delegert-myndighet' | 'privatrettslig' | null;
  /** Ids of instruments, as the file of organisation forms names them. */
  mustHave: readonly string[] | null;
}

export interface Steering extends CouncilWish {
  at: Path;
  mustHave: readonly string[];
  reason: string | null;
  /** Only the municipalities whose council wants something else. */
  perMunicipality: ReadonlyMap<string, CouncilWish>;
}

/** A mention of something by its id, to be held against what exists. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  at: Path;
  onKey: boolean;
}

export interface Case {
  id: string;
  title: string;
  agreement: string;
  municipalities: readonly string[];
  area: string | null;
  status: CaseStatus;
  dataQuality: DataQuality;
  updated: string;
  summary: string | null;
  /** What is to be better, and for whom. */
  purpose: string | null;
  /** Null: the case is not about one that is running, or tells nothing of it. */
  collaboration: Collaboration | null;
  steps: readonly Step[] | null;
  task: Task;
  steering: Steering | null;
  alternatives: readonly Alternative[];
  cells: readonly Cell[];
  risk: {
    done: string | null;
    at: Path;
    advantages: readonly Argument[];
    disadvantages: readonly Argument[];
    events: readonly RiskEvent[];
  } | null;
  economy: {
    priceYear: number | null;
    start: number | null;
    years: number | null;
    effects: readonly Effect[];
  } | null;
  consequences: readonly Consequence[];
  /** Null: the case has none of the parts. */
  preconditions: readonly Precondition[] | null;
  involvement: readonly Involvement[];
  treatment: readonly Treatment[];
  notifications: readonly Notification[];
  clarifications: readonly Clarification[];
  sources: readonly string[];
  references: readonly Reference[];
}
