// The slips of people who write prose in YAML, seen in the text itself: what the parser cannot know it was meant to be.
import type { SourceFault, ValueFault } from './fault.js';

import { findNode, LineIndex, type Range, type SourceNode } from './tree.js';

/** Marks that git leaves in a file it could not merge; whatever the parser makes of them, they are not content. */
export function conflictMark(text: string): SourceFault | null {
  const match = /^(?:<{7}|>{7}) .*$/m.exec(text);
  if (match === null) return null;
  return { code: 'git-konflikt', args: {}, range: [match.index, match.index + match[0].length] };
}

interface Slip {
  pattern: RegExp;
  /** The fault, with the offset in the line where the named group `at` (or `rest` after it) stands. */
  fault(match: RegExpExecArray): Pick<SourceFault, 'code' | 'args'>;
}

const KEY = String.raw`^(?<lead>\s*(?:- +)*[\p{L}\w.-]+:[ \t]+)`;

/** A no-break space where only an ordinary one divides: as indentation, or right after a dash or the colon of a key. */
const HARD_SPACE = /^(?<lead>[ \t]*(?:-[ \t]+)*(?:-|[\p{L}\w.-]+:)?)\u00a0/u;

/** In the order in which they are looked for on the line of a syntax fault, and on the line before it. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /^(?<lead>\s*)(?<sign>[–—•·])\s/u,
    fault: ({ groups }) => ({ code: 'listestrek', args: { found: groups?.sign ?? '' } }),
  },
  { pattern: HARD_SPACE, fault: () => ({ code: 'hardt-mellomrom', args: {} }) },
  { pattern: new RegExp(`${KEY}-\\s*(?:#.*)?$`, 'u'), fault: () => ({ code: 'yaml-bare-strek', args: {} }) },
  {
    pattern: new RegExp(`${KEY}'[^']*'[^\\s,}\\]#]`, 'u'),
    fault: () => ({ code: 'yaml-apostrof', args: {} }),
  },
  {
    pattern: new RegExp(`${KEY}[“”„‟]`, 'u'),
    fault: () => ({ code: 'krumme-anforselstegn', args: {} }),
  },
  {
    pattern: new RegExp(`${KEY}(?<sign>[*&!@\`%|>])[^#]*[\\p{L}\\d]`, 'u'),
    fault: ({ groups }) => ({ code: 'yaml-tegn', args: { found: groups?.sign ?? '' } }),
  },
  {
    // A bracket that never closes on its line, or that text follows.
    pattern: new RegExp(`${KEY}(?<sign>[\\[{])(?:[^\\]}#]*$|[^\\]}]*[\\]}]\\s*[\\p{L}\\d])`, 'u'),
    fault: ({ groups }) => ({ code: 'yaml-tegn', args: { found: groups?.sign ?? '' } }),
  },
  {
    pattern: /^(?<lead>\s*(?:- +)*[\p{L}\w-]+):[^\s:/]/u,
    fault: () => ({ code: 'yaml-mellomrom-mangler', args: {} }),
  },
];

/** The slip behind a syntax fault, at the place of the slip; the fault itself when none is recognised. */
export function behindSyntaxFault(fault: SourceFault, text: string): SourceFault {
  if (!['yaml-uforstaelig', 'yaml-kolon', 'yaml-innrykk', 'yaml-alias', 'yaml-tegn'].includes(fault.code))
    return fault;
  const lines = new LineIndex(text);
  const { line } = lines.position(fault.range[0]);
  for (const number of [line, line + 1]) {
    const tab = /^ *\t/.exec(lines.line(number));
    const start = lines.start(number);
    if (tab !== null) return { code: 'yaml-tabulator', args: {}, range: [start, start + tab[0].length] };
  }
  for (const number of [line, line - 1]) {
    const content = lines.line(number);
    // A bracket that opens on the line before and closes there is not the cause.
    if (number < line && !/[[{][^\]}]*$/.test(content)) continue;
    const found = slipOn(content);
    const start = lines.start(number);
    if (found !== null)
      return { ...found.fault, range: [start + found.at, start + found.at + 1] } as SourceFault;
  }
  return indentation(fault, lines, line) ?? fault;
}

/** What a wrong indentation looks like from the line where the parser gave up; the parser itself sees stray colons. */
function indentation(fault: SourceFault, lines: LineIndex, number: number): SourceFault | null {
  const depth = (line: number) => /^ */.exec(lines.line(line))?.[0].length ?? 0;
  const at = (line: number): SourceFault => {
    const start = lines.start(line);
    return { code: 'yaml-innrykk', args: {}, range: [start, start + 1] };
  };
  const line = lines.line(number);
  if (fault.code === 'yaml-kolon') {
    if (/^ *- /.test(line) && /^ *- /.test(lines.line(number - 1))) return at(number);
    // «key: text», and below it a line further in: a person sees the indentation, the parser a colon in the text.
    const colons = line.match(/:(?=\s)/g)?.length ?? 0;
    if (colons === 1 && !/[{["']/.test(line))
      return at(depth(number + 1) > depth(number) ? number + 1 : number);
  }
  const startsKey = /^[\p{L}\w-]+:(?:\s|$)/u.test(line);
  return fault.code === 'yaml-uforstaelig' && startsKey && depth(number - 1) > 0 ? at(number) : null;
}

function slipOn(line: string): { fault: Pick<SourceFault, 'code' | 'args'>; at: number } | null {
  for (const { pattern, fault } of SLIPS) {
    const match = pattern.exec(line);
    if (match !== null) return { fault: fault(match), at: match.groups?.lead?.length ?? 0 };
  }
  return null;
}

/** The slip behind a fault of shape, where the way the text is written tells it; else the fault itself. */
export function behindShapeFault(fault: ValueFault, tree: SourceNode): ValueFault {
  if (fault.code === 'nokkel-ukjent') return behindUnknownKey(fault, tree);
  return fault.code === 'type-feil' && fault.args.found === 'text' ? behindText(fault) : fault;
}

function behindUnknownKey(
  fault: Extract<ValueFault, { code: 'nokkel-ukjent' }>,
  tree: SourceNode,
): ValueFault {
  const { node: parent } = findNode(tree, fault.path.slice(0, -1));
  const { entry } = findNode(tree, fault.path);
  if (entry !== null && HARD_SPACE.test(entry.key)) return { ...fault, code: 'hardt-mellomrom', args: {} };
  const empty = entry?.node.kind === 'scalar' && entry.node.value === null && entry.node.text === '';
  const inBraces = parent.kind === 'map' && parent.flow;
  return empty && inBraces ? { ...fault, code: 'komma-deler-tekst', args: { part: fault.args.key } } : fault;
}

/** A text where a list or a map belongs. */
function behindText(fault: Extract<ValueFault, { code: 'type-feil' }>): ValueFault {
  const { expected, written } = fault.args;
  if (expected.includes('list') && /^[–—•*·]/.test(written)) {
    return { ...fault, code: 'listestrek', args: { found: written.slice(0, 1) } };
  }
  const hard = /^(?:-|[\p{L}\w.-]+:)\u00a0/u.test(written);
  if (hard) return { ...fault, code: 'hardt-mellomrom', args: {}, part: '\u00a0' };
  const noSpace = expected.includes('map') && /^[\p{L}\w-]+:\S/u.test(written);
  return noSpace ? { ...fault, code: 'yaml-mellomrom-mangler', args: {} } : fault;
}

/** What is valid but hardly meant: a key without its space, text lost behind a number sign, quotes that quote nothing. */
export function doubtfulTexts(tree: SourceNode, text: string): SourceFault[] {
  return scalars(tree).flatMap((node): SourceFault[] => {
    const written = text.slice(...node.range);
    if (typeof node.value !== 'string' || /^["'|>]/.test(written)) return [];
    const ownLine = /\n[ ]*$/.test(text.slice(Math.max(0, node.range[0] - 80), node.range[0]));
    if (ownLine && /^[\p{L}-]+:[^\s/]\S*$/u.test(written)) {
      const colon = node.range[0] + written.indexOf(':');
      return [{ code: 'yaml-mellomrom-mangler', args: {}, range: [colon, colon + 1] }];
    }
    const swallowed = /^[ \t]+(#(?!samarbeid-ignor)[^\s#!][^\n]*)/.exec(
      text.slice(node.range[1], node.range[1] + 400),
    );
    if (swallowed !== null) {
      const from = node.range[1] + swallowed[0].indexOf('#');
      const range: Range = [from, from + (swallowed[1]?.trimEnd().length ?? 1)];
      return [{ code: 'nummertegn', args: { lost: swallowed[1]?.trimEnd() ?? '' }, range }];
    }
    if (/^[“”„‟]/.test(written) && /[“”„‟]$/.test(written)) {
      return [{ code: 'krumme-anforselstegn', args: {}, range: node.range }];
    }
    return [];
  });
}

function scalars(node: SourceNode): Extract<SourceNode, { kind: 'scalar' }>[] {
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'list' ? node.items : node.entries.map((entry) => entry.node)).flatMap(scalars);
}
