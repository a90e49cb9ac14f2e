// Analyses of cases that are written in the test, with nothing asked beyond what the test says.
import { type AnalysisAsked, analyse, prepareAnalysis } from '../../src/assessment/analyse-case.js';
import type { AnalysedCase, Analysis } from '../../src/assessment/analysis.js';
import { type Draw, drawing, FOR_ANALYSIS } from '../../src/assessment/how-to-find.js';
import { agreementText, caseText, inputFor, type Spec } from './build.js';

/** What is asked of the weights, and how often to draw. */
type Asked = Partial<AnalysisAsked> & { draw?: Draw };

export function analysed(spec: Spec, { draw, ...asked }: Asked = {}): AnalysedCase {
  const shares = draw === undefined ? FOR_ANALYSIS : drawing(draw);
  const input = inputFor({ case: caseText(spec), agreement: agreementText(spec) });
  return analyse(prepareAnalysis({ ...input, shares }), {
    weights: new Map(),
    order: [],
    between: new Map(),
    shares,
    ...asked,
  });
}

/** The analysis of a case that has one. */
export function analysisOf(spec: Spec, asked: Asked = {}): Analysis {
  const { analysis } = analysed(spec, asked);
  if (analysis === null) throw new Error('nothing is ranked');
  return analysis;
}

/** How often an alternative is first. */
export function firstShare({ acceptability }: Pick<Analysis, 'acceptability'>, id: string): number {
  const line = acceptability.alternatives.find(({ alternative }) => alternative === id);
  return line?.ranks[0] ?? Number.NaN;
}

/** In how many weightings one beats another. */
export function beats({ pairwise }: Analysis, row: string, column: string): number {
  const against = pairwise.find(({ alternative }) => alternative === row)?.against ?? [];
  return against.find(({ alternative }) => alternative === column)?.share ?? Number.NaN;
}
