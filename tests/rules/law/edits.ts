// The changes to the case that the tables of the rules on form and law are made of. «a» is the alternative they change.
import type { Edit } from '../table.js';

/** The form of «a». */
export const form = (to: string): Edit => ['form: vk-adm', `form: ${to}`];

/** What «a» is to decide, and nothing else. */
export const authority = (...lines: string[]): Edit => [
  '      enkeltvedtak: nei\n      prinsipielle-saker: nei\n',
  lines.map((line) => `      ${line}\n`).join(''),
];

/** More said of «a». */
export const also = (...lines: string[]): Edit => [
  '    vertskommune: nord\n',
  ['vertskommune: nord', ...lines].map((line) => `    ${line}\n`).join(''),
];

/** The other alternative in another form, so that it is none of the rule's. */
export const alone = (to = 'egenregi'): Edit => ['form: iks', `form: ${to}`];

/** More said of the task. */
export const task = (...lines: string[]): Edit => [
  '  ansatte-berøres: ja\n',
  ['ansatte-berøres: ja', ...lines].map((line) => `  ${line}\n`).join(''),
];

export const statutory = (answer: string): Edit => ['lovpålagt: ja', `lovpålagt: ${answer}`];
export const UNKNOWN_STATUTORY: Edit = ['  lovpålagt: ja\n', ''];

export const area = (id: string): Edit => [
  'status: under-utredning',
  `område: ${id}\nstatus: under-utredning`,
];
export const status = (to: string): Edit => ['under-utredning', to];

/** What a finding on «a» alone says. */
export const ON_A = { args: [{ alternative: 'a' }], alternative: 'a' };
export const TOGETHER_A = { args: [{ alternatives: ['a'] }], alternative: 'a' };
