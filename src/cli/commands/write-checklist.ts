// `samarbeid form <case> --checklist`: writes a draft agreement to fill in. A draft that is there already is never replaced.
import { type OpenCase, openCase } from '../../assessment/open-case.js';
import type { Alternative } from '../../case/case.js';
import { realAlternatives } from '../../case/read-case.js';
import { writeDraft } from '../../draft/write-draft.js';
import type { Messages } from '../../messages/nb.js';
import type { SourceFile } from '../../source/read-source.js';
import { suggest } from '../../source/suggest.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { say } from '../host.js';
import { assessInputs, type CommandContext, type CommonOptions, deliver } from './shared.js';

/** Writes the draft of one alternative of one case, to standard output or to the file that was named. */
export function writeChecklist(
  files: readonly SourceFile[],
  options: CommonOptions & { alternative?: string },
  context: CommandContext,
): ExitCode {
  const { host, messages } = context;
  const { errors } = messages.cli;
  const [input, ...others] = assessInputs(files, options, context);
  if (input === undefined || others.length > 0) throw new UsageError(errors.checklistOne);
  const { output } = options;
  if (output !== undefined && output !== '-' && host.kindOf(output) !== 'missing') {
    throw new UsageError(errors.checklistExists(output));
  }
  const opened = openCase(input);
  if (!('read' in opened)) throw new UsageError(errors.checklistUnreadable(input.file.path));
  const alternative = chosenAlternative(opened, options.alternative, messages);
  const facts = opened.forms.facts(alternative.form);
  const { read, date } = opened;
  const { checklist, law } = messages;
  const words = { ...checklist, references: law.references };
  const text = writeDraft({ case: read, alternative, facts, date }, words);
  deliver(text, { output, inputs: files }, context);
  if (output !== undefined && output !== '-') say(host, messages.cli.checklistWritten(output));
  return EXIT.ok;
}

/** The alternative that was named, or the only one for which an agreement is made. */
function chosenAlternative(
  { read, forms }: OpenCase,
  id: string | undefined,
  { cli: { errors } }: Messages,
): Alternative {
  const agreed = realAlternatives(read).filter(({ form }) => forms.facts(form).agreement.length > 0);
  const ids = agreed.map((one) => one.id);
  const [only, ...others] = agreed;
  if (id !== undefined) {
    const named = agreed.find((one) => one.id === id);
    if (named === undefined) throw new UsageError(errors.checklistUnknown(id, ids, suggest(id, ids)));
    return named;
  }
  if (only === undefined) throw new UsageError(errors.checklistNone);
  if (others.length > 0) throw new UsageError(errors.checklistWhich(ids));
  return only;
}
