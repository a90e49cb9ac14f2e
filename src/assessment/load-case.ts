// Reads a case without assessing it, for what is tied to it: a draft agreement needs its alternatives and its status.
import type { Case } from '../case/case.js';
import { agreementOf, readCase } from '../case/read-case.js';
import { readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';
import type { AssessInput } from './open-case.js';

/** A case file that has been read; `case` is null when it, or its agreement, has faults. */
export interface CaseSource {
  source: SourceDocument;
  case: Case | null;
}

export function loadCase(file: SourceFile, findAgreement: AssessInput['findAgreement']): CaseSource {
  const source = readSource(file);
  if (source.broken || source.kind !== 'sak/1') return { source, case: null };
  const found = findAgreement(agreementOf(source));
  const agreement = 'known' in found ? null : found.agreement;
  return { source, case: agreement === null ? null : readCase(source, agreement).case };
}
