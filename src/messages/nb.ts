// Bokmål, the reference: every other language has the shape of this one.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import { agreementWords } from './nb/agreement-faults.js';
import { analysis } from './nb/analysis.js';
import { assessors } from './nb/assessors.js';
import { checklist } from './nb/checklist.js';
import { cli } from './nb/cli.js';
import { diff } from './nb/diff.js';
import { draftRuleWords, draftWords } from './nb/draft-rules.js';
import { form } from './nb/form.js';
import { format } from './nb/format.js';
import { knowledgeHelp } from './nb/knowledge-help.js';
import { law } from './nb/law.js';
import { formsWords, lawRuleWords } from './nb/law-rules.js';
import { page } from './nb/page.js';
import { report } from './nb/report.js';
import { ruleWords } from './nb/rules.js';
import { projectWords, scope, scopeWords } from './nb/scope.js';
import { shapeWords } from './nb/shape-faults.js';
import { sheet } from './nb/sheet.js';
import { sheetRuleWords } from './nb/sheet-rules.js';
import { sourceWords } from './nb/source.js';
import { weightsFileWords, weightsInUse } from './nb/weights-in-use.js';
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

export const nb = {
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
  findingLabels: { why: 'Hvorfor', fix: 'Gjør slik', see: 'Se' },
};

export type Messages = typeof nb;
