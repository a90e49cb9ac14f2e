// Help beside commander's own: the first page, topics, and terminals too narrow for two columns.
import { type Command, Help } from 'commander';
import type { Messages } from '../messages/nb.js';
import type { Host } from './host.js';
import { terminalWidth } from './terminal.js';

/** Below this a term and its description stand one below the other. */
const TWO_COLUMNS = 60;
/** With less than this for the description, every other word would be on a line of its own. */
const ROOM = 30;

/** The parts of commander's help that let it be narrow. */
export const narrowHelp: Partial<Help> = {
  minWidthToWrap: 16,
  formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? 80;
    const indented = (text: string, by: number) =>
      helper
        .boxWrap(text, width - by)
        .split('\n')
        .map((line) => `${' '.repeat(by)}${line}`)
        .join('\n');
    if (width < TWO_COLUMNS || width - termWidth < ROOM)
      return `${indented(term, 2)}\n${indented(description, 4)}`;
    const [first, ...rest] = indented(description, termWidth + 4).split('\n');
    return [`  ${term.padEnd(termWidth)}${first?.slice(termWidth + 2)}`, ...rest].join('\n');
  },
};

/** Longer lines are hard to read. */
const MAX_WIDTH = 100;

/** The columns that help fills. */
export function helpWidth(host: Pick<Host, 'env' | 'columns'>): number {
  return Math.min(terminalWidth(host), MAX_WIDTH);
}

/** What stands last in the help of the tool: where there is more, and the exit codes in short. */
export function closing(width: number, { cli: { help } }: Messages): string {
  const helper = Object.assign(new Help(), narrowHelp);
  return ['', ...[help.more, help.topics, help.exitCodes].map((text) => helper.boxWrap(text, width))].join(
    '\n',
  );
}

/** What someone sees who writes the name of the tool and nothing else: what it is for, and how to begin. */
export function overview(program: Command, width: number, { cli }: Messages): string {
  const helper = Object.assign(new Help(), narrowHelp, { helpWidth: width });
  const commands = program.commands.map((command) => [command.name(), command.description()] as const);
  const longest = Math.max(...commands.map(([name]) => name.length));
  return `${[
    helper.boxWrap(cli.purpose, width),
    '',
    cli.headings.commands,
    ...commands.map(([name, description]) => helper.formatItem(name, longest, description, helper)),
    '',
    cli.headings.examples,
    '  samarbeid score cases/kjokken.yaml',
    '  samarbeid validate cases/kjokken.yaml',
    '',
    helper.boxWrap(cli.help.begin, width),
  ].join('\n')}\n`;
}

/** The text of a help topic by any of its names; null when the word names none. */
export function topic(word: string, width: number, { cli, scope }: Messages): string | null {
  const name = TOPICS.get(word.toLowerCase().normalize('NFC'));
  if (name === undefined) return null;
  const lines = name === 'checking' ? scope.topic : cli.topics[name];
  return `${lines.flatMap((line) => fitted(line, width)).join('\n')}\n`;
}

/** Further in stands what explains a word that is too long for its column. */
const FAR_IN = 6;

/** A line of a topic in a terminal that is narrower: what explains a word goes below it, and the rest is broken. */
function fitted(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const [, indent = '', text = '', explained] = /^( *)(.*?)(?: {2,}(.*))?$/.exec(line) ?? [];
  const by = indent.length > FAR_IN ? 4 : indent.length;
  const helper = Object.assign(new Help(), narrowHelp);
  const within = (part: string, indented: number) =>
    helper
      .boxWrap(part, width - indented)
      .split('\n')
      .map((piece) => `${' '.repeat(indented)}${piece}`);
  if (explained === undefined) return within(text, by);
  const column = line.length - explained.length;
  // Two thirds at least for what explains.
  if (column * 3 > width) return [...within(text, by), ...within(explained, by + 2)];
  const [first = '', ...rest] = within(explained, column);
  return [`${line.slice(0, column)}${first.slice(column)}`, ...rest];
}

/** A topic goes by its name in each language, whatever language the help is in. */
const TOPICS: ReadonlyMap<string, keyof Messages['cli']['topics'] | 'checking'> = new Map([
  ['exit-codes', 'exitCodes'],
  ['avslutningskoder', 'exitCodes'],
  ['avslutningskodar', 'exitCodes'],
  ['environment', 'environment'],
  ['miljø', 'environment'],
  ['miljo', 'environment'],
  ['checking', 'checking'],
  ['kontroll', 'checking'],
]);

/** The names that a misspelt topic is held against. */
export const TOPIC_NAMES = [...TOPICS.keys()];
