// The codes that are no rules, as a reader meets them: what kind of fault each is, and how much it weighs by itself.
import type {
  AgreementArgs,
  DraftArgs,
  DraftRuleId,
  FormsArgs,
  ProjectArgs,
  RuleId,
  ScopeArgs,
  ShapeArgs,
  SheetArgs,
  SourceArgs,
} from './codes.js';
import type { DiagnosticCode, Severity } from './diagnostic.js';
import type { WeightsArgs } from './weight-codes.js';

/** A fault of a file, whatever a case says: its encoding, its YAML, its keys, its mentions of other files. */
export type FaultCode = Exclude<DiagnosticCode, RuleId | DraftRuleId>;

const TEXT: Record<keyof SourceArgs, Severity> = {
  'fil-tom': 'feil',
  'fil-ikke-utf8': 'feil',
  'fil-for-stor': 'feil',
  'fil-ikke-lest': 'feil',
  kontrolltegn: 'feil',
  'git-konflikt': 'feil',
  'yaml-innrykk': 'feil',
  'yaml-tabulator': 'feil',
  'hardt-mellomrom': 'feil',
  'yaml-kolon': 'feil',
  'yaml-mellomrom-mangler': 'feil',
  'yaml-anforsel': 'feil',
  'yaml-apostrof': 'feil',
  'krumme-anforselstegn': 'advarsel',
  'yaml-tegn': 'feil',
  'yaml-bare-strek': 'feil',
  listestrek: 'feil',
  'komma-deler-tekst': 'feil',
  nummertegn: 'advarsel',
  'yaml-alias': 'feil',
  'yaml-merke': 'feil',
  'yaml-flere-dokumenter': 'feil',
  'yaml-for-stor': 'feil',
  'yaml-uforstaelig': 'feil',
  'nokkel-dobbel': 'feil',
  'nokkel-ikke-tekst': 'feil',
  'tall-ikke-endelig': 'feil',
};

const SHAPE: Record<keyof ShapeArgs, Severity> = {
  'format-ukjent': 'feil',
  'format-annet': 'feil',
  'nokkel-ukjent': 'feil',
  'nokkel-feilskrevet': 'feil',
  'nokkel-mangler': 'feil',
  'type-feil': 'feil',
  'verdi-ukjent': 'feil',
  'verdi-mangler': 'feil',
  'verdi-utenfor': 'feil',
  'antall-feil': 'feil',
  'gjentatt-verdi': 'feil',
  'id-ugyldig': 'feil',
  'dato-ugyldig': 'feil',
  'kommunenummer-ugyldig': 'feil',
  'poeng-ukjent': 'feil',
  'celle-tom': 'feil',
  'celle-motstrid': 'feil',
  'belop-ugyldig': 'feil',
  'tall-ugyldig': 'feil',
  'virkning-uklar': 'feil',
};

const AGREEMENT: Record<keyof AgreementArgs, Severity> = {
  'avtale-ikke-funnet': 'feil',
  'avtale-ubrukelig': 'feil',
  'avtale-henvisning': 'feil',
  'avtale-gjentatt': 'feil',
  'skala-ugyldig': 'feil',
  'vekt-ugyldig': 'feil',
  'terskel-ugyldig': 'feil',
  'risikomatrise-ugyldig': 'feil',
  'innbyggere-mangler': 'feil',
};

const FORMS: Record<keyof FormsArgs, Severity> = {
  'former-ikke-funnet': 'feil',
  'former-ubrukelig': 'feil',
  'henvisning-uforstaelig': 'feil',
  'henvisning-ukjent': 'feil',
  'regel-uten-hjemmel': 'feil',
  'form-mangler': 'feil',
};

const DRAFT: Record<keyof DraftArgs, Severity> = {
  'utkast-sak-ikke-funnet': 'feil',
  'utkast-sak-ubrukelig': 'advarsel',
  'utkast-alternativ-ukjent': 'feil',
  'utkast-form-ulik': 'feil',
  'utkast-henvisning': 'feil',
};

const SHEET: Record<keyof SheetArgs, Severity> = {
  'ark-sak-ikke-funnet': 'feil',
  'ark-sak-ubrukelig': 'advarsel',
  'ark-ikke-ved-saken': 'advarsel',
  'ark-annen-kommune': 'feil',
  'ark-samme-vurderer': 'feil',
  'ark-ikke-ferdig': 'merknad',
};

const WEIGHTS: Record<keyof WeightsArgs, Severity> = {
  'vekter-uten-svar': 'feil',
  'vekter-annen-metode': 'feil',
  'vekter-mangler-kriterium': 'feil',
  'vekter-mangler-par': 'feil',
  'vekter-par-igjen': 'feil',
  'vekter-uten-hundre': 'feil',
  'vekter-utenfor': 'feil',
  'vekter-alle-null': 'feil',
  'vekter-folger-ikke': 'feil',
  'vekter-ikke-regnet': 'advarsel',
  'vekter-inkonsistent': 'advarsel',
  'vekter-gammel-avtale': 'merknad',
  'vekter-etter-poeng': 'merknad',
};

const PROJECT: Record<keyof ProjectArgs, Severity> = {
  'prosjekt-regel-ukjent': 'feil',
  'prosjekt-regel-fast': 'feil',
  'prosjekt-sti': 'feil',
  'prosjekt-monster': 'feil',
};

const SCOPE: Record<keyof ScopeArgs, Severity> = {
  'sak-id-dobbel': 'feil',
  'ignorer-ukjent-regel': 'advarsel',
  'ignorer-uten-begrunnelse': 'advarsel',
  'ignorer-ikke-tillatt': 'advarsel',
  'ignorer-uten-virkning': 'advarsel',
  'grunnlinje-utdatert': 'feil',
};

/** In the order in which a file meets them; each code of a kind with its severity. */
export const FAULT_GROUPS = {
  text: TEXT,
  shape: SHAPE,
  agreement: AGREEMENT,
  forms: FORMS,
  draft: DRAFT,
  sheet: SHEET,
  weights: WEIGHTS,
  project: PROJECT,
  scope: SCOPE,
};
export type FaultGroup = keyof typeof FAULT_GROUPS;

/** Every one of them with its severity; the compiler demands that none is left out. */
export const FAULTS: Readonly<Record<FaultCode, Severity>> = {
  ...TEXT,
  ...SHAPE,
  ...AGREEMENT,
  ...FORMS,
  ...DRAFT,
  ...SHEET,
  ...WEIGHTS,
  ...PROJECT,
  ...SCOPE,
};

export const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

export function isFault(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}
