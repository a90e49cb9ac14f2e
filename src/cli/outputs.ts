// The formats that one run writes, and where each of them goes: `--format sarif --output f.sarif --format human`.
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Messages } from '../messages/nb.js';
import { UsageError } from './exit-codes.js';

export const REPORT_FORMATS = [
  'human',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface OutputRequest {
  format: ReportFormat;
  /** A file; undefined: the screen. */
  output: string | undefined;
}

/** Collects the two options in the order in which they stand on the command line. */
export class OutputOptions {
  readonly #given: ({ format: ReportFormat } | { output: string })[] = [];

  /** For commander, which asks for the message that names the formats. */
  format(value: string): string {
    const format = REPORT_FORMATS.find((known) => known === value);
    if (format === undefined)
      throw new InvalidArgumentError(`Allowed choices are ${REPORT_FORMATS.join(', ')}.`);
    this.#given.push({ format });
    return value;
  }

  output(value: string): string {
    this.#given.push({ output: value });
    return value;
  }

  /** What is to be written. An --output belongs to the --format before it; a single pair may stand either way. */
  requests(env: Readonly<Record<string, string | undefined>>, messages: Messages): OutputRequest[] {
    const { errors } = messages.report;
    const formats = this.#given.flatMap((one) => ('format' in one ? [one.format] : []));
    const outputs = this.#given.flatMap((one) => ('output' in one ? [one.output] : []));
    if (formats.length <= 1 && outputs.length <= 1)
      return [{ format: this.#only(formats, outputs, env), output: outputs[0] }];
    const requests: OutputRequest[] = [];
    for (const one of this.#given) {
      if ('format' in one) {
        requests.push({ format: one.format, output: undefined });
        continue;
      }
      const last = requests.at(-1);
      if (last === undefined) throw new UsageError(errors.outputWithoutFormat);
      if (last.output !== undefined) throw new UsageError(errors.outputTwice(last.format));
      last.output = one.output;
    }
    checkPlaces(requests, messages);
    return requests;
  }

  /** Without a format and a file, a run on GitHub Actions writes what shows beside the lines there. */
  #only(
    [format]: readonly ReportFormat[],
    outputs: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ): ReportFormat {
    if (format !== undefined) return format;
    return env.GITHUB_ACTIONS === 'true' && outputs.length === 0 ? 'github' : 'human';
  }
}

/** Standard output by another name: written to, and never replaced as a file would be. */
const STANDARD_OUTPUT = /^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/;

/** Whether output goes to a file of its own. */
export function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-' && !STANDARD_OUTPUT.test(output);
}

export function isScreen(output: string | undefined): boolean {
  return !isFile(output);
}

function checkPlaces(requests: readonly OutputRequest[], { report: { errors } }: Messages): void {
  const onScreen = requests.filter(({ output }) => isScreen(output));
  if (onScreen.length > 1) throw new UsageError(errors.twoOnScreen(onScreen.map(({ format }) => format)));
  const files = requests.flatMap(({ output }) => (isFile(output) ? [output] : []));
  const places = files.map((file) => resolve(file));
  const again = files.find((_, index) => places.indexOf(places[index] ?? '') !== index);
  if (again !== undefined) throw new UsageError(errors.sameFile(again));
}

/** One format and where it goes, told by `output`; or several that each go somewhere. */
export function addOutput(
  command: Command,
  { cli: { values, options }, report }: Messages,
  { formats, output: words }: { formats: readonly string[] | OutputOptions; output: string },
): Command {
  const several = formats instanceof OutputOptions;
  const format = new Option(`--format <${values.format}>`, several ? report.formats : options.format)
    .choices(several ? REPORT_FORMATS : formats)
    .default('human');
  const output = new Option(`--output <${values.file}>`, several ? report.outputs : words);
  if (several) {
    format.argParser((value) => formats.format(value));
    output.argParser((value) => formats.output(value));
  }
  return command.addOption(format).addOption(output);
}
