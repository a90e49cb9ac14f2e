// Tables for the rules on what a draft says: the points of the agreement, loans, the name and the notice for leaving.
import type { Edit } from '../../support/drafts.js';
import { bundledForms } from '../../support/forms.js';
import { ends, type Tables } from './table.js';

/** What the forms file calls a point, and what it suggests. */
function point(form: 'ipr' | 'ko' | 'vk-adm' | 'vk-nemnd' | 'iks', id: string) {
  const found = bundledForms()
    .facts(form)
    .agreement.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${form} has no point ${id}`);
  return { point: id, name: found.name, suggestion: found.suggestion };
}

const without = (id: string): Edit => [`  ${id}: Avtalt.\n`, ''];
const open = (id: string): Edit => [`  ${id}: Avtalt.`, `  ‸${id}: { ikke-avklart: Venter på tall. }`];
const marked: Edit = ['punkter:', '‸punkter:'];
const stated = 'Venter på tall.';
const loans: Edit = ['form: iks }', 'form: iks, låneopptak: ja }'];

export const CONTENT_TABLES: Pick<
  Tables,
  'avtale-innhold' | 'avtale-samlepost' | 'avtale-rad' | 'lan-hjemmel' | 'navnekrav' | 'uttreden-frist'
> = {
  'avtale-innhold': {
    severity: 'advarsel',
    fires: [
      {
        when: 'nothing is said of how a participant leaves',
        form: 'ipr',
        draft: [marked, without('uttreden')],
        args: [{ ...point('ipr', 'uttreden'), stated: null, placeholder: null }],
        basis: 'kommuneloven 18-4',
      },
      {
        when: 'a point is openly not settled',
        form: 'vk-adm',
        draft: [open('okonomisk-oppgjor')],
        args: [{ ...point('vk-adm', 'okonomisk-oppgjor'), stated, placeholder: null }],
        basis: 'kommuneloven 20-4',
      },
      {
        when: 'the brackets of a suggestion are not filled in',
        form: 'ipr',
        draft: [['  uttreden: Avtalt.', '  ‸uttreden: Varselet er [antall] måneder, se [1].']],
        args: [{ ...point('ipr', 'uttreden'), stated: null, placeholder: '[antall]' }],
      },
      {
        when: 'the board of a host cooperation has a point of its own',
        form: 'vk-nemnd',
        draft: [open('medlemmer-i-nemnda')],
        args: [{ ...point('vk-nemnd', 'medlemmer-i-nemnda'), stated, placeholder: null }],
      },
      {
        when: 'a company is to borrow and the point on loans is not settled',
        form: 'iks',
        draft: [open('laneopptak-og-tak'), ends('lån: { kan-ta-opp: ja, tak: 40 mill }')],
        args: [{ ...point('iks', 'laneopptak-og-tak'), stated, placeholder: null }],
        basis: 'iks-loven 22',
      },
      {
        when: 'the case is not found',
        form: 'ko',
        case: null,
        draft: [open('rapportering')],
        args: [{ ...point('ko', 'rapportering'), stated, placeholder: null }],
      },
    ],
    silent: [
      { when: 'all is settled', form: 'iks' },
      {
        when: 'brackets hold the number of a note, or the text of a link',
        form: 'ipr',
        draft: [['  uttreden: Avtalt.', '  uttreden: Som i loven [1], se [avtalen](https://eksempel.no).']],
      },
      { when: 'no loan is planned', form: 'iks', draft: [without('laneopptak-og-tak')] },
      { when: 'only what is wise is missing', form: 'ko', draft: [without('evaluering')] },
      { when: 'only the catch-all is missing', form: 'vk-adm', draft: [without('annet-etter-lov')] },
    ],
    irrelevant: [{ when: 'the law lists nothing for the form', form: 'as', draft: [without('uttreden')] }],
  },
  'avtale-samlepost': {
    severity: 'merknad',
    fires: [
      {
        when: 'nothing is said of what other acts ask for',
        form: 'iks',
        draft: [marked, without('annet-etter-lov')],
        args: [{ ...point('iks', 'annet-etter-lov'), stated: null, placeholder: null }],
        basis: 'iks-loven 4',
      },
      {
        when: 'it is openly not settled',
        form: 'vk-adm',
        draft: [open('annet-etter-lov')],
        args: [{ ...point('vk-adm', 'annet-etter-lov'), stated, placeholder: null }],
      },
    ],
    silent: [{ when: 'it is answered', form: 'vk-nemnd' }],
    irrelevant: [{ when: 'the list of the law is whole', form: 'ko', draft: [without('uttreden')] }],
  },
  'avtale-rad': {
    severity: 'merknad',
    fires: [
      {
        when: 'nothing is said of how costs are shared',
        form: 'vk-adm',
        draft: [marked, without('kostnadsnokkel')],
        args: [{ ...point('vk-adm', 'kostnadsnokkel'), stated: null, placeholder: null }],
      },
    ],
    silent: [{ when: 'all is said', form: 'iks' }],
    irrelevant: [{ when: 'the form has no such points', form: 'egenregi' }],
  },
  'lan-hjemmel': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the draft opens for loans without a ceiling',
        form: 'iks',
        draft: [ends('lån: { kan-ta-opp: ‸ja }')],
        args: [{ problem: 'no-ceiling' }],
        basis: 'iks-loven 22',
      },
      {
        when: 'the case plans loans and the draft says no',
        form: 'iks',
        case: [loans],
        draft: [ends('lån: { kan-ta-opp: ‸nei }')],
        args: [{ problem: 'no-clause' }],
      },
      {
        when: 'the case plans loans and the draft has a ceiling only',
        form: 'iks',
        case: [loans],
        draft: [without('laneopptak-og-tak'), ends('lån: ‸{ tak: 40 mill }')],
        args: [{ problem: 'no-clause' }],
      },
    ],
    silent: [
      {
        when: 'there is a clause with a ceiling',
        form: 'iks',
        draft: [ends('lån: { kan-ta-opp: ja, tak: 40 mill }')],
      },
      { when: 'the text has a point on loans', form: 'iks', case: [loans] },
      { when: 'nobody plans loans', form: 'iks', draft: [without('laneopptak-og-tak')] },
    ],
    irrelevant: [{ when: 'it is no company', form: 'ko', draft: [ends('lån: { kan-ta-opp: ja }')] }],
  },
  navnekrav: {
    severity: 'advarsel',
    fires: [
      {
        when: 'the name of a company does not show it',
        form: 'iks',
        draft: [['navn: Felles IKS', 'navn: ‸Friksjonsverket']],
        args: [{ name: 'Friksjonsverket', words: ['interkommunalt selskap', 'IKS'] }],
        basis: 'foretaksnavneloven 2-2',
      },
      {
        when: 'the name shows another form',
        form: 'ko',
        draft: [['navn: Felles KO', 'navn: ‸Felles IPR']],
        args: [{ name: 'Felles IPR', words: ['kommunalt oppgavefellesskap', 'KO'] }],
        basis: 'kommuneloven 19-1',
      },
    ],
    silent: [
      {
        when: 'the words are written out',
        form: 'ipr',
        draft: [['Felles IPR', 'Interkommunalt politisk råd for Nord']],
      },
      {
        when: 'the letters are joined to the name by a hyphen',
        form: 'ko',
        draft: [['Felles KO', 'Kjøkken-KO']],
      },
    ],
    irrelevant: [
      { when: 'any name will do', form: 'vk-adm', draft: [['navn: Felles tiltak', 'navn: Kjøkkenet']] },
    ],
  },
  'uttreden-frist': {
    severity: 'merknad',
    fires: [
      {
        when: 'the notice is another than the usual',
        form: 'vk-adm',
        draft: [['varsel-måneder: 12', 'varsel-måneder: ‸6']],
        args: [{ months: 6, usual: 12 }],
        basis: 'kommuneloven 20-8',
      },
      {
        when: 'so is that of a company',
        form: 'iks',
        draft: [['varsel-måneder: 12', 'varsel-måneder: ‸24']],
        args: [{ months: 24, usual: 12 }],
        basis: 'iks-loven 30',
      },
    ],
    silent: [
      { when: 'it is the usual', form: 'vk-nemnd' },
      {
        when: 'the draft says why',
        form: 'iks',
        draft: [['varsel-måneder: 12', 'varsel-måneder: 6, begrunnelse: Korte budsjettår.']],
      },
    ],
    irrelevant: [
      {
        when: 'the law has no usual notice',
        form: 'ipr',
        draft: [['varsel-måneder: 12', 'varsel-måneder: 3']],
      },
    ],
  },
};
