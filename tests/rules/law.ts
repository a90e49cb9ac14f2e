// Tables for the limits that the law sets to a form, and for mentions of what does not exist.
import { RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import type { Edit, Firing, Tables } from './table.js';

const DECISIONS = 'enkeltvedtak: nei';
const PRINCIPLE = 'prinsipielle-saker: nei';
const form = (to: string): Edit => ['form: vk-adm', `form: ${to}`];
const yes = (line: string, mark = ''): Edit => [line, line.replace('nei', `${mark}ja`)];
const byAlternative = { args: [{ alternative: 'a' }], alternative: 'a' };

type Mention = Firing<'ukjent-henvisning'>;

/** A mention of something that is not there; `known` is what there is. */
function unknown(kind: Mention['args'][0]['kind'], edits: Edit[], [found, ...known]: string[]): Mention {
  const suggestion = known.find((id) => id === found?.slice(0, -1)) ?? null;
  const args = [{ kind, found: found ?? '', known, suggestion, places: 1 }];
  const line = edits.flatMap(([, to]) => to.split('\n')).find((text) => text.includes('‸'));
  return { when: `${kind} ${found} stands in «${line?.trim()}»`, case: edits, args };
}

const ALTERNATIVES = ['nullalternativ', 'a', 'b'];
const clarified = (rule: string): Edit => [
  'kilder:\n',
  `avklaringer:\n  - { regel: ${rule}, svar: Ja., av: Sjefen, dato: 2025-09-01 }\nkilder:\n`,
];
const HEARD = 'kommune: nord, dato';

export const LAW_TABLES: Tables<
  'ipr-enkeltvedtak' | 'ko-enkeltvedtak' | 'vkadm-prinsipiell' | 'vk-ikke-lovpalagt' | 'ukjent-henvisning'
> = {
  'ipr-enkeltvedtak': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the council is to decide in single cases',
        case: [form('ipr'), yes(DECISIONS, '‸')],
        ...byAlternative,
      },
    ],
    silent: [{ when: 'it decides in none', case: [form('ipr')] }],
    irrelevant: [{ when: 'the form is another', case: [form('vk-nemnd'), yes(DECISIONS)] }],
  },
  'ko-enkeltvedtak': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the community is to decide in single cases',
        case: [form('ko'), yes(DECISIONS, '‸')],
        ...byAlternative,
      },
    ],
    silent: [{ when: 'it decides in matters of principle only', case: [form('ko'), yes(PRINCIPLE)] }],
    irrelevant: [{ when: 'the form is another', case: [form('iks'), yes(DECISIONS)] }],
  },
  'vkadm-prinsipiell': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the host is to decide in matters of principle',
        case: [yes(PRINCIPLE, '‸')],
        ...byAlternative,
      },
    ],
    silent: [{ when: 'it decides in single cases only', case: [yes(DECISIONS)] }],
    irrelevant: [{ when: 'there is a joint board', case: [form('vk-nemnd'), yes(PRINCIPLE)] }],
  },
  'vk-ikke-lovpalagt': {
    severity: 'advarsel',
    fires: [
      ...['vk-adm', 'vk-nemnd'].map((id) => ({
        when: `the task is not statutory (${id})`,
        case: [['lovpålagt: ja', 'lovpålagt: nei'] as Edit, form(`‸${id}`)],
        args: [{ alternative: 'a', known: true }],
        alternative: 'a',
      })),
      {
        when: 'it is not known whether the task is statutory',
        case: [['  lovpålagt: ja\n', ''], form('‸vk-adm')],
        args: [{ alternative: 'a', known: false }],
        alternative: 'a',
      },
    ],
    silent: [{ when: 'the task is statutory' }],
    irrelevant: [
      { when: 'the form is another', case: [['lovpålagt: ja', 'lovpålagt: nei'], form('iks')] },
      { when: 'the alternative is excluded', case: [['lovpålagt: ja', 'lovpålagt: nei'], yes(PRINCIPLE)] },
    ],
  },
  'ukjent-henvisning': {
    severity: 'feil',
    fires: [
      unknown('criterion', [['  kvalitet:', '  ‸kvalitets:']], ['kvalitets', 'penger', 'kvalitet']),
      unknown('alternative', [['b: { poeng: 1,', '‸bb: { poeng: 1,']], ['bb', ...ALTERNATIVES]),
      unknown('alternative', [['b, tekst: Dyrt.', '‸iks, tekst: Dyrt.']], ['iks', ...ALTERNATIVES]),
      unknown(
        'alternative',
        [['hva: Driften', 'alternativer: [a, ‸iks]\n      hva: Driften']],
        ['iks', ...ALTERNATIVES],
      ),
      unknown(
        'alternative',
        [['alternativ: a, nøkkel: likt, type: drift', 'alternativ: ‸iks, nøkkel: likt, type: drift']],
        ['iks', ...ALTERNATIVES],
      ),
      unknown(
        'municipality',
        [['kommuner: [nord, sor]', 'kommuner: [nord, sor, ‸vest]']],
        ['vest', 'nord', 'sor'],
      ),
      unknown('municipality', [['vertskommune: nord', 'vertskommune: ‸nordi']], ['nordi', 'nord', 'sor']),
      unknown('municipality', [['nord: { poeng: 1,', '‸vest: { poeng: 1,']], ['vest', 'nord', 'sor']),
      unknown(
        'municipality',
        [['form: iks', 'form: iks\n    årsverk: { ‸vest: { fra: 1, til: 2 } }']],
        ['vest', 'nord', 'sor'],
      ),
      unknown('municipality', [[HEARD, HEARD.replace('nord', '‸vest')]], ['vest', 'nord', 'sor']),
      unknown(
        'source',
        [['kilder: [regnskap]', 'kilder: [regnskap, ‸regnskaps]']],
        ['regnskaps', 'regnskap'],
      ),
      unknown('body', [['organ: arena', 'organ: ‸arenax']], ['arenax', 'arena', 'bystyre']),
      unknown('rule', [clarified('‸begrunnelse')], ['begrunnelse', ...RULE_IDS]),
      unknown('alternative', [clarified('begrunnelse-mangler, alternativ: ‸iks')], ['iks', ...ALTERNATIVES]),
      unknown(
        'likelihood',
        [['sannsynlighet: høy', 'sannsynlighet: ‸enorm']],
        ['enorm', 'lav', 'middels', 'høy'],
      ),
      unknown(
        'consequence',
        [['lav, konsekvens: stor', 'lav, konsekvens: ‸enorm']],
        ['enorm', 'liten', 'stor'],
      ),
      unknown('area', [['status: under', 'område: ‸matt\nstatus: under']], ['matt', 'mat']),
      {
        ...unknown(
          'alternative',
          [
            ['alternativ: b, tekst: Tydelig.', 'alternativ: ‸iks, tekst: Tydelig.'],
            ['alternativ: b, tekst: Dyrt.', 'alternativ: iks, tekst: Dyrt.'],
          ],
          ['iks', ...ALTERNATIVES],
        ),
        when: 'the same is mentioned twice, told at the first place',
        args: [{ kind: 'alternative', found: 'iks', known: ALTERNATIVES, suggestion: null, places: 2 }],
      },
    ],
    silent: [{ when: 'everything that is mentioned exists' }],
    irrelevant: [
      {
        when: 'the area is none of the agreement’s, nor like one',
        case: [['status: under', 'område: brann\nstatus: under']],
      },
      {
        when: 'the agreement lists no bodies',
        case: [['organ: arena', 'organ: torget']],
        agreement: [['  organer: [arena, bystyre]\n', '']],
      },
      {
        when: 'the agreement has no risk matrix',
        case: [['sannsynlighet: høy', 'sannsynlighet: ofte']],
        agreement: [
          [
            '  risikomatrise:\n    sannsynlighet: [lav, middels, høy]\n    konsekvens: [liten, stor]\n    klasser: [[grønn, gul], [grønn, gul], [gul, rød]]\n',
            '',
          ],
        ],
      },
    ],
  },
};
