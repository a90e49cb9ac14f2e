// `samarbeid form`: which organisation forms are open for a case; or, without a case, forms beside each other.
import { adviseOnForm } from '../../assessment/advise-on-form.js';
import type { FormAdvice } from '../../assessment/form-advice.js';
import { compareForms } from '../../assessment/form-profile.js';
import { MAX_FOR_PEOPLE, reportOf } from '../../diagnostics/findings-report.js';
import { chooseInputs } from '../choose-inputs.js';
import { draftsNear } from '../drafts-near.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { createDraftCheck } from './check-drafts.js';
import { formsHere, idsFor } from './forms-here.js';
import {
  assessInputs,
  type CommandContext,
  type CommonOptions,
  dateAsked,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';
import { writeChecklist } from './write-checklist.js';

export interface FormOptions extends CommonOptions {
  /** Forms to hold beside each other, as the user names them. */
  compare?: string[];
  /** Write a draft agreement to fill in, for this alternative. */
  checklist: boolean;
  alternative?: string;
}

export async function runForm(
  paths: string[],
  options: FormOptions,
  context: CommandContext,
): Promise<ExitCode> {
  checkOptions(options, context);
  if (options.compare !== undefined) return compare(paths, options.compare, { options, context });
  const { host, messages } = context;
  if (paths.length === 0) throw new UsageError(messages.cli.errors.formWhat);
  const wanted = {
    kinds: ['sak/1'] as const,
    none: messages.cli.errors.noCases,
    standardInputName: options.stdinFilename,
  };
  const { files, skipped } = await chooseInputs(paths, wanted, {}, context);
  if (options.checklist) return writeChecklist(files, options, context);
  const check = createDraftCheck(options, context);
  const advice = assessInputs(files, options, context).map((input) =>
    adviseOnForm(input, draftsNear(input, host, check)),
  );
  deliver(await present(advice, options, context), { output: options.output, inputs: files }, context);
  tellSkipped(skipped, options, context);
  return findingsCode(
    advice.flatMap(({ findings }) => findings),
    options,
    context,
  );
}

/** An option that would have no effect is a slip, and is told. */
function checkOptions(
  { compare: compared, checklist, alternative, format }: FormOptions,
  { messages: { cli } }: CommandContext,
): void {
  const { errors } = cli;
  if (compared !== undefined && (checklist || alternative !== undefined))
    throw new UsageError(errors.notWith('--compare', checklist ? '--checklist' : '--alternative'));
  if (alternative !== undefined && !checklist)
    throw new UsageError(errors.onlyWith('--alternative', '--checklist'));
  if (checklist && format === 'json') throw new UsageError(errors.notWith('--checklist', '--format json'));
}

type Advice = ReturnType<typeof adviseOnForm>;

function isAdvice(advice: Advice): advice is FormAdvice {
  return 'rows' in advice;
}

async function present(advice: Advice[], options: FormOptions, context: CommandContext): Promise<string> {
  const { messages } = context;
  if (options.format === 'json') {
    const { presentAdvice } = await import('../../presenters/json-form.js');
    return presentAdvice(advice, messages);
  }
  const style = await humanStyle(options, context);
  const { presentForm } = await import('../../presenters/terminal-form.js');
  const { presentValidation } = await import('../../presenters/terminal-validation.js');
  const pages = advice.map((one) => {
    if (isAdvice(one)) return presentForm(one, style, { messages, brief: options.quiet });
    const checked = { files: [one.file], findings: one.findings, stopped: true, errorsOnly: false };
    return presentValidation(reportOf(checked, { max: MAX_FOR_PEOPLE, listToKnow: false }), style, messages);
  });
  return pages.join('\n');
}

/** Forms beside each other as the law is on the day asked for, or by the newest text. */
async function compare(
  paths: readonly string[],
  named: readonly string[],
  { options, context }: { options: FormOptions; context: CommandContext },
): Promise<ExitCode> {
  const { messages } = context;
  if (paths.length > 0) throw new UsageError(messages.cli.errors.compareAlone);
  const date = dateAsked(options, context);
  const forms = formsHere(context);
  const chosen = [...new Set(named.flatMap((word) => idsFor(word, forms, context)))];
  const comparison = compareForms(forms, chosen, date);
  if (options.format === 'json') {
    const { presentComparison } = await import('../../presenters/json-form.js');
    deliver(presentComparison(comparison), { output: options.output, inputs: [] }, context);
    return EXIT.ok;
  }
  const { presentComparison } = await import('../../presenters/terminal-form-compare.js');
  const text = presentComparison(comparison, await humanStyle(options, context), messages);
  deliver(text, { output: options.output, inputs: [] }, context);
  return EXIT.ok;
}
