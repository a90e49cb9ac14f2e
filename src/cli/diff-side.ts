// One side of a comparison: its cases, with all that they are assessed from as it is on that side.
import { assess } from '../assessment/assess.js';
import type { StatedFinding } from '../assessment/case-change.js';
import type { Snapshot } from '../assessment/compare-assessments.js';
import { type InputHashes, inputHashes } from '../assessment/input-hashes.js';
import type { AssessInput } from '../assessment/open-case.js';
import { triage } from '../assessment/triage.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js';
import { readIgnoreComments } from '../source/ignore-comments.js';
import type { SourceFile } from '../source/read-source.js';
import { chooseInputs, defaultPaths } from './choose-inputs.js';
import { createDraftCheck } from './commands/check-drafts.js';
import { assessInputs, type CommandContext, type CommonOptions } from './commands/shared.js';
import { findProject } from './find-project.js';
import type { Host } from './host.js';
import { createNearFinder } from './sheets-near.js';

export interface SideCase {
  path: string;
  /** Null: it could not be opened. */
  id: string | null;
  hashes: InputHashes;
  /** Assesses it, which takes time; only a case that may differ needs it. */
  snapshot(): Snapshot;
}

/** The context of a side: the files as they are there, and the project file that holds for them. */
export async function sideContext(host: Host, context: CommandContext): Promise<CommandContext> {
  return host === context.host ? context : { ...context, host, project: await findProject(host) };
}

/** The cases in those of the paths that there are on this side; without paths, in the folders of the project. */
export async function chooseCases(paths: readonly string[], context: CommandContext): Promise<SourceFile[]> {
  const { host, messages } = context;
  const folders = defaultPaths(context);
  const named = paths.length > 0 ? paths : folders.length > 0 ? folders : ['.'];
  const there = named.filter((path) => host.kindOf(path) !== 'missing');
  if (there.length === 0) return [];
  const wanted = { kinds: ['sak/1'] as const, none: messages.cli.errors.noCases };
  return (await chooseInputs(there, wanted, { allowEmpty: true }, context)).files;
}

/** Opens the cases of a side, so that it is known what each of them is assessed from. */
export function openSide(
  files: readonly SourceFile[],
  given: CommonOptions,
  context: CommandContext,
): SideCase[] {
  const options = withAgreement(given, context);
  const draftsNear = createNearFinder(context.host, 'utkast');
  const severities = context.project?.project?.severities ?? new Map();
  const check = createDraftCheck(options, context);
  return assessInputs(files, options, context).map((input) => {
    const { path } = input.file;
    const { id, hashes } = inputHashes(input, (known) => ({
      drafts: draftsNear(path, known),
      settings: [...severities],
    }));
    const drafts = id === null ? [] : draftsNear(path, id);
    const checked = () => assessInputs(drafts, options, context).flatMap((draft) => check(draft).findings);
    return {
      path,
      id,
      hashes,
      snapshot: () => snapshotOf(input, { id, hashes, drafts, checked, severities }),
    };
  });
}

/** An agreement that the user names holds for both sides; one in a project file for the side of that file. */
function withAgreement(options: CommonOptions, { project }: CommandContext): CommonOptions {
  const ofProject = project?.project?.agreement ?? null;
  if (options.agreement !== undefined || ofProject === null || project == null) return options;
  return { ...options, agreement: project.fromHere(ofProject) };
}

interface Around extends Pick<SideCase, 'id' | 'hashes'> {
  drafts: readonly SourceFile[];
  /** What there is to say of the drafts. */
  checked(): Diagnostic[];
  severities: Parameters<typeof triage>[0]['severities'];
}

function snapshotOf(input: AssessInput, { id, hashes, drafts, checked, severities }: Around): Snapshot {
  const assessment = assess(input);
  const findings = [...assessment.findings, ...checked()].sort(compareDiagnostics);
  const sheets = id === null ? [] : (input.findSheets?.(id) ?? []);
  const triaged = triage({
    findings,
    comments: [input.file, ...sheets, ...drafts].flatMap(readIgnoreComments),
    severities,
    stopped: new Set(assessment.case === null ? [input.file.path] : []),
  });
  const stated: StatedFinding[] = [
    ...triaged.findings.map((finding) => ({
      finding,
      state: finding.answered === null ? finding.severity : ('avklart' as const),
    })),
    ...triaged.suppressed.map(({ finding }) => ({ finding, state: 'ignorert' as const })),
  ];
  return { assessment, findings: stated, hashes };
}
