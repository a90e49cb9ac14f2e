// `samarbeid new sheet <case>`: writes an assessor's sheet to fill in beside the case. One that is there is not replaced unasked.
import { basename, dirname, join } from 'node:path';
import { isCalled } from '../../assessment/case-filter.js';
import { type OpenCase, openCase } from '../../assessment/open-case.js';
import { realAlternatives } from '../../case/read-case.js';
import { fileNamePart } from '../../sheet/file-name.js';
import { writeSheet } from '../../sheet/write-sheet.js';
import { tidy } from '../../source/numbers.js';
import { suggest } from '../../source/suggest.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { say } from '../host.js';
import { readInputs } from '../inputs.js';
import { assessInputs, type CommandContext, dateAsked, deliver } from './shared.js';

export interface NewSheetOptions {
  /** Who is to assess. */
  for?: string;
  municipality?: string;
  output?: string;
  force: boolean;
  agreement?: string;
  date?: string;
}

export function runNewSheet(paths: string[], options: NewSheetOptions, context: CommandContext): ExitCode {
  const { host, messages } = context;
  const { errors } = messages.sheet;
  const by = tidy(options.for ?? '');
  if (by === '') throw new UsageError(errors.by);
  const wanted = { kinds: ['sak/1'] as const, none: messages.cli.errors.noCases };
  const { files } = readInputs(paths, wanted, host, messages);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError(errors.case);
  const [input] = assessInputs([file], { ...options, color: 'never', quiet: true }, context);
  const opened = input === undefined ? null : openCase(input);
  if (opened === null || !('read' in opened)) throw new UsageError(errors.unreadable(file.path));
  const municipality = municipalityAsked(options.municipality, opened, context);
  const text = blank({ by, municipality }, opened, { options, context });
  const output = options.output ?? nameBeside(file.path, by, context);
  checkOutput(output, { by, municipality, opened }, { options, context });
  deliver(text, { output, inputs: files, force: options.force }, context);
  if (output !== '-') say(host, messages.sheet.written(output));
  return EXIT.ok;
}

interface Asked {
  options: NewSheetOptions;
  context: CommandContext;
}

/** The id of the municipality a person means by its id or its name; null: all in the case. */
function municipalityAsked(
  word: string | undefined,
  { own, agreement }: OpenCase,
  { messages }: CommandContext,
): string | null {
  if (word === undefined) return null;
  const known = own.municipalities;
  const nameOf = (id: string) => agreement.municipalities.find((one) => one.id === id)?.name ?? id;
  const meant = known.find((id) => isCalled(word, id) || isCalled(word, nameOf(id)));
  if (meant !== undefined) return meant;
  throw new UsageError(messages.cli.errors.unknownMunicipality(word, known, suggest(word, known)));
}

function blank(
  { by, municipality }: { by: string; municipality: string | null },
  { own, agreement }: OpenCase,
  { options, context }: Asked,
): string {
  const { messages, host } = context;
  if (realAlternatives(own).length === 0) throw new UsageError(messages.sheet.errors.nothing);
  const date = dateAsked(options, context) ?? host.today();
  return writeSheet({ case: own, agreement, by, municipality, date }, messages.sheet);
}

/** `kjokken.fredrikstad-helse.ark.yaml` beside `kjokken.yaml`; a case on standard input has no place beside it. */
function nameBeside(casePath: string, by: string, { messages }: CommandContext): string {
  if (casePath === '-') return '-';
  const part = fileNamePart(by);
  if (part === null) throw new UsageError(messages.sheet.errors.noName(by));
  const name = basename(casePath).replace(/\.ya?ml$/i, '');
  return join(dirname(casePath), `${name}.${part}.ark.yaml`).replaceAll('\\', '/');
}

/** A file that is there stands, and so does another sheet of the same assessor, beside which this one would not count. */
function checkOutput(
  output: string,
  { by, municipality, opened }: { by: string; municipality: string | null; opened: OpenCase },
  { options, context: { host, messages } }: Asked,
): void {
  if (output === '-') return;
  const { errors } = messages.sheet;
  if (!options.force && host.kindOf(output) !== 'missing') throw new UsageError(errors.exists(output));
  const same = opened.sheets?.sheets.find(
    ({ source, sheet }) =>
      tidy(sheet.by).toLowerCase() === by.toLowerCase() &&
      (municipality === null || sheet.municipality === null || sheet.municipality === municipality) &&
      host.absolute(source.path) !== host.absolute(output),
  );
  if (same !== undefined) throw new UsageError(errors.same(by, same.source.path));
}
