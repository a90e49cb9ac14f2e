// `samarbeid analyse`: how sure the ranking of each case is, what it hangs on, and what narrowing the weights settles.
import {
  type AnalysisAsked,
  type AnalysisSubject,
  analyse,
  prepareAnalysis,
} from '../../assessment/analyse-case.js';
import type { AnalysedCase } from '../../assessment/analysis.js';
import { drawing, FOR_ANALYSIS, USUAL_DRAW } from '../../assessment/how-to-find.js';
import { chooseInputs } from '../choose-inputs.js';
import { type ExitCode, UsageError } from '../exit-codes.js';
import { createProgress } from '../progress.js';
import {
  assessInputs,
  type CaseOptions,
  type CommandContext,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';
import { checkRoom, checkWeightNames, parseBetween, parseOrder, parseWeights } from './weights-asked.js';
import { checkWeightsFit, weightsFromFile } from './weights-in-use.js';

export interface AnalyseOptions extends CaseOptions {
  format: 'human' | 'json' | 'csv' | 'markdown';
  weight: string[];
  /** A file of weights, instead of --weight. */
  weights?: string;
  order?: string;
  between: string[];
  samples?: string;
  seed?: string;
}

/** With fewer, a share may be more than ten of 100 off, and the outcome chance. */
const LEAST_SAMPLES = 100;

/** More takes minutes and tells nothing more. */
const MOST_SAMPLES = 10_000_000;
const LARGEST_SEED = 4_294_967_295;

export async function runAnalyse(
  paths: string[],
  options: AnalyseOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages } = context;
  const asked = askedFor(options, context);
  const wanted = {
    kinds: ['sak/1'] as const,
    none: messages.cli.errors.noCases,
    standardInputName: options.stdinFilename,
  };
  const weightsFile = weightsFromFile(options, context);
  const { files, skipped } = await chooseInputs(paths, wanted, {}, context);
  const { weights: _, ...rest } = options;
  const inputs = assessInputs(files, { ...rest, ...(weightsFile && { weightsFile }) }, context);
  const subjects = inputs.map((input) => prepareAnalysis({ ...input, shares: asked.shares }));
  const assessments = subjects.map(({ assessment }) => assessment);
  checkWeightNames(asked, assessments, context);
  if (weightsFile !== null) checkWeightsFit(weightsFile, assessments, context);
  checkRoom(asked, assessments, context);
  const analysed = analyseAll(subjects, asked, context);
  deliver(await present(analysed, options, context), { output: options.output, inputs: files }, context);
  tellSkipped(skipped, options, context);
  return findingsCode(
    assessments.flatMap(({ findings }) => findings),
    options,
    context,
  );
}

function askedFor(options: AnalyseOptions, context: CommandContext): AnalysisAsked {
  const { analysis, format } = context.messages;
  const { errors } = analysis;
  const samples = wholeNumber(options.samples, [LEAST_SAMPLES, MOST_SAMPLES], (text) =>
    errors.badSamples(text, format.number(LEAST_SAMPLES), format.number(MOST_SAMPLES)),
  );
  const seed = wholeNumber(options.seed, [0, LARGEST_SEED], errors.badSeed);
  return {
    weights: parseWeights(options.weight, context),
    order: parseOrder(options.order, context),
    between: parseBetween(options.between, context),
    shares:
      samples === null && seed === null
        ? FOR_ANALYSIS
        : drawing({ samples: samples ?? USUAL_DRAW.samples, seed: seed ?? USUAL_DRAW.seed }),
  };
}

/** Null: not asked for. */
function wholeNumber(
  text: string | undefined,
  [from, to]: readonly [number, number],
  problem: (text: string) => string,
): number | null {
  if (text === undefined) return null;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to)) throw new UsageError(problem(text));
  return number;
}

function analyseAll(
  subjects: readonly AnalysisSubject[],
  asked: AnalysisAsked,
  { host, messages }: CommandContext,
): AnalysedCase[] {
  const bar = createProgress(host, messages.analysis.progress);
  const analysed = subjects.map((subject, index) =>
    analyse(subject, {
      ...asked,
      progress: (share) => bar.show((index + share) / subjects.length),
    }),
  );
  bar.end();
  return analysed;
}

async function present(
  analysed: readonly AnalysedCase[],
  options: AnalyseOptions,
  context: CommandContext,
): Promise<string> {
  const { messages } = context;
  switch (options.format) {
    case 'json': {
      const { presentAnalyses } = await import('../../presenters/json-analysis.js');
      return presentAnalyses(analysed, messages);
    }
    case 'csv': {
      const { presentAnalysisCsv } = await import('../../presenters/csv-analysis.js');
      return presentAnalysisCsv(analysed, messages);
    }
    case 'markdown': {
      const { presentAnalysisMarkdown } = await import('../../presenters/markdown-analysis.js');
      return presentAnalysisMarkdown(analysed, messages);
    }
    case 'human': {
      const { presentAnalysis } = await import('../../presenters/terminal-analysis.js');
      const style = await humanStyle(options, context);
      return analysed
        .map((one) => presentAnalysis(one, style, { messages, brief: options.quiet }))
        .join('\n');
    }
  }
}
