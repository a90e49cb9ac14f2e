// Which agreement the weights are for: named by its file, by a case or by its id, or the only one that is near.
import { type AgreementSource, loadAgreement } from '../../assessment/load-agreement.js';
import type { AssessInput } from '../../assessment/open-case.js';
import { readSource, type SourceFile } from '../../source/read-source.js';
import { suggest } from '../../source/suggest.js';
import { createCriteriaFinder } from '../criteria.js';
import { UsageError } from '../exit-codes.js';
import { bundledCriteria } from '../host.js';
import { readFile } from '../inputs.js';
import type { WeightsContext, WeightsTarget } from './found-weights.js';

/** The agreements as they are found from a file. */
export function agreementsNear(
  path: string,
  { host, language }: WeightsContext,
): AssessInput['findAgreement'] {
  return createCriteriaFinder(host, bundledCriteria(), language).for(path).findAgreement;
}

export function weightsTarget(path: string | undefined, context: WeightsContext): WeightsTarget {
  const { host, words, messages } = context;
  if (path === undefined) return onlyAgreement(context);
  if (host.kindOf(path) === 'missing') return byId(path, context);
  const file = readFile(path, host);
  if (file.unreadable === true) throw new UsageError(messages.cli.errors.notReadable(path));
  const source = readSource(file);
  if (source.broken) throw new UsageError(words.errors.brokenTarget(path));
  if (source.kind === 'avtale/1')
    return usable(loadAgreement(file, context.language), { path, casePath: null }, context);
  if (source.kind !== 'sak/1') throw new UsageError(words.errors.notTarget(path));
  return ofCase(file, String((source.value as { avtale?: unknown }).avtale), context);
}

function ofCase(file: SourceFile, id: string, context: WeightsContext): WeightsTarget {
  const { path } = file;
  const found = agreementsNear(path, context)(id);
  if ('known' in found) throw new UsageError(context.words.errors.noAgreementFor(path, id));
  return usable(found, { path: found.source.path, casePath: path }, context);
}

/** The agreements there are, from here. */
function known(context: WeightsContext): readonly string[] {
  const nothing = agreementsNear('.', context)('');
  return 'known' in nothing ? nothing.known : [];
}

function onlyAgreement(context: WeightsContext): WeightsTarget {
  const ids = known(context);
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) throw new UsageError(context.words.errors.whichAgreement(ids));
  return byId(only, context);
}

function byId(id: string, context: WeightsContext): WeightsTarget {
  const found = agreementsNear('.', context)(id);
  if ('known' in found) {
    throw new UsageError(context.words.errors.unknownTarget(id, found.known, suggest(id, found.known)));
  }
  return usable(found, { path: found.source.path, casePath: null }, context);
}

function usable(
  agreementSource: AgreementSource,
  { path, casePath }: { path: string; casePath: string | null },
  { words }: WeightsContext,
): WeightsTarget {
  const { agreement } = agreementSource;
  if (agreement === null) throw new UsageError(words.errors.brokenTarget(path));
  return { agreement, agreementSource, casePath, answersFile: null };
}
