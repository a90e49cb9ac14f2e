// `samarbeid explain`: what a rule asks for or a form is, with the sections it rests on; without a word, the list of both.
import { explainForm, explainRule, explanationIndex } from '../../assessment/explain.js';
import type { Explanation } from '../../assessment/explanation.js';
import { DRAFT_RULE_IDS, isDraftRule, isRuleId, RULE_IDS } from '../../diagnostics/rule-ids.js';
import { FORM_IDS, type OrganisationForms } from '../../forms/forms.js';
import { suggest } from '../../source/suggest.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { formsHere, formsNamed } from './forms-here.js';
import { type CommandContext, type CommonOptions, dateAsked, deliver, humanStyle } from './shared.js';

export type ExplainOptions = Pick<CommonOptions, 'format' | 'output' | 'date' | 'color'>;

export async function runExplain(
  words: string[],
  options: ExplainOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const date = dateAsked(options, context);
  const forms = formsHere(context);
  const explanations = words.flatMap((word) => explanationsOf(word, { forms, date, context }));
  const text = await present(explanations, { forms, options, context });
  deliver(text, { output: options.output, inputs: [] }, context);
  return EXIT.ok;
}

interface Asked {
  forms: OrganisationForms;
  date: string | null;
  context: CommandContext;
}

function explanationsOf(word: string, { forms, date, context }: Asked): Explanation[] {
  const id = word.toLowerCase();
  if (isRuleId(id) || isDraftRule(id)) return [explainRule(id, forms, date)];
  const named = formsNamed(word, forms);
  if (named.length > 0) return named.map((form) => explainForm(form, forms, date));
  const known = [
    ...RULE_IDS,
    ...DRAFT_RULE_IDS,
    ...FORM_IDS.flatMap((one) => [one, ...forms.facts(one).aliases]),
  ];
  throw new UsageError(context.messages.cli.errors.unknownSubject(word, suggest(id, known)));
}

async function present(
  explanations: Explanation[],
  { forms, options, context }: { forms: OrganisationForms; options: ExplainOptions; context: CommandContext },
): Promise<string> {
  const { messages, language } = context;
  const { loadExplanations } = await import('../../messages/load.js');
  const texts = await loadExplanations(language);
  if (options.format === 'json') {
    const { presentExplanations, presentIndex } = await import('../../presenters/json-explain.js');
    if (explanations.length === 0) return presentIndex(explanationIndex(forms));
    return presentExplanations(explanations, texts);
  }
  const style = await humanStyle({ ...options, quiet: false }, context);
  const { presentExplanations, presentIndex } = await import('../../presenters/terminal-explain.js');
  if (explanations.length === 0) return presentIndex(explanationIndex(forms), style, { messages, texts });
  return presentExplanations(explanations, style, { messages, texts });
}
