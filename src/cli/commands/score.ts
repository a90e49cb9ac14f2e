// `samarbeid score`: read the named cases, assess them, show one page or a ranked table.
import { assess } from '../../assessment/assess.js';
import { type Assessment, OUTCOMES, type OutcomeId } from '../../assessment/assessment.js';
import { parseNumber } from '../../source/numbers.js';
import { suggest } from '../../source/suggest.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { say } from '../host.js';
import { readInputs } from '../inputs.js';
import {
  assessInputs,
  type CommandContext,
  type CommonOptions,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';

export interface ScoreOptions extends CommonOptions {
  weight: string[];
  require?: OutcomeId;
}

export async function runScore(
  paths: string[],
  options: ScoreOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, messages } = context;
  const weights = parseWeights(options.weight, context);
  const wanted = {
    kinds: ['sak/1'] as const,
    none: messages.cli.errors.noCases,
    standardInputName: options.stdinFilename,
  };
  const { files, skipped } = readInputs(paths, wanted, host, messages);
  const assessments = assessInputs(files, { ...options, weights }, context).map(assess);
  checkWeightNames(weights, assessments, context);
  deliver(await present(assessments, options, context), { output: options.output, inputs: files }, context);
  tellSkipped(skipped, options, context);
  const failed = requirementFailed(assessments, options.require, context);
  const findings = assessments.flatMap((assessment) => assessment.findings);
  return failed ? EXIT.findings : findingsCode(findings, options);
}

async function present(
  assessments: Assessment[],
  options: ScoreOptions,
  context: CommandContext,
): Promise<string> {
  const { messages } = context;
  if (options.format === 'json') {
    const { presentAssessments } = await import('../../presenters/json.js');
    return presentAssessments(assessments, messages);
  }
  const style = await humanStyle(options, context);
  const [only] = assessments;
  if (assessments.length === 1 && only !== undefined) {
    const { presentPage } = await import('../../presenters/terminal-page.js');
    return presentPage(only, style, { messages, brief: options.quiet });
  }
  const { presentCases } = await import('../../presenters/terminal-cases.js');
  return presentCases(assessments, style, messages);
}

/** `ressursbruk=3`, decimal comma or point; the last one counts when a criterion is named twice. */
function parseWeights(given: readonly string[], { messages }: CommandContext): Map<string, number> {
  const weights = new Map<string, number>();
  for (const text of given) {
    const [id = '', value, ...rest] = text.split('=');
    const weight = value === undefined || rest.length > 0 ? null : parseNumber(value);
    if (id === '' || weight === null || weight < 0) throw new UsageError(messages.cli.errors.badWeight(text));
    weights.set(id, weight);
  }
  return weights;
}

function checkWeightNames(
  weights: Map<string, number>,
  assessments: Assessment[],
  { messages }: CommandContext,
): void {
  const known = [...new Set(assessments.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  if (known.length === 0) return;
  for (const id of weights.keys()) {
    if (!known.includes(id))
      throw new UsageError(messages.cli.errors.unknownCriterion(id, known, suggest(id, known)));
  }
  for (const { criteria } of assessments) {
    const zero = criteria.length > 0 && criteria.every(({ id }) => weights.get(id) === 0);
    if (zero)
      throw new UsageError(
        messages.cli.errors.badWeight([...weights].map((pair) => pair.join('=')).join(' ')),
      );
  }
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
