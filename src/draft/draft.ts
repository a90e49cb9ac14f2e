// A draft agreement as the rules see it: typed values, each with the place it was read from.
import type { CaseStatus, DataQuality } from '../case/case.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { OrganisationForm } from '../forms/forms.js';

/** Forms whose agreement each council adopts itself. */
export const ADOPTED_FORMS = ['ipr', 'ko', 'vk-adm', 'vk-nemnd', 'iks'] as const;

/** What a draft says of one point of the agreement: a text, or openly that it is not settled; both is the latter. */
export interface DraftPoint {
  id: string;
  at: Path;
  text: string | null;
  /** Why it is not settled; null when it is. */
  unsettled: string | null;
  /** The first of the brackets in the text that are still to be filled in: «[navn]». Null: there are none. */
  placeholder: string | null;
}

/** Something said of one participant: a municipality by its id, another by its name. */
export interface OfParticipant<Value> {
  participant: string;
  at: Path;
  value: Value;
}

/** A number for each participant, with the place of the list. */
export interface Tally {
  at: Path;
  entries: readonly OfParticipant<number>[];
}

/** Null, here and below: the draft does not say. */
export interface Organs {
  assembly: {
    at: Path;
    members: Tally | null;
    deputies: Tally | null;
    managerIsMember: boolean | null;
  } | null;
  /** The joint board that the councils elect in a host cooperation. */
  jointBoard: { at: Path; members: Tally | null } | null;
  directors: {
    at: Path;
    count: number | null;
    staff: number | null;
    staffElects: boolean | null;
    assemblyMemberSits: boolean | null;
    managerSits: boolean | null;
  } | null;
}

/** What a participant delegates, as kinds or as a text. */
export type Delegated = { kinds: readonly string[] } | { text: string };

export interface AgreementDecision {
  at: Path;
  participant: string;
  body: string;
  date: string | null;
  /** Null: it is still to be made. */
  outcome: string | null;
  version: string | null;
  wording: string | null;
}

export interface Draft {
  /** The ids of the case and of the alternative in it. */
  case: string;
  alternative: string;
  form: OrganisationForm;
  name: string;
  updated: string;
  status: CaseStatus | null;
  dataQuality: DataQuality | null;
  points: readonly DraftPoint[];
  organs: Organs;
  authority: readonly OfParticipant<Delegated>[];
  /** How the authority goes to the host: through the chief executive at home, or straight there. */
  delegation: 'through-chief-executive' | 'direct' | null;
  loan: { allowed: boolean | null; ceiling: number | null } | null;
  exit: { months: number | null; boundUntil: string | null; reason: string | null } | null;
  decisions: readonly AgreementDecision[];
}
