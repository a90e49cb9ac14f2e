// The option --weights, for every command that takes what-if weights: a file of weights beside the agreement's own.
import { weightsInUse } from '../../assessment/apply-weights.js';
import type { Assessment } from '../../assessment/assessment.js';
import { checkWeights } from '../../assessment/check-weights.js';
import type { WeightsInUse } from '../../assessment/weights-in-use.js';
import { createCriteriaFinder } from '../criteria.js';
import { UsageError } from '../exit-codes.js';
import { bundledCriteria } from '../host.js';
import { readFile } from '../inputs.js';
import type { CommandContext } from './shared.js';

/** What the file named by --weights holds; null when none is. Weights that do not follow from their answers are refused. */
export function weightsFromFile(
  { weights: path, weight }: { weights?: string; weight: readonly string[] },
  { host, language, messages }: CommandContext,
): WeightsInUse | null {
  if (path === undefined) return null;
  const { errors } = messages.weights;
  if (weight.length > 0) throw new UsageError(errors.both);
  if (host.kindOf(path) === 'missing') throw new UsageError(messages.cli.errors.notFound(path));
  const file = readFile(path, host);
  if (file.unreadable === true) throw new UsageError(messages.cli.errors.notReadable(path));
  const { findAgreement } = createCriteriaFinder(host, bundledCriteria(), language).for(path);
  const checked = checkWeights({ file, findAgreement });
  const { findings } = checked;
  if (findings.some(({ code }) => code === 'format-annet')) throw new UsageError(errors.notWeights(path));
  const inUse = findings.some(({ severity }) => severity === 'feil') ? null : weightsInUse(checked);
  if (inUse === null) throw new UsageError(errors.unreadable(path));
  return inUse;
}

/** Wrong use when the weights are of none of the cases; some of them may be judged by another agreement. */
export function checkWeightsFit(
  { source, agreement }: WeightsInUse,
  assessments: readonly Assessment[],
  { messages }: CommandContext,
): void {
  const ranked = assessments.filter(({ robustness }) => robustness !== null);
  if (ranked.length === 0 || ranked.some(({ whatIf }) => whatIf !== null)) return;
  throw new UsageError(messages.weights.errors.otherAgreement(source.file, agreement));
}
