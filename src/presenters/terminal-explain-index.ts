// Everything that can be explained, in groups; and what a word may mean, where it is several things.
import type { ExplainedKind, ExplanationIndex } from '../assessment/explanation.js';
import type { RuleId } from '../diagnostics/codes.js';
import { agreementName } from './agreement-text.js';
import { escapeDeep } from './escape.js';
import type { ExplainView } from './explain-view.js';
import { block, faint, heading, type Style } from './terminal-style.js';

/** What does not fit a line stands further in, so that each entry begins where the eye looks. */
function hanging(text: string, style: Style): string[] {
  const [first = '', ...rest] = block(text, { ...style, width: style.width - 2 }, '  ');
  return [first, ...rest.map((line) => `  ${line}`)];
}

interface Group {
  kind: ExplainedKind;
  title: string;
  entries: { id: string; name: string }[];
}

/** Every id with what it is called, or only those of one kind. */
export function presentIndex(
  index: ExplanationIndex,
  { only, ...view }: ExplainView & { only: ExplainedKind | null },
): string {
  const { style, knowledge } = view;
  const { explain } = knowledge.knowledgeWords;
  const groups = groupsOf(escapeDeep(index), view).filter(({ kind }) => only === null || kind === only);
  const wanting = index.criteria.length === 0 && (only === null || only === 'criterion');
  const lines = [
    ...faint(explain.intro, style),
    ...groups.flatMap(({ title, entries }) => [
      ...heading(title, style),
      ...entries.flatMap(({ id, name }) => hanging(id === name ? id : `${id}: ${name}`, style)),
    ]),
    ...(wanting ? ['', ...block(explain.noAgreement, style)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function groupsOf(index: ExplanationIndex, { messages, knowledge }: ExplainView): Group[] {
  const { page, form } = messages;
  const { knowledgeWords: words, termTexts, titles } = knowledge;
  const { explain } = words;
  const rules = (title: string, ids: readonly RuleId[]): Group => ({
    kind: 'rule',
    title,
    entries: ids.map((id) => ({ id, name: page.requirementNames[id].unmet })),
  });
  return [
    ...index.criteria.map(
      ({ agreement, criteria }): Group => ({
        kind: 'criterion',
        title: explain.criteria(agreementName(agreement, words)),
        entries: criteria,
      }),
    ),
    {
      kind: 'outcome',
      title: explain.outcomes,
      entries: index.outcomes.map((id) => ({ id, name: page.outcomeNames[id] })),
    },
    { kind: 'form', title: form.explain.formsTitle, entries: index.forms },
    rules(form.explain.rulesTitle, index.rules),
    rules(form.explain.lawTitle, index.law),
    {
      kind: 'rule',
      title: form.explain.draftTitle,
      entries: index.draft.map((id) => ({ id, name: titles[id] })),
    },
    ...index.faults.map(
      ({ group, ids }): Group => ({
        kind: 'fault',
        title: explain.faultGroups[group],
        entries: ids.map((id) => ({ id, name: titles[id] })),
      }),
    ),
    ...index.terms.map(
      ({ group, ids }): Group => ({
        kind: 'term',
        title: explain.termGroups[group],
        entries: ids.map((id) => ({ id, name: termTexts[id].name })),
      }),
    ),
  ];
}

/** The things that a word may mean, each with what to write to have it explained. */
export function presentMeanings(
  word: string,
  unsafe: readonly { kind: ExplainedKind; id: string; name: string }[],
  { style, knowledge }: ExplainView,
): string {
  const { explain } = knowledge.knowledgeWords;
  const lines = [
    ...block(explain.meanings(word), style),
    ...escapeDeep(unsafe).flatMap(({ kind, id, name }) => [
      '',
      ...block(explain.title(kind, name, id), style, '  '),
      `  samarbeid explain ${id} --kind ${kind}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
