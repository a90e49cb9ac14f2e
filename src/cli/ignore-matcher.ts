// Whether a list of patterns, written as in a `.gitignore`, passes a name by. On its own, so that it is loaded only with a list.
import ignore from 'ignore';

/** For names as seen from the folder of the list, `/` between folders; a folder ends in a slash. */
export function createIgnoreMatcher(
  patterns: readonly string[],
): (name: string, isFolder: boolean) => boolean {
  const matcher = ignore().add(patterns);
  return (name, isFolder) =>
    name !== '.' && ignore.isPathValid(name) && matcher.ignores(isFolder ? `${name}/` : name);
}
