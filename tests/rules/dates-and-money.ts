// Tables for the rules that hold parts of a case against each other: dates, and scores against money.
import { type Edit, section, type Tables } from './table.js';

const HEARING = 'dato: 2025-06-20, behandlingstype: drøfting, utfall: drøftet';
const SAVING = '    - { alternativ: a, nøkkel: likt, type: drift, hva: Årsverk, fra: 2027, til: 2030,';
const NO_INVOLVEMENT: Edit = [section('medvirkning'), ''];

export const DATE_AND_MONEY_TABLES: Tables<'dato-uten-mening' | 'fortegn-mot-kroner'> = {
  'dato-uten-mening': {
    severity: 'advarsel',
    fires: [
      {
        when: 'what is done lies after the case was updated',
        case: [
          ['utført: 2025-06-10', 'utført: ‸2025-09-16'],
          ['dato: 2025-05-20', 'dato: ‸2026-01-01'],
          [HEARING, HEARING.replace('2025-06-20', '‸2025-10-01')],
          [
            'kilder:\n',
            `avklaringer:\n  - { regel: begrunnelse-mangler, svar: Ja., av: S, dato: ‸2025-12-24 }\nkilder:\n`,
          ],
        ],
        args: ['2025-09-16', '2026-01-01', '2025-10-01', '2025-12-24'].map((date) => ({
          problem: 'after-updated',
          date,
          against: '2025-09-15',
        })),
      },
      {
        when: 'it lies after the day that was asked for',
        case: [
          ['utført: 2025-06-10', 'utført: ‸2025-06-10'],
          [HEARING, HEARING.replace('2025-06-20', '‸2025-06-20')],
        ],
        date: '2025-06-09',
        args: ['2025-06-10', '2025-06-20'].map((date) => ({
          problem: 'after-updated',
          date,
          against: '2025-06-09',
        })),
      },
      {
        when: 'the deadline of the zero alternative has passed',
        case: [['frist: 2028', 'frist: ‸2025-09-14']],
        args: [{ problem: 'deadline-passed', date: '2025-09-14', against: '2025-09-15' }],
      },
      {
        when: 'the year of the deadline has passed',
        case: [['frist: 2028', 'frist: ‸2024']],
        args: [{ problem: 'deadline-passed', date: '2024', against: '2025-09-15' }],
      },
      {
        when: 'a decision came before anyone was heard',
        case: [[HEARING, 'dato: ‸2025-05-19, behandlingstype: vedtak']],
        args: [{ problem: 'decision-before-involvement', date: '2025-05-19', against: '2025-05-20' }],
      },
      {
        when: 'money runs beyond the period',
        case: [[SAVING, SAVING.replace('2030', '‸2036')]],
        alternative: 'a',
        args: [{ problem: 'effect-partly-outside', date: '2027–2036', against: '2026–2035' }],
      },
      {
        when: 'money falls wholly after it',
        case: [[SAVING, SAVING.replace('fra: 2027, til: 2030', 'fra: 2036, til: ‸2040')]],
        alternative: 'a',
        args: [{ problem: 'effect-outside-period', date: '2036–2040', against: '2026–2035' }],
      },
      {
        when: 'money of a single year comes before it',
        case: [
          [
            '{ alternativ: a, nøkkel: likt, type: investering, hva: Bygg, år: 2026',
            '{ alternativ: a, nøkkel: likt, type: investering, hva: Bygg, år: ‸2025',
          ],
        ],
        alternative: 'a',
        args: [{ problem: 'effect-outside-period', date: '2025', against: '2026–2035' }],
      },
    ],
    silent: [
      { when: 'all is done on the day itself', case: [['utført: 2025-06-10', 'utført: 2025-09-15']] },
      {
        when: 'a meeting is planned, and has no outcome',
        case: [[HEARING, 'dato: 2027-01-01, behandlingstype: vedtak']],
      },
      {
        when: 'a decision came the day that somebody was heard',
        case: [[HEARING, 'dato: 2025-05-20, behandlingstype: vedtak']],
      },
      { when: 'the deadline is this year', case: [['frist: 2028', 'frist: 2025']] },
      { when: 'the deadline is this day', case: [['frist: 2028', 'frist: 2025-09-15']] },
      {
        when: 'money falls in the last year of the period',
        case: [[SAVING, SAVING.replace('2030', '2035')]],
      },
    ],
    irrelevant: [
      {
        when: 'nobody has been heard yet',
        case: [NO_INVOLVEMENT, [HEARING, 'dato: 2025-05-19, behandlingstype: vedtak']],
      },
      {
        when: 'the analysis has no period',
        case: [
          ['  start: 2026\n', ''],
          [SAVING, SAVING.replace('2030', '2099')],
        ],
      },
    ],
  },
  'fortegn-mot-kroner': {
    severity: 'advarsel',
    fires: [
      {
        when: 'an advantage costs money, summed over all its years',
        case: [
          ['til: 2030, innsparing', 'til: 2030, utgift'],
          ['    a: { poeng: 2', '    a: { poeng: ‸2'],
        ],
        args: [{ criterion: 'penger', alternative: 'a', score: 2, kroner: -4_000_000 }],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'score and kroner point the same way; the investment is not asked about' },
      {
        when: 'the amounts cancel out',
        case: [
          ['poeng: 2, spenn: [1, 3]', 'poeng: -1'],
          [
            '    - { alternativ: a, nøkkel: likt, type: investering, hva: Bygg, år: 2026, utgift: 9 mill }',
            '    - { alternativ: a, nøkkel: likt, type: drift, hva: Leie, år: 2026, utgift: 4 mill }',
          ],
        ],
      },
      {
        when: 'the score is 0',
        case: [
          ['til: 2030, innsparing', 'til: 2030, utgift'],
          ['poeng: 2, spenn: [1, 3]', 'poeng: 0'],
        ],
      },
    ],
    irrelevant: [
      {
        when: 'the criterion is checked against nothing',
        case: [['til: 2030, innsparing', 'til: 2030, utgift']],
        agreement: [['kontrolleres-mot: drift', 'spørsmål: Hva?']],
      },
      {
        when: 'the alternative has no money',
        case: [
          ['til: 2030, innsparing', 'til: 2030, utgift'],
          [
            'alternativ: a, nøkkel: likt, type: drift',
            'alternativ: nullalternativ, nøkkel: likt, type: drift',
          ],
        ],
      },
    ],
  },
};
