// What every Markdown view is written with: text that stays text, and tables.

/** Signs that notify a person or refer to an issue when a letter or a digit follows. */
const MENTION = /(@(?=[\p{L}\d])|#(?=\d))/gu;

/**
 * A text as it stands, whatever signs are in it: none of them ends a cell or begins a link, a tag, emphasis, a heading or
 * a list, and nobody is notified.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|&~]/g, '\\$&')
    .replace(MENTION, '$1<!-- -->')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#+-])(?=[\s#])/, '\\$1');
}

/** A table of cells that are escaped. `right`: the columns whose numbers are to stand under each other. */
export function markdownTable(heads: string[], rows: string[][], right: Set<number> = new Set()): string {
  const line = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = heads.map((_, column) => (right.has(column) ? '---:' : '---'));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
