// The page of one case in a terminal: the answer first, then what carries it, then where it comes from.
import type { Assessment } from '../assessment/assessment.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { escapeDeep } from './escape.js';
import { namesOf } from './names.js';
import { municipalityLines, provenanceLines, requirementLines, riskLines } from './terminal-details.js';
import { countSummary, findingLines, severityPaint } from './terminal-findings.js';
import { criteriaLines, rankingLines } from './terminal-ranking.js';
import { block, faint, heading, type Style } from './terminal-style.js';
import type { View } from './terminal-view.js';
import { turningLines, whatIfLines, whyLines } from './terminal-why.js';

/** The whole page, ending in a line break. A file that could not be read shows its findings instead. */
export function presentPage(unsafe: Assessment, style: Style, messages: Messages): string {
  const view = { assessment: escapeDeep(unsafe), style, messages };
  const sections =
    view.assessment.case === null
      ? [...outcomeLines(view), '', ...findingLines(view.assessment.findings, style, messages)]
      : [
          ...titleLines(view),
          '',
          ...outcomeLines(view),
          ...rankingLines(view),
          ...whatIfLines(view),
          ...criteriaLines(view),
          ...whyLines(view),
          ...turningLines(view),
          ...municipalityLines(view),
          ...requirementLines(view),
          ...riskLines(view),
          ...notMeasuredLines(view),
          ...remarkLines(view),
          ...provenanceLines(view),
        ];
  return `${sections.join('\n')}\n`;
}

/** «15. september 2025». */
function formatDate(date: string, { page }: Messages): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}.\u00a0${page.months[Number(month) - 1] ?? month}\u00a0${year}`;
}

function titleLines({ assessment, style, messages }: View): string[] {
  const { case: facts } = assessment;
  if (facts === null) return [];
  const { page } = messages;
  const parts = [
    facts.municipalities.map(({ name }) => name).join(' – '),
    ...(facts.phase === null ? [] : [facts.phase]),
    page.statuses[facts.status],
    page.updated(formatDate(facts.updated, messages)),
  ];
  const example =
    facts.dataQuality === 'eksempel'
      ? block(style.paint.yellow.bold(`${page.dataQualities.eksempel}. ${page.exampleNotice}`), style)
      : [];
  return [...block(style.paint.bold(facts.title), style), ...block(parts.join(' · '), style), ...example];
}

/** The outcome in a sentence, its reasons, and what stands against it, marked along the edge. */
function outcomeLines({ assessment, style, messages }: View): string[] {
  const { recommendation, case: facts } = assessment;
  const { page } = messages;
  const names = namesOf(assessment);
  const leaders = recommendation.leaders.map(names.alternative);
  const sentence = page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null });
  const reasons = recommendation.reasons.map((reason) => page.reason(reason, names));
  const { counterargument } = recommendation;
  const title =
    recommendation.outcome === 'taler-ikke-for-samarbeid' ? page.counterTitleFor : page.counterTitle;
  const counter =
    counterargument === null
      ? []
      : block(
          `${style.paint.bold(`${title}:`)} ${page.counterargument(counterargument, names)}`,
          style,
          '▌ ',
        );
  return [
    ...block(sentence, style, '▌ ').map((line) => style.paint.bold(line)),
    ...reasons.flatMap((reason) => block(reason, style, '▌ ')),
    ...counter,
  ].map((line) => line.replace(/^ {2}/, '▌ '));
}

function notMeasuredLines({ assessment, style, messages }: View): string[] {
  const list = assessment.agreement?.notMeasured ?? [];
  if (list.length === 0) return [];
  return [...heading(messages.page.notMeasured, style), ...list.flatMap((text) => block(text, style, '– '))];
}

/** Every finding in a line or two, with its place; `validate` shows the line itself and what to do. */
function remarkLines({ assessment, style, messages }: View): string[] {
  const { findings, file } = assessment;
  if (findings.length === 0) return [];
  const { page } = messages;
  const lines = findings.flatMap((finding) => {
    const { what } = tell(finding, messages);
    const { line, column } = finding.location.start;
    const label = severityPaint(finding.severity, style)(page.severities[finding.severity]);
    const place = style.paint.dim(`${finding.location.file}:${line}:${column}`);
    if (finding.answered === null) return block(`${label}: ${what} ${place}`, style, '– ');
    const { by, date, text } = finding.answered;
    return [
      ...block(`${what} ${place}`, style, '✓ '),
      ...block(page.findings.answered(by, date, text), style, '  '),
    ];
  });
  const title = `${page.findings.title} (${countSummary(findings, messages)})`;
  return [...heading(title, style), ...lines, ...faint(page.findings.more(file), style)];
}
