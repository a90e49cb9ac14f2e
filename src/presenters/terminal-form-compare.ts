// Organisation forms beside each other, without a case: a table in short, the instruments, then everything in full.
import type { FormComparison } from '../assessment/form-advice.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { matrixLines, profileTable } from './terminal-form-profiles.js';
import { groupLines } from './terminal-form-steering.js';
import { block, faint, heading, type Style } from './terminal-style.js';

/** The whole comparison, ending in a line break. */
export function presentComparison(unsafe: FormComparison, style: Style, messages: Messages): string {
  const comparison = escapeDeep(unsafe);
  const { form: words, law } = messages;
  const { forms, instruments, groups, traps, date, lawCheckedOn } = comparison;
  const lines = [
    ...block(style.paint.bold(words.compare.title(forms.map(({ name }) => name))), style),
    ...faint(words.compare.asOf(date), style),
    ...profileTable(forms, style, messages),
    ...matrixLines(forms, instruments, { style, messages }),
    ...propertyLines(forms, style, messages),
    ...groupLines(groups, { style, messages, forms }),
    ...(traps.length === 0 ? [] : heading(words.trapTitle, style)),
    ...traps.flatMap((trap) => block(words.traps[trap], style, '– ')),
    '',
    ...faint(
      [words.meaning, ...(lawCheckedOn === null ? [] : [law.lastChecked(lawCheckedOn)])].join(' '),
      style,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Property by property, what is known of each form, with where it is read. */
function propertyLines(forms: FormComparison['forms'], style: Style, messages: Messages): string[] {
  const ids = [...new Set(forms.flatMap(({ properties }) => properties.map(({ id }) => id)))];
  return ids.flatMap((id) => [
    ...heading(messages.form.properties[id] ?? id, style),
    ...forms.flatMap(({ short, properties }) => {
      const value = properties.find((one) => one.id === id)?.value;
      if (value === undefined) return [];
      const label = forms.length > 1 ? `${short}: ` : '';
      return valueLines(`${label}${value.text}`, value, { style, messages });
    }),
  ]);
}

/** A value of a form, and under it where it is read and whether it was checked. */
export function valueLines(
  text: string,
  value: Parameters<Messages['law']['basis']>[0],
  { style, messages }: { style: Style; messages: Messages },
): string[] {
  return [
    ...block(text, style, '– '),
    ...block(messages.law.basis(value), style, '  ').map((line) => style.paint.dim(line)),
  ];
}
