// A hostile file: what its bytes are, and what a trustworthy tool does with it. Built on a case that is right.
import { readFileSync } from 'node:fs';
import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.js';
import { AGREEMENT, CASE, replace } from '../../support/build.js';

/** REJECT: exit 1 with a place. ACCEPT: exit code and outcome of the untouched base. EITHER: 0 or 1, in plain words. */
export type Expectation = 'REJECT' | 'ACCEPT' | 'EITHER';

export interface HostileFile {
  name: string;
  expect: Expectation;
  bytes(): Uint8Array;
  /** The case it was made from, for ACCEPT. */
  base: 'kitchen' | 'small';
  /** The agreement the case names, where it is not the base's own. */
  agreement?: string;
  /** The first finding of severity «feil»: its code and «line:column»; a list of codes where several are as good. */
  code?: DiagnosticCode | readonly DiagnosticCode[];
  place?: string;
  /** Text that must be on the page as it is, and text that must not be anywhere. */
  shows?: readonly string[];
  hides?: readonly string[];
  /** Costs much when something is wrong, so it is run in a process of its own that can be ended. */
  heavy?: boolean;
  /** What is wrong with the program of today; to be taken away when it no longer is. */
  bug?: string;
}

type Extra = Partial<Omit<HostileFile, 'name' | 'expect' | 'bytes' | 'base'>>;

const kitchen = readFileSync('cases/kjokken.yaml', 'utf8');
/** The kitchen case without its last entry, the free text, so that another can stand there. */
export const TRUNK = kitchen.slice(0, kitchen.lastIndexOf('\nkommentar:') + 1);

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Where ¦ stands in a text as «line:column», and the text without it. */
function withoutMark(text: string): { text: string; place?: string } {
  const at = text.indexOf('¦');
  if (at === -1) return { text };
  const lines = text.slice(0, at).split('\n');
  const place = `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  return { text: text.slice(0, at) + text.slice(at + 1), place };
}

/** A file of these bytes. */
export function bytes(
  name: string,
  expect: Expectation,
  make: () => Uint8Array,
  extra: Extra & { base?: HostileFile['base'] } = {},
): HostileFile {
  return { name, expect, base: 'kitchen', bytes: make, ...extra };
}

/** A file of this text and nothing else; ¦ marks the place of the first fault, here and below. */
export function whole(name: string, expect: Expectation, marked: string, extra: Extra = {}): HostileFile {
  const { text, ...place } = withoutMark(marked);
  return { name, expect, base: 'kitchen', bytes: () => utf8(text), ...place, ...extra };
}

/** The kitchen case with this in place of its last entry. */
export function append(name: string, expect: Expectation, part: string, extra: Extra = {}): HostileFile {
  return whole(name, expect, `${TRUNK}${part}\n`, extra);
}

/** The kitchen case with this before it. */
export function prepend(name: string, expect: Expectation, part: string, extra: Extra = {}): HostileFile {
  return whole(name, expect, part + TRUNK, extra);
}

/** The small case with one part replaced. */
export function small(
  name: string,
  expect: Expectation,
  [from, to]: readonly [string, string],
  extra: Extra = {},
): HostileFile {
  return { ...whole(name, expect, replace(CASE, from, to), extra), base: 'small' };
}

/** The small case and its agreement, both rewritten. */
export function pair(
  name: string,
  expect: Expectation,
  { sak, avtale }: { sak?: (text: string) => string; avtale?: (text: string) => string },
  extra: Extra = {},
): HostileFile {
  const file = whole(name, expect, sak?.(CASE) ?? CASE, extra);
  return { ...file, base: 'small', agreement: avtale?.(AGREEMENT) ?? AGREEMENT };
}

/** The same files, each to be run in a process of its own. */
export function heavy(files: readonly HostileFile[]): HostileFile[] {
  return files.map((file) => ({ ...file, heavy: true }));
}

/** `count` parts made by number, as one text. */
export function many(count: number, part: (index: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(between);
}
