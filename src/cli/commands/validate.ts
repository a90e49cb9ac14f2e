// `samarbeid validate`: the same reading and checking as `score`, without ranking; agreements, the law and drafts too.
import { dirname, join } from 'node:path';
import { assess } from '../../assessment/assess.js';
import type { Assessment } from '../../assessment/assessment.js';
import { loadAgreement } from '../../assessment/load-agreement.js';
import { loadForms } from '../../assessment/load-forms.js';
import type { AssessInput } from '../../assessment/open-case.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ValidationResult } from '../../presenters/terminal-validation.js';
import { type KindOf, readProject } from '../../project/read-project.js';
import type { SourceFile } from '../../source/read-source.js';
import type { BaselineOptions } from '../baseline-file.js';
import { chooseInputs, defaultPaths } from '../choose-inputs.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { FoundProject } from '../find-project.js';
import { say } from '../host.js';
import type { Inputs } from '../inputs.js';
import { createDraftCheck } from './check-drafts.js';
import { createSheetCheck } from './check-sheets.js';
import { judgeFindings } from './judge-findings.js';
import {
  assessInputs,
  type CommandContext,
  type CommonOptions,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';

export interface ValidateOptions extends CommonOptions, BaselineOptions {
  /** Only what has changed since this git ref. */
  changedSince?: string;
  /** Say which files would be checked, and check none. */
  listFiles?: boolean;
  /** Nothing to read is no error. */
  allowEmpty?: boolean;
}

export async function runValidate(
  paths: string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { project } = context;
  if (project != null && project.project === null) return tellProjectFaults(project, options, context);
  const { files, among, skipped } = await filesToCheck(paths, options, context);
  const output = { output: options.output, inputs: among };
  if (options.listFiles === true) {
    deliver(await presentNames(files, options), output, context);
    return EXIT.ok;
  }
  const checks = otherChecks(options, context);
  const checked = assessInputs(files, options, context).map((input) => ({
    file: input.file,
    ...check(assess(input), input, checks),
  }));
  const { findings, suppressed } = judgeFindings(checked, among, options, context);
  const result = {
    files: files.map(({ path }) => path),
    findings,
    suppressed,
    stopped: checked.some(({ stopped }) => stopped),
  };
  deliver(await present(result, options, context), output, context);
  tellSkipped(skipped, options, context);
  return findingsCode(findings, options);
}

/** What cannot be read says nothing of how the other files are to be checked. */
async function tellProjectFaults(
  { source, diagnostics }: FoundProject,
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const result = { files: [source.path], findings: diagnostics, stopped: true };
  deliver(await present(result, options, context), { output: options.output, inputs: [source] }, context);
  return findingsCode(diagnostics, options);
}

interface FilesToCheck extends Inputs {
  /** All that the paths choose, whether or not they have changed. */
  among: SourceFile[];
}

async function filesToCheck(
  paths: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<FilesToCheck> {
  const { host, messages } = context;
  const { changedSince: since, allowEmpty = false } = options;
  const wanted = {
    kinds: ['sak/1', 'avtale/1', 'former/1', 'utkast/1', 'ark/1', 'prosjekt/1'] as const,
    none: messages.cli.errors.noFiles,
    standardInputName: options.stdinFilename,
  };
  const named = since !== undefined && paths.length === 0 ? whole(context) : paths;
  const empty = { allowEmpty: allowEmpty || since !== undefined };
  const { files: among, skipped } = await chooseInputs(named, wanted, empty, context);
  if (since === undefined) {
    if (among.length === 0) say(host, messages.scope.nothingToRead);
    return { files: among, among, skipped };
  }
  const { changedAmong } = await import('../changed-files.js');
  const { agreement, baseline } = options;
  const files = changedAmong(among, { since, agreement, baseline }, context);
  if (files.length === 0) say(host, messages.scope.nothingChanged(since));
  return { files, among, skipped };
}

/** Where changes are looked for when no path is named: the folders of the project, else the one the user stands in. */
function whole(context: CommandContext): string[] {
  const folders = defaultPaths(context);
  return folders.length === 0 ? ['.'] : folders;
}

async function presentNames(files: readonly SourceFile[], { format }: ValidateOptions): Promise<string> {
  const names = files.map(({ path }) => path);
  if (format === 'json') {
    const { presentFiles } = await import('../../presenters/json-files.js');
    return presentFiles(names);
  }
  const { escapeForTerminal } = await import('../../presenters/escape.js');
  return names.map((name) => `${escapeForTerminal(name)}\n`).join('');
}

interface Checked {
  findings: Diagnostic[];
  /** Whether the reading stopped before the content was judged. */
  stopped: boolean;
}

/** How the kinds of file beside a case are checked. */
type OtherChecks = Readonly<Record<string, (input: AssessInput) => Checked>>;

function otherChecks(options: CommonOptions, context: CommandContext): OtherChecks {
  const { language } = context;
  const checkDraft = createDraftCheck(options, context);
  const checkSheet = createSheetCheck(options, context);
  const all = ({ diagnostics }: { diagnostics: Diagnostic[] }) => ({
    findings: diagnostics,
    stopped: false,
  });
  return {
    'avtale/1': ({ file }) => all(loadAgreement(file, language)),
    'former/1': ({ file }) => all(loadForms(file, language)),
    'prosjekt/1': ({ file }) => all(readProject(file, besideProject(file, context))),
    'utkast/1': (input) => {
      const { findings, draft } = checkDraft(input);
      return { findings, stopped: draft === null };
    },
    'ark/1': checkSheet,
  };
}

/** What lies at a path seen from the folder of a project file. */
function besideProject({ path }: SourceFile, { host }: CommandContext): KindOf {
  return (name) => host.kindOf(join(host.absolute(dirname(path)), name));
}

function check({ findings, case: facts }: Assessment, input: AssessInput, checks: OtherChecks): Checked {
  const [only] = findings;
  // Here an agreement, say, is not the wrong kind of file, but one to check as such.
  const other = only?.code === 'format-annet' ? checks[only.args.found] : undefined;
  return other?.(input) ?? { findings, stopped: facts === null };
}

async function present(
  result: ValidationResult,
  options: CommonOptions,
  context: CommandContext,
): Promise<string> {
  const { messages } = context;
  const shown = {
    ...result,
    findings: result.findings.filter(({ severity }) => !options.quiet || severity === 'feil'),
  };
  if (options.format === 'json') {
    const { presentFindings } = await import('../../presenters/json.js');
    return presentFindings(shown, messages);
  }
  const { presentValidation } = await import('../../presenters/terminal-validation.js');
  return presentValidation(
    { ...shown, errorsOnly: options.quiet },
    await humanStyle(options, context),
    messages,
  );
}
