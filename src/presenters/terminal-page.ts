// The page of one case in a terminal: the answer first, then what carries it, then where it comes from.
import type { Assessment } from '../assessment/assessment.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { MAX_FOR_PEOPLE } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { escapeDeep } from './escape.js';
import { answerText } from './finding-text.js';
import { namesOf } from './names.js';
import { shareMethod } from './share-method.js';
import { assessorLines } from './terminal-assessors.js';
import { provenanceLines, requirementLines, riskLines } from './terminal-details.js';
import { countSummary, findingLines, hiddenLines, severityPaint } from './terminal-findings.js';
import { municipalityLines } from './terminal-municipalities.js';
import { criteriaLines, rankingLines } from './terminal-ranking.js';
import { readinessLines } from './terminal-readiness.js';
import { reviewLines, reviewSummary } from './terminal-review.js';
import { stepLines } from './terminal-steps.js';
import { barred, block, faint, heading, type Style } from './terminal-style.js';
import type { View } from './terminal-view.js';
import { turningLines, whatIfLines, whyLines } from './terminal-why.js';

/** The whole page (or, when brief, only its answer), ending in a line break. A file that could not be read shows its findings instead. */
export function presentPage(
  unsafe: Assessment,
  style: Style,
  { messages, brief }: { messages: Messages; brief: boolean },
): string {
  const view = { assessment: escapeDeep(unsafe), style, messages };
  const sections =
    view.assessment.case === null
      ? [...outcomeLines(view), '', ...findingLines(unsafe.findings, style, messages), ...laterLines(view)]
      : [
          ...titleLines(view, view.assessment.case.title),
          '',
          ...outcomeLines(view),
          ...(brief ? [] : restLines(view)),
        ];
  return `${sections.join('\n')}\n`;
}

function restLines(view: View): string[] {
  const unranked = isUnranked(view);
  return [
    ...reviewLines(view),
    ...(unranked ? [] : rankedLines(view)),
    ...stepLines(view),
    ...requirementLines(view),
    ...readinessLines(view),
    ...riskLines(view),
    ...(unranked ? [] : [...notMeasuredLines(view), ...evidenceLines(view)]),
    ...remarkLines(view),
    ...provenanceLines(view),
  ];
}

/** What is reviewed without scores has nothing to show of a ranking and its criteria. */
function isUnranked({ assessment: { review, basis } }: View): boolean {
  return review !== null && basis.given === 0;
}

function rankedLines(view: View): string[] {
  return [
    ...rankingLines(view),
    ...whatIfLines(view),
    ...criteriaLines(view),
    ...whyLines(view),
    ...turningLines(view),
    ...municipalityLines(view),
    ...assessorLines(view),
  ];
}

/** What the page is of, the municipalities and the status, and how good the figures are. */
export function titleLines({ assessment, style, messages }: View, title: string): string[] {
  const { case: facts } = assessment;
  if (facts === null) return [];
  const { page } = messages;
  const parts = [
    facts.municipalities.map(({ name }) => name).join(' – '),
    ...(facts.phase === null ? [] : [facts.phase]),
    page.statuses[facts.status],
    page.updated(facts.updated),
  ];
  const quality = page.dataQualities[facts.dataQuality];
  const example =
    facts.dataQuality === 'eksempel' ? style.paint.yellow.bold(quality) : style.paint.dim(quality);
  return [
    ...block(style.paint.bold(title), style),
    ...block(parts.join(' · '), style),
    ...block(example, style),
  ];
}

/** The outcome in a sentence, its reasons, and what stands against it, marked along the edge. */
function outcomeLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { recommendation } = assessment;
  const { page } = messages;
  const review = assessment.review === null ? [] : reviewSummary(assessment.review, messages);
  const { counterargument } = recommendation;
  const title =
    recommendation.outcome === 'taler-ikke-for-samarbeid' ? page.counterTitleFor : page.counterTitle;
  const counter =
    counterargument === null
      ? []
      : barred(
          `${style.paint.bold(`${title}:`)} ${page.counterargument(counterargument, namesOf(assessment))}`,
          style,
        );
  return [...answerLines(view), ...review.flatMap((reason) => barred(reason, style)), ...counter];
}

/** The outcome in a sentence, and its reasons. */
export function answerLines({ assessment, style, messages }: View): string[] {
  const { recommendation, case: facts } = assessment;
  const { page } = messages;
  const names = namesOf(assessment);
  const leaders = recommendation.leaders.map(names.alternative);
  const sentence = page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null });
  return [
    ...barred(sentence, style).map((line) => style.paint.bold(line)),
    ...recommendation.reasons.flatMap((reason) =>
      barred(page.reason(reason, names, shareMethod(assessment)), style),
    ),
  ];
}

/** After faults that stop the reading, the rest has not been looked at. */
function laterLines({ style, messages }: View): string[] {
  return ['', ...faint(messages.page.findings.later, style)];
}

function notMeasuredLines({ assessment, style, messages }: View): string[] {
  const list = assessment.agreement?.notMeasured ?? [];
  if (list.length === 0) return [];
  return [...heading(messages.page.notMeasured, style), ...list.flatMap((text) => block(text, style, '– '))];
}

/** What would usually stand behind the scores, where some of them are not given or name no source. */
function evidenceLines({ assessment: { agreement, basis }, style, messages }: View): string[] {
  const list = agreement?.typicalEvidence ?? [];
  if (list.length === 0 || basis.sourced === basis.asked) return [];
  const { title, why } = messages.page.evidence;
  return [
    ...heading(title, style),
    ...block(why, style),
    ...list.flatMap((text) => block(text, style, '– ')),
  ];
}

/** Every finding in a line or two, with its place; `validate` shows the line itself and what to do. */
function remarkLines(view: View): string[] {
  const { style, messages, assessment } = view;
  const { findings, file } = assessment;
  // What is only to be known of form and law fills a page of its own; what has become a warning stands here.
  const shown = findings.filter(
    ({ basis, severity }) => basis?.effect !== 'information' || severity !== 'merknad',
  );
  const { page } = messages;
  const note = faint(page.findings.form(findings.length - shown.length, file), style);
  if (shown.length === 0) return findings.length === 0 ? [] : ['', ...note];
  const title = `${page.findings.title} (${countSummary(shown, messages)})`;
  return [
    ...heading(title, style),
    ...shown.slice(0, MAX_FOR_PEOPLE).flatMap((finding) => remark(finding, view)),
    ...hiddenLines(shown.length, style, messages),
    ...faint(page.findings.more(file), style),
    ...note,
  ];
}

function remark(finding: Diagnostic, { style, messages }: View): string[] {
  const { page } = messages;
  const { what } = tell(finding, messages);
  const { file, start } = finding.location;
  const place = style.paint.dim(`${file}:${start.line}:${start.column}`);
  if (finding.answered === null) {
    const label = severityPaint(finding.severity, style)(page.severities[finding.severity]);
    return block(`${label}: ${what} ${place}`, style, '– ');
  }
  const clarified = style.paint.green(page.findings.clarified);
  return [
    ...block(`${clarified}: ${what} ${place}`, style, '– '),
    ...answerText(finding.answered, messages).flatMap((text) => block(text, style, '  ')),
  ];
}
