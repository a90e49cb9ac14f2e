// A criterion, an outcome, a term or a fault explained, for a person.
import type {
  CriterionExplanation,
  FaultExplanation,
  OutcomeExplanation,
  TermExplanation,
} from '../assessment/explanation.js';
import { agreementName, noteSentences, thresholdWords, weightSentence } from './agreement-text.js';
import type { ExplainView } from './explain-view.js';
import { guidanceLines } from './terminal-criteria.js';
import { block, faint, heading } from './terminal-style.js';
import { hasInvisible, visibleLines } from './visible-text.js';

export function criterionText(
  one: CriterionExplanation,
  { style, messages, knowledge }: ExplainView,
): string {
  const { criterion, agreement, groups, weights, evidenceAreas } = one;
  const { knowledgeWords: words } = knowledge;
  const view = { style, messages, words };
  const against = criterion.checkedAgainst;
  const facts = [
    weightSentence(criterion, view),
    ...(weights.equal ? [words.agreement.equalWeights] : []),
    ...(weights.reason === null ? [] : [words.agreement.reason(weights.reason)]),
    ...groups.map(({ name, criteria }) => words.agreement.group(name, criteria)),
    against === null ? words.agreement.notChecked : words.agreement.checkedAgainst[against],
    ...(evidenceAreas.length === 0 ? [] : [words.explain.evidence(evidenceAreas)]),
  ];
  const lines = [
    ...block(style.paint.bold(words.explain.title('criterion', criterion.name, criterion.id)), style),
    ...block(`${agreementName(agreement, words)}: ${agreement.name}`, style),
    ...(criterion.question === null ? [] : ['', ...block(criterion.question, style)]),
    '',
    ...guidanceLines(criterion, view, ''),
    '',
    ...facts.flatMap((sentence) => block(sentence, style)),
    '',
    ...noteSentences(agreement, view).flatMap((sentence) => block(sentence, style)),
    ...faint(words.agreement.file(agreement.file, agreement.hash.slice(0, 12)), style),
  ];
  return `${lines.join('\n')}\n`;
}

export function outcomeText(one: OutcomeExplanation, { style, messages, knowledge }: ExplainView): string {
  const { knowledgeWords: words, outcomeTexts } = knowledge;
  const { what, any, when, todo } = outcomeTexts[one.id];
  const points = (texts: readonly string[]) => texts.flatMap((text) => block(text, style, '– '));
  // Thresholds of their own make the conditions other ones.
  const conditions = one.thresholds.flatMap((thresholds) => [
    ...heading(any ? words.explain.whenAny : words.explain.when, style),
    ...points(when(thresholdWords(thresholds, messages))),
    ...faint(
      words.explain.thresholdsFrom(thresholds.agreements.map((agreement) => agreementName(agreement, words))),
      style,
    ),
  ]);
  const name = messages.page.outcomeNames[one.id];
  const lines = [
    ...block(style.paint.bold(words.explain.title('outcome', name, one.id)), style),
    '',
    ...block(what, style),
    ...(one.thresholds.length === 0 ? ['', ...block(words.explain.noThresholds, style)] : conditions),
    '',
    ...block(words.explain.order(one.order, one.of), style),
    ...heading(words.explain.todo, style),
    ...points(todo),
  ];
  return `${lines.join('\n')}\n`;
}

export function termText({ id, see }: TermExplanation, { style, knowledge }: ExplainView): string {
  const { knowledgeWords: words, termTexts } = knowledge;
  const { name, text } = termTexts[id];
  const others = see.map((other) => words.explain.named(termTexts[other].name, other));
  const lines = [
    ...block(style.paint.bold(words.explain.title('term', name, id)), style),
    '',
    ...block(text, style),
    ...(see.length === 0 ? [] : ['', ...block(words.explain.see(others), style)]),
  ];
  return `${lines.join('\n')}\n`;
}

export function faultText(fault: FaultExplanation, view: ExplainView): string {
  const { style, messages, knowledge, examples } = view;
  const { knowledgeWords: words } = knowledge;
  const example = examples.faultExamples[fault.id];
  const { explain } = messages.form;
  const shown =
    example === null
      ? ['', ...block(words.explain.noExample, style)]
      : [
          ...heading(badTitle(example.savedAs, view), style),
          ...visibleLines(example.bad).map((line) => `  ${line}`),
          ...heading(explain.good, style),
          ...visibleLines(example.good).map((line) => `  ${line}`),
          ...(hasInvisible(example.bad) ? ['', ...faint(words.explain.marks, style)] : []),
        ];
  const lines = [
    ...block(style.paint.bold(words.explain.title('fault', fault.id, fault.id)), style),
    ...block(`${knowledge.titles[fault.id]}.`, style),
    '',
    ...block(knowledge.faultTexts[fault.id], style),
    '',
    ...block(severityText(fault, view), style),
    ...block(words.explain.faultBasis, style),
    ...shown,
  ];
  return `${lines.join('\n')}\n`;
}

function badTitle(savedAs: string | undefined, { messages, knowledge }: Omit<ExplainView, 'style'>): string {
  const { bad } = messages.form.explain;
  return savedAs === undefined ? bad : `${bad} (${knowledge.knowledgeWords.explain.savedAs(savedAs)})`;
}

/** A fault weighs the same whatever an agreement says. */
function severityText({ severity }: FaultExplanation, { messages, knowledge }: ExplainView): string {
  return knowledge.knowledgeWords.explain.severity(messages.page.severities[severity]);
}
