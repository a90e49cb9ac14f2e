// Texts in, Assessment out: the stages of the street, in order. Pure; the caller has read the files.
import { compareDiagnostics } from '../diagnostics/diagnostic.js';
import { checkCase } from '../rules/check-case.js';
import { areOf, lateWeights } from './apply-weights.js';
import type { Assessment } from './assessment.js';
import { compareParties } from './compare-parties.js';
import { assessorsOf } from './describe-assessors.js';
import {
  agreementFacts,
  basis,
  caseFacts,
  moneyPeriod,
  requirementResults,
  riskResults,
  treatmentFacts,
} from './describe-case.js';
import { FOR_SCORE } from './how-to-find.js';
import {
  type AssessInput,
  type ClosedCase,
  errorCount,
  type OpenCase,
  openCase,
  provenance,
} from './open-case.js';
import { stepPlan } from './plan-steps.js';
import { readinessProfile } from './readiness.js';
import { recommend } from './recommend.js';
import { review } from './review.js';

/** Assesses one case file. Faults of the file are findings in the result; nothing throws. */
export function assess(input: AssessInput): Assessment {
  return assessOpened(input, openCase(input));
}

/** The same for a case that has been opened, or could not be. */
export function assessOpened(input: AssessInput, opened: OpenCase | ClosedCase): Assessment {
  return 'read' in opened ? judge(input, opened) : unreadable(input, opened);
}

function judge(input: AssessInput, opened: OpenCase): Assessment {
  const { source, read, agreement, agreementSource, forms, date } = opened;
  const { diagnostics, exclusions } = checkCase({
    case: read,
    agreement,
    forms,
    date,
    locate: source.locate,
  });
  const fromFile = input.weightsFile && areOf(input.weightsFile, agreement) ? input.weightsFile : null;
  const late = fromFile === null ? [] : lateWeights(fromFile, read, source);
  // What is wrong in a sheet is told, and is no requirement of the case that is not met.
  const ofCase = [...source.diagnostics, ...diagnostics].sort(compareDiagnostics);
  const findings = [...ofCase, ...(opened.sheets?.findings ?? []), ...late].sort(compareDiagnostics);
  const risks = riskResults(read, agreement);
  const result = recommend({
    case: read,
    agreement,
    findings: ofCase,
    exclusions,
    risks,
    weights: fromFile?.weights ?? input.weights ?? new Map(),
    weightsSource: fromFile?.source ?? null,
    shares: input.shares ?? FOR_SCORE,
  });
  return {
    file: input.file.path,
    case: caseFacts(read, agreement),
    agreement: agreementFacts(read, agreement, agreementSource.source.path),
    recommendation: result.recommendation,
    alternatives: result.alternatives,
    criteria: result.criteria,
    robustness: result.robustness,
    whatIf: result.whatIf,
    requirements: requirementResults(read, agreement, ofCase),
    readiness: readinessProfile(read),
    review: review(read),
    steps: stepPlan(read, agreement),
    risks,
    treatment: treatmentFacts(read, agreement),
    moneyPeriod: moneyPeriod(read),
    basis: basis(read, result.matrix),
    assessors: assessorsOf(opened, result),
    parties: compareParties(result.alternatives, result.recommendation),
    findings,
    provenance: provenance(input, opened),
  };
}

function unreadable(input: AssessInput, closed: ClosedCase): Assessment {
  return {
    file: input.file.path,
    case: null,
    agreement: null,
    recommendation: {
      outcome: 'kan-ikke-vurderes',
      reasons: [{ id: 'unreadable', errors: errorCount(closed.findings) }],
      leaders: [],
      counterargument: null,
      drivers: [],
    },
    alternatives: [],
    criteria: [],
    robustness: null,
    whatIf: null,
    requirements: [],
    readiness: null,
    review: null,
    steps: null,
    risks: [],
    treatment: [],
    moneyPeriod: null,
    basis: { asked: 0, given: 0, reasoned: 0, sourced: 0 },
    assessors: null,
    parties: null,
    findings: closed.findings.sort(compareDiagnostics),
    provenance: provenance(input, closed),
  };
}
