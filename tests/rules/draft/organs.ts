// Tables for the rules on the organs of a draft: who sits in them, and how many.
import { ends, type Tables } from './table.js';

export const ORGAN_TABLES: Pick<
  Tables,
  'repskap-sammensetning' | 'vknemnd-medlemstall' | 'ko-dagligleder' | 'iks-styre'
> = {
  'repskap-sammensetning': {
    severity: 'advarsel',
    fires: [
      {
        when: 'a participant has no member',
        form: 'ko',
        draft: [['    medlemmer: { nord: 2, sor: 1 }', '    medlemmer: { nord: 2, sor: ‸0 }']],
        args: [{ participant: 'sor', problem: 'members', found: 0, minimum: 1 }],
        basis: 'kommuneloven 19-3',
      },
      {
        when: 'a participant is not in the list',
        form: 'ipr',
        draft: [['    medlemmer: { nord: 2, sor: 1 }', '    medlemmer: ‸{ nord: 2 }']],
        args: [{ participant: 'sor', problem: 'members', found: 0, minimum: 1 }],
        basis: 'kommuneloven 18-3',
      },
      {
        when: 'there are fewer deputies than members',
        form: 'ipr',
        draft: [['    varamedlemmer: { nord: 2, sor: 1 }', '    varamedlemmer: { nord: ‸1, sor: 1 }']],
        args: [{ participant: 'nord', problem: 'deputies', found: 1, minimum: 2 }],
      },
      {
        when: 'a company has one deputy for each member',
        form: 'iks',
        draft: [['{ nord: 4, sor: 2 }', '{ nord: ‸2, sor: ‸1 }']],
        args: [
          { participant: 'nord', problem: 'deputies', found: 2, minimum: 4 },
          { participant: 'sor', problem: 'deputies', found: 1, minimum: 2 },
        ],
        basis: 'iks-loven 6',
      },
      {
        when: 'another company that takes part is not in the list',
        form: 'iks',
        case: [['form: iks }', 'form: iks, andre-deltakere: [{ navn: Avfall IKS, type: iks }] }']],
        draft: [['    medlemmer: { nord: 2, sor: 1 }', '    medlemmer: ‸{ nord: 2, sor: 1 }']],
        args: [{ participant: 'Avfall IKS', problem: 'members', found: 0, minimum: 1 }],
      },
    ],
    silent: [
      {
        when: 'there is no list of deputies',
        form: 'iks',
        draft: [['    varamedlemmer: { nord: 4, sor: 2 }\n', '']],
      },
      {
        when: 'nothing is said of the assembly',
        form: 'ipr',
        draft: [['    medlemmer: { nord: 2, sor: 1 }\n    varamedlemmer: { nord: 2, sor: 1 }', '    {}']],
      },
    ],
    irrelevant: [
      {
        when: 'the form has no such assembly',
        form: 'vk-adm',
        draft: [ends('organer: { representantskap: { medlemmer: { nord: 0 } } }')],
      },
    ],
  },
  'vknemnd-medlemstall': {
    severity: 'advarsel',
    fires: [
      {
        when: 'a participant has one member',
        form: 'vk-nemnd',
        draft: [['{ nord: 2, sor: 2 }', '{ nord: 2, sor: ‸1 }']],
        args: [{ participant: 'sor', found: 1, minimum: 2 }],
        basis: 'kommuneloven 20-3',
      },
      {
        when: 'a participant is not in the list',
        form: 'vk-nemnd',
        draft: [['    medlemmer: { nord: 2, sor: 2 }', '    medlemmer: ‸{ nord: 2 }']],
        args: [{ participant: 'sor', found: 0, minimum: 2 }],
      },
      {
        when: 'a slip in the name is read as what was meant',
        form: 'vk-nemnd',
        draft: [['{ nord: 2, sor: 2 }', '{ nord: 2, srr: ‸1 }']],
        args: [{ participant: 'sor', found: 1, minimum: 2 }],
      },
    ],
    silent: [
      { when: 'each has two', form: 'vk-nemnd' },
      {
        when: 'the case is not found and the list is all there is',
        form: 'vk-nemnd',
        case: null,
        draft: [['{ nord: 2, sor: 2 }', '{ nord: 2, vest: 3, sor: 2 }']],
      },
    ],
    irrelevant: [
      {
        when: 'there is no board',
        form: 'vk-adm',
        draft: [ends('organer: { nemnd: { medlemmer: { nord: 1 } } }')],
      },
    ],
  },
  'ko-dagligleder': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the manager sits in the assembly',
        form: 'ko',
        draft: [['daglig-leder-er-medlem: nei', 'daglig-leder-er-medlem: ‸ja']],
        args: [{ form: 'ko' }],
        basis: 'kommuneloven 19-3',
      },
      {
        when: 'so does that of a company',
        form: 'iks',
        draft: [['daglig-leder-er-medlem: nei', 'daglig-leder-er-medlem: ‸ja']],
        args: [{ form: 'iks' }],
        basis: 'iks-loven 6',
      },
    ],
    silent: [{ when: 'nothing is said', form: 'ko', draft: [['    daglig-leder-er-medlem: nei\n', '']] }],
    irrelevant: [
      {
        when: 'the section names no manager',
        form: 'ipr',
        draft: [['    varamedlemmer:', '    daglig-leder-er-medlem: ja\n    varamedlemmer:']],
      },
    ],
  },
  'iks-styre': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the board is too small',
        form: 'iks',
        draft: [['antall: 3', 'antall: ‸2']],
        args: [{ problem: 'size', found: 2, minimum: 3 }],
        basis: 'iks-loven 10',
      },
      {
        when: 'it is too small for the staff to elect members',
        form: 'iks',
        draft: [
          ['antall: 3', 'antall: ‸3'],
          ['i-selskapet: 20', 'i-selskapet: 31'],
          ['ansatte-velger: nei', 'ansatte-velger: ja'],
        ],
        args: [{ problem: 'size', found: 3, minimum: 5 }],
      },
      {
        when: 'it is too small for a large company',
        form: 'iks',
        draft: [
          ['antall: 3', 'antall: ‸5'],
          ['i-selskapet: 20', 'i-selskapet: 201'],
          ['    ansatte-velger: nei\n', ''],
        ],
        args: [{ problem: 'size', found: 5, minimum: 7 }],
      },
      {
        when: 'members of the assembly and the manager sit on it',
        form: 'iks',
        draft: [
          ['medlem-i-styret: nei', 'medlem-i-styret: ‸ja'],
          ['leder-i-styret: nei', 'leder-i-styret: ‸ja'],
        ],
        args: [
          { problem: 'assembly-member', found: null, minimum: null },
          { problem: 'manager', found: null, minimum: null },
        ],
      },
    ],
    silent: [
      { when: 'it is large enough', form: 'iks' },
      {
        when: 'the company is too small for the staff to have the right',
        form: 'iks',
        draft: [['ansatte-velger: nei', 'ansatte-velger: ja']],
      },
      {
        when: 'a large company has agreed on observers',
        form: 'iks',
        draft: [['i-selskapet: 20', 'i-selskapet: 300']],
      },
    ],
    irrelevant: [
      { when: 'it is no company', form: 'vk-adm', draft: [ends('organer: { styre: { antall: 1 } }')] },
    ],
  },
};
