// `samarbeid validate`: the same reading and checking as `score`, without ranking; agreement files too.
import { loadAgreement } from '../../assessment/assess.js';
import type { Assessment } from '../../assessment/assessment.js';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ValidationResult } from '../../presenters/terminal-validation.js';
import type { SourceFile } from '../../source/read-source.js';
import type { ExitCode } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import {
  assessFiles,
  type CommandContext,
  type CommonOptions,
  deliver,
  findingsCode,
  humanStyle,
  tellSkipped,
} from './shared.js';

export async function runValidate(
  paths: string[],
  options: CommonOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, messages } = context;
  const wanted = {
    kinds: ['sak/1', 'avtale/1'] as const,
    none: messages.cli.errors.noFiles,
    standardInputName: options.stdinFilename,
  };
  const { files, skipped } = readInputs(paths, wanted, host, messages);
  const checked = assessFiles(files, options, context).map((assessment, index) =>
    check(assessment, files[index], context),
  );
  const findings = unique(checked.flatMap((one) => one.findings).sort(compareDiagnostics));
  const result = {
    files: files.map(({ path }) => path),
    findings,
    stopped: checked.some(({ stopped }) => stopped),
  };
  deliver(await present(result, options, context), { output: options.output, inputs: files }, context);
  tellSkipped(skipped, options, context);
  return findingsCode(findings, options);
}

/** The findings of a file, and whether the reading of it stopped before its content was judged. */
function check(
  { findings, case: facts }: Assessment,
  file: SourceFile | undefined,
  { language }: CommandContext,
): { findings: Diagnostic[]; stopped: boolean } {
  const [only] = findings;
  // Here an agreement is not the wrong kind of file, but one to check as such.
  if (file !== undefined && only?.code === 'format-annet' && only.args.found === 'avtale/1') {
    return { findings: loadAgreement(file, language).diagnostics, stopped: false };
  }
  return { findings, stopped: facts === null };
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
  return presentValidation(shown, await humanStyle(options, context), messages);
}
