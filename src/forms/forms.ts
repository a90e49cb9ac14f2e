// The organisation forms as the rest of the street sees them: what the sources say of each, and from when.
import type { DraftRuleId, LawRuleId } from '../diagnostics/codes.js';
import type { Reference } from '../diagnostics/diagnostic.js';

export const FORM_IDS = [
  'egenregi',
  'avtalesamarbeid',
  'ipr',
  'ko',
  'vk-adm',
  'vk-nemnd',
  'iks',
  'as',
  'sa',
  'forening',
  'kjop',
  'annen',
] as const;
export type OrganisationForm = (typeof FORM_IDS)[number];

/** What is told of every form, in the order in which a reader meets it. */
export const PROPERTY_IDS = [
  'hjemmel',
  'rettssubjekt',
  'deltakere',
  'myndighet',
  'tjenester',
  'egnet',
  'organer',
  'vedtas-av',
  'endres-av',
  'ansvar',
  'uttreden',
  'lån',
  'arbeidsgiver',
  'offentlighet',
  'klage',
  'navneregel',
  'registrering',
  'melding',
] as const;
export type PropertyId = (typeof PROPERTY_IDS)[number];

/** Where something is read, and when. */
export interface Sourced {
  references: readonly Reference[];
  /** YYYY-MM or YYYY-MM-DD; null: not held against its source, for the reason in `unchecked`. */
  checkedOn: string | null;
  unchecked: string | null;
}

/** A thing that can change on a date: each version holds from its day until the next one's. */
export type Dated<Version> = readonly (Version & { from: string | null })[];

export interface FormValue extends Sourced {
  /** A few words for a table; null where the text has no shorter form. */
  short: string | null;
  text: string;
}

export type ControlAnswer = 'ja' | 'nei' | 'delvis' | 'ukjent';

/** Whether a municipality has an instrument of control, as a host and as one that is not. The same where no one hosts. */
export interface ControlValue extends Sourced {
  host: ControlAnswer;
  partner: ControlAnswer;
  note: string | null;
}

/** The smallest numbers that an agreement of the form may give. */
export interface Minimums extends Sourced {
  assemblyPerParticipant: number | null;
  deputiesPerMember: number | null;
  boardPerParticipant: number | null;
  directors: number | null;
  directorsOver30Staff: number | null;
  directorsOver200Staff: number | null;
  noticeMonths: number | null;
}

export interface NameRule extends Sourced {
  /** The name must hold one of these. */
  words: readonly string[];
}

/** `lovkrav`: the law asks for it. `lån`: it does when loans are to be taken up. `spørsmål`: a catch-all. `råd`: wise. */
export type AgreementPointKind = 'lovkrav' | 'lån' | 'spørsmål' | 'råd';

export interface AgreementPoint extends Sourced {
  id: string;
  from: string | null;
  kind: AgreementPointKind;
  name: string;
  suggestion: string;
}

export interface FormFacts {
  id: OrganisationForm;
  name: string;
  /** What it is called in a table. */
  short: string;
  /** The id of its group by closeness of control; null where the source places it in none. */
  group: string | null;
  /** Words that choose it on the command line. */
  aliases: readonly string[];
  /** The forms nearest to it in control, nearest first: a judgement. */
  nearest: readonly OrganisationForm[];
  properties: Readonly<Partial<Record<PropertyId, Dated<FormValue>>>>;
  minimums: Dated<Minimums>;
  nameRule: Dated<NameRule>;
  /** By the id of the instrument. */
  control: ReadonlyMap<string, Dated<ControlValue>>;
  agreement: readonly AgreementPoint[];
}

/** A section in a special act that may open for leaving authority to someone else. */
export interface SpecialOpening extends Sourced {
  from: string | null;
  /** Ids of areas of cooperation, as agreements name them. */
  areas: readonly string[];
  forms: readonly OrganisationForm[];
  text: string;
}

export interface SourceFacts {
  id: string;
  name: string;
  title: string | null;
  read: 'hele' | 'utdrag' | 'ikke';
  checkedOn: string | null;
  remark: string | null;
}

export interface OrganisationForms {
  name: string;
  sources: readonly SourceFacts[];
  instruments: readonly { id: string; name: string; short: string }[];
  groups: readonly { id: string; name: string; explanation: string }[];
  /** The facts of a form; worked out when they are asked for. */
  facts(form: OrganisationForm): FormFacts;
  openings: readonly SpecialOpening[];
  /** Ids of areas by the topic that some rules speak of. */
  topics: ReadonlyMap<string, readonly string[]>;
  rules: ReadonlyMap<LawRuleId | DraftRuleId, Dated<Sourced & { repealed: boolean }>>;
  /** The latest month in which a source was read; null when none was. */
  checkedOn: string | null;
}

/** The version that holds on a day (YYYY-MM-DD): the latest that has begun; null when none has. */
export function versionOn<Version>(versions: Dated<Version> | undefined, date: string): Version | null {
  return (versions ?? []).filter(({ from }) => from === null || from <= date).at(-1) ?? null;
}
