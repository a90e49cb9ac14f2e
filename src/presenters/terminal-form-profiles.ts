// What each form means: instruments of control, liability, withdrawal, what it suits; and the instruments one by one.
import type { FormProfile, InstrumentAnswer } from '../assessment/form-advice.js';
import type { Messages } from '../messages/nb.js';
import type { FormView } from './terminal-form-view.js';
import {
  block,
  type Column,
  faint,
  heading,
  remaining,
  type Style,
  TABLE_WIDTH,
  table,
} from './terminal-style.js';

/** The forms that are not closed, and those of the case. */
export function profileLines({ advice, style, messages }: FormView): string[] {
  const shown = advice.rows.filter(
    ({ standing, alternatives }) => standing !== 'closed' || alternatives.length > 0,
  );
  const own = advice.rows.filter(({ alternatives }) => alternatives.length > 0);
  return [
    ...profileTable(shown, style, messages),
    ...matrixLines(own, advice.instruments, { style, messages }),
  ];
}

export function profileTable(profiles: readonly FormProfile[], style: Style, messages: Messages): string[] {
  const { form } = messages;
  const rows = profiles.map((profile) => [
    profile.short,
    countText(profile.instruments, messages),
    profile.liability?.short ?? profile.liability?.text ?? '–',
    profile.exit?.short ?? profile.exit?.text ?? '–',
    profile.suited?.short ?? profile.suited?.text ?? '–',
  ]);
  const { columns } = form;
  const heads = [columns.form, columns.instruments, columns.liability, columns.exit, columns.suited];
  if (style.width < TABLE_WIDTH) {
    const list = rows.flatMap(([name = '', ...cells]) => [
      ...block(name, style, '– '),
      ...cells.flatMap((cell, index) => block(`${heads[index + 1]}: ${cell}`, style, '  ')),
    ]);
    return [...heading(form.profiles, style), ...list];
  }
  const widths = [15, 12, 13, 13];
  const table_: Column[] = heads.map((head, index) => ({
    head,
    width: widths[index] ?? remaining(style, widths),
  }));
  return [...heading(form.profiles, style), ...table(table_, rows, style)];
}

/** «6 av 8», or for host and partner apart where they differ. */
function countText(instruments: readonly InstrumentAnswer[], { form }: Messages): string {
  const count = (role: 'host' | 'partner') => {
    const of = (answer: string) => instruments.filter((one) => one[role] === answer).length;
    return form.instrumentCount(of('ja'), of('delvis'), instruments.length);
  };
  const [host, partner] = [count('host'), count('partner')];
  return host === partner ? host : form.hostAndPartner(host, partner);
}

/** Rows of instruments, columns of forms: the answer of each, for host and partner apart where they differ. */
export function matrixLines(
  profiles: readonly FormProfile[],
  instruments: readonly { id: string; name: string; short: string }[],
  { style, messages }: { style: Style; messages: Messages },
): string[] {
  const { matrix } = messages.form;
  const answer = ({ instruments: answers }: FormProfile, id: string) => {
    const found = answers.find((one) => one.id === id);
    const host = matrix.answers[found?.host ?? 'ukjent'];
    const partner = matrix.answers[found?.partner ?? 'ukjent'];
    return host === partner ? host : `${host}/${partner}`;
  };
  const split = profiles.some(({ instruments: all }) => all.some(({ host, partner }) => host !== partner));
  const unread = profiles.some(({ instruments: all }) =>
    all.some(({ host, partner }) => host === 'ukjent' || partner === 'ukjent'),
  );
  const legend = split ? faint(matrix.legend, style) : unread ? faint(matrix.onlyOne, style) : [];
  const columnWidth = 12;
  const first = remaining(
    style,
    profiles.map(() => columnWidth),
  );
  if (style.width < TABLE_WIDTH || first < 20) {
    const list = instruments.flatMap(({ id, name }) => [
      ...block(name, style, '– '),
      ...block(profiles.map((profile) => `${profile.short}: ${answer(profile, id)}`).join('; '), style, '  '),
    ]);
    return [...heading(matrix.title, style), ...list, ...legend];
  }
  const columns: Column[] = [
    { head: matrix.instrument, width: first },
    ...profiles.map(({ short }): Column => ({ head: short, width: columnWidth, align: 'center' })),
  ];
  const rows = instruments.map(({ id, short }) => [short, ...profiles.map((profile) => answer(profile, id))]);
  return [...heading(matrix.title, style), ...table(columns, rows, style), ...legend];
}
