// What is wrong between files though each is right: the same case id twice.
import { compareText, type Diagnostic } from '../diagnostics/diagnostic.js';
import { headOf } from '../source/head.js';
import { diagnostic, readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';
import { groupBy } from './group.js';

/** Other places shown with a finding; more would say no more. */
const MAX_RELATED = 10;

/**
 * A finding in each of the cases that have an id that another has, with the others beside it. Told for `checked` only, but held
 * against all: a run on what has changed must see that a new case has the id of an old one.
 */
export function checkAcross(all: readonly SourceFile[], checked: ReadonlySet<string>): Diagnostic[] {
  return sameIds(all).flatMap((files) => {
    const cases = files
      .map((file) => readSource(file))
      .filter((source) => source.kind === 'sak/1' && idOf(source) !== null)
      .sort((a, b) => compareText(a.path, b.path));
    const groups = groupBy(cases, (source) => idOf(source) ?? '');
    return [...groups].flatMap(([id, sources]) => (sources.length < 2 ? [] : told(id, sources, checked)));
  });
}

/** Files that seem to be cases with the same id, by their first lines; reading them properly is for these alone. */
function sameIds(files: readonly SourceFile[]): SourceFile[][] {
  const seeming = files.flatMap((file) => {
    const { kind, id } = headOf(file.bytes);
    return kind === 'sak' && id !== null ? [{ file, id }] : [];
  });
  return [...groupBy(seeming, ({ id }) => id).values()]
    .filter((found) => found.length > 1)
    .map((found) => found.map(({ file }) => file));
}

function idOf({ value }: SourceDocument): string | null {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap && typeof value.id === 'string' ? value.id : null;
}

function told(id: string, sources: readonly SourceDocument[], checked: ReadonlySet<string>): Diagnostic[] {
  return sources
    .filter(({ path }) => checked.has(path))
    .map((source) => {
      const others = sources.filter((one) => one !== source).map((one) => one.locate(['id']));
      const { file = '', start } = others[0] ?? {};
      return diagnostic({
        code: 'sak-id-dobbel',
        args: { id, file, line: start?.line ?? 1 },
        severity: 'feil',
        location: source.locate(['id']),
        related: others.slice(0, MAX_RELATED),
      });
    });
}
