// `samarbeid score`: read the named cases, assess them, show one page or a ranked table of those that are asked for.
import { assess } from '../../assessment/assess.js';
import { type Assessment, OUTCOMES, type OutcomeId } from '../../assessment/assessment.js';
import { portfolioOf } from '../../assessment/portfolio.js';
import { chooseInputs } from '../choose-inputs.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { say } from '../host.js';
import { filtered, isFiltered, type ShownOptions } from './score-filter.js';
import {
  assessInputs,
  type CaseOptions,
  type CommandContext,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';
import { checkWeightNames, parseWeights } from './weights-asked.js';
import { checkWeightsFit, weightsFromFile } from './weights-in-use.js';

export interface ScoreOptions extends CaseOptions, ShownOptions {
  format: 'human' | 'json' | 'csv' | 'markdown';
  weight: string[];
  /** A file of weights, instead of --weight. */
  weights?: string;
  require?: OutcomeId;
}

export async function runScore(
  paths: string[],
  options: ScoreOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, messages } = context;
  const weights = parseWeights(options.weight, context);
  const weightsFile = weightsFromFile(options, context);
  const wanted = {
    kinds: ['sak/1'] as const,
    none: messages.cli.errors.noCases,
    standardInputName: options.stdinFilename,
  };
  const { files, skipped } = await chooseInputs(paths, wanted, {}, context);
  const all = assessInputs(files, { ...options, weights, ...(weightsFile && { weightsFile }) }, context).map(
    assess,
  );
  checkWeightNames({ weights, order: [], between: new Map() }, all, context);
  if (weightsFile !== null) checkWeightsFit(weightsFile, all, context);
  const assessments = filtered(all, options, context);
  deliver(await present(assessments, options, context), { output: options.output, inputs: files }, context);
  tellSkipped(skipped, options, context);
  // The page of one case says whose weights they are, and JSON has it; a table has no room for it.
  if (assessments.length > 1 && options.format !== 'json' && !options.quiet) {
    if (weightsFile !== null) say(host, messages.weights.inTable(weightsFile.source));
    else if (weights.size > 0) say(host, messages.weights.namedInTable(options.weight));
  }
  tellSameIds(assessments, context);
  const failed = requirementFailed(assessments, options.require, context);
  const findings = assessments.flatMap((assessment) => assessment.findings);
  return failed ? EXIT.findings : findingsCode(findings, options, context);
}

async function present(
  assessments: Assessment[],
  options: ScoreOptions,
  context: CommandContext,
): Promise<string> {
  const { messages } = context;
  const [only] = assessments;
  if (options.format === 'human' && only !== undefined && assessments.length === 1 && !isFiltered(options)) {
    const style = await humanStyle(options, context);
    const { presentPage } = await import('../../presenters/terminal-page.js');
    return presentPage(only, style, { messages, brief: options.quiet });
  }
  const portfolio = portfolioOf(assessments);
  switch (options.format) {
    case 'json': {
      const { presentAssessments } = await import('../../presenters/json.js');
      return presentAssessments(assessments, portfolio, messages);
    }
    case 'csv': {
      const { presentCsv } = await import('../../presenters/csv.js');
      tellUnreadable(portfolio.unreadable, context);
      return presentCsv(portfolio, messages);
    }
    case 'markdown': {
      const { presentMarkdown } = await import('../../presenters/markdown.js');
      tellUnreadable(portfolio.unreadable, context);
      return presentMarkdown(portfolio, messages);
    }
    case 'human': {
      const { presentCases } = await import('../../presenters/terminal-cases.js');
      const broken = assessments.filter((assessment) => assessment.case === null);
      const findings = broken.flatMap((assessment) => assessment.findings);
      return presentCases({ portfolio, broken: findings }, await humanStyle(options, context), messages);
    }
  }
}

/** The sums count a case twice that stands in two files; `validate` tells the same at its place in each. */
function tellSameIds(assessments: readonly Assessment[], { host, messages }: CommandContext): void {
  const files = new Map<string, string[]>();
  for (const { case: facts, file } of assessments)
    if (facts !== null) files.set(facts.id, [...(files.get(facts.id) ?? []), file]);
  for (const [id, [first = '', second]] of files)
    if (second !== undefined) say(host, messages.cli.sameId(id, first, second));
}

/** Says on standard error what a table for other programs has no room for: that the exit code has a reason. */
function tellUnreadable(files: readonly string[], { host, messages }: CommandContext): void {
  const [first] = files;
  if (first !== undefined) say(host, messages.cli.unreadable(files.length, first));
}

/** Whether an outcome is weaker than --require asks for. A decided case has no outcome to hold against it. */
function requirementFailed(
  assessments: Assessment[],
  required: OutcomeId | undefined,
  context: CommandContext,
): boolean {
  if (required === undefined) return false;
  const { host, messages } = context;
  const { cli, page } = messages;
  let failed = false;
  for (const { file, recommendation } of assessments) {
    if (recommendation.outcome === null) say(host, cli.requireSkipped(file));
    else if (OUTCOMES.indexOf(recommendation.outcome) > OUTCOMES.indexOf(required)) {
      failed = true;
      say(
        host,
        cli.requireFailed(file, page.outcomeNames[recommendation.outcome], page.outcomeNames[required]),
      );
    }
  }
  return failed;
}
