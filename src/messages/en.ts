// English. Typed against bokmål: a text that is missing does not compile.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import { agreementWords } from './en/agreement-faults.js';
import { analysis } from './en/analysis.js';
import { assessors } from './en/assessors.js';
import { checklist } from './en/checklist.js';
import { cli } from './en/cli.js';
import { diff } from './en/diff.js';
import { draftRuleWords, draftWords } from './en/draft-rules.js';
import { form } from './en/form.js';
import { format } from './en/format.js';
import { knowledgeHelp } from './en/knowledge-help.js';
import { law } from './en/law.js';
import { formsWords, lawRuleWords } from './en/law-rules.js';
import { page } from './en/page.js';
import { report } from './en/report.js';
import { ruleWords } from './en/rules.js';
import { projectWords, scope, scopeWords } from './en/scope.js';
import { shapeWords } from './en/shape-faults.js';
import { sheet } from './en/sheet.js';
import { sheetRuleWords } from './en/sheet-rules.js';
import { sourceWords } from './en/source.js';
import { weightsFileWords, weightsInUse } from './en/weights-in-use.js';
import type { Messages } from './nb.js';
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

export const en: Messages = {
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
  findingLabels: { why: 'Why', fix: 'What to do', see: 'See' },
};
