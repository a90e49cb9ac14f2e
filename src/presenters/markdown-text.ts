// What every Markdown view is written with: text that stays text, and tables.

/** A text as it stands, whatever signs are in it: none of them ends a cell or begins a link, a tag or emphasis. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~]/g, '\\$&');
}

/** A table of cells that are escaped. `right`: the columns whose numbers are to stand under each other. */
export function markdownTable(heads: string[], rows: string[][], right: Set<number> = new Set()): string {
  const line = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = heads.map((_, column) => (right.has(column) ? '---:' : '---'));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
