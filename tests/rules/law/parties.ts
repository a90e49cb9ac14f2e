// Tables of the rules on who takes part, on the task, and on forms that are not in the act's list.
import type { Edit, LawTables } from '../table.js';
import { alone, also, authority, form, ON_A, statutory, task, UNKNOWN_STATUTORY } from './edits.js';

/** Another participant of «a», with the mark at its kind. */
const with_ = (kind: string): Edit => also(`andre-deltakere: [{ navn: Vest, type: ‸${kind} }]`);
const second = (kind: string): Edit =>
  also(`andre-deltakere: [{ navn: Øst, type: kommune }, { navn: Vest, type: ‸${kind} }]`);
const BARRED = task('overføring-avskåret: { lov: barnevernsloven, paragraf: ¤§ 15-7 }');
const other = (...lines: string[]): Edit => also(`annen-form: { ${lines.join(', ')} }`);

export const PARTY_TABLES: LawTables<
  | 'ipr-ko-deltakere'
  | 'iks-deltakere'
  | 'vk-ulike-parter'
  | 'vk-lovforbud'
  | 'vk-ikke-lovpalagt'
  | 'annen-uten-hjemmel'
  | 'styre-etter-27'
> = {
  'ipr-ko-deltakere': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 18-1', 'kommuneloven § 19-1'],
    fires: ['ipr', 'ko'].flatMap((id) =>
      ['iks', 'stat', 'privat', 'annen'].map((kind) => ({
        when: `a participant is no municipality or county authority (${id}, ${kind})`,
        case: [form(`¤${id}`), second(kind)],
        args: [{ alternative: 'a', form: id, participant: 'Vest' }],
        alternative: 'a',
      })),
    ),
    silent: [
      { when: 'another municipality takes part', case: [form('ko'), with_('kommune')] },
      { when: 'a county authority takes part', case: [form('ipr'), with_('fylkeskommune')] },
      { when: 'no one else takes part', case: [form('ko')] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('as'), with_('privat')] }],
  },
  'iks-deltakere': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['iks-loven § 1'],
    fires: [
      ...['stat', 'privat', 'annen'].map((kind) => ({
        when: `an owner cannot be one (${kind})`,
        case: [form('¤iks'), second(kind)],
        args: [{ alternative: 'a', participant: 'Vest' }],
        alternative: 'a',
      })),
      {
        when: 'all owners have limited liability',
        case: [form('¤iks'), also('begrenset-ansvar: ‸ja')],
        args: [{ alternative: 'a', participant: null }],
        alternative: 'a',
      },
      {
        when: 'both, told at the owner',
        case: [
          form('¤iks'),
          also('begrenset-ansvar: ja', 'andre-deltakere: [{ navn: Vest, type: ‸privat }]'),
        ],
        args: [{ alternative: 'a', participant: 'Vest' }],
        alternative: 'a',
      },
    ],
    silent: ['kommune', 'fylkeskommune', 'iks'].map((kind) => ({
      when: `the owner is a ${kind}`,
      case: [form('iks'), with_(kind)],
    })),
    irrelevant: [
      { when: 'the form is another', case: [form('as'), with_('privat')] },
      { when: 'limited liability is what the form has', case: [form('as'), also('begrenset-ansvar: ja')] },
    ],
  },
  'vk-ulike-parter': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 20-1', 'kommuneloven § 20-2', 'kommuneloven § 20-3'],
    fires: ['vk-adm', 'vk-nemnd'].map((id) => ({
      when: `a county authority takes part (${id})`,
      case: [form(`¤${id}`), second('fylkeskommune')],
      args: [{ alternative: 'a', participant: 'Vest' }],
      alternative: 'a',
    })),
    silent: [{ when: 'another municipality takes part', case: [with_('kommune')] }],
    irrelevant: [{ when: 'the form is another', case: [form('ko'), with_('fylkeskommune')] }],
  },
  'vk-lovforbud': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 20-1'],
    fires: ['vk-adm', 'vk-nemnd'].map((id) => ({
      when: `a special act bars the transfer (${id})`,
      case: [form(`‸${id}`), BARRED],
      args: [{ alternative: 'a', law: 'barnevernsloven', section: '§ 15-7' }],
      alternative: 'a',
    })),
    silent: [{ when: 'the case names no such act' }],
    irrelevant: [{ when: 'no one hosts', case: [form('ko'), BARRED] }],
  },
  'vk-ikke-lovpalagt': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 20-1'],
    fires: [
      ...['vk-adm', 'vk-nemnd'].map((id) => ({
        when: `the task is not statutory (${id})`,
        case: [form(`‸${id}`), statutory('¤nei')],
        args: [{ alternative: 'a', known: true }],
        alternative: 'a',
      })),
      {
        when: 'it is not known whether the task is statutory',
        case: [form('‸vk-adm'), UNKNOWN_STATUTORY],
        args: [{ alternative: 'a', known: false }],
        alternative: 'a',
      },
    ],
    silent: [{ when: 'the task is statutory' }],
    irrelevant: [
      { when: 'the form is another', case: [form('ko'), statutory('nei')] },
      { when: 'the alternative is excluded', case: [statutory('nei'), authority('prinsipielle-saker: ja')] },
    ],
  },
  'annen-uten-hjemmel': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 17-1'],
    fires: [
      { when: 'neither name nor basis is given', edits: [], missing: 'both' as const },
      { when: 'no basis is given', edits: [other('navn: Pensjonskasse')], missing: 'basis' as const },
      { when: 'no name is given', edits: [other('hjemmel: kommuneloven § 13-5')], missing: 'name' as const },
    ].map(({ when, edits, missing }) => ({
      when,
      case: [form('‸annen'), ...edits],
      args: [{ alternative: 'a', missing }],
      alternative: 'a',
    })),
    silent: [
      {
        when: 'both are given',
        case: [form('annen'), other('navn: Pensjonskasse', 'hjemmel: kommuneloven § 13-5')],
      },
    ],
    irrelevant: [{ when: 'the form is one of the others', case: [form('ko')] }],
  },
  'styre-etter-27': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 31-2'],
    fires: [
      { when: 'its basis says so', edit: other('navn: Styre', 'hjemmel: kommuneloven av 1992 § 27') },
      { when: 'its name says so', edit: other('navn: §27-styre', 'hjemmel: Vedtekter') },
      { when: 'it is spelled out', edit: other('navn: Styre etter paragraf 27', 'hjemmel: Vedtekter') },
    ].map(({ when, edit }) => ({ when, case: [form('‸annen'), edit], ...ON_A })),
    silent: [
      {
        when: 'another section is named',
        case: [form('annen'), other('navn: Pensjonskasse', 'hjemmel: kommuneloven § 27-1')],
      },
      {
        when: 'a longer number is',
        case: [form('annen'), other('navn: Råd', 'hjemmel: vedtekter § 271')],
      },
    ],
    irrelevant: [
      {
        when: 'the form is one of the others',
        case: [alone('forening'), ['navn: Selskap', 'navn: §27-styre']],
      },
    ],
  },
};
