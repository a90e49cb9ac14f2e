// Holds the findings of a run against the baseline that was named, and writes it: whole, and never longer than it was.
import { dirname } from 'node:path';
import {
  type BaselineEntry,
  entriesOf,
  holdAgainst,
  readBaseline,
  writeBaseline,
} from '../assessment/baseline.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Suppressed } from '../diagnostics/suppression.js';
import { MAX_BYTES } from '../source/decode.js';
import { diagnostic } from '../source/read-source.js';
import { LineIndex } from '../source/tree.js';
import type { CommandContext } from './commands/shared.js';
import { UsageError } from './exit-codes.js';
import { asSeen } from './find-project.js';
import { say } from './host.js';

export interface BaselineOptions {
  baseline?: string;
  updateBaseline?: boolean;
}

export interface BaselineRun {
  findings: readonly Diagnostic[];
  /** The files that were read to the end, so that a finding that is not there is gone. */
  finished: readonly string[];
}

export interface Judged {
  findings: Diagnostic[];
  suppressed: Suppressed[];
}

/** The findings that count when those in the baseline do not; as they were when there is no baseline. */
export function withBaseline(run: BaselineRun, options: BaselineOptions, context: CommandContext): Judged {
  const { baseline: path, updateBaseline = false } = options;
  const { host, messages } = context;
  const { errors } = messages.scope;
  if (path === undefined) {
    if (updateBaseline) throw new UsageError(errors.updateWhat);
    return { findings: [...run.findings], suppressed: [] };
  }
  if (host.kindOf(path) === 'missing') {
    if (!updateBaseline) throw new UsageError(errors.baselineMissing(path));
    return create(path, run, context);
  }
  const { lines, entries } = read(path, context);
  const folder = host.absolute(dirname(path));
  const nameOf = (file: string) => asSeen(folder, host.absolute(file));
  const finished = new Set(run.finished.map(nameOf));
  const isChecked = (name: string) =>
    finished.has(name) || host.kindOf(host.absolute(`${dirname(path)}/${name}`)) === 'missing';
  const held = holdAgainst(entries, run.findings, { nameOf, isChecked });
  if (updateBaseline) {
    shrink(path, { entries, fixed: held.fixed }, context);
    return held;
  }
  const stale = held.fixed.map((entry) => outdated(entry, path, lines));
  return { ...held, findings: [...held.findings, ...stale].sort(compareDiagnostics) };
}

function read(
  path: string,
  { host, messages }: CommandContext,
): { lines: LineIndex; entries: BaselineEntry[] } {
  const { errors } = messages.scope;
  if (host.kindOf(path) !== 'file') throw new UsageError(messages.cli.errors.notReadable(path));
  const text = new TextDecoder('utf-8').decode(readBytes(path, { host, messages }));
  const entries = readBaseline(text);
  if (entries === null) throw new UsageError(errors.baselineBroken(path));
  return { lines: new LineIndex(text), entries };
}

function readBytes(path: string, { host, messages }: Pick<CommandContext, 'host' | 'messages'>): Uint8Array {
  try {
    return host.readBytes(path);
  } catch {
    throw new UsageError(messages.cli.errors.notReadable(path));
  }
}

/** A repository without a baseline gets one with all that is found. */
function create(path: string, { findings }: BaselineRun, context: CommandContext): Judged {
  const { host, messages } = context;
  const folder = host.absolute(dirname(path));
  const nameOf = (file: string) => asSeen(folder, host.absolute(file));
  const entries = entriesOf(findings, nameOf);
  write(path, entries, context);
  say(host, messages.scope.baselineCreated(path, entries.length));
  return holdAgainst(entries, findings, { nameOf, isChecked: () => false });
}

function shrink(
  path: string,
  { entries, fixed }: { entries: readonly BaselineEntry[]; fixed: readonly BaselineEntry[] },
  context: CommandContext,
): void {
  const left = entries.filter((entry) => !fixed.includes(entry));
  if (fixed.length > 0) write(path, left, context);
  say(context.host, context.messages.scope.baselineShrunk(path, fixed.length, left.length));
}

function write(path: string, entries: readonly BaselineEntry[], { host, messages }: CommandContext): void {
  const { scope, cli } = messages;
  const { errors } = cli;
  if (host.kindOf(dirname(host.absolute(path))) !== 'folder')
    throw new UsageError(errors.folderMissing(path));
  const text = writeBaseline(entries);
  // No file of ours may be larger than what is read again.
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new UsageError(scope.errors.baselineTooLarge(path, entries.length));
  try {
    host.writeFile(path, text);
  } catch {
    throw new UsageError(errors.cannotWrite(path));
  }
}

/** An entry that has to go, at its place in the baseline. */
function outdated({ code, file, fingerprint }: BaselineEntry, path: string, lines: LineIndex): Diagnostic {
  const at = Math.max(lines.text.indexOf(fingerprint), 0);
  const location = lines.location(path.replaceAll('\\', '/'), [at, at + fingerprint.length]);
  return diagnostic({ code: 'grunnlinje-utdatert', args: { code, file }, severity: 'feil', location });
}
