// A cooperation that takes in areas one by one: how many steps have been decided, each of them, and what is kept outside.
import type { PlannedStep } from '../assessment/step-plan.js';
import { namesOf } from './names.js';
import { block, faint, heading } from './terminal-style.js';
import type { View } from './terminal-view.js';

export function stepLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { steps: plan } = assessment;
  if (plan === null) return [];
  const words = messages.page.steps;
  const outside = plan.steps.filter(({ number }) => number === null);
  const next = plan.steps.find(({ number }) => number !== null && number === plan.next);
  return [
    ...heading(words.title, style),
    ...block(words.summary(plan.decided, plan.planned), style),
    ...(next?.number == null ? [] : block(words.upNext(next.number, next.name), style)),
    ...plan.steps.flatMap((step) =>
      step.number === null
        ? []
        : [
            ...block(words.step(step.number, step.name, words.statuses[step.status]), style, '– '),
            ...detailLines(step, view),
          ],
    ),
    ...(outside.length === 0 ? [] : block(`${words.outside}:`, style)),
    ...outside.flatMap((step) => [...block(step.name, style, '– '), ...detailLines(step, view)]),
    ...faint(words.note, style),
  ];
}

function detailLines(step: PlannedStep, { assessment, style, messages }: View): string[] {
  const words = messages.page.steps;
  const names = namesOf(assessment);
  const yes = step.decisions.flatMap(({ municipality, date }) =>
    date === null ? [] : [{ name: names.municipality(municipality), date }],
  );
  const no = step.decisions
    .filter(({ date }) => date === null)
    .map(({ municipality }) => names.municipality(municipality));
  const labelled = (label: string, text: string | null) => (text === null ? [] : [`${label}: ${text}`]);
  return [
    ...(yes.length === 0 ? [] : [words.decisions(yes, no)]),
    ...labelled(words.soFar, step.soFar),
    ...labelled(words.reason, step.reason),
    ...labelled(words.next, step.next),
    ...(step.case === null ? labelled(words.area, step.areaName) : labelled(words.case, step.case)),
  ].flatMap((text) => block(text, style, '  '));
}
