// The keys a format knows at each place, without the prose of its schema: what key spelling and suggestions need.

/** One place in a format. `keys`: a map with these keys. `entries`: a map with ids for keys. `items`: a list. */
export interface Shape {
  keys?: Readonly<Record<string, Shape>>;
  entries?: Shape;
  items?: Shape;
  /** A list in which no value may stand twice. */
  unique?: true;
}

/** The spelling without æ, ø and å that is accepted for every key: ø→o, å→a, æ→ae. */
export function withoutNorwegianLetters(key: string): string {
  return key.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae');
}

/** The proper spelling of a key at a place, or the key itself where the format has none like it. */
export function properKey(key: string, shape: Shape | undefined): string {
  const keys = shape?.keys;
  if (keys === undefined || Object.hasOwn(keys, key)) return key;
  return Object.keys(keys).find((proper) => withoutNorwegianLetters(proper) === key) ?? key;
}
