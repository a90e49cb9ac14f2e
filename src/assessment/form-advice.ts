// What `form` says of a case: which organisation forms are open for its task, and what each means. Plain values, no prose.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ControlAnswer, FormValue, OrganisationForm } from '../forms/forms.js';
import type { Assessment, CaseFacts } from './assessment.js';

/** `question`: nothing known closes it, but something has to be answered first. */
export type FormStanding = 'open' | 'question' | 'closed';

/** A rule that closes or questions a form, with what it rests on. */
export type RuleHit = Pick<Diagnostic, 'code' | 'args' | 'basis'>;

/** The keys of a case whose answer decides whether a form is open. */
export type OpenQuestionKey = 'lovpålagt' | 'tjenesteproduksjon' | 'eget-rettssubjekt';

/** What the case has not said, the answer that would close the form, and the rule by which it would. */
export interface OpenQuestion {
  key: OpenQuestionKey;
  answer: 'ja' | 'nei';
  hit: RuleHit;
}

/** The instruments of control that a municipality has in a form, as a host and as one that is not. */
export interface InstrumentAnswer {
  id: string;
  host: ControlAnswer;
  partner: ControlAnswer;
  note: string | null;
}

export interface FormProfile {
  form: OrganisationForm;
  name: string;
  short: string;
  /** The id of its group by closeness of control. */
  group: string | null;
  instruments: InstrumentAnswer[];
  liability: FormValue | null;
  exit: FormValue | null;
  suited: FormValue | null;
}

export interface FormRow extends FormProfile {
  standing: FormStanding;
  closedBy: RuleHit[];
  /** Rules that question the form without closing it. */
  questionedBy: RuleHit[];
  openQuestions: OpenQuestion[];
  /** The alternatives of the case in this form, the zero alternative too. */
  alternatives: string[];
}

export interface AlternativeStanding {
  id: string;
  name: string;
  form: OrganisationForm;
  /** Its form by the name the case gives it, where the form is `annen`. */
  formName: string;
  standing: FormStanding;
  closedBy: Diagnostic[];
  questionedBy: Diagnostic[];
  openQuestions: OpenQuestion[];
  /** For one that is closed: the nearest form that is open, or open with a question; null where none is. */
  nearest: OrganisationForm | null;
}

/** How well a form gives what the councils want. */
export interface SteeringFit {
  form: OrganisationForm;
  /** Whether it is in the group that the councils wish for. */
  inGroup: boolean;
  /** Must-have instruments that some municipality lacks, has in part, or for which no source was read. */
  missing: string[];
  partly: string[];
  unknown: string[];
}

export interface SteeringAdvice {
  wish: string | null;
  mustHave: string[];
  reason: string | null;
  /** Municipalities that want something else than the others: their own wish and must-haves. */
  departures: { municipality: string; wish: string | null; mustHave: string[] }[];
  fits: SteeringFit[];
}

/** What looks simpler than it is: no joint political body; a legal person of its own, near a company. */
export type Trap = 'no-joint-body' | 'own-legal-person';

export interface FormAdvice {
  file: string;
  case: CaseFacts;
  /** The authority that the forms are held against: what some alternative of the case is to have. */
  authority: ('enkeltvedtak' | 'forskrift' | 'prinsipielle-saker')[];
  statutory: boolean | null;
  serviceProduction: boolean | null;
  rows: FormRow[];
  alternatives: AlternativeStanding[];
  instruments: { id: string; name: string; short: string }[];
  groups: { id: string; name: string; explanation: string; forms: OrganisationForm[] }[];
  steering: SteeringAdvice | null;
  traps: Trap[];
  /** Draft agreements beside the case: points that are settled, that the law asks for in vain, and that it asks about. */
  drafts: { file: string; alternative: string; given: number; missing: number; asked: number }[];
  /** Warnings and information on form and law, with those that are answered. */
  findings: Diagnostic[];
  provenance: Assessment['provenance'];
}

/** Forms beside each other, without a case. */
export interface FormComparison {
  forms: (FormProfile & { properties: { id: string; value: FormValue }[] })[];
  instruments: { id: string; name: string; short: string }[];
  groups: { id: string; name: string; explanation: string; forms: OrganisationForm[] }[];
  traps: Trap[];
  date: string | null;
  lawCheckedOn: string | null;
}
