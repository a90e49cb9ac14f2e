// What every part of the terminal page is drawn from: an assessment that is safe to print, a style, and the words.
import type { Assessment } from '../assessment/assessment.js';
import type { Messages } from '../messages/nb.js';
import type { Style } from './terminal-style.js';

export interface View {
  assessment: Assessment;
  style: Style;
  messages: Messages;
}
