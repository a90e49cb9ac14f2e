// A draft agreement in, its findings and facts out: the stages that a draft passes, in order. Pure.
import type { Alternative, Case } from '../case/case.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Draft } from '../draft/draft.js';
import { isSettled, pointIn, pointsOn } from '../draft/points.js';
import { readDraft } from '../draft/read-draft.js';
import type { OrganisationForm, OrganisationForms } from '../forms/forms.js';
import { checkDraft } from '../rules/draft/check-draft.js';
import { diagnostic, type SourceDocument } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { FormsSource } from './load-forms.js';
import { type ClosedCase, type OpenCase, withoutForms } from './open-case.js';

/** A case file, with what opening it came to. */
export interface FoundCase {
  path: string;
  opened: OpenCase | ClosedCase;
}

export interface AssessDraftInput {
  source: SourceDocument;
  /** The case with an id, looked for from the draft's folder; or the ids there are, when none has it. */
  findCase(id: string): FoundCase | { known: readonly string[] };
  /** The file of organisation forms that holds for the draft. */
  findForms(): FormsSource | null;
  /** Judge the draft on this day (YYYY-MM-DD) instead of its own `oppdatert`. */
  date?: string;
}

/** What a draft is about, and how much of the agreement it settles. */
export interface DraftFacts {
  case: string;
  alternative: string;
  form: OrganisationForm;
  name: string;
  /** Whether the case was found, so that the draft is held against its alternative and its status too. */
  caseFound: boolean;
  points: {
    /** Settled, of all kinds. */
    given: number;
    /** What the law asks for and the draft does not settle. */
    missing: number;
    /** The catch-all of the law, when nothing is said of it. */
    asked: number;
  };
}

export interface DraftAssessment {
  file: string;
  /** Null: the draft has faults that stop the reading. */
  draft: DraftFacts | null;
  findings: Diagnostic[];
}

/** Checks one draft. Faults of the file are findings in the result; nothing throws. */
export function assessDraft(input: AssessDraftInput): DraftAssessment {
  const { source } = input;
  const stopped = (findings: Diagnostic[]): DraftAssessment => ({
    file: source.path,
    draft: null,
    findings: findings.sort(compareDiagnostics),
  });
  if (source.broken) return stopped(source.diagnostics);
  if (source.kind !== 'utkast/1') {
    const args = { expected: 'utkast/1', found: source.kind ?? '' };
    const location = source.locate(['format']);
    return stopped([diagnostic({ code: 'format-annet', args, severity: 'feil', location })]);
  }
  const law = input.findForms();
  if (!law?.forms) return stopped(withoutForms(source, law));
  const { draft, diagnostics } = readDraft(source);
  if (draft === null) return stopped([...source.diagnostics, ...diagnostics]);
  return judge(input, draft, law.forms);
}

function judge(input: AssessDraftInput, draft: Draft, forms: OrganisationForms): DraftAssessment {
  const { source } = input;
  const place = placeInCase(input, draft);
  const date = input.date ?? draft.updated;
  const checked = checkDraft({
    draft,
    case: place.case,
    alternative: place.alternative,
    forms,
    date,
    locate: source.locate,
    locateInCase: place.source?.locate ?? source.locate,
  });
  const findings = [...source.diagnostics, ...place.findings, ...checked.diagnostics];
  return {
    file: source.path,
    draft: {
      case: draft.case,
      alternative: draft.alternative,
      form: draft.form,
      name: draft.name,
      caseFound: place.case !== null,
      points: countPoints(checked.draft, { forms, date, findings }),
    },
    findings: findings.sort(compareDiagnostics),
  };
}

/** The case and the alternative that the draft belongs to, as far as they are found, and what is wrong with the mention. */
function placeInCase(
  { source, findCase }: AssessDraftInput,
  draft: Draft,
): {
  source: SourceDocument | null;
  case: Case | null;
  alternative: Alternative | null;
  findings: Diagnostic[];
} {
  const id = draft.case;
  const found = findCase(id);
  const nowhere = { source: null, case: null, alternative: null };
  if ('known' in found) {
    const args = { id, known: found.known, suggestion: suggest(id, found.known) };
    const location = source.locate(['sak']);
    return {
      ...nowhere,
      findings: [diagnostic({ code: 'utkast-sak-ikke-funnet', args, severity: 'feil', location })],
    };
  }
  const { path, opened } = found;
  if (!('read' in opened)) {
    const location = source.locate(['sak']);
    const args = { id, file: path };
    return {
      ...nowhere,
      findings: [diagnostic({ code: 'utkast-sak-ubrukelig', args, severity: 'advarsel', location })],
    };
  }
  const { alternatives } = opened.read;
  const alternative = alternatives.find((one) => one.id === draft.alternative) ?? null;
  const within = { source: opened.source, case: opened.read, alternative };
  return { ...within, findings: againstAlternative(source, draft, within) };
}

function againstAlternative(
  source: SourceDocument,
  draft: Draft,
  within: { source: SourceDocument; case: Case; alternative: Alternative | null },
): Diagnostic[] {
  const { alternative } = within;
  if (alternative === null) {
    const known = within.case.alternatives.map(({ id }) => id);
    const args = { found: draft.alternative, known, suggestion: suggest(draft.alternative, known) };
    const location = source.locate(['alternativ']);
    return [diagnostic({ code: 'utkast-alternativ-ukjent', args, severity: 'feil', location })];
  }
  if (alternative.form === draft.form) return [];
  const { id, form, at } = alternative;
  return [
    diagnostic({
      code: 'utkast-form-ulik',
      args: { found: draft.form, alternative: id, expected: form },
      severity: 'feil',
      location: source.locate(['form']),
      related: [within.source.locate([...at, 'form'])],
      alternative: id,
    }),
  ];
}

function countPoints(
  draft: Draft,
  { forms, date, findings }: { forms: OrganisationForms; date: string; findings: readonly Diagnostic[] },
): DraftFacts['points'] {
  const points = pointsOn(forms.facts(draft.form), date);
  const of = (code: Diagnostic['code']) => findings.filter((finding) => finding.code === code).length;
  return {
    given: points.filter(({ id }) => isSettled(pointIn(draft, id))).length,
    missing: of('avtale-innhold'),
    asked: of('avtale-samlepost'),
  };
}
