// Runs the rules on a draft agreement. What they find can be mended in the draft; nothing here touches the ranking.
import type { Alternative, Case, CaseStatus } from '../../case/case.js';
import type { DraftRuleId } from '../../diagnostics/codes.js';
import type {
  Diagnostic,
  LegalBasis,
  Location,
  Path,
  Reference,
  Severity,
} from '../../diagnostics/diagnostic.js';
import type { Draft } from '../../draft/draft.js';
import {
  FORM_IDS,
  type OrganisationForm,
  type OrganisationForms,
  type Sourced,
  versionOn,
} from '../../forms/forms.js';
import type { ValueFault } from '../../source/fault.js';
import { locatedDiagnostic } from '../../source/read-source.js';
import { effectSeverity } from '../rule.js';
import { DRAFT_RULES } from './all-draft-rules.js';
import type { DraftFinding, DraftRule, DraftRuleInput } from './draft-rule.js';
import { checkMentions } from './mentions.js';

export interface CheckDraftInput {
  draft: Draft;
  /** The case that the draft belongs to, and the alternative in it; null when they are not known. */
  case: Case | null;
  alternative: Alternative | null;
  forms: OrganisationForms;
  /** The day the draft is judged on (YYYY-MM-DD). */
  date: string;
  locate(path: Path, onKey: boolean): Location;
  /** The same in the file of the case. */
  locateInCase(path: Path): Location;
}

/** All findings on a draft, and the draft with its slips of the pen read as they were meant. */
export function checkDraft(input: CheckDraftInput): { diagnostics: Diagnostic[]; draft: Draft } {
  const facts = input.forms.facts(input.draft.form);
  const { mentions, draft } = checkMentions(input.draft, { ...input, facts });
  const alternative = input.alternative?.id ?? null;
  const unknown = mentions.map((mention) =>
    locatedDiagnostic(
      { code: 'utkast-henvisning', args: mention.args, path: mention.at, onKey: mention.onKey, alternative },
      input.locate,
    ),
  );
  const rules = (Object.values(DRAFT_RULES) as unknown as DraftRule[]).filter(
    ({ forms }) => forms === undefined || forms.includes(draft.form),
  );
  const ruleInput = { draft, case: input.case, alternative: input.alternative, facts, date: input.date };
  const found = rules.flatMap((rule) => runRule(rule, ruleInput, input));
  return { diagnostics: [...unknown, ...found], draft };
}

function runRule(
  rule: DraftRule,
  ruleInput: DraftRuleInput,
  { forms, locate, locateInCase }: CheckDraftInput,
): Diagnostic[] {
  const version = versionOn(forms.rules.get(rule.id), ruleInput.date);
  if (version === null || version.repealed) return [];
  const { draft, case: read, facts, date } = ruleInput;
  const status: CaseStatus = read?.status ?? draft.status ?? 'under-utredning';
  const general = { ...version, references: concerning(version.references, facts.id, { forms, date }) };
  return rule.check(ruleInput).map((finding) => {
    const basis = basisOf(rule, finding.sourced, general);
    const diagnostic = locatedDiagnostic(
      {
        ...faultOf(rule.id, finding),
        severity: severityOf(basis, status),
        alternative: ruleInput.alternative?.id ?? null,
      },
      locate,
    );
    return {
      ...diagnostic,
      basis,
      inputs: [
        ...(finding.inputs ?? []).map((path) => locate(path, false)),
        ...(finding.caseInputs ?? []).map((path) => locateInCase(path)),
      ],
    };
  });
}

function faultOf(code: DraftRuleId, { args, at, onKey = false }: DraftFinding<DraftRuleId>): ValueFault {
  return { code, args, path: at, onKey } as ValueFault;
}

/** The finding's own source where it has one: a point that no source names rests on what its rule does. */
function basisOf({ effect }: DraftRule, own: Sourced | undefined, general: Sourced): LegalBasis {
  const named = own !== undefined && (own.references.length > 0 || own.checkedOn !== null);
  const { references, checkedOn, unchecked } = named ? own : general;
  return { effect, references, checkedOn, unchecked };
}

/** What has not been held against its source is at most a warning, also when the case is put forward. */
function severityOf({ effect, checkedOn }: LegalBasis, status: CaseStatus): Severity {
  const severity = effectSeverity(effect, status);
  return severity === 'feil' && checkedOn === null ? 'advarsel' : severity;
}

/**
 * Of the sections that a rule rests on, those in the act and the chapter of the form, without the ones on its siblings
 * there; all when none is.
 */
function concerning(
  references: readonly Reference[],
  form: OrganisationForm,
  { forms, date }: Pick<CheckDraftInput, 'forms' | 'date'>,
): readonly Reference[] {
  const homesOf = (id: OrganisationForm) =>
    versionOn(forms.facts(id).properties.hjemmel, date)?.references ?? [];
  const homes = homesOf(form);
  const siblings = FORM_IDS.filter((id) => id !== form).flatMap(homesOf);
  const names = (list: readonly Reference[], { law, section }: Reference) =>
    list.some((home) => home.law === law && home.section !== null && home.section === section);
  const own = references.filter(
    (reference) =>
      homes.some((home) => home.law === reference.law && isWithin(reference, home)) &&
      (names(homes, reference) || !names(siblings, reference)),
  );
  return own.length === 0 ? references : own;
}

/** Whether a section is in the chapter of another; acts that number their sections through have none. */
function isWithin(reference: Reference, home: Reference): boolean {
  const chapter = home.chapter ?? chapterOf(home.section);
  return chapter === null || chapter === (reference.chapter ?? chapterOf(reference.section));
}

/** Chapter 20 of section 20-4. */
function chapterOf(section: string | null): string | null {
  return section?.includes('-') ? (section.split('-')[0] ?? null) : null;
}
