// Table for the rule about one fact behind two scores.
import type { Edit, Tables } from './table.js';

const MONEY = '    b: { poeng: 1, begrunnelse: Sparer litt. }';
const QUALITY = '    b: { poeng: 0, begrunnelse: Likt. }';
const A_QUALITY = 'nord: { poeng: 1, begrunnelse: Bedre. }';
const SENTENCE = 'To av de fire som arbeider om natten, kan gå over til dagvakt.';

/** What stands behind the scores of alternative b on each of the criteria. */
function reasons(money: string, quality: string, score = 1): Edit[] {
  return [
    [MONEY, `    b: { poeng: 1, begrunnelse: "${money}" }`],
    [QUALITY, `    b: { poeng: ${score}, begrunnelse: "${quality}" }`],
  ];
}

function silent(when: string, money: string, quality: string, score?: number) {
  return { when, case: reasons(money, quality, score) };
}

function fires(when: string, [money, quality]: [string, string], facts: string[]) {
  return {
    when,
    case: reasons(money, quality.replace(facts[0] ?? '', '‸$&')),
    args: [{ facts, criteria: ['penger', 'kvalitet'], alternatives: ['b'] }],
    alternative: 'b',
  };
}

export const OVERLAP_TABLES: Tables<'mulig-dobbelttelling'> = {
  'mulig-dobbelttelling': {
    severity: 'merknad',
    fires: [
      fires('a figure stands behind both', ['8,5 årsverk mot 10.', 'Nå 8,5 årsverk.'], ['8,5 årsverk']),
      fires('both are the same change', ['13 årsverk mot 14.', 'Fra 14 til 13 årsverk.'], ['13 årsverk']),
      fires(
        'an amount is written otherwise',
        ['Sparer 1 200 000 kr.', 'Får 1,2 mill. kr.'],
        ['1,2 mill. kr'],
      ),
      fires('a share is written otherwise', ['13 % færre.', 'Blir 13 prosent lavere.'], ['13 prosent']),
      fires(
        'a unit is a kind of the other',
        ['1 250 porsjoner.', 'Kan lage 1 250 døgnporsjoner.'],
        ['1 250 døgnporsjoner'],
      ),
      fires('a sentence is the same', [`Billig. ${SENTENCE}`, SENTENCE], [SENTENCE.slice(0, -1)]),
      fires(
        'several are shared, told once',
        ['8,5 årsverk og 26,5 mill kr.', 'Gir 26,5 mill kr og 8,5 årsverk.'],
        ['26,5 mill kr', '8,5 årsverk'],
      ),
      {
        when: 'it does so for two alternatives, told at the first of them',
        case: [
          ...reasons('8,5 årsverk.', 'Får 8,5 årsverk.'),
          ['begrunnelse: Sparer., kilder', 'begrunnelse: 17 årsverk., kilder'],
          [A_QUALITY, 'nord: { poeng: 1, begrunnelse: ‸17 årsverk. }'],
        ],
        args: [
          {
            facts: ['17 årsverk', '8,5 årsverk'],
            criteria: ['penger', 'kvalitet'],
            alternatives: ['a', 'b'],
          },
        ],
      },
    ],
    silent: [
      silent('the figures differ', '8,5 årsverk.', '9,5 årsverk.'),
      silent('the units differ', '85 årsverk.', '85 porsjoner.'),
      silent('the figure is measured against another', '13 årsverk mot 14.', 'Fra 5 til 13 årsverk.'),
      silent(
        'the figure is what both are held against',
        'Lavere enn 26,5 mill kr.',
        'Høyere enn 26,5 mill kr.',
      ),
      silent('the figure is small', 'To kjøkken og 2 årsverk.', 'To kjøkken og 2 årsverk.'),
      silent('the amount is round', '20 mill kr.', '20 mill kr.'),
      silent('the share is a limit on a scale', '15 prosent færre.', '15 prosent bedre.'),
      silent('it is a year or a date', 'Ferdig i 2027 og 12. mars.', 'Ferdig i 2027 og 12. mars.'),
      silent('it is a section', 'Etter § 32 bokstav b.', 'Etter § 32 bokstav b.'),
      silent('it counts the municipalities', 'For 12 kommuner.', 'For 12 kommuner.'),
      silent(
        'only a short sentence is the same',
        'Ingen investeringer er planlagt.',
        'Ingen investeringer er planlagt.',
      ),
    ],
    irrelevant: [
      silent('one of the scores is zero', '8,5 årsverk.', '8,5 årsverk.', 0),
      {
        when: 'the figure stands twice on one criterion',
        case: [
          [A_QUALITY, 'nord: { poeng: 1, begrunnelse: 17 årsverk. }'],
          ['sor: { poeng: 0, begrunnelse: Likt. }', 'sor: { poeng: 1, begrunnelse: 17 årsverk. }'],
        ],
      },
      {
        when: 'the two stand on different alternatives',
        case: [
          [MONEY, '    b: { poeng: 1, begrunnelse: 17 årsverk. }'],
          [A_QUALITY, 'nord: { poeng: 1, begrunnelse: 17 årsverk. }'],
        ],
      },
      {
        when: 'the alternative is excluded',
        case: [
          ...reasons('8,5 årsverk.', '8,5 årsverk.'),
          ['form: iks', 'form: ko\n    overført-myndighet: { enkeltvedtak: ja }'],
        ],
      },
    ],
  },
};
