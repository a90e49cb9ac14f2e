// A file of weights in, its weights and its findings out: read, held against its agreement, worked out anew. Pure.
import type { Agreement } from '../agreement/agreement.js';
import { compareDiagnostics, type Diagnostic, type Location } from '../diagnostics/diagnostic.js';
import { diagnostic, readSource, type SourceDocument } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import { agreementNamed, readWeights } from '../weights/read-weights.js';
import type { Comparison, WeightsFile } from '../weights/weights.js';
import type { AgreementSource } from './load-agreement.js';
import { type AssessInput, errorCount } from './open-case.js';
import { weigh } from './weigh.js';
import type { Consistency, WeightsResult } from './weights-result.js';

export interface CheckedWeights {
  file: string;
  /** Null: the file, or its agreement, has faults that stop the reading. */
  read: WeightsFile | null;
  result: WeightsResult | null;
  agreement: Agreement | null;
  agreementSource: AgreementSource | null;
  findings: Diagnostic[];
  /** Where the file says when the weights were set. */
  dated: Location;
}

/** Checks one file of weights. Faults of the files are findings; nothing throws. */
export function checkWeights({
  file,
  findAgreement,
}: Pick<AssessInput, 'file' | 'findAgreement'>): CheckedWeights {
  const source = readSource(file);
  const stopped = (findings: Diagnostic[]): CheckedWeights => ({
    file: file.path,
    read: null,
    result: null,
    agreement: null,
    agreementSource: null,
    findings: findings.sort(compareDiagnostics),
    dated: source.locate(['dato']),
  });
  if (source.broken) return stopped(source.diagnostics);
  if (source.kind !== 'vekter/1') {
    const args = { expected: 'vekter/1', found: source.kind ?? '' };
    const location = source.locate(['format']);
    return stopped([diagnostic({ code: 'format-annet', args, severity: 'feil', location })]);
  }
  const found = usableAgreement(source, findAgreement);
  if ('findings' in found) return stopped(found.findings);
  const { agreement, agreementSource } = found;
  const { weights: read, diagnostics } = readWeights(source, agreement);
  if (read === null) return stopped([...source.diagnostics, ...diagnostics]);
  const result = weigh({
    basis: read,
    agreement,
    agreementSource,
    file: file.path,
    by: read.setBy,
    date: read.date,
  });
  const findings = [...source.diagnostics, ...remarks(source, read, { agreement, result })];
  return {
    file: file.path,
    read,
    result,
    agreement,
    agreementSource,
    findings: findings.sort(compareDiagnostics),
    dated: source.locate(['dato']),
  };
}

function usableAgreement(
  source: SourceDocument,
  findAgreement: AssessInput['findAgreement'],
): { findings: Diagnostic[] } | { agreement: Agreement; agreementSource: AgreementSource } {
  const id = agreementNamed(source);
  const found = findAgreement(id);
  const location = source.locate(['avtale']);
  if ('known' in found) {
    const args = { id, known: found.known, suggestion: suggest(id, found.known) };
    return { findings: [diagnostic({ code: 'avtale-ikke-funnet', args, severity: 'feil', location })] };
  }
  if (found.agreement === null) {
    const args = { id, file: found.source.path, errors: errorCount(found.diagnostics) };
    const finding = diagnostic({ code: 'avtale-ubrukelig', args, severity: 'feil', location });
    return { findings: [finding, ...found.diagnostics] };
  }
  return { agreement: found.agreement, agreementSource: found };
}

interface Against {
  agreement: Agreement;
  result: WeightsResult;
}

/** What can be said of weights that could be read. */
function remarks(source: SourceDocument, read: WeightsFile, { agreement, result }: Against): Diagnostic[] {
  const { agreementVersion: found } = read;
  const current = agreement.version ?? '';
  const older =
    found === null || found === current
      ? []
      : [
          diagnostic({
            code: 'vekter-gammel-avtale',
            args: { found, current },
            severity: 'merknad',
            location: source.locate(['avtaleversjon']),
          }),
        ];
  return [...older, ...followFindings(source, read, result), ...consistencyFindings(source, read, result)];
}

/** Weights are written with one decimal of a percent; what is further away than that was not worked out from the answers. */
const WRITTEN_TO = 0.001;

/** Whether the weights that stand in the file are those that the answers give. */
function followFindings(source: SourceDocument, read: WeightsFile, result: WeightsResult): Diagnostic[] {
  if (read.method === 'given') return [];
  if (read.stated === null) {
    const args = { file: source.path };
    const location = source.locate([]);
    return [diagnostic({ code: 'vekter-ikke-regnet', args, severity: 'advarsel', location })];
  }
  const { stated } = read;
  const total = [...stated.values()].reduce((sum, value) => sum + value, 0);
  const apart = result.weights
    .map(({ criterion, weight }) => ({ criterion, weight, found: (stated.get(criterion) ?? 0) / total }))
    .filter(({ weight, found }) => Math.abs(weight - found) > WRITTEN_TO)
    .sort((a, b) => Math.abs(b.weight - b.found) - Math.abs(a.weight - a.found));
  const [worst] = apart;
  if (worst === undefined) return [];
  const args = {
    criterion: worst.criterion,
    found: worst.found * 100,
    computed: worst.weight * 100,
    places: apart.length,
  };
  const location = source.locate(['vekter', worst.criterion]);
  return [diagnostic({ code: 'vekter-folger-ikke', args, severity: 'feil', location })];
}

/** One for each who contradicts themselves; for several together, only where nobody does alone. */
function consistencyFindings(
  source: SourceDocument,
  { answers }: WeightsFile,
  { assessors, consistency }: WeightsResult,
): Diagnostic[] {
  const at = (index: number) => (worst: Comparison) => {
    // Two that are as important stand whichever way round they were written.
    const turned = answers[index]?.comparisons.some(
      ({ more, less }) => more === worst.less && less === worst.more,
    );
    const [upper, lower] = turned === true ? [worst.less, worst.more] : [worst.more, worst.less];
    return source.locate(['svar', index, 'parvis', upper, lower]);
  };
  const own = assessors.flatMap((assessor, index) =>
    inconsistency(assessor.consistency, assessors.length > 1 ? assessor.by : null, at(index)),
  );
  return own.length > 0 ? own : inconsistency(consistency, null, at(0));
}

function inconsistency(
  consistency: Consistency | null,
  by: string | null,
  place: (worst: Comparison) => Location,
): Diagnostic[] {
  if (consistency === null || consistency.acceptable !== false || consistency.worst === null) return [];
  const { more, less, times, fitting } = consistency.worst;
  const args = { ratio: consistency.ratio ?? 0, by, more, less, times, fitting };
  const location = place(consistency.worst);
  return [diagnostic({ code: 'vekter-inkonsistent', args, severity: 'advarsel', location })];
}
