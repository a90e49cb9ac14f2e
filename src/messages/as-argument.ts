// A path as it can be pasted into a command: in quotes where a shell would otherwise part or change it.

const NEEDS_QUOTES = /[\s"'$&|;<>()*?[\]{}!#`]/;

export function asArgument(path: string): string {
  if (!NEEDS_QUOTES.test(path)) return path;
  return path.includes('"') ? `'${path}'` : `"${path}"`;
}
