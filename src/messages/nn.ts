// Nynorsk.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Messages } from './nb.js';
import { agreementWords } from './nn/agreement-faults.js';
import { analysis } from './nn/analysis.js';
import { assessors } from './nn/assessors.js';
import { checklist } from './nn/checklist.js';
import { cli } from './nn/cli.js';
import { diff } from './nn/diff.js';
import { draftRuleWords, draftWords } from './nn/draft-rules.js';
import { form } from './nn/form.js';
import { format } from './nn/format.js';
import { knowledgeHelp } from './nn/knowledge-help.js';
import { law } from './nn/law.js';
import { formsWords, lawRuleWords } from './nn/law-rules.js';
import { page } from './nn/page.js';
import { report } from './nn/report.js';
import { ruleWords } from './nn/rules.js';
import { projectWords, scope, scopeWords } from './nn/scope.js';
import { shapeWords } from './nn/shape-faults.js';
import { sheet } from './nn/sheet.js';
import { sheetRuleWords } from './nn/sheet-rules.js';
import { sourceWords } from './nn/source.js';
import { weightsFileWords, weightsInUse } from './nn/weights-in-use.js';
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
  ...projectWords,
  ...scopeWords,
  ...weightsFileWords,
  ...sheetRuleWords,
};

export const nn: Messages = {
  format,
  diagnostics,
  form,
  law,
  page,
  analysis,
  cli,
  checklist,
  scope,
  diff,
  report,
  weights: weightsInUse,
  sheet,
  assessors,
  knowledgeHelp,
  findingLabels: { why: 'Kvifor', fix: 'Gjer slik', see: 'Sjå' },
};
