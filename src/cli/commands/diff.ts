// `samarbeid diff`: what a change in git does to the cases, from the files as they were to those that are now.
import type { Comparison } from '../../assessment/case-change.js';
import { compareAssessments, isChanged } from '../../assessment/compare-assessments.js';
import { sameInputs } from '../../assessment/input-hashes.js';
import type { SourceFile } from '../../source/read-source.js';
import { type Ends, readEnds } from '../diff-refs.js';
import { chooseCases, openSide, sideContext } from '../diff-side.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { isWithin } from '../git-host.js';
import { readFile } from '../inputs.js';
import { type Pair, pairCases } from '../pair-cases.js';
import { type CommandContext, type CommonOptions, deliver, humanStyle } from './shared.js';

export interface DiffOptions extends Omit<CommonOptions, 'format'> {
  format: 'human' | 'json' | 'markdown';
}

export async function runDiff(
  words: readonly string[],
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const ends = readEnds(words, context);
  const { files, pairs } = await pairsOf(ends, options, context);
  const comparison = compare(pairs, ends);
  deliver(await present(comparison, options, context), { output: options.output, inputs: files }, context);
  return hasNewError(comparison) ? EXIT.findings : EXIT.ok;
}

async function pairsOf(
  ends: Ends,
  options: DiffOptions,
  context: CommandContext,
): Promise<{ files: SourceFile[]; pairs: Pair[] }> {
  const { paths, moved, top } = ends;
  const contexts = [await sideContext(ends.before, context), await sideContext(ends.after, context)] as const;
  const [old, now] = contexts;
  const unknown = paths.find((path) => contexts.every(({ host }) => host.kindOf(path) === 'missing'));
  if (unknown !== undefined) throw new UsageError(context.messages.diff.errors.neither(unknown));
  const outside = paths.find((path) => !isWithin(top, context.host.absolute(path)));
  if (outside !== undefined) throw new UsageError(context.messages.diff.errors.outside(outside));
  const before = await chooseCases(paths, old);
  const after = await chooseCases(paths, now);
  if (before.length + after.length === 0)
    throw new UsageError(context.messages.diff.errors.none(paths.join(', ') || '.'));
  // Of a file that has moved, the other end may lie outside the paths.
  const places = (files: readonly SourceFile[]) => new Set(files.map(({ path }) => path));
  const [was, is] = [places(before), places(after)];
  const ways = [...moved].filter(([from, to]) => was.has(from) !== is.has(to));
  const origins = ways.filter(([, to]) => is.has(to)).map(([from]) => readFile(from, old.host));
  const targets = ways.filter(([from]) => was.has(from)).map(([, to]) => readFile(to, now.host));
  const common = { ...options, format: 'human' } as const;
  return {
    files: [...after, ...targets],
    pairs: pairCases(
      openSide([...before, ...origins], common, old),
      openSide([...after, ...targets], common, now),
      moved,
    ),
  };
}

function compare(pairs: readonly Pair[], { refs }: Ends): Comparison {
  const cases = pairs.flatMap(({ before, after }) => {
    const isSame = before !== null && after !== null && before.path === after.path && before.id !== null;
    if (isSame && sameInputs(before.hashes, after.hashes)) return [];
    const change = compareAssessments(before?.snapshot() ?? null, after?.snapshot() ?? null);
    return isChanged(change) ? [change] : [];
  });
  return { ...refs, cases, same: pairs.length - cases.length };
}

/** An error that was there before is not what the change did. */
function hasNewError({ cases }: Comparison): boolean {
  return cases.some(
    ({ findings }) =>
      findings.added.some(({ state }) => state === 'feil') ||
      findings.changed.some(({ to }) => to === 'feil'),
  );
}

async function present(
  comparison: Comparison,
  options: DiffOptions,
  context: CommandContext,
): Promise<string> {
  const { messages } = context;
  switch (options.format) {
    case 'json': {
      const { presentJsonComparison } = await import('../../presenters/json-diff.js');
      return presentJsonComparison(comparison, messages);
    }
    case 'markdown': {
      const { presentMarkdownComparison } = await import('../../presenters/markdown-diff.js');
      return presentMarkdownComparison(comparison, messages);
    }
    case 'human': {
      const { presentComparison } = await import('../../presenters/terminal-diff.js');
      return presentComparison(comparison, await humanStyle(options, context), messages);
    }
  }
}
