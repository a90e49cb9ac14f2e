// What the options say of the weights (--weight, --order, --between), held against the criteria there are.
import type { Assessment } from '../../assessment/assessment.js';
import { leavesRoom, type WeightsAsked } from '../../assessment/narrowing.js';
import { parseNumber } from '../../source/numbers.js';
import { suggest } from '../../source/suggest.js';
import { UsageError } from '../exit-codes.js';
import type { CommandContext } from './shared.js';

/** `ressursbruk=3`, decimal comma or point. */
export function parseWeights(given: readonly string[], { messages }: CommandContext): Map<string, number> {
  const { errors } = messages.cli;
  const weights = new Map<string, number>();
  for (const text of given) {
    const [id = '', value, ...rest] = text.split('=').map((part) => part.trim());
    const weight = value === undefined || rest.length > 0 ? null : parseNumber(value);
    if (id === '' || weight === null) throw new UsageError(errors.badWeight(text));
    if (weight < 0) throw new UsageError(errors.weightNegative(text));
    if (weights.has(id)) throw new UsageError(errors.weightTwice(id));
    weights.set(id, weight);
  }
  return weights;
}

/** `tjenestekvalitet,fagmiljo`: ids of criteria, the most important first. */
export function parseOrder(given: string | undefined, { messages }: CommandContext): string[] {
  if (given === undefined) return [];
  const { errors } = messages.analysis;
  const ids = given.split(',').map((id) => id.trim());
  if (ids.includes('')) throw new UsageError(errors.badOrder);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new UsageError(errors.orderTwice(twice));
  return ids;
}

/** `ressursbruk=10..30`, per cent of all weight, with decimal comma or point; from 0 to 100 is no bound. */
export function parseBetween(given: readonly string[], context: CommandContext): WeightsAsked['between'] {
  const { errors } = context.messages.analysis;
  const bounds = new Map<string, { low: number; high: number }>();
  for (const text of given) {
    const [id = '', range = '', ...rest] = text.split('=').map((part) => part.trim());
    const ends = range.split('..').map(parseNumber);
    const [low = null, high = null] = ends;
    if (id === '' || rest.length > 0 || ends.length !== 2 || low === null || high === null)
      throw new UsageError(errors.badBetween(text));
    if (low < 0 || high > 100 || low > 100 || high < 0) throw new UsageError(errors.betweenOutside(text));
    if (low > high) throw new UsageError(errors.betweenReversed(text));
    if (low === high) throw new UsageError(errors.betweenPoint(text));
    if (bounds.has(id)) throw new UsageError(errors.betweenTwice(id));
    bounds.set(id, { low: low / 100, high: high / 100 });
  }
  return bounds;
}

/** Every criterion that is named is one of some case's agreement, and no case is left without any weight. */
export function checkWeightNames(
  { weights, order, between }: WeightsAsked,
  assessments: readonly Assessment[],
  { messages }: CommandContext,
): void {
  const known = [...new Set(assessments.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  if (known.length === 0) return;
  for (const id of [...weights.keys(), ...order, ...between.keys()]) {
    if (!known.includes(id))
      throw new UsageError(messages.cli.errors.unknownCriterion(id, known, suggest(id, known)));
  }
  for (const { criteria } of assessments) {
    const zero = criteria.length > 0 && criteria.every(({ id }) => weights.get(id) === 0);
    if (zero) throw new UsageError(messages.cli.errors.weightsZero);
  }
}

/** Some weighting keeps to all that is asked, in every case. */
export function checkRoom(
  asked: WeightsAsked,
  assessments: readonly Assessment[],
  { messages }: CommandContext,
): void {
  for (const { criteria, file } of assessments) {
    const ids = criteria.map(({ id }) => id);
    if (ids.length > 0 && !leavesRoom(ids, asked))
      throw new UsageError(messages.analysis.errors.contradiction(file));
  }
}
