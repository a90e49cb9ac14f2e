// Nynorsk.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Messages } from './nb.js';
import { assessors } from './nn/assessors.js';
import { checklist } from './nn/checklist.js';
import { cli } from './nn/cli.js';
import { draftRuleWords, draftWords } from './nn/draft-rules.js';
import { form } from './nn/form.js';
import { format } from './nn/format.js';
import { knowledgeHelp } from './nn/knowledge-help.js';
import { law } from './nn/law.js';
import { formsWords, lawRuleWords } from './nn/law-rules.js';
import { page } from './nn/page.js';
import { ruleWords } from './nn/rules.js';
import { sheet } from './nn/sheet.js';
import { sheetRuleWords } from './nn/sheet-rules.js';
import { agreementWords, shapeWords, sourceWords } from './nn/source.js';
import type { WordsFor } from './words.js';

const diagnostics: WordsFor<DiagnosticArgs> = {
  ...sourceWords,
  ...shapeWords,
  ...agreementWords,
  ...formsWords,
  ...ruleWords,
  ...lawRuleWords,
  ...draftRuleWords,
  ...draftWords,
  ...sheetRuleWords,
};

export const nn: Messages = {
  format,
  diagnostics,
  form,
  law,
  page,
  cli,
  checklist,
  sheet,
  assessors,
  knowledgeHelp,
  findingLabels: { why: 'Kvifor', fix: 'Gjer slik', see: 'Sjå' },
};
