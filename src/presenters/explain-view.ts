// What every view of an explanation is made with.
import type { Examples } from '../messages/code-examples.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import type { Style } from './terminal-style.js';

export interface ExplainView {
  style: Style;
  messages: Messages;
  knowledge: Knowledge;
  examples: Examples;
}
