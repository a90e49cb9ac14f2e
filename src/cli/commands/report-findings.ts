// How `validate` shows what it found: each format that was asked for in its own place, and on GitHub the job summary.
import {
  type CheckedFiles,
  type FindingsReport,
  MAX_FOR_PEOPLE,
  reportOf,
} from '../../diagnostics/findings-report.js';
import type { SourceFile } from '../../source/read-source.js';
import { say } from '../host.js';
import { isScreen, type OutputRequest, type ReportFormat } from '../outputs.js';
import { renamed, renamedSuppressed, repositoryName } from '../repository-names.js';
import { type CaseOptions, type CommandContext, checkOutput, deliver, humanStyle } from './shared.js';

export interface ReportOptions extends Omit<CaseOptions, 'output'> {
  outputs: readonly OutputRequest[];
  /** How many findings are listed; by default all, but for a person not more than are read. */
  maxFindings?: number;
}

/** The formats that a person reads, which leave what there is only to know of form and law to `form`. */
const FOR_PEOPLE: readonly ReportFormat[] = ['human', 'github', 'junit', 'markdown'];
/** The formats whose paths lead from the root of the repository; the others have them as the user wrote them. */
const FROM_ROOT: readonly ReportFormat[] = ['sarif', 'github', 'gitlab', 'junit', 'markdown'];

export async function reportFindings(
  checked: CheckedFiles,
  inputs: readonly SourceFile[],
  { options, context }: { options: ReportOptions; context: CommandContext },
): Promise<void> {
  const written: (OutputRequest & { text: string })[] = [];
  for (const request of options.outputs) {
    // Every place is looked at before any is written to.
    checkOutput({ output: request.output, inputs }, context);
    const report = reportFor(request.format, checked, { options, context });
    const text = await present(report, request, { options, context });
    written.push({ ...request, text });
    if (request.format === 'github') await summarise(report, context);
    await tellHidden(report, request, context);
  }
  // Files before the screen, whose reader may go away.
  const order = written.sort((a, b) => Number(isScreen(a.output)) - Number(isScreen(b.output)));
  for (const { output, text } of order) deliver(text, { output, inputs }, context);
}

interface Shown {
  options: ReportOptions;
  context: CommandContext;
}

function reportFor(format: ReportFormat, checked: CheckedFiles, { options, context }: Shown): FindingsReport {
  const name = FROM_ROOT.includes(format) ? repositoryName(context.host) : (file: string) => file;
  const shown: CheckedFiles = {
    ...checked,
    files: checked.files.map(name),
    findings: checked.findings.map((finding) => renamed(finding, name)),
    suppressed: (checked.suppressed ?? []).map((one) => renamedSuppressed(one, name)),
  };
  const usual = format === 'human' || format === 'markdown' ? MAX_FOR_PEOPLE : null;
  return reportOf(shown, {
    max: options.maxFindings ?? usual,
    listToKnow: !FOR_PEOPLE.includes(format),
  });
}

async function present(
  report: FindingsReport,
  { format, output }: OutputRequest,
  { options, context }: Shown,
): Promise<string> {
  const { messages } = context;
  switch (format) {
    case 'human': {
      const { presentValidation } = await import('../../presenters/terminal-validation.js');
      const style = await humanStyle({ ...options, ...(output !== undefined && { output }) }, context);
      return presentValidation(report, style, messages);
    }
    case 'json': {
      const { presentFindings } = await import('../../presenters/json.js');
      return presentFindings(report, messages);
    }
    case 'jsonl': {
      const { presentFindingLines } = await import('../../presenters/jsonl.js');
      return presentFindingLines(report, messages);
    }
    case 'sarif':
      return presentAsSarif(report, context);
    case 'github': {
      const { presentAnnotations } = await import('../../presenters/github.js');
      return presentAnnotations(report, messages);
    }
    case 'gitlab': {
      const { presentCodeQuality } = await import('../../presenters/gitlab.js');
      return presentCodeQuality(report, messages);
    }
    case 'junit': {
      const { presentTestReport } = await import('../../presenters/junit.js');
      return presentTestReport(report, messages);
    }
    case 'markdown': {
      const { presentMarkdownFindings } = await import('../../presenters/markdown-findings.js');
      return presentMarkdownFindings(report, { messages });
    }
  }
}

async function presentAsSarif(
  report: FindingsReport,
  { messages, language, version }: CommandContext,
): Promise<string> {
  const { loadExamples, loadKnowledge } = await import('../../messages/load.js');
  const { presentSarif } = await import('../../presenters/sarif.js');
  return presentSarif(report, {
    messages,
    knowledge: await loadKnowledge(language),
    examples: await loadExamples(),
    language,
    version,
  });
}

/** Adds the findings to the page of the job on GitHub, and says in the log how many there are. */
async function summarise(report: FindingsReport, context: CommandContext): Promise<void> {
  const { host, messages } = context;
  const { summaryText } = await import('../../presenters/finding-text.js');
  say(host, summaryText(report, messages));
  const file = host.env.GITHUB_STEP_SUMMARY ?? '';
  if (file === '') return;
  const { ANNOTATION_LIMIT } = await import('../../presenters/github.js');
  const { presentMarkdownFindings } = await import('../../presenters/markdown-findings.js');
  const { feil, advarsel, merknad } = report.counts;
  const beyond = Math.max(feil, advarsel, merknad) > ANNOTATION_LIMIT;
  const note = messages.report.annotationLimit(ANNOTATION_LIMIT);
  const text = presentMarkdownFindings(report, { messages, ...(beyond && { note }) });
  try {
    host.appendFile(file, text);
  } catch {
    say(host, messages.report.errors.summaryNotWritten(file));
  }
}

/** Says on standard error what a format for other programs leaves out; the formats for people say it themselves. */
async function tellHidden(
  report: FindingsReport,
  { format }: OutputRequest,
  { host, messages }: CommandContext,
): Promise<void> {
  if (format === 'human' || format === 'markdown') return;
  const { hiddenText } = await import('../../presenters/finding-text.js');
  const text = hiddenText(report, messages);
  if (text !== null) say(host, text);
}
