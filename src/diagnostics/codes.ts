// Every code the tool can report, with the arguments its words need. A code without words does not compile.
import type { WeightsArgs } from './weight-codes.js';

/** Faults of the text itself: found before the content means anything. */
export interface SourceArgs {
  'fil-tom': Record<string, never>;
  'fil-ikke-utf8': { encoding: 'utf-16' | 'utf-32' | 'latin-1' | 'binary' };
  'fil-for-stor': { limit: string };
  'fil-ikke-lest': Record<string, never>;
  kontrolltegn: { name: string };
  'yaml-innrykk': Record<string, never>;
  'yaml-tabulator': Record<string, never>;
  'yaml-kolon': Record<string, never>;
  'yaml-anforsel': { quote: string };
  'yaml-tegn': { found: string };
  'yaml-alias': { name: string };
  'yaml-merke': { tag: string };
  'yaml-flere-dokumenter': Record<string, never>;
  'yaml-for-stor': { limit: number };
  'yaml-uforstaelig': { reason: string };
  'git-konflikt': Record<string, never>;
  'hardt-mellomrom': Record<string, never>;
  'yaml-bare-strek': Record<string, never>;
  'yaml-apostrof': Record<string, never>;
  'yaml-mellomrom-mangler': Record<string, never>;
  'krumme-anforselstegn': Record<string, never>;
  'komma-deler-tekst': { part: string };
  listestrek: { found: string };
  nummertegn: { lost: string };
  'nokkel-dobbel': { key: string; firstLine: number };
  'nokkel-ikke-tekst': Record<string, never>;
  'tall-ikke-endelig': { found: string };
}

/** Faults of shape and of single values: the content is not what the format says. */
export interface ShapeArgs {
  'format-ukjent': { found: string; known: readonly string[]; suggestion: string | null };
  'format-annet': { expected: string; found: string };
  'nokkel-ukjent': { key: string; parent: string; known: readonly string[]; suggestion: string | null };
  'nokkel-feilskrevet': { key: string; required: string };
  'nokkel-mangler': { key: string; parent: string };
  'type-feil': { key: string; expected: readonly ValueType[]; found: ValueType; written: string };
  'verdi-ukjent': { key: string; found: string; allowed: readonly string[]; suggestion: string | null };
  'verdi-mangler': { key: string };
  'verdi-utenfor': {
    key: string;
    found: number;
    minimum: number | null;
    maximum: number | null;
    /** Years are written without spaces. */
    year: boolean;
  };
  'id-ugyldig': { found: string; suggestion: string | null };
  /** `month` and `days`: where it is a day that the month lacks, the month, and how many days it has. */
  'dato-ugyldig': { found: string; suggestion: string | null; month: number | null; days: number | null };
  'kommunenummer-ugyldig': { found: string };
  'antall-feil': {
    key: string /** What the values of a range are. */;
    of: 'scores' | 'money' | null;
    minimum: number | null;
    maximum: number | null;
    found: number;
  };
  'gjentatt-verdi': { key: string };
  'poeng-ukjent': {
    found: string;
    known: readonly string[];
    suggestion: string | null;
    /** It says that there is no score. */
    notAssessed: boolean;
  };
  'belop-ugyldig': { found: string; problem: AmountProblem; suggestion: string | null };
  'tall-ugyldig': { found: string; suggestion: string | null };
  'celle-motstrid': { keys: readonly string[] };
  'celle-tom': Record<string, never>;
  'virkning-uklar': {
    problem:
      | 'no-amount'
      | 'two-amounts'
      | 'no-time'
      | 'two-times'
      | 'reversed-years'
      | 'no-share'
      | 'two-shares'
      | 'range'
      | 'reversed-range';
    /** What a fault of the range is about, as it is written; else empty. */
    amount: string;
    low: string;
    high: string;
  };
}

export type ValueType = 'text' | 'number' | 'integer' | 'map' | 'list' | 'boolean' | 'nothing';
export type AmountProblem = 'no-unit' | 'form' | 'thousands-dot' | 'decimal-dot' | 'sign-twice' | 'percent';

/** Faults of an agreement file: what it says does not hang together. */
export interface AgreementArgs {
  'avtale-ikke-funnet': { id: string; known: readonly string[]; suggestion: string | null };
  'avtale-ubrukelig': { id: string; file: string; errors: number };
  'avtale-henvisning': {
    kind: ReferenceKind;
    found: string;
    known: readonly string[];
    suggestion: string | null;
  };
  'avtale-gjentatt': { kind: ReferenceKind; id: string };
  'skala-ugyldig': {
    problem: 'reversed' | 'step-outside' | 'no-zero' | 'word-twice' | 'value-twice';
    found: string;
  };
  'vekt-ugyldig': { criterion: string; found: string };
  'terskel-ugyldig': { key: string; found: string };
  'risikomatrise-ugyldig': { rows: number; columns: number; expectedRows: number; expectedColumns: number };
  'innbyggere-mangler': { municipalities: readonly string[] };
}

export type ReferenceKind =
  | 'criterion'
  | 'alternative'
  | 'municipality'
  | 'source'
  | 'body'
  | 'rule'
  | 'likelihood'
  | 'consequence'
  | 'area'
  | 'instrument';

/** Municipalities by their ids, and what they are called, in the same order. */
interface OnMunicipalities {
  municipalities: readonly string[];
  names: readonly string[];
}

/** What the rules find in a case that could be read. The code is the id of the rule. */
export interface RuleArgs {
  'nullalternativ-mangler': { suggestion: string | null };
  'nullalternativ-poengsatt': { criteria: readonly string[] };
  'kriterium-ikke-vurdert': {
    criterion: string;
    alternatives: readonly string[];
    reason: string | null;
  } & OnMunicipalities;
  'begrunnelse-mangler': { criterion: string; alternatives: readonly string[] };
  'poeng-utenfor-skala': { found: number; from: number; to: number };
  'poeng-utenfor-spenn': { score: number | null; from: number; to: number };
  'risikoanalyse-mangler': { missing: 'all' | 'events' | 'date' };
  'fordeler-eller-ulemper-mangler': { alternative: string; missing: 'advantages' | 'disadvantages' | 'both' };
  'rod-hendelse-uten-tiltak': { event: string; missing: 'measure' | 'owner' | 'both' };
  'tiltak-oker-risiko': { event: string };
  'konsekvens-ikke-vurdert': { consequence: string; reason: string | null };
  'medvirkning-mangler': OnMunicipalities;
  'ukjent-henvisning': {
    /** `party`: a municipality in the case's own list, which names parties of the agreement. */
    kind: ReferenceKind | 'party';
    found: string;
    known: readonly string[];
    suggestion: string | null;
    /** How many places mention it; the finding stands at the first. */
    places: number;
  };
  'dato-uten-mening': { problem: DateProblem; date: string; against: string };
  /** `criteria`: the one where the fact stands first, and the one where it stands again. */
  'mulig-dobbelttelling': {
    facts: readonly string[];
    criteria: readonly string[];
    alternatives: readonly string[];
  };
  'fortegn-mot-kroner': { criterion: string; alternative: string; score: number; kroner: number };
}

interface OnAlternative {
  alternative: string;
}

/** Found on several alternatives at once, where each would only repeat the others. */
interface OnAlternatives {
  alternatives: readonly string[];
}

/** What the rules on form and law find. The section that each rests on is data, in the file of organisation forms. */
export interface LawRuleArgs {
  'ipr-tjenester': OnAlternative;
  'ipr-enkeltvedtak': OnAlternative;
  'ko-enkeltvedtak': OnAlternative;
  'ko-enkeltvedtak-saerlov': OnAlternative & { openings: readonly string[] };
  'ipr-ko-forskrift': OnAlternative & { form: string };
  'ipr-ko-deltakere': OnAlternative & { form: string; participant: string };
  'selskap-delegering-lovpalagt': OnAlternative & { form: string; openings: readonly string[] };
  'selskap-delegering-annet': OnAlternative & { form: string };
  'vkadm-prinsipiell': OnAlternative;
  'vk-lovforbud': OnAlternative & { law: string; section: string };
  'vk-ulike-parter': OnAlternative & { participant: string };
  'vk-ikke-lovpalagt': OnAlternative & { known: boolean };
  'avtale-enkeltvedtak': OnAlternative & { form: string; openings: readonly string[] };
  'iks-deltakere': OnAlternative & { participant: string | null };
  'barnevern-akutt': OnAlternative & { form: string };
  'barnevern-akutt-avtale': OnAlternative;
  'barnevern-privat': OnAlternative & { role: 'leads' | 'decides' | 'both' };
  'annen-uten-hjemmel': OnAlternative & { missing: 'name' | 'basis' | 'both' };
  'styre-etter-27': OnAlternative;
  likelydende: OnMunicipalities;
  garanti: OnAlternative;
  'garanti-avskaret': OnAlternative & { reason: 'risk' | 'business' | 'both' };
  robek: OnAlternative & OnMunicipalities & { what: 'loan' | 'lease' | 'both' };
  'lan-for-andres-eiendeler': OnAlternative & { known: boolean };
  'forsvarlig-utredet': { missing: 'facts' | 'law' | 'both' };
  medbestemmelse: OnMunicipalities;
  virksomhetsoverdragelse: OnAlternatives;
  'anskaffelse-avtale': OnAlternatives;
  mvakomp: OnAlternative & { problem: 'service' | 'competition' | 'both' };
  'taushetsplikt-personvern': OnAlternatives;
  'vk-varsle-statsforvalter': OnAlternatives & { decided: boolean };
  'ansvar-ubegrenset': OnAlternatives;
  'merforbruk-dekning': OnAlternatives;
  'vk-klage-og-kontroll': OnAlternatives;
  'iks-habilitet': OnAlternatives;
  'mva-egne-behov': OnAlternatives & { share: number };
  'brann-formelt-ansvar': OnAlternatives;
  'krematorium-tillatelse': Record<string, never>;
  'kontrollutvalg-innsyn': OnAlternatives;
  eierskapsmelding: OnAlternatives;
}

/** What the rules on a draft agreement find. */
/** `stated`: why the draft leaves the point open. `placeholder`: the brackets in it that are not filled in. */
interface OpenPointArgs {
  point: string;
  name: string;
  suggestion: string;
  stated: string | null;
  placeholder: string | null;
}

export interface DraftRuleArgs {
  /** `stated`, here and below: why the draft says that the point is not settled; null when it says nothing of it. */
  'avtale-innhold': OpenPointArgs;
  'avtale-samlepost': OpenPointArgs;
  'avtale-rad': OpenPointArgs;
  navnekrav: { name: string; words: readonly string[] };
  'vk-delegeringsvei': Record<string, never>;
  'vknemnd-lik-delegering': { participants: readonly string[] };
  'vknemnd-medlemstall': { participant: string; found: number; minimum: number };
  'repskap-sammensetning': {
    participant: string;
    problem: 'members' | 'deputies';
    found: number;
    minimum: number;
  };
  'ko-dagligleder': { form: string };
  'iks-styre': {
    problem: 'size' | 'assembly-member' | 'manager';
    found: number | null;
    minimum: number | null;
  };
  /** `right`: who adopts it for such a participant. */
  'kommunestyret-selv': { participant: string; body: string; right: 'council' | 'county' | 'assembly' };
  'likelydende-avtale': { participants: readonly string[] };
  'uttreden-frist': { months: number; usual: number };
  'lan-hjemmel': { problem: 'no-clause' | 'no-ceiling' };
}

/** Faults of a draft agreement: what it mentions is not there, or is another. */
export interface DraftArgs {
  'utkast-sak-ikke-funnet': { id: string; known: readonly string[]; suggestion: string | null };
  'utkast-sak-ubrukelig': { id: string; file: string };
  'utkast-alternativ-ukjent': { found: string; known: readonly string[]; suggestion: string | null };
  'utkast-form-ulik': { found: string; alternative: string; expected: string };
  'utkast-henvisning': {
    kind: 'point' | 'participant';
    found: string;
    known: readonly string[];
    suggestion: string | null;
  };
}

/** Faults of an assessor's sheet beside those of its scores, and how far it is filled in. */
export interface SheetArgs {
  'ark-sak-ikke-funnet': { id: string; known: readonly string[]; suggestion: string | null };
  'ark-sak-ubrukelig': { id: string; file: string };
  /** `file`: the case, which lies in another folder. */
  'ark-ikke-ved-saken': { id: string; file: string };
  /** `found`: the municipality that is scored in a sheet for `own`. */
  'ark-annen-kommune': { found: string; own: string };
  /** `file`: the sheet of the same assessor that comes first. */
  'ark-samme-vurderer': { by: string; file: string };
  'ark-ikke-ferdig': { given: number; asked: number };
}

/** Faults of the file of organisation forms. */
export interface FormsArgs {
  'former-ubrukelig': { file: string; errors: number };
  'henvisning-uforstaelig': { found: string };
  'henvisning-ukjent': { found: string; law: string; known: readonly string[]; suggestion: string | null };
  'regel-uten-hjemmel': { rules: readonly string[] };
  'form-mangler': { forms: readonly string[] };
  'former-ikke-funnet': Record<string, never>;
}

/** Faults of a project file. */
export interface ProjectArgs {
  'prosjekt-regel-ukjent': { found: string; suggestion: string | null };
  'prosjekt-regel-fast': { rule: string; because: FixedBecause };
  'prosjekt-sti': { key: string; found: string; expected: 'file' | 'folder' };
  'prosjekt-monster': { found: string };
}

/** Why a rule stands whatever a project file or a comment says: it closes a form, or tells of a fault of the content. */
export type FixedBecause = 'closes' | 'fault';

/** What is wrong between files, in comments that ask for a finding to be ignored, and in a baseline. */
export interface ScopeArgs {
  /** `file`, `line`: where the same id stands first, or next. */
  'sak-id-dobbel': { id: string; file: string; line: number };
  'ignorer-ukjent-regel': { found: string; suggestion: string | null };
  'ignorer-uten-begrunnelse': { rule: string };
  'ignorer-ikke-tillatt': { rule: string; because: FixedBecause };
  'ignorer-uten-virkning': { rule: string };
  /** `code`, `file`: of a finding that the baseline lists and that is no longer there. */
  'grunnlinje-utdatert': { code: string; file: string };
}

export type DateProblem =
  | 'after-updated'
  | 'deadline-passed'
  | 'decision-before-involvement'
  | 'effect-outside-period'
  | 'effect-partly-outside';

export type LawRuleId = keyof LawRuleArgs;

export interface CaseRuleArgs extends RuleArgs, LawRuleArgs {}
export type RuleId = keyof CaseRuleArgs;
export type DraftRuleId = keyof DraftRuleArgs;

export interface DiagnosticArgs
  extends SourceArgs,
    ShapeArgs,
    AgreementArgs,
    FormsArgs,
    CaseRuleArgs,
    DraftRuleArgs,
    DraftArgs,
    ProjectArgs,
    ScopeArgs,
    SheetArgs,
    WeightsArgs {}
