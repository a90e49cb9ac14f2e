// `samarbeid validate`: the same reading and checking as `score`, without ranking; agreements, the law, drafts and weights too.
import { dirname, join } from 'node:path';
import { assess } from '../../assessment/assess.js';
import type { Assessment } from '../../assessment/assessment.js';
import { checkWeights } from '../../assessment/check-weights.js';
import { loadAgreement } from '../../assessment/load-agreement.js';
import { loadForms } from '../../assessment/load-forms.js';
import type { AssessInput } from '../../assessment/open-case.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type KindOf, readProject } from '../../project/read-project.js';
import type { SourceFile } from '../../source/read-source.js';
import type { BaselineOptions } from '../baseline-file.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { FoundProject } from '../find-project.js';
import { createDraftCheck } from './check-drafts.js';
import { createSheetCheck } from './check-sheets.js';
import { type ChoiceOptions, filesToCheck, listFiles } from './files-to-check.js';
import { judgeFindings } from './judge-findings.js';
import { type ReportOptions, reportFindings } from './report-findings.js';
import { assessInputs, type CommandContext, findingsCode, tellSkipped } from './shared.js';

export interface ValidateOptions extends ReportOptions, BaselineOptions, ChoiceOptions {
  /** Say which files would be checked, and check none. */
  listFiles?: boolean;
}

export async function runValidate(
  paths: string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { project } = context;
  if (project != null && project.project === null) return tellProjectFaults(project, options, context);
  const { files, among, skipped } = await filesToCheck(paths, options, context);
  if (options.listFiles === true) {
    await listFiles(files, options, context);
    return EXIT.ok;
  }
  const checks = otherChecks(options, context);
  const checked = assessInputs(files, options, context).map((input) => ({
    file: input.file,
    ...check(assess(input), input, checks),
  }));
  const { findings, suppressed } = judgeFindings(checked, among, options, context);
  const shown = {
    files: files.map(({ path }) => path),
    findings: findings.filter(({ severity }) => !options.quiet || severity === 'feil'),
    suppressed,
    stopped: checked.some(({ stopped }) => stopped),
    errorsOnly: options.quiet,
  };
  await reportFindings(shown, among, { options, context });
  tellSkipped(skipped, options, context);
  return findingsCode(findings, options, context);
}

/** What cannot be read says nothing of how the other files are to be checked. */
async function tellProjectFaults(
  { source, diagnostics }: FoundProject,
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const shown = { files: [source.path], findings: diagnostics, stopped: true, errorsOnly: options.quiet };
  await reportFindings(shown, [source], { options, context });
  return findingsCode(diagnostics, options, context);
}

interface Checked {
  findings: Diagnostic[];
  /** Whether the reading stopped before the content was judged. */
  stopped: boolean;
}

/** How the kinds of file beside a case are checked. */
type OtherChecks = Readonly<Record<string, (input: AssessInput) => Checked>>;

function otherChecks(options: ReportOptions, context: CommandContext): OtherChecks {
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
    'vekter/1': (input) => {
      const { findings, read } = checkWeights(input);
      return { findings, stopped: read === null };
    },
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
