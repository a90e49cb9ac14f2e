// Gives keys their proper spelling, refuses the same key twice, and builds the plain value that is checked and read.

import type { SourceFault } from './fault.js';
import { properKey, type Shape } from './shape.js';
import type { SourceEntry, SourceNode } from './tree.js';

/** A plain value with maps that have no prototype, so that an id like `toString` is only an id. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

export interface DuplicateKey {
  fault: SourceFault;
  first: SourceEntry;
}

/** Sets the proper name on every entry of the tree, and returns its value and the keys given twice (first one wins). */
export function canonicalise(
  tree: SourceNode,
  shape: Shape | undefined,
): { value: PlainValue; duplicates: DuplicateKey[] } {
  const duplicates: DuplicateKey[] = [];
  return { value: toValue(tree, shape, duplicates), duplicates };
}

function toValue(node: SourceNode, shape: Shape | undefined, duplicates: DuplicateKey[]): PlainValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => toValue(item, shape?.items, duplicates));
  const value: { [key: string]: PlainValue } = Object.create(null);
  const seen = new Map<string, SourceEntry>();
  for (const entry of node.entries) {
    entry.name = properKey(entry.key, shape);
    const first = seen.get(entry.name);
    if (first !== undefined) {
      const args = { key: entry.name, firstLine: 0 };
      duplicates.push({ fault: { code: 'nokkel-dobbel', args, range: entry.keyRange }, first });
      continue;
    }
    seen.set(entry.name, entry);
    value[entry.name] = toValue(entry.node, shape?.keys?.[entry.name] ?? shape?.entries, duplicates);
  }
  return value;
}
