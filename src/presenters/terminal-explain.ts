// What a rule asks for or a form is, for a person: words, sections, an example that fires and one that does not.
import type {
  Explanation,
  ExplanationIndex,
  FormExplanation,
  RuleExplanation,
} from '../assessment/explanation.js';
import type { RuleId } from '../diagnostics/codes.js';
import { isDraftRule } from '../diagnostics/rule-ids.js';
import type { Messages } from '../messages/nb.js';
import { ruleExamples } from '../messages/rule-examples.js';
import type { RuleExplanations } from '../messages/words.js';
import { presentComparison, valueLines } from './terminal-form-compare.js';
import { block, faint, heading, type Style } from './terminal-style.js';

interface Words {
  messages: Messages;
  texts: RuleExplanations;
}

/** Each explanation after the other, ending in a line break. */
export function presentExplanations(
  explanations: readonly Explanation[],
  style: Style,
  words: Words,
): string {
  return explanations
    .map((one) => (one.kind === 'rule' ? ruleText(one, style, words) : formText(one, style, words)))
    .join('\n');
}

function ruleText(rule: RuleExplanation, style: Style, { messages, texts }: Words): string {
  const { form, page, law } = messages;
  const { explain } = form;
  const { bad, good } = ruleExamples[rule.id];
  const effect = rule.effect === null ? [] : block(explain.effect(law.effects[rule.effect]), style);
  const versions = rule.versions.flatMap((version) => {
    const from = version.from === null ? '' : ` ${explain.from(version.from)}`;
    return block(`${law.basis(version)}${from}`, style);
  });
  const lines = [
    ...block(style.paint.bold(explain.rule(rule.id)), style),
    '',
    ...block(texts[rule.id], style),
    '',
    ...effect,
    ...block(explain.severity(page.severities[rule.severity]), style),
    ...(rule.effect === null ? block(explain.fromAgreement, style) : versions),
    ...answerText(rule, messages).flatMap((text) => block(text, style)),
    ...heading(explain.bad, style),
    ...example(bad),
    ...heading(explain.good, style),
    ...example(good),
  ];
  return `${lines.join('\n')}\n`;
}

/** How a finding of the rule goes away; nothing for one that is only to be known. */
function answerText({ id, answerable, effect }: RuleExplanation, { form: { explain } }: Messages): string[] {
  if (effect === 'information') return [];
  if (isDraftRule(id)) return [explain.mend];
  if (answerable === 'with-section') return [explain.answerable];
  if (answerable === 'yes') return [explain.answerableWarning];
  return [effect === null ? explain.correct : explain.notAnswerable];
}

/** YAML as it is written: not wrapped, since a line break would change it. */
function example(yaml: string): string[] {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}

function formText(form: FormExplanation, style: Style, { messages }: Words): string {
  const { explain } = messages.form;
  const [only] = form.comparison.forms;
  const group = form.comparison.groups.find(({ id }) => id === only?.group);
  const points = form.agreement.flatMap((point) =>
    valueLines(`${point.name} (${explain.kinds[point.kind]})`, point, { style, messages }),
  );
  const lines = [
    ...(group === undefined ? [] : block(explain.group(group.name), style)),
    ...(form.nearest.length === 0 ? [] : block(explain.nearest(form.nearest.map(({ name }) => name)), style)),
    ...(points.length === 0 ? [] : [...heading(explain.agreement, style), ...points]),
  ];
  return `${presentComparison(form.comparison, style, messages)}\n${lines.join('\n')}\n`;
}

/** Every form and rule by its id. */
export function presentIndex(index: ExplanationIndex, style: Style, { messages }: Words): string {
  const { explain } = messages.form;
  const told = (id: RuleId) => `${id}: ${messages.page.requirementNames[id].unmet}`;
  const ids = (title: string, list: readonly string[]) => [
    ...heading(title, style),
    ...list.flatMap((id) => block(id, style, '  ')),
  ];
  const lines = [
    ...faint(explain.list, style),
    ...ids(
      explain.formsTitle,
      index.forms.map(({ id, name }) => `${id}: ${name}`),
    ),
    ...ids(explain.rulesTitle, index.rules.map(told)),
    ...ids(explain.lawTitle, index.law.map(told)),
    ...ids(explain.draftTitle, index.draft),
  ];
  return `${lines.join('\n')}\n`;
}
