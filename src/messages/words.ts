// The form in which every finding is told.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import type { DiagnosticCode } from '../diagnostics/diagnostic.js';

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

/** A short name of every code that is not named as a requirement of a case. */
export type CodeTitles = Readonly<Record<Exclude<DiagnosticCode, RuleId>, string>>;
