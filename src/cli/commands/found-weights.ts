// Weights on their way through `samarbeid weights`: the options, what has been found, and the page that shows it.
import type { Agreement } from '../../agreement/agreement.js';
import type { AgreementSource } from '../../assessment/load-agreement.js';
import { weigh } from '../../assessment/weigh.js';
import type { WeightsResult } from '../../assessment/weights-result.js';
import type { WeightWords } from '../../messages/nb/weights.js';
import type { AskedMethod, RankFormula, WeightBasis } from '../../weights/weights.js';
import { type CommandContext, type CommonOptions, humanStyle } from './shared.js';

export interface WeightsOptions
  extends Pick<CommonOptions, 'format' | 'output' | 'date' | 'color' | 'quiet'> {
  method?: AskedMethod;
  ranking?: string;
  swing: string[];
  pairs: string[];
  from: string[];
  formula?: RankFormula;
  by?: string;
  force: boolean;
  /** False: ask nothing. */
  input: boolean;
}

export interface WeightsTarget {
  agreement: Agreement;
  agreementSource: AgreementSource;
  /** The case that was named; null where it was an agreement. */
  casePath: string | null;
  /** The file that the answers stand in; null where they are given otherwise. */
  answersFile: string | null;
}

/** What the parts of this command share. */
export interface WeightsContext extends CommandContext {
  words: WeightWords;
}

/** Weights that have been found, with what a file of them needs. */
export interface FoundWeights {
  target: WeightsTarget;
  basis: WeightBasis;
  by: string | null;
  date: string;
  /** Where they are to be saved; null where they are only shown. */
  output: string | null;
  /** Whether the page has been shown already, where it would be shown. */
  shown: boolean;
}

export function resultOf({ target, basis, by, date }: FoundWeights): WeightsResult {
  const { agreement, agreementSource, answersFile } = target;
  return weigh({ basis, agreement, agreementSource, file: answersFile, by, date });
}

/** The page for a person, wherever it is shown. */
export async function weightsPage(
  result: WeightsResult,
  { color }: Pick<WeightsOptions, 'color'>,
  context: WeightsContext,
): Promise<string> {
  const { presentWeights } = await import('../../presenters/terminal-weights.js');
  return presentWeights(result, await humanStyle({ color, quiet: false }, context), context);
}
