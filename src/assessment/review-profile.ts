// A review of a cooperation that is running, as plain values: what is in place, what is missing, what is not known.
import type { Collaboration } from '../case/collaboration.js';
import type { PreconditionId } from '../case/preconditions.js';
import type { OrganisationForm } from '../forms/forms.js';

export type ReviewPointId = 'structure' | 'steering' | 'purpose' | 'evaluation';

/** `unknown`: nothing that is said is missing, but the case does not say enough. */
export type ReviewState = 'in-place' | 'partly' | 'missing' | 'unknown';

/** What a point is made of: questions of the case, and facts of the cooperation. */
export type ReviewElement =
  | PreconditionId<'struktur'>
  | 'struktur-mangler'
  | 'styres-av'
  | 'styres-gjennom'
  | 'styring'
  | 'formål'
  | 'formål-uklart'
  | 'evaluert';

export interface ReviewPoint {
  id: ReviewPointId;
  state: ReviewState;
  inPlace: ReviewElement[];
  /** Not there, or only partly. A sign of danger is lacking nothing when it is not seen. */
  lacking: ReviewElement[];
  unknown: ReviewElement[];
}

export interface Review extends Omit<Collaboration, 'at' | 'alternative'> {
  /** Null: the case does not say which alternative is running. */
  form: OrganisationForm | null;
  /** What the form `annen` is called. */
  formName: string | null;
  points: ReviewPoint[];
}
