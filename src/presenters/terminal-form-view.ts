// What every part of the page on organisation forms is drawn from.
import type { FormAdvice } from '../assessment/form-advice.js';
import type { Messages } from '../messages/nb.js';
import type { Style } from './terminal-style.js';

export interface FormView {
  advice: FormAdvice;
  style: Style;
  messages: Messages;
}
