// The settings for a person: what each is, and where it comes from.
import type { Setting, SettingOrigin } from '../assessment/settings.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { block, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';

export function presentSettings(settings: readonly Setting[], style: Style, messages: Messages): string {
  const rows = escapeDeep(settings).map((setting) => row(setting, messages));
  const lines = style.width < TABLE_WIDTH ? listed(rows, style) : tabled(rows, style, messages);
  const { settings: words } = messages.scope;
  return `${[...lines, '', ...block(words.precedence, style)].join('\n')}\n`;
}

type Row = readonly [name: string, value: string, origin: string];

function row({ key, rule, value, origin }: Setting, { scope: { settings }, format }: Messages): Row {
  const name = rule === null ? key : `${key}: ${rule}`;
  const shown = Array.isArray(value)
    ? format.all(value)
    : typeof value === 'number'
      ? format.number(value)
      : value;
  const nothing = origin.kind === 'ignore-file' ? settings.fromFile : settings.unset[key];
  return [name, shown === null ? nothing : String(shown), originText(origin, settings)];
}

function originText(
  { kind, name, file, line }: SettingOrigin,
  { origins }: Messages['scope']['settings'],
): string {
  if (file !== null) return line === null ? file : `${file}:${line}`;
  return name ?? origins[kind];
}

function tabled(rows: readonly Row[], style: Style, { scope: { settings } }: Messages): string[] {
  const heads = settings.heads;
  const widest = (index: 0 | 2, head: string) =>
    Math.max(Math.min(Math.max(...rows.map((one) => one[index].length)), 40), head.length);
  const [first, last] = [widest(0, heads.name), widest(2, heads.origin)];
  return table(
    [
      { head: heads.name, width: first },
      { head: heads.value, width: remaining(style, [first, last]) },
      { head: heads.origin, width: last },
    ],
    rows,
    style,
  );
}

/** Where a table has no room: the name and the value, and below them where it comes from. */
function listed(rows: readonly Row[], style: Style): string[] {
  return rows.flatMap(([name, value, origin]) => [
    ...block(`${name}: ${value}`, style),
    ...block(origin, style, '  ').map((line) => style.paint.dim(line)),
  ]);
}
