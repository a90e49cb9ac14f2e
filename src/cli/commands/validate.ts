// `samarbeid validate`: the same reading and checking as `score`, without ranking; agreements, the law, drafts and weights too.
import { assess } from '../../assessment/assess.js';
import type { Assessment } from '../../assessment/assessment.js';
import { checkWeights } from '../../assessment/check-weights.js';
import { loadAgreement } from '../../assessment/load-agreement.js';
import { loadForms } from '../../assessment/load-forms.js';
import type { AssessInput } from '../../assessment/open-case.js';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ExitCode } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { createDraftCheck } from './check-drafts.js';
import { createSheetCheck } from './check-sheets.js';
import { type ReportOptions, reportFindings } from './report-findings.js';
import { assessInputs, type CommandContext, findingsCode, tellSkipped } from './shared.js';

export async function runValidate(
  paths: string[],
  options: ReportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, messages } = context;
  const wanted = {
    kinds: ['sak/1', 'avtale/1', 'former/1', 'utkast/1', 'ark/1', 'vekter/1'] as const,
    none: messages.cli.errors.noFiles,
    standardInputName: options.stdinFilename,
  };
  const { files, skipped } = readInputs(paths, wanted, host, messages);
  const checks = otherChecks(options, context);
  const checked = assessInputs(files, options, context).map((input) => check(assess(input), input, checks));
  const findings = unique(checked.flatMap((one) => one.findings).sort(compareDiagnostics));
  const shown = {
    files: files.map(({ path }) => path),
    findings: findings.filter(({ severity }) => !options.quiet || severity === 'feil'),
    stopped: checked.some(({ stopped }) => stopped),
    errorsOnly: options.quiet,
  };
  await reportFindings(shown, files, { options, context });
  tellSkipped(skipped, options, context);
  return findingsCode(findings, options);
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
  const whole = ({ diagnostics }: { diagnostics: Diagnostic[] }) => ({
    findings: diagnostics,
    stopped: false,
  });
  return {
    'avtale/1': ({ file }) => whole(loadAgreement(file, language)),
    'former/1': ({ file }) => whole(loadForms(file, language)),
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

function check({ findings, case: facts }: Assessment, input: AssessInput, checks: OtherChecks): Checked {
  const [only] = findings;
  // Here an agreement, say, is not the wrong kind of file, but one to check as such.
  const other = only?.code === 'format-annet' ? checks[only.args.found] : undefined;
  return other?.(input) ?? { findings, stopped: facts === null };
}

/** A broken agreement is told once, not once for each case that names it. */
function unique(findings: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.location, finding.args]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
