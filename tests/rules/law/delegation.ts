// Tables of the rules on leaving authority to another legal person, or to another municipality by agreement.
import type { Edit, LawTables } from '../table.js';
import { also, area, authority, form, statutory, UNKNOWN_STATUTORY } from './edits.js';

const STATUTORY = statutory('¤ja');
const OWN_PERSON = also('eget-rettssubjekt: ja');
const EXCEPTIONS_TOO = ['enkeltvedtak: ja', 'gjelder-bare: [interne-forhold]'];
const FIRE = 'brann- og eksplosjonsvernloven §\u00a09';

function fires(when: string, id: string, edits: Edit[], openings: string[] = []) {
  return {
    when: `${when} (${id})`,
    case: [form(`¤${id}`), STATUTORY, ...edits],
    args: [{ alternative: 'a', form: id, openings }],
    alternative: 'a',
  };
}

const DECIDES = authority('enkeltvedtak: ‸ja');
const SILENTLY = authority('enkeltvedtak: ja', 'forskrift: ja', 'prinsipielle-saker: ja');

export const BROADER_TABLES: LawTables<
  'selskap-delegering-lovpalagt' | 'selskap-delegering-annet' | 'avtale-enkeltvedtak'
> = {
  'selskap-delegering-lovpalagt': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 5-4'],
    fires: [
      ...['iks', 'as', 'sa', 'forening'].map((id) => fires('it is to decide in single cases', id, [DECIDES])),
      fires('it is to give regulations', 'iks', [authority('forskrift: ‸ja')]),
      fires('it is to decide in matters of principle', 'as', [authority('prinsipielle-saker: ‸ja')]),
      fires('it is to do all three, told at the first', 'iks', [
        authority('enkeltvedtak: ‸ja', 'forskrift: ¤ja', 'prinsipielle-saker: ¤ja'),
      ]),
      fires('the exceptions for other forms are claimed', 'iks', [
        authority('enkeltvedtak: ‸ja', 'gjelder-bare: [tilskuddsordninger]'),
      ]),
      fires('it is a legal person of its own', 'ko', [authority('forskrift: ‸ja'), OWN_PERSON]),
      fires('it is a legal person of its own', 'ipr', [authority('prinsipielle-saker: ‸ja'), OWN_PERSON]),
      fires('only its single cases are exceptions', 'ko', [
        authority(...EXCEPTIONS_TOO, 'forskrift: ‸ja'),
        OWN_PERSON,
      ]),
      fires(
        'a special act may open for it, which the case must name',
        'iks',
        [DECIDES, area('brann')],
        [FIRE],
      ),
      fires('two special acts do not open for it', 'sa', [DECIDES, area('havn')]),
    ],
    silent: [
      { when: 'it decides in nothing', case: [form('iks')] },
      { when: 'the task is not statutory', case: [form('iks'), SILENTLY, statutory('nei')] },
      { when: 'it is not known whether it is', case: [form('iks'), SILENTLY, UNKNOWN_STATUTORY] },
      {
        when: 'a community that is a legal person has the exceptions only',
        case: [form('ko'), authority(...EXCEPTIONS_TOO), OWN_PERSON],
      },
      {
        when: 'a council is no legal person of its own',
        case: [form('ipr'), SILENTLY, also('eget-rettssubjekt: nei')],
      },
      { when: 'it is not known whether a community is one', case: [form('ko'), SILENTLY] },
    ],
    irrelevant: ['vk-adm', 'vk-nemnd', 'avtalesamarbeid', 'egenregi', 'annen'].map((id) => ({
      when: `the form is no other legal person (${id})`,
      case: [form(id), SILENTLY],
    })),
  },
  'selskap-delegering-annet': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 5-4'],
    fires: [
      ...['iks', 'as', 'sa', 'forening'].map((id) => ({
        when: `it is to decide in matters of principle (${id})`,
        case: [form(`¤${id}`), authority('prinsipielle-saker: ‸ja'), statutory('¤nei')],
        args: [{ alternative: 'a', form: id }],
        alternative: 'a',
      })),
      {
        when: 'a community that is a legal person of its own is to',
        case: [form('¤ko'), authority('prinsipielle-saker: ‸ja'), statutory('¤nei'), OWN_PERSON],
        args: [{ alternative: 'a', form: 'ko' }],
        alternative: 'a',
      },
      {
        when: 'only its single cases are exceptions',
        case: [
          form('¤ipr'),
          authority(...EXCEPTIONS_TOO, 'prinsipielle-saker: ‸ja'),
          statutory('¤nei'),
          OWN_PERSON,
        ],
        args: [{ alternative: 'a', form: 'ipr' }],
        alternative: 'a',
      },
    ],
    silent: [
      {
        when: 'it decides in single cases and gives regulations',
        case: [form('iks'), authority('enkeltvedtak: ja', 'forskrift: ja'), statutory('nei')],
      },
      { when: 'the task is statutory, so that another rule speaks', case: [form('iks'), SILENTLY] },
      { when: 'it is not known whether it is', case: [form('as'), SILENTLY, UNKNOWN_STATUTORY] },
      { when: 'a community is no legal person', case: [form('ko'), SILENTLY, statutory('nei')] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('vk-nemnd'), SILENTLY, statutory('nei')] }],
  },
  'avtale-enkeltvedtak': {
    severity: 'advarsel',
    effect: 'excludes',
    cites: ['kommuneloven § 5-4', 'kommuneloven § 20-1'],
    fires: [
      fires('the other is to decide in single cases', 'avtalesamarbeid', [DECIDES]),
      fires('the seller is to decide in single cases', 'kjop', [DECIDES]),
      fires('the other is to give regulations', 'avtalesamarbeid', [authority('forskrift: ‸ja')]),
      fires('the other is to do both, told at the first', 'avtalesamarbeid', [
        authority('enkeltvedtak: ‸ja', 'forskrift: ¤ja'),
      ]),
      fires('a special act may open for it', 'avtalesamarbeid', [DECIDES, area('feiing')], [FIRE]),
    ],
    silent: [
      { when: 'the other decides in nothing', case: [form('avtalesamarbeid')] },
      { when: 'the task is not statutory', case: [form('kjop'), SILENTLY, statutory('nei')] },
      { when: 'it is not known whether it is', case: [form('kjop'), SILENTLY, UNKNOWN_STATUTORY] },
    ],
    irrelevant: [
      { when: 'the rules on host municipalities are followed', case: [authority('enkeltvedtak: ja')] },
    ],
  },
};
