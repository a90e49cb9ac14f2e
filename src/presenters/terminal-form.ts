// The page on organisation forms for a case: which are open, what each means, what the case's own alternatives meet.
import type { FormAdvice, FormRow, FormStanding, OpenQuestion, RuleHit } from '../assessment/form-advice.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { escapeDeep } from './escape.js';
import { basisText } from './terminal-findings.js';
import { profileLines } from './terminal-form-profiles.js';
import { steeringLines } from './terminal-form-steering.js';
import type { FormView } from './terminal-form-view.js';
import {
  barred,
  block,
  type Column,
  faint,
  heading,
  remaining,
  type Style,
  TABLE_WIDTH,
  table,
} from './terminal-style.js';

/** The whole page, or its first answer when brief, ending in a line break. */
export function presentForm(
  unsafe: FormAdvice,
  style: Style,
  { messages, brief }: { messages: Messages; brief: boolean },
): string {
  const view = { advice: escapeDeep(unsafe), style, messages };
  const lines = [...titleLines(view), '', ...answerLines(view), ...(brief ? [] : restLines(view))];
  return `${lines.join('\n')}\n`;
}

function restLines(view: FormView): string[] {
  return [
    ...formTable(view),
    ...reasonLines(view),
    ...profileLines(view),
    ...steeringLines(view),
    ...trapLines(view),
    ...draftLines(view),
    ...lawLines(view),
    ...provenanceLines(view),
  ];
}

function titleLines({ advice, style, messages }: FormView): string[] {
  const { case: facts, provenance } = advice;
  const { form, page } = messages;
  const parts = [
    facts.municipalities.map(({ name }) => name).join(' – '),
    page.statuses[facts.status],
    form.judgedOn(provenance.date ?? facts.updated),
  ];
  const quality = page.dataQualities[facts.dataQuality];
  const example =
    facts.dataQuality === 'eksempel' ? style.paint.yellow.bold(quality) : style.paint.dim(quality);
  return [
    ...block(style.paint.bold(form.title(facts.title)), style),
    ...block(parts.join(' · '), style),
    ...block(example, style),
  ];
}

/** How each alternative of the case stands, with the nearest open form for one that is closed. */
function answerLines(view: FormView): string[] {
  const { advice, style, messages } = view;
  const { form } = messages;
  const count = (standing: FormStanding) => advice.rows.filter((row) => row.standing === standing).length;
  const summary = form.summary({ open: count('open'), question: count('question'), closed: count('closed') });
  const own = advice.alternatives.flatMap(({ name, formName, standing, closedBy, nearest }) => {
    const label = standingPaint(standing, view)(form.standings[standing]);
    const closed = closedBy.some(({ answered }) => answered === null);
    return [
      ...barred(form.alternative(name, formName, label), style),
      ...(closed ? barred(nearestText(nearest, view), style) : []),
    ];
  });
  return [
    ...barred(summary, style).map((line) => style.paint.bold(line)),
    ...own,
    ...barred(form.assumed(advice), style),
  ];
}

function nearestText(
  nearest: FormAdvice['alternatives'][number]['nearest'],
  { advice, messages }: FormView,
): string {
  if (nearest === null) return messages.form.noNearest;
  return messages.form.nearest(advice.rows.find(({ form }) => form === nearest)?.name ?? nearest);
}

function standingPaint(standing: FormStanding, { style: { paint } }: Pick<FormView, 'style'>) {
  return { open: paint.green, question: paint.yellow, closed: paint.red }[standing];
}

function formTable(view: FormView): string[] {
  const { advice, style, messages } = view;
  const { form } = messages;
  const rows = advice.rows.map((row) => ({
    name: [row.name, ...(row.alternatives.length === 0 ? [] : [form.inCase(row.alternatives)])].join('\n'),
    standing: standingPaint(row.standing, view)(form.standings[row.standing]),
    why: shortReasons(row, messages).join('\n'),
  }));
  const notes = [
    ...(advice.rows.some(({ alternatives }) => alternatives.length > 0) ? faint(form.markIsCase, style) : []),
    ...faint(form.meaning, style),
  ];
  if (style.width < TABLE_WIDTH) {
    const list = rows.flatMap(({ name, standing, why }) => [
      ...block(`${name.replaceAll('\n', ' ')}: ${standing}`, style, '– '),
      ...why.split('\n').flatMap((line) => block(line, style, '  ')),
    ]);
    return [...heading(form.forms, style), ...list, ...notes];
  }
  const columns: Column[] = [
    { head: form.columns.form, width: 26 },
    { head: form.columns.standing, width: 9 },
    { head: form.columns.why, width: remaining(style, [26, 9]) },
  ];
  const cells = rows.map(({ name, standing, why }) => [name, standing, why]);
  return [...heading(form.forms, style), ...table(columns, cells, style), ...notes];
}

/** Each reason in a few words with its section; the whole reason stands further down. */
function shortReasons({ closedBy, questionedBy, openQuestions }: FormRow, messages: Messages): string[] {
  const reasons = [
    ...closedBy.map((hit) => shortReason(hit, messages)),
    ...questionedBy.map((hit) => shortReason(hit, messages)),
    ...openQuestions.map((question) => openQuestionText(question, messages)),
  ];
  return reasons.length === 0 ? [messages.form.noObstacle] : reasons;
}

function shortReason({ code, basis, args }: RuleHit, { page, form, law }: Messages): string {
  const { unmet } = page.requirementNames[code as RuleId];
  const [first] = basis?.references ?? [];
  const sentence = first === undefined ? `${unmet}.` : `${unmet} (${law.reference(first)}).`;
  const openings = 'openings' in args ? args.openings : [];
  return openings.length === 0 ? sentence : `${sentence} ${form.opening(openings)}`;
}

function openQuestionText(question: OpenQuestion, { form, law }: Messages): string {
  const [first] = question.hit.basis?.references ?? [];
  const sentence = form.question(question);
  return first === undefined ? sentence : `${sentence.replace(/\.$/, '')} (${law.reference(first)}).`;
}

/** The findings on the case's own alternatives that close or question them, with where in the file they stand. */
function reasonLines(view: FormView): string[] {
  const { advice, style, messages } = view;
  const found = advice.alternatives.flatMap(({ closedBy, questionedBy }) => [...closedBy, ...questionedBy]);
  if (found.length === 0) return [];
  const lines = found.flatMap((finding) => {
    const { what, why, fix } = tell(finding, messages);
    const { file, start } = finding.location;
    const place = style.paint.dim(`${file}:${start.line}:${start.column}`);
    const answer =
      finding.answered === null
        ? block(fix, style, '  → ')
        : block(
            messages.form.answered(finding.answered.by, finding.answered.date, finding.answered.text),
            style,
            '  ✓ ',
          );
    return [
      ...block(`${what} ${place}`, style, '– '),
      ...(why === undefined ? [] : block(why, style, '  ')),
      ...basisText(finding, messages).flatMap((text) => block(style.paint.dim(text), style, '  ')),
      ...answer,
    ];
  });
  return [...heading(messages.form.reasons, style), ...lines];
}

function trapLines({ advice, style, messages }: FormView): string[] {
  if (advice.traps.length === 0) return [];
  const { trapTitle, traps } = messages.form;
  return [...heading(trapTitle, style), ...advice.traps.flatMap((trap) => block(traps[trap], style, '– '))];
}

function draftLines({ advice, style, messages }: FormView): string[] {
  const { drafts } = messages.form;
  const lines =
    advice.drafts.length === 0
      ? faint(drafts.none, style)
      : advice.drafts.flatMap(({ file, missing, given }) =>
          block(drafts.points(file, { missing, given }), style, '– '),
        );
  return [...heading(drafts.title, style), ...lines];
}

/** What is to be clarified, and what is only to be known, each with its section. */
function lawLines({ advice, style, messages }: FormView): string[] {
  const questioned = new Set(
    advice.alternatives.flatMap(({ questionedBy }) => questionedBy.map(({ code }) => code)),
  );
  const rest = advice.findings.filter(({ code }) => !questioned.has(code));
  const line = (finding: (typeof rest)[number]) => {
    const { what } = tell(finding, messages);
    const { answered, basis } = finding;
    const sections =
      basis === null || basis.references.length === 0
        ? ''
        : ` (${messages.law.references(basis.references)})`;
    const first = block(`${what.replace(/\.$/, '')}${sections}.`, style, '– ');
    if (answered === null) return first;
    return [
      ...first,
      ...block(messages.form.answered(answered.by, answered.date, answered.text), style, '  ✓ '),
    ];
  };
  const clarify = rest.filter(({ severity }) => severity !== 'merknad');
  const know = rest.filter(({ severity }) => severity === 'merknad');
  return [
    ...(clarify.length === 0 ? [] : [...heading(messages.form.toClarify, style), ...clarify.flatMap(line)]),
    ...(know.length === 0 ? [] : [...heading(messages.form.toKnow, style), ...know.flatMap(line)]),
  ];
}

function provenanceLines({ advice, style, messages }: FormView): string[] {
  const { tool, lawCheckedOn, lawHash } = advice.provenance;
  const text = messages.form.provenance({
    tool,
    checkedOn: lawCheckedOn === null ? '–' : messages.law.readOn(lawCheckedOn),
    hash: lawHash ?? '',
  });
  return ['', ...faint(text, style)];
}
