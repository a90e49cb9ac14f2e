// From a case to advice on its form: every form held against the task, and the case's own alternatives among them.
import type { Alternative, Case } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js';
import { FORM_IDS, type OrganisationForm } from '../forms/forms.js';
import { type CheckInput, checkCase } from '../rules/check-case.js';
import { checkForm, type FormVerdict } from '../rules/check-form.js';
import type { DraftAssessment } from './assess-draft.js';
import { caseFacts } from './describe-case.js';
import type { AlternativeStanding, FormAdvice, FormRow, FormStanding, RuleHit } from './form-advice.js';
import { groupsOf, profileOf, trapsOf } from './form-profile.js';
import { type AssessInput, openCase, provenance } from './open-case.js';
import { steeringAdvice } from './steering-fit.js';

/** Advice on the form of one case file, with the drafts that lie beside it; or, when it could not be read, what was found in it. */
export function adviseOnForm(
  asked: AssessInput,
  drafts: readonly DraftAssessment[],
): FormAdvice | { file: string; findings: Diagnostic[] } {
  const opened = openCase(asked);
  if (!('read' in opened)) {
    return { file: asked.file.path, findings: opened.findings.sort(compareDiagnostics) };
  }
  const { read, agreement, forms, date, source } = opened;
  const input = { case: read, agreement, forms, date, locate: source.locate };
  const standings = read.alternatives.map((alternative) => ({
    alternative,
    verdict: checkForm(input, alternative),
  }));
  const rows = FORM_IDS.map((form) => formRow(form, input, standings));
  const chosen = [...new Set(realAlternatives(read).map(({ form }) => form))];
  return {
    file: asked.file.path,
    case: caseFacts(read, agreement),
    authority: authorityAsked(read),
    statutory: read.task.statutory,
    serviceProduction: read.task.serviceProduction,
    rows,
    alternatives: standings.map((one) => alternativeStanding(one, input, rows)),
    instruments: [...forms.instruments],
    groups: groupsOf(forms),
    steering: steeringAdvice(read, forms, date),
    traps: trapsOf(chosen),
    drafts: drafts.flatMap(({ file, draft }) =>
      draft === null || draft.case !== read.id
        ? []
        : [{ file, alternative: draft.alternative, ...draft.points }],
    ),
    findings: checkCase(input)
      .diagnostics.filter(({ basis }) => basis !== null && basis.effect !== 'excludes')
      .sort(compareDiagnostics),
    provenance: provenance(asked, opened),
  };
}

interface Standing {
  alternative: Alternative;
  verdict: FormVerdict;
}

/** The case's own alternatives say how a form stands; where there is none, one is thought of. */
function formRow(form: OrganisationForm, input: CheckInput, standings: readonly Standing[]): FormRow {
  const own = standings.filter(({ alternative }) => alternative.form === form);
  const candidates =
    own.length > 0 ? own.map(({ verdict }) => verdict) : [checkForm(input, imagined(form, input.case))];
  const best = [...candidates].sort((a, b) => ORDER[standingOf(a)] - ORDER[standingOf(b)])[0];
  const verdict = best ?? { closedBy: [], answered: [], questionedBy: [], unsaid: [] };
  return {
    ...profileOf(input.forms, form, input.date),
    standing: standingOf(verdict),
    closedBy: verdict.closedBy.map(hit),
    questionedBy: verdict.questionedBy.filter(({ answered }) => answered === null).map(hit),
    openQuestions: openQuestions(verdict),
    alternatives: own.map(({ alternative }) => alternative.id),
  };
}

const ORDER: Record<FormStanding, number> = { open: 0, question: 1, closed: 2 };

/** A form that a special act may open for is a question until the section is named, and closed in the ranking until then. */
function standingOf({ closedBy, questionedBy, unsaid }: FormVerdict): FormStanding {
  if (closedBy.some((finding) => !mayBeOpened(finding))) return 'closed';
  const asks = questionedBy.some(({ answered }) => answered === null);
  return closedBy.length > 0 || asks || unsaid.length > 0 ? 'question' : 'open';
}

function mayBeOpened({ args }: Diagnostic): boolean {
  return 'openings' in args && args.openings.length > 0;
}

function hit({ code, args, basis }: Diagnostic): RuleHit {
  return { code, args, basis };
}

function openQuestions({ unsaid }: FormVerdict): FormRow['openQuestions'] {
  return unsaid.map(({ key, answer, finding }) => ({
    key,
    answer: answer ? 'ja' : 'nei',
    hit: hit(finding),
  }));
}

function alternativeStanding(
  { alternative, verdict }: Standing,
  { forms }: CheckInput,
  rows: readonly FormRow[],
): AlternativeStanding {
  const { id, name, form, otherForm } = alternative;
  const facts = forms.facts(form);
  const standing = standingOf(verdict);
  return {
    id,
    name,
    form,
    formName: otherForm?.name ?? facts.name,
    standing,
    closedBy: verdict.closedBy,
    // An exclusion that has been answered stands among the questions, with its answer.
    questionedBy: [...verdict.answered, ...verdict.questionedBy],
    openQuestions: openQuestions(verdict),
    nearest: verdict.closedBy.length > 0 ? nearestOpen(facts.nearest, rows) : null,
  };
}

function nearestOpen(
  nearest: readonly OrganisationForm[],
  rows: readonly FormRow[],
): OrganisationForm | null {
  const standing = (form: OrganisationForm) => rows.find((row) => row.form === form)?.standing;
  return (
    nearest.find((form) => standing(form) === 'open') ??
    nearest.find((form) => standing(form) === 'question') ??
    null
  );
}

/** The kinds of authority that some alternative of the case is to have. */
function authorityAsked(read: Case): FormAdvice['authority'] {
  const { individualDecisions, regulations, mattersOfPrinciple } = transferredAsked(read);
  return [
    ...(individualDecisions ? (['enkeltvedtak'] as const) : []),
    ...(regulations ? (['forskrift'] as const) : []),
    ...(mattersOfPrinciple ? (['prinsipielle-saker'] as const) : []),
  ];
}

function transferredAsked(read: Case): Alternative['transferred'] {
  const all = realAlternatives(read).map(({ transferred }) => transferred);
  const deciding = all.filter(({ individualDecisions }) => individualDecisions);
  return {
    individualDecisions: deciding.length > 0,
    regulations: all.some(({ regulations }) => regulations),
    mattersOfPrinciple: all.some(({ mattersOfPrinciple }) => mattersOfPrinciple),
    onlyExceptions: deciding.length > 0 && deciding.every(({ onlyExceptions }) => onlyExceptions),
  };
}

/** The task of the case in a form that none of its alternatives has, with the authority that the others are to have. */
function imagined(form: OrganisationForm, read: Case): Alternative {
  return {
    id: form,
    at: ['alternativer'],
    name: form,
    form,
    canContinue: true,
    deadline: null,
    host: null,
    transferred: transferredAsked(read),
    otherForm: null,
    ownLegalPerson: null,
    otherParticipants: [],
    allLiabilityLimited: false,
    whollyPublic: null,
    supplier: null,
    loan: null,
    longLease: false,
    loanForOthersAssets: false,
    guarantee: null,
    location: null,
    positions: [],
  };
}
