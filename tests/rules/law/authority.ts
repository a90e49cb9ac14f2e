// Tables of the rules on what a form can be given: services, individual decisions, regulations, matters of principle.

import type { LawTables } from '../table.js';
import { BROADER_TABLES } from './delegation.js';
import { area, authority, form, ON_A, statutory, task, UNKNOWN_STATUTORY } from './edits.js';

const DECIDES = authority('enkeltvedtak: ‸ja');
const EXCEPTIONS = authority('enkeltvedtak: ja', 'gjelder-bare: [interne-forhold, tilskuddsordninger]');
const HARBOUR = 'havne- og farvannsloven §\u00a04';

const OWN_TABLES: LawTables<
  | 'ipr-tjenester'
  | 'ipr-enkeltvedtak'
  | 'ko-enkeltvedtak'
  | 'ko-enkeltvedtak-saerlov'
  | 'ipr-ko-forskrift'
  | 'vkadm-prinsipiell'
> = {
  'ipr-tjenester': {
    severity: 'advarsel',
    effect: 'excludes',
    // The act is silent, so the ministry's reading is cited with it.
    cites: [
      'kommuneloven § 18-1',
      'veileder-interkommunalt-samarbeid',
      'regjeringen-interkommunalt-samarbeid',
    ],
    fires: [
      {
        when: 'a political council is to deliver a service',
        case: [form('‸ipr'), task('tjenesteproduksjon: ¤ja')],
        ...ON_A,
      },
    ],
    silent: [
      { when: 'the task is no service', case: [form('ipr'), task('tjenesteproduksjon: nei')] },
      { when: 'it is not known whether it is', case: [form('ipr')] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('ko'), task('tjenesteproduksjon: ja')] }],
  },
  'ipr-enkeltvedtak': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 18-1'],
    fires: [
      { when: 'the council is to decide in single cases', case: [form('¤ipr'), DECIDES], ...ON_A },
      {
        when: 'the task is not statutory either',
        case: [form('¤ipr'), DECIDES, statutory('nei')],
        ...ON_A,
      },
    ],
    silent: [
      { when: 'it decides in none', case: [form('ipr')] },
      { when: 'only in internal matters and grant schemes', case: [form('ipr'), EXCEPTIONS] },
      { when: 'it gives regulations only', case: [form('ipr'), authority('forskrift: ja')] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('vk-nemnd'), authority('enkeltvedtak: ja')] }],
  },
  'ko-enkeltvedtak': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 19-1'],
    fires: [
      { when: 'the community is to decide in single cases', case: [form('¤ko'), DECIDES], ...ON_A },
      {
        when: 'a special act opens for others than the community',
        case: [form('¤ko'), DECIDES, area('miljorettet-helsevern')],
        ...ON_A,
      },
    ],
    silent: [
      {
        when: 'it decides in matters of principle only',
        case: [form('ko'), authority('prinsipielle-saker: ja')],
      },
      { when: 'only in internal matters and grant schemes', case: [form('ko'), EXCEPTIONS] },
      { when: 'a special act opens for it in the area', case: [form('ko'), DECIDES, area('havn')] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('iks'), authority('enkeltvedtak: ja')] }],
  },
  'ko-enkeltvedtak-saerlov': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 19-1', 'tolkning-ko-2021'],
    fires: [
      {
        when: 'a special act opens for it in the area',
        case: [form('¤ko'), DECIDES, area('¤havn')],
        args: [{ alternative: 'a', openings: [HARBOUR] }],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'it decides in none', case: [form('ko'), area('havn')] },
      { when: 'only in internal matters and grant schemes', case: [form('ko'), EXCEPTIONS, area('havn')] },
    ],
    irrelevant: [
      { when: 'no special act opens for it', case: [form('ko'), authority('enkeltvedtak: ja')] },
      { when: 'the form is another', case: [form('iks'), authority('enkeltvedtak: ja'), area('havn')] },
    ],
  },
  'ipr-ko-forskrift': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 18-1', 'kommuneloven § 19-1', 'kommuneloven § 20-1'],
    fires: ['ipr', 'ko'].map((id) => ({
      when: `a form of its chapter is to give regulations (${id})`,
      case: [form(`¤${id}`), authority('forskrift: ‸ja')],
      args: [{ alternative: 'a', form: id }],
      alternative: 'a',
    })),
    silent: [{ when: 'it decides in single cases only', case: [form('ipr'), EXCEPTIONS] }],
    irrelevant: [{ when: 'the form is another', case: [form('vk-nemnd'), authority('forskrift: ja')] }],
  },
  'vkadm-prinsipiell': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 20-2'],
    fires: [
      {
        when: 'the host is to decide in matters of principle',
        case: [form('¤vk-adm'), authority('prinsipielle-saker: ‸ja')],
        ...ON_A,
      },
      {
        when: 'the task is not statutory either',
        case: [form('¤vk-adm'), authority('prinsipielle-saker: ‸ja'), UNKNOWN_STATUTORY],
        ...ON_A,
      },
    ],
    silent: [
      {
        when: 'it decides in single cases and gives regulations',
        case: [authority('enkeltvedtak: ja', 'forskrift: ja')],
      },
      { when: 'it decides in nothing' },
    ],
    irrelevant: [
      { when: 'there is a joint board', case: [form('vk-nemnd'), authority('prinsipielle-saker: ja')] },
      { when: 'the form is another', case: [form('avtalesamarbeid'), authority('prinsipielle-saker: ja')] },
    ],
  },
};

export const AUTHORITY_TABLES = { ...OWN_TABLES, ...BROADER_TABLES };
