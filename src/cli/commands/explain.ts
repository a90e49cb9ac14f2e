// `samarbeid explain`: a term, a criterion, an outcome, a form, a rule or a fault at length; without a word, the list of all.
import type { OutcomeId } from '../../assessment/assessment.js';
import {
  type ExplainContext,
  explainFault,
  explainForm,
  explainRule,
  explainTerm,
  explanationIndex,
} from '../../assessment/explain.js';
import { explainCriterion, explainOutcome } from '../../assessment/explain-by-agreement.js';
import type { ExplainedKind, Explanation } from '../../assessment/explanation.js';
import type { TermId } from '../../assessment/terms.js';
import type { DraftRuleId, RuleId } from '../../diagnostics/codes.js';
import type { FaultCode } from '../../diagnostics/fault-codes.js';
import type { OrganisationForm } from '../../forms/forms.js';
import { loadExamples, loadKnowledge } from '../../messages/load.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { allSubjects, type Subject, subjectNear, subjectsNamed } from '../subjects.js';
import { agreementsInUse } from './agreements-here.js';
import { formsHere } from './forms-here.js';
import { type CommandContext, type CommonOptions, dateAsked, deliver, humanStyle } from './shared.js';

export interface ExplainOptions
  extends Pick<CommonOptions, 'format' | 'output' | 'date' | 'color' | 'agreement'> {
  /** Only things of this kind. */
  kind?: ExplainedKind;
}

export async function runExplain(
  words: string[],
  options: ExplainOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const asked: ExplainContext = {
    forms: formsHere(context),
    agreements: agreementsInUse(options.agreement, context),
    date: dateAsked(options, context),
  };
  const knowledge = await loadKnowledge(context.language);
  const all = allSubjects({ ...asked, messages: context.messages, knowledge });
  const subjects = all.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  const found = findSubjects(words, subjects, context);
  deliver(await present(found, asked, { options, context }), { output: options.output, inputs: [] }, context);
  return EXIT.ok;
}

/** What a word that was asked for may mean. */
interface Found {
  word: string;
  meanings: Subject[];
}

/** «kommer først» may be written without quotation marks; the words are then one. */
function findSubjects(
  words: readonly string[],
  subjects: readonly Subject[],
  context: CommandContext,
): Found[] {
  const joined = words.join(' ');
  const whole = words.length > 1 ? subjectsNamed(joined, subjects) : [];
  if (whole.length > 0) return [{ word: joined, meanings: whole }];
  return words.map((word) => {
    const meanings = subjectsNamed(word, subjects);
    if (meanings.length > 0) return { word, meanings };
    const { errors } = context.messages.cli;
    throw new UsageError(errors.unknownSubject(word, subjectNear(word, subjects)));
  });
}

interface Shown {
  options: ExplainOptions;
  context: CommandContext;
}

async function present(found: readonly Found[], asked: ExplainContext, shown: Shown): Promise<string> {
  const { options, context } = shown;
  const { language, messages } = context;
  const told = { messages, knowledge: await loadKnowledge(language), examples: await loadExamples() };
  if (options.format === 'json') {
    const { presentExplanations, presentIndex } = await import('../../presenters/json-explain.js');
    if (found.length === 0) return presentIndex(explanationIndex(asked));
    return presentExplanations(
      found.flatMap(({ meanings }) => explanationsOf(meanings, asked)),
      told,
    );
  }
  const style = await humanStyle({ ...options, quiet: false }, context);
  if (found.length === 0) {
    const { presentIndex } = await import('../../presenters/terminal-explain-index.js');
    return presentIndex(explanationIndex(asked), { style, only: options.kind ?? null, ...told });
  }
  const { presentExplanations } = await import('../../presenters/terminal-explain.js');
  const { presentMeanings } = await import('../../presenters/terminal-explain-index.js');
  const parts = found.map(({ word, meanings }) => {
    // Several forms by one name are told after each other; things of different kinds are chosen between.
    if (new Set(meanings.map(({ kind }) => kind)).size > 1)
      return presentMeanings(word, meanings, { style, ...told });
    return presentExplanations(explanationsOf(meanings, asked), { style, ...told });
  });
  return parts.join('\n');
}

function explanationsOf(subjects: readonly Subject[], asked: ExplainContext): Explanation[] {
  return subjects.flatMap((subject) => explanationOf(subject, asked));
}

function explanationOf({ kind, id }: Subject, asked: ExplainContext): Explanation[] {
  switch (kind) {
    case 'term':
      return [explainTerm(id as TermId)];
    case 'criterion':
      return explainCriterion(id, asked.agreements);
    case 'outcome':
      return [explainOutcome(id as OutcomeId, asked.agreements)];
    case 'form':
      return [explainForm(id as OrganisationForm, asked)];
    case 'rule':
      return [explainRule(id as RuleId | DraftRuleId, asked)];
    case 'fault':
      return [explainFault(id as FaultCode)];
  }
}
