// Tables for the rules about alternatives and their scores.
import type { Edit, Tables } from './table.js';

const WITHOUT_ZERO: Edit = [
  '  nullalternativ:\n    navn: Hver for seg\n    form: egenregi\n    frist: 2028\n',
  '',
];
const A_MONEY = '    a: { poeng: 2, spenn: [1, 3], begrunnelse: Sparer., kilder: [regnskap] }';
const B_MONEY = '    b: { poeng: 1, begrunnelse: Sparer litt. }';
const B_QUALITY = '    b: { poeng: 0, begrunnelse: Likt. }';
const SOR = '        sor: { poeng: 0, begrunnelse: Likt. }';
/** Alternative b in a form that cannot carry what it is to decide: the rules on missing assessments leave it alone. */
const B_EXCLUDED: Edit = ['form: iks', 'form: ko\n    overført-myndighet: { enkeltvedtak: ja }'];

export const SCORE_TABLES: Tables<
  | 'nullalternativ-mangler'
  | 'nullalternativ-poengsatt'
  | 'kriterium-ikke-vurdert'
  | 'begrunnelse-mangler'
  | 'poeng-utenfor-skala'
  | 'poeng-utenfor-spenn'
> = {
  'nullalternativ-mangler': {
    severity: 'feil',
    fires: [
      {
        when: 'no alternative has the reserved id',
        case: [WITHOUT_ZERO, ['alternativer:', '‸alternativer:']],
        args: [{ suggestion: null }],
      },
      {
        when: 'its id is misspelt',
        case: [['  nullalternativ:', '  ‸null-alternativ:']],
        args: [{ suggestion: 'nullalternativ' }],
      },
    ],
    silent: [
      {
        when: 'it stands last',
        case: [WITHOUT_ZERO, ['form: iks', 'form: iks\n  nullalternativ: { navn: Nå, form: egenregi }']],
      },
    ],
    irrelevant: [
      { when: 'it is there and cannot continue', case: [['frist: 2028', 'kan-videreføres: nei']] },
    ],
  },
  'nullalternativ-poengsatt': {
    severity: 'feil',
    fires: [
      {
        when: 'it is scored on both criteria',
        case: [
          [B_MONEY, `${B_MONEY}\n    ‸nullalternativ: 0`],
          [B_QUALITY, `${B_QUALITY}\n    nullalternativ: 1`],
        ],
        args: [{ criteria: ['penger', 'kvalitet'] }],
      },
    ],
    silent: [{ when: 'only the others are scored' }],
    irrelevant: [{ when: 'there is no zero alternative', case: [WITHOUT_ZERO] }],
  },
  'kriterium-ikke-vurdert': {
    severity: 'advarsel',
    fires: [
      {
        when: 'a criterion leaves out an alternative',
        case: [
          [`${B_MONEY}\n`, ''],
          ['  penger:', '  ‸penger:'],
        ],
        args: [{ criterion: 'penger', alternatives: ['b'], municipalities: [], names: [], reason: null }],
        alternative: 'b',
      },
      {
        when: 'a criterion is left out, told once for all alternatives',
        case: [
          [`  penger:\n${A_MONEY}\n${B_MONEY}\n`, ''],
          ['vurdering:', '‸vurdering:'],
        ],
        args: [
          { criterion: 'penger', alternatives: ['a', 'b'], municipalities: [], names: [], reason: null },
        ],
      },
      {
        when: 'a cell says openly that it is not assessed, and why',
        case: [[B_MONEY, '    b: { ikke-vurdert: ‸Venter. }']],
        args: [
          { criterion: 'penger', alternatives: ['b'], municipalities: [], names: [], reason: 'Venter.' },
        ],
        alternative: 'b',
      },
      {
        when: 'the reason says nothing',
        case: [[B_MONEY, '    b: { ikke-vurdert: ‸ja }']],
        args: [{ criterion: 'penger', alternatives: ['b'], municipalities: [], names: [], reason: null }],
        alternative: 'b',
      },
      {
        when: 'a municipality is left out',
        case: [
          [`${SOR}\n`, ''],
          ['      per-kommune', '      ‸per-kommune'],
        ],
        args: [
          {
            criterion: 'kvalitet',
            alternatives: ['a'],
            municipalities: ['sor'],
            names: ['Sør'],
            reason: null,
          },
        ],
        alternative: 'a',
      },
      {
        when: 'a municipality is openly not assessed',
        case: [[SOR, '        sor: { ikke-vurdert: ‸Venter. }\n      begrunnelse: Samlet.']],
        args: [
          {
            criterion: 'kvalitet',
            alternatives: ['a'],
            municipalities: ['sor'],
            names: ['Sør'],
            reason: 'Venter.',
          },
        ],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'a range stands alone', case: [['poeng: 2, spenn', 'spenn']] },
      { when: 'a number stands right after the colon', case: [[B_MONEY, '    b: 1']] },
    ],
    irrelevant: [{ when: 'the alternative is excluded', case: [B_EXCLUDED, [`${B_MONEY}\n`, '']] }],
  },
  'begrunnelse-mangler': {
    severity: 'advarsel',
    fires: [
      {
        when: 'a score stands alone',
        case: [[B_MONEY, '    b: ‸1']],
        args: [{ criterion: 'penger', alternatives: ['b'] }],
        alternative: 'b',
      },
      {
        when: 'only the score of one municipality has a reason',
        case: [['nord: { poeng: 1, begrunnelse: Bedre. }', 'nord: { poeng: ‸1 }']],
        args: [{ criterion: 'kvalitet', alternatives: ['a'] }],
        alternative: 'a',
      },
    ],
    silent: [
      {
        when: 'one reason is given for all municipalities',
        case: [
          [', begrunnelse: Bedre.', ''],
          [SOR, `${SOR}\n      begrunnelse: Samlet.`],
        ],
      },
    ],
    irrelevant: [
      { when: 'there is no score to explain', case: [[B_MONEY, '    b: { ikke-vurdert: Venter. }']] },
      { when: 'the alternative is excluded', case: [B_EXCLUDED, [B_MONEY, '    b: 1']] },
    ],
  },
  'poeng-utenfor-skala': {
    severity: 'feil',
    fires: [
      {
        when: 'a score lies above',
        case: [['b: { poeng: 1,', 'b: { poeng: ‸4.5,']],
        args: [{ found: 4.5, from: -4, to: 4 }],
        alternative: 'b',
      },
      {
        when: 'a score that stands right after the colon does',
        case: [[B_MONEY, '    b: ‸9']],
        args: [{ found: 9, from: -4, to: 4 }],
        alternative: 'b',
      },
      {
        when: 'both ends of a range lie outside',
        case: [['spenn: [1, 3]', 'spenn: [‸-5, ‸9]']],
        args: [
          { found: -5, from: -4, to: 4 },
          { found: 9, from: -4, to: 4 },
        ],
        alternative: 'a',
      },
      {
        when: 'the score of one municipality lies below',
        case: [['nord: { poeng: 1,', 'nord: { poeng: ‸-5,']],
        args: [{ found: -5, from: -4, to: 4 }],
        alternative: 'a',
      },
    ],
    silent: [
      {
        when: 'the ends of the scale are used',
        case: [['poeng: 2, spenn: [1, 3]', 'poeng: 4, spenn: [-4, 4]']],
      },
    ],
    irrelevant: [{ when: 'nothing is scored', case: [[B_MONEY, '    b: { ikke-vurdert: Venter. }']] }],
  },
  'poeng-utenfor-spenn': {
    severity: 'feil',
    fires: [
      {
        when: 'the score lies below its range',
        case: [['poeng: 2, spenn', 'poeng: ‸0, spenn']],
        args: [{ score: 0, from: 1, to: 3 }],
        alternative: 'a',
      },
      {
        when: 'the range of one municipality is reversed',
        case: [['nord: { poeng: 1,', 'nord: { poeng: 1, spenn: ‸[2, 0],']],
        args: [{ score: 1, from: 2, to: 0 }],
        alternative: 'a',
      },
    ],
    silent: [
      { when: 'the score is an end of its range', case: [['poeng: 2, spenn', 'poeng: 3, spenn']] },
      { when: 'the range is a point', case: [['poeng: 2, spenn: [1, 3]', 'spenn: [2, 2]']] },
    ],
    irrelevant: [{ when: 'there is no range', case: [[', spenn: [1, 3]', '']] }],
  },
};
