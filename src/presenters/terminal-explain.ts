// One explanation after the other, for a person: rules and forms here, what else there is in terminal-explain-words.
import type { Explanation, FormExplanation, RuleExplanation } from '../assessment/explanation.js';
import { isRuleId } from '../diagnostics/rule-ids.js';
import { escapeDeep } from './escape.js';
import type { ExplainView } from './explain-view.js';
import { ruleFacts } from './rule-text.js';
import { criterionText, faultText, outcomeText, termText } from './terminal-explain-words.js';
import { presentComparison, valueLines } from './terminal-form-compare.js';
import { block, heading } from './terminal-style.js';

/** Each explanation after the other, ending in a line break. */
export function presentExplanations(explanations: readonly Explanation[], view: ExplainView): string {
  return explanations.map((one) => textOf(one, view)).join('\n');
}

function textOf(one: Explanation, view: ExplainView): string {
  switch (one.kind) {
    case 'rule':
      return ruleText(one, view);
    case 'form':
      return formText(one, view);
    case 'criterion':
      return criterionText(escapeDeep(one), view);
    case 'outcome':
      return outcomeText(escapeDeep(one), view);
    case 'term':
      return termText(one, view);
    case 'fault':
      return faultText(one, view);
  }
}

function ruleText(rule: RuleExplanation, { style, messages, knowledge, examples }: ExplainView): string {
  const { form, page } = messages;
  const { explain } = form;
  const { bad, good } = examples.ruleExamples[rule.id];
  const name = isRuleId(rule.id) ? page.requirementNames[rule.id].unmet : knowledge.titles[rule.id];
  const lines = [
    ...block(style.paint.bold(explain.rule(rule.id)), style),
    ...block(`${name}.`, style),
    '',
    ...block(knowledge.ruleExplanations[rule.id], style),
    '',
    ...ruleFacts(rule, messages, knowledge).flatMap((text) => block(text, style)),
    ...heading(explain.bad, style),
    ...example(bad),
    ...heading(explain.good, style),
    ...example(good),
  ];
  return `${lines.join('\n')}\n`;
}

/** YAML as it is written: not wrapped, since a line break would change it. */
function example(yaml: string): string[] {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}

function formText(form: FormExplanation, { style, messages }: ExplainView): string {
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
