// `samarbeid weights`: weights from a ranking, lifts or comparisons, asked for or given; shown, and saved as a file.
import type { WeightsResult } from '../../assessment/weights-result.js';
import { loadWeightWords } from '../../messages/load.js';
import type { AskedMethod, WeightsFile } from '../../weights/weights.js';
import { writeWeights } from '../../weights/write-weights.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { say } from '../host.js';
import { askForWeights } from './ask-for-weights.js';
import {
  type FoundWeights,
  resultOf,
  type WeightsContext,
  type WeightsOptions,
  weightsPage,
} from './found-weights.js';
import { type CommandContext, checkOutput, dateAsked, deliver } from './shared.js';
import { answersFromFiles, givenAnswers } from './weights-answers.js';
import { weightsTarget } from './weights-target.js';

export async function runWeights(
  path: string | undefined,
  options: WeightsOptions,
  plain: CommandContext,
): Promise<ExitCode> {
  const context = { ...plain, words: await loadWeightWords(plain.language) };
  checkOptions(options, context);
  const found = await findWeights(path, options, context);
  if (found === null) return EXIT.ok;
  const result = resultOf(found);
  const file = found.output === null ? null : fileText(found, result, context);
  if (found.output === '-') {
    context.host.write('stdout', file ?? '');
    return EXIT.ok;
  }
  if (!options.quiet && !found.shown) context.host.write('stdout', await present(result, options, context));
  if (found.output !== null && file !== null) {
    deliver(file, { output: found.output, inputs: [], force: options.force }, context);
  }
  tellWhatNow(found, options, context);
  return EXIT.ok;
}

/** The weights from wherever the answers come; null when the group left without any. */
async function findWeights(
  path: string | undefined,
  options: WeightsOptions,
  context: WeightsContext,
): Promise<FoundWeights | null> {
  const { host, words } = context;
  if (options.from.length > 0) return answersFromFiles(path, options, context);
  const given = wayOf(options) !== null;
  if (!given && !options.input) throw new UsageError(words.errors.noInput);
  if (!given && host.terminal === null) throw new UsageError(words.errors.noTerminal);
  const target = weightsTarget(path, context);
  const date = dateAsked(options, context) ?? host.today();
  if (!given) return askForWeights(target, { options, date }, context);
  const basis = givenAnswers(target.agreement, options, context);
  return { target, basis, by: options.by ?? null, date, output: options.output ?? null, shown: false };
}

/** Everything that can be told before anybody has answered a question. */
function checkOptions(options: WeightsOptions, context: WeightsContext): void {
  const { host, words } = context;
  const { errors } = words;
  const { method, output, by, from } = options;
  const given = wayOf(options);
  if (ways(options).length > 1) throw new UsageError(errors.oneWay);
  if (method !== undefined && given !== null && given !== method) {
    throw new UsageError(errors.otherMethod(method, `--${given}`));
  }
  if (options.formula !== undefined && (given ?? method) !== 'ranking') throw new UsageError(errors.formula);
  if (by !== undefined && !/\p{L}/u.test(by)) throw new UsageError(errors.badBy);
  if (output === undefined || output === '-') return;
  if (!options.force && host.kindOf(output) !== 'missing') throw new UsageError(errors.exists(output));
  checkOutput({ output, inputs: [], force: options.force }, context);
  if (by === undefined && given !== null && from.length !== 1) throw new UsageError(errors.whoMissing);
}

function ways({ ranking, swing, pairs, from }: WeightsOptions): (AskedMethod | 'from')[] {
  return [
    ...(ranking === undefined ? [] : (['ranking'] as const)),
    ...(swing.length === 0 ? [] : (['swing'] as const)),
    ...(pairs.length === 0 ? [] : (['pairs'] as const)),
    ...(from.length === 0 ? [] : (['from'] as const)),
  ];
}

/** How the answers are given; null where they are to be asked for. */
function wayOf(options: WeightsOptions): AskedMethod | 'from' | null {
  return ways(options)[0] ?? null;
}

function fileText(
  { target, basis, by, date }: FoundWeights,
  result: WeightsResult,
  { words }: WeightsContext,
) {
  if (by === null) throw new UsageError(words.errors.whoMissing);
  const { id, name, version } = target.agreement;
  const file: WeightsFile = { ...basis, agreement: id, agreementVersion: version, setBy: by, date };
  return writeWeights(file, { agreementName: name, shares: result.weights }, words.file);
}

async function present(
  result: WeightsResult,
  options: WeightsOptions,
  context: WeightsContext,
): Promise<string> {
  if (options.format === 'json') {
    const { presentWeights } = await import('../../presenters/json-weights.js');
    return presentWeights(result);
  }
  return weightsPage(result, options, context);
}

/** On standard error: where the weights are, and what can be done with them. */
function tellWhatNow(
  { target, output }: FoundWeights,
  { quiet }: WeightsOptions,
  context: WeightsContext,
): void {
  const { host, words } = context;
  if (quiet) return;
  if (output === null) say(host, words.page.unsaved);
  else {
    say(host, words.page.saved(output));
    say(host, words.page.tryIt(target.casePath ?? 'cases', output));
  }
}
