// The pages in docs/regler, made from the rules themselves; the build writes them, and a test holds them to be fresh.
import { type ExplainContext, explainFault, explainRule, explanationIndex } from '../assessment/explain.js';
import { loadForms } from '../assessment/load-forms.js';
import { FAULT_CODES } from '../diagnostics/fault-codes.js';
import { DRAFT_RULE_IDS, RULE_IDS } from '../diagnostics/rule-ids.js';
import { loadExamples, loadKnowledge } from '../messages/load.js';
import { nb } from '../messages/nb.js';
import { INDEX_PAGE, rulePage, rulesIndex } from '../presenters/markdown-rule-pages.js';
import type { SourceFile } from '../source/read-source.js';

/** Each page by the name of its file, in bokmål, with the law as the file of organisation forms has it. */
export async function rulePages(formsFile: SourceFile): Promise<Map<string, string>> {
  const { forms } = loadForms(formsFile);
  if (forms === null) throw new Error(`${formsFile.path} has errors`);
  // What an agreement requires is each agreement's own.
  const context: ExplainContext = { forms, agreements: [], date: null };
  const words = { messages: nb, knowledge: await loadKnowledge('nb'), examples: await loadExamples() };
  const explained = [
    ...[...RULE_IDS, ...DRAFT_RULE_IDS].map((id) => explainRule(id, context)),
    ...FAULT_CODES.map(explainFault),
  ];
  return new Map([
    [INDEX_PAGE, rulesIndex(explanationIndex(context), words)],
    ...explained.map((one) => [`${one.id}.md`, rulePage(one, words)] as const),
  ]);
}
