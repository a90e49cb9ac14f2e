// The page of an analysis in a terminal: the answer, then one short section for each question about how sure it is.
import type { AnalysedCase } from '../assessment/analysis.js';
import type { Messages } from '../messages/nb.js';
import { provenanceTexts, remarkTexts } from './analysis-basis.js';
import { dominanceTexts, leadTexts, leaveOutTexts, rankedCount } from './analysis-text.js';
import type { AnalysisView } from './analysis-view.js';
import { escapeDeep } from './escape.js';
import { crossCheckTexts } from './method-text.js';
import { namesOf } from './names.js';
import { acceptabilityLines, narrowingLines, pairwiseLines } from './terminal-analysis-shares.js';
import { beliefLines, stabilityLines } from './terminal-analysis-weights.js';
import { assessorDetailLines, partyLines } from './terminal-assessors-full.js';
import { answerLines, presentPage, titleLines } from './terminal-page.js';
import { excludedLines } from './terminal-ranking.js';
import { block, faint, heading, type Style } from './terminal-style.js';
import type { View } from './terminal-view.js';
import { turningTexts } from './turning-text.js';

/** The whole page (or, when brief, only its answer), ending in a line break. A file that could not be read shows its findings. */
export function presentAnalysis(
  unsafe: AnalysedCase,
  style: Style,
  { messages, brief }: { messages: Messages; brief: boolean },
): string {
  const { assessment, analysis } = unsafe;
  if (assessment.case === null) return presentPage(assessment, style, { messages, brief });
  const view: View = { assessment: escapeDeep(assessment), style, messages };
  const title = messages.analysis.title(view.assessment.case?.title ?? '');
  const top = [...titleLines(view, title), '', ...answerLines(view)];
  if (analysis === null) {
    const excluded = view.assessment.alternatives.filter(({ standing }) => standing === 'excluded');
    return page([...top, '', ...block(messages.analysis.nothing, style), ...excludedLines(excluded, view)]);
  }
  const full: AnalysisView = { ...view, analysis: escapeDeep(analysis) };
  const lead = [
    ...leadTexts(full).flatMap((text) => block(text, style)),
    ...remarkTexts(full).flatMap((text) => block(text, style, '– ')),
  ];
  return page([...top, ...(lead.length === 0 ? [] : ['', ...lead]), ...(brief ? [] : sections(full))]);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function sections(view: AnalysisView): string[] {
  return [
    ...narrowingLines(view),
    ...acceptabilityLines(view),
    ...beliefLines(view),
    ...pairwiseLines(view),
    ...stabilityLines(view),
    ...turningLines(view),
    ...listLines(view.messages.analysis.dominance.title, dominanceTexts(view), view),
    ...methodLines(view),
    ...leaveOutLines(view),
    ...assessorDetailLines(view),
    ...partyLines(view),
    ...provenanceLines(view),
  ];
}

function listLines(title: string, texts: readonly string[], { style }: AnalysisView): string[] {
  return [...heading(title, style), ...texts.flatMap((text) => block(text, style))];
}

function turningLines(view: AnalysisView): string[] {
  const { analysis, assessment, messages } = view;
  const names = namesOf(assessment);
  const texts = turningTexts(analysis.turning, { ranked: rankedCount(analysis), names, messages });
  return listLines(messages.analysis.turning, texts, view);
}

function leaveOutLines(view: AnalysisView): string[] {
  if (rankedCount(view.analysis) < 2) return [];
  return listLines(view.messages.analysis.leaveOut.title, leaveOutTexts(view), view);
}

function methodLines(view: AnalysisView): string[] {
  const { style, messages } = view;
  const words = messages.analysis.methods;
  const check = crossCheckTexts(view);
  if (check === null) return listLines(words.title, [words.none], view);
  const { answer, line, notes } = check;
  return [
    ...heading(words.title, style),
    ...block(style.paint.bold(answer), style),
    ...block(line, style),
    ...notes.flatMap((note) => faint(note, style)),
  ];
}

function provenanceLines(view: AnalysisView): string[] {
  return ['', ...provenanceTexts(view).flatMap((line) => faint(line, view.style))];
}
