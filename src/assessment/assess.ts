// Texts in, Assessment out: the stages of the street, in order. Pure; the caller has read the files.
import { createHash } from 'node:crypto';
import type { Agreement } from '../agreement/agreement.js';
import { readAgreement } from '../agreement/read-agreement.js';
import type { Case } from '../case/case.js';
import { agreementOf, readCase } from '../case/read-case.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { checkCase } from '../rules/check-case.js';
import { LAW_CHECKED_ON } from '../rules/rule.js';
import { diagnostic, readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { Assessment } from './assessment.js';
import {
  agreementFacts,
  basis,
  caseFacts,
  moneyPeriod,
  requirementResults,
  riskResults,
} from './describe-case.js';
import { readinessProfile } from './readiness.js';
import { recommend } from './recommend.js';

export interface AssessInput {
  file: SourceFile;
  /** The agreement file with an id, looked for from the case's folder; or the ids there are, when none has it. */
  findAgreement(id: string): AgreementSource | { known: string[] };
  /** Judge the case on this day (YYYY-MM-DD) instead of its own `oppdatert`. */
  date?: string;
  /** What-if weights by criterion; the others keep the agreement's. */
  weights?: ReadonlyMap<string, number>;
  tool: string;
}

/** An agreement that has been read, with the file it came from. */
export interface AgreementSource {
  source: SourceDocument;
  agreement: Agreement | null;
  diagnostics: Diagnostic[];
}

/** Reads an agreement file, with its texts in one language; shared between the cases of one run. */
export function loadAgreement(file: SourceFile, language: Language = 'nb'): AgreementSource {
  const source = readSource(file);
  if (source.broken || source.kind !== 'avtale/1') {
    return { source, agreement: null, diagnostics: source.diagnostics };
  }
  const { agreement, diagnostics } = readAgreement(source, language);
  return { source, agreement, diagnostics: [...source.diagnostics, ...diagnostics] };
}

/** Assesses one case file. Faults of the file are findings in the result; nothing throws. */
export function assess(input: AssessInput): Assessment {
  const source = readSource(input.file);
  const unread = (findings: Diagnostic[], agreement: AgreementSource | null = null) =>
    unreadable(input, findings, agreement);
  if (source.broken) return unread(source.diagnostics);
  if (source.kind !== 'sak/1') {
    const args = { expected: 'sak/1', found: source.kind ?? '' };
    const location = source.locate(['format']);
    return unread([diagnostic({ code: 'format-annet', args, severity: 'feil', location })]);
  }
  const id = agreementOf(source);
  const found = input.findAgreement(id);
  if ('known' in found) {
    const args = { id, known: found.known, suggestion: suggest(id, found.known) };
    const location = source.locate(['avtale']);
    return unread([diagnostic({ code: 'avtale-ikke-funnet', args, severity: 'feil', location })]);
  }
  if (found.agreement === null) {
    const args = { id, file: found.source.path, errors: errorCount(found.diagnostics) };
    const location = source.locate(['avtale']);
    const finding = diagnostic({ code: 'avtale-ubrukelig', args, severity: 'feil', location });
    return unread([finding, ...found.diagnostics], found);
  }
  const { case: read, diagnostics } = readCase(source, found.agreement);
  if (read === null) return unread([...source.diagnostics, ...diagnostics], found);
  return judge(input, { source, read, agreement: found.agreement, agreementSource: found.source });
}

interface Judged {
  source: SourceDocument;
  read: Case;
  agreement: Agreement;
  agreementSource: SourceDocument;
}

function judge(input: AssessInput, { source, read, agreement, agreementSource }: Judged): Assessment {
  const date = input.date ?? read.updated;
  const { diagnostics, exclusions } = checkCase({ case: read, agreement, date, locate: source.locate });
  const findings = [...source.diagnostics, ...diagnostics].sort(compareDiagnostics);
  const risks = riskResults(read, agreement);
  const result = recommend({
    case: read,
    agreement,
    findings,
    exclusions,
    risks,
    weights: input.weights ?? new Map(),
  });
  return {
    file: input.file.path,
    case: caseFacts(read, agreement),
    agreement: agreementFacts(agreement, agreementSource.path),
    recommendation: result.recommendation,
    alternatives: result.alternatives,
    criteria: result.criteria,
    robustness: result.robustness,
    whatIf: result.whatIf,
    requirements: requirementResults(read, agreement, findings),
    readiness: readinessProfile(read),
    risks,
    moneyPeriod: moneyPeriod(read),
    basis: basis(read, result.matrix),
    findings,
    provenance: provenance(input, agreementSource, date),
  };
}

function errorCount(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity }) => severity === 'feil').length;
}

function unreadable(
  input: AssessInput,
  findings: Diagnostic[],
  agreement: AgreementSource | null,
): Assessment {
  const errors = errorCount(findings.filter(({ code }) => code !== 'avtale-ubrukelig'));
  return {
    file: input.file.path,
    case: null,
    agreement: null,
    recommendation: {
      outcome: 'kan-ikke-vurderes',
      reasons: [{ id: 'unreadable', errors }],
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
    risks: [],
    moneyPeriod: null,
    basis: { asked: 0, given: 0, reasoned: 0, sourced: 0 },
    findings: findings.sort(compareDiagnostics),
    provenance: provenance(input, agreement?.source ?? null, input.date ?? null),
  };
}

function provenance(
  { file, tool }: AssessInput,
  agreement: SourceDocument | null,
  date: string | null,
): Assessment['provenance'] {
  return {
    tool,
    date,
    caseHash: hash(file.bytes),
    agreementHash: agreement === null ? null : hash(agreement.bytes),
    lawCheckedOn: LAW_CHECKED_ON,
  };
}

/** The first 16 hex digits of SHA-256: enough to recognise a file by, short enough to read aloud. */
function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
