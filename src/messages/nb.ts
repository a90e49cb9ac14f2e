// Bokmål, the reference: every other language has the shape of this one.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import { assessors } from './nb/assessors.js';
import { checklist } from './nb/checklist.js';
import { cli } from './nb/cli.js';
import { draftRuleWords, draftWords } from './nb/draft-rules.js';
import { form } from './nb/form.js';
import { format } from './nb/format.js';
import { knowledgeHelp } from './nb/knowledge-help.js';
import { law } from './nb/law.js';
import { formsWords, lawRuleWords } from './nb/law-rules.js';
import { page } from './nb/page.js';
import { ruleWords } from './nb/rules.js';
import { sheet } from './nb/sheet.js';
import { sheetRuleWords } from './nb/sheet-rules.js';
import { agreementWords, shapeWords, sourceWords } from './nb/source.js';
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

export const nb = {
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
  findingLabels: { why: 'Hvorfor', fix: 'Gjør slik', see: 'Se' },
};

export type Messages = typeof nb;
