// The table for mentions of what does not exist.
import { RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import type { Edit, Firing, Tables } from './table.js';

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

export const MENTION_TABLES: Tables<'ukjent-henvisning'> = {
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
      unknown('party', [['kommuner: [nord, sor]', 'kommuner: [nord, sor, ‸vest]']], ['vest', 'nord', 'sor']),
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
      ...['begravelse', 'felles-begravelse-og-kremasjon'].map((found) => {
        const edit: Edit = ['status: under', `område: ‸${found}\nstatus: under`];
        const mention = unknown('area', [edit], [found, 'begravelse-og-kremasjon']);
        mention.args = mention.args.map((args) => ({ ...args, suggestion: 'begravelse-og-kremasjon' }));
        return { ...mention, agreement: [['[mat]', '[begravelse-og-kremasjon]']] as Edit[] };
      }),
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
