// What every part of an analysis page is drawn from: a case and its analysis, safe to print, and the words.
import type { Analysis } from '../assessment/analysis.js';
import type { Assessment } from '../assessment/assessment.js';
import type { Messages } from '../messages/nb.js';
import type { Style } from './terminal-style.js';

/** Enough for the sentences. */
export interface AnalysisText {
  assessment: Assessment;
  analysis: Analysis;
  messages: Messages;
}

/** Enough to draw in a terminal. */
export interface AnalysisView extends AnalysisText {
  style: Style;
}
