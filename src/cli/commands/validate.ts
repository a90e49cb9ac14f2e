// `samarbeid validate`: the same reading and checking as `score`, without ranking; agreement files too.
import { loadAgreement } from '../../assessment/assess.js';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/read-source.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { colorLevel, terminalWidth } from '../terminal.js';
import { assessFiles, type CommandContext, type CommonOptions, deliver, tellSkipped } from './shared.js';

export async function runValidate(
  paths: string[],
  options: CommonOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, messages } = context;
  const wanted = { kinds: ['sak/1', 'avtale/1'] as const, none: messages.cli.errors.noFiles };
  const { files, skipped } = readInputs(paths, wanted, host, messages);
  const findings = files.flatMap((file) => findingsOf(file, options, context)).sort(compareDiagnostics);
  deliver(await present(files, unique(findings), options, context), options.output, context);
  tellSkipped(skipped, context);
  return findings.some(({ severity }) => severity === 'feil') ? EXIT.findings : EXIT.ok;
}

function findingsOf(file: SourceFile, options: CommonOptions, context: CommandContext): Diagnostic[] {
  const findings = assessFiles([file], options, context).flatMap((assessment) => assessment.findings);
  const [only] = findings;
  // Here an agreement is not the wrong kind of file, but one to check as such.
  const isAgreement = only?.code === 'format-annet' && only.args.found === 'avtale/1';
  return isAgreement ? loadAgreement(file).diagnostics : findings;
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
  files: SourceFile[],
  findings: Diagnostic[],
  options: CommonOptions,
  { host, messages }: CommandContext,
): Promise<string> {
  if (options.format === 'json') {
    const { presentFindings } = await import('../../presenters/json.js');
    return presentFindings({ files: files.map(({ path }) => path), findings }, messages);
  }
  const { createStyle } = await import('../../presenters/terminal-style.js');
  const { presentValidation } = await import('../../presenters/terminal-validation.js');
  const plain = options.output === undefined ? host : { ...host, columns: null };
  const style = createStyle(terminalWidth(plain), colorLevel(options.color, plain));
  return presentValidation({ files: files.length, findings }, style, messages);
}
