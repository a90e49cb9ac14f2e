// `samarbeid criteria`: the agreement in use, or another one that is named, as a person would want to read it.
import { describeAgreement } from '../../assessment/describe-agreement.js';
import { loadKnowledge } from '../../messages/load.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { agreementsNamed } from './agreements-here.js';
import { type CommandContext, type CommonOptions, deliver, humanStyle } from './shared.js';

export interface CriteriaOptions extends Pick<CommonOptions, 'output' | 'color'> {
  format: 'human' | 'json' | 'markdown';
}

export async function runCriteria(
  word: string | undefined,
  options: CriteriaOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const read = agreementsNamed(word, context);
  const text = await present(read.map(describeAgreement), options, context);
  deliver(text, { output: options.output, inputs: read.map(({ source }) => source) }, context);
  return EXIT.ok;
}

async function present(
  agreements: ReturnType<typeof describeAgreement>[],
  options: CriteriaOptions,
  context: CommandContext,
): Promise<string> {
  if (options.format === 'json') {
    const { presentAgreements } = await import('../../presenters/json-explain.js');
    return presentAgreements(agreements);
  }
  const { messages, language } = context;
  const told = { messages, words: (await loadKnowledge(language)).knowledgeWords };
  if (options.format === 'markdown') {
    const { presentAgreement } = await import('../../presenters/markdown-criteria.js');
    return agreements.map((agreement) => presentAgreement(agreement, told)).join('\n');
  }
  const style = await humanStyle({ ...options, quiet: false }, context);
  const [only, ...others] = agreements;
  const { presentAgreement, presentSeveral } = await import('../../presenters/terminal-criteria.js');
  if (only === undefined || others.length > 0) return presentSeveral(agreements, { style, ...told });
  return presentAgreement(only, { style, ...told });
}
