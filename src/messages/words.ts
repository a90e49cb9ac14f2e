// The form in which every finding is told.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';

/** What is wrong; why it matters, where that is not plain; what to do about it. */
export interface DiagnosticWords {
  what: string;
  why?: string | undefined;
  fix: string;
}

/** Words for every code of a table of arguments: a code that lacks them does not compile. */
export type WordsFor<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => DiagnosticWords };

/** What every rule asks for or guards against, and why. */
export type RuleExplanations = Readonly<Record<RuleId | DraftRuleId, string>>;
