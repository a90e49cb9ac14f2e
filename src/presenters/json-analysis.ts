// Analyses as JSON: every number of the other views, and the names they are told by.
import type { AnalysedCase } from '../assessment/analysis.js';
import type { Messages } from '../messages/nb.js';
import { FORMAT, recommendationWithWords, serialise, withWords } from './json.js';

/** One entry for each file; `analysis` is null where nothing is ranked. */
export function presentAnalyses(analysed: readonly AnalysedCase[], messages: Messages): string {
  const analyses = analysed.map(({ assessment, analysis }) => ({
    file: assessment.file,
    case: assessment.case,
    criteria: assessment.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    recommendation: recommendationWithWords(assessment, messages),
    analysis,
    findings: assessment.findings.map((finding) => withWords(finding, messages)),
    provenance: assessment.provenance,
  }));
  return serialise({ format: FORMAT, analyses });
}
