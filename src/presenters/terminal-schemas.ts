// The list of schemas, and how an editor is told of one.
import type { KnowledgeWords } from '../messages/knowledge.js';
import { block, type Style } from './terminal-style.js';

/** The list, ending in a line break. Titles and descriptions are the schemas' own. */
export function presentSchemas(
  schemas: readonly { name: string; title: string; description: string }[],
  style: Style,
  { schema: words }: KnowledgeWords,
): string {
  const lines = [
    ...block(words.list, style),
    ...schemas.flatMap(({ name, title, description }) => [
      '',
      ...block(`${style.paint.bold(name)}: ${title}`, style, '  '),
      ...block(description, style, '  '),
    ]),
    '',
    ...block(words.editor, style),
    '',
    `  ${words.save}`,
    `  ${words.line}`,
  ];
  return `${lines.join('\n')}\n`;
}
