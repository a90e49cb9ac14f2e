// A table for each rule on drafts: when it fires and where, when it is silent, and of which forms it has nothing to ask.

import type { Edit } from '../../support/drafts.js';
import { bundledForms } from '../../support/forms.js';
import type { Tables } from './table.js';

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
const ends = (line: string): Edit => [
  'uttreden: { varsel-måneder: 12 }\n',
  `uttreden: { varsel-måneder: 12 }\n${line}\n`,
];
const loans: Edit = ['form: iks }', 'form: iks, låneopptak: ja }'];
const second = 'sor, organ: Sør kommunestyre, dato: 2026-04-02, avtaleversjon: "1"';

export const DRAFT_TABLES: Tables = {
  'avtale-innhold': {
    severity: 'advarsel',
    fires: [
      {
        when: 'nothing is said of how a participant leaves',
        form: 'ipr',
        draft: [marked, without('uttreden')],
        args: [{ ...point('ipr', 'uttreden'), stated: null }],
        basis: 'kommuneloven 18-4',
      },
      {
        when: 'a point is openly not settled',
        form: 'vk-adm',
        draft: [open('okonomisk-oppgjor')],
        args: [{ ...point('vk-adm', 'okonomisk-oppgjor'), stated }],
        basis: 'kommuneloven 20-4',
      },
      {
        when: 'the board of a host cooperation has a point of its own',
        form: 'vk-nemnd',
        draft: [open('medlemmer-i-nemnda')],
        args: [{ ...point('vk-nemnd', 'medlemmer-i-nemnda'), stated }],
      },
      {
        when: 'a company is to borrow and the point on loans is not settled',
        form: 'iks',
        draft: [open('laneopptak-og-tak'), ends('lån: { kan-ta-opp: ja, tak: 40 mill }')],
        args: [{ ...point('iks', 'laneopptak-og-tak'), stated }],
        basis: 'iks-loven 22',
      },
      {
        when: 'the case is not found',
        form: 'ko',
        case: null,
        draft: [open('rapportering')],
        args: [{ ...point('ko', 'rapportering'), stated }],
      },
    ],
    silent: [
      { when: 'all is settled', form: 'iks' },
      { when: 'no loan is planned', form: 'iks', draft: [without('laneopptak-og-tak')] },
      { when: 'only what is wise is missing', form: 'ko', draft: [without('evaluering')] },
      { when: 'only the catch-all is missing', form: 'vk-adm', draft: [without('annet-etter-lov')] },
    ],
    irrelevant: [{ when: 'the law lists nothing for the form', form: 'as', draft: [without('uttreden')] }],
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
        draft: [without('laneopptak-og-tak'), ends('‸lån: { tak: 40 mill }')],
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
        draft: [['    medlemmer: { nord: 2, sor: 1 }', '    ‸medlemmer: { nord: 2 }']],
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
        draft: [['    medlemmer: { nord: 2, sor: 1 }', '    ‸medlemmer: { nord: 2, sor: 1 }']],
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
        draft: [['    medlemmer: { nord: 2, sor: 2 }', '    ‸medlemmer: { nord: 2 }']],
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
  'vknemnd-lik-delegering': {
    severity: 'advarsel',
    fires: [
      {
        when: 'one delegates more than another',
        form: 'vk-nemnd',
        draft: [ends('myndighet:\n  nord: [enkeltvedtak]\n  ‸sor: [enkeltvedtak, forskrift]')],
        args: [{ participants: ['nord', 'sor'] }],
        basis: 'kommuneloven 20-3',
      },
      {
        when: 'the texts differ',
        form: 'vk-nemnd',
        draft: [ends('myndighet:\n  nord: Vedtak etter loven.\n  ‸sor: Vedtak etter forskriften.')],
        args: [{ participants: ['nord', 'sor'] }],
      },
    ],
    silent: [
      {
        when: 'the order differs',
        form: 'vk-nemnd',
        draft: [ends('myndighet: { nord: [enkeltvedtak, forskrift], sor: [forskrift, enkeltvedtak] }')],
      },
      {
        when: 'only spaces and case differ',
        form: 'vk-nemnd',
        draft: [ends('myndighet:\n  nord: Vedtak etter loven.\n  sor: "vedtak  etter Loven."')],
      },
      {
        when: 'only one says anything',
        form: 'vk-nemnd',
        draft: [ends('myndighet: { nord: [enkeltvedtak] }')],
      },
    ],
    irrelevant: [
      {
        when: 'there is no board',
        form: 'vk-adm',
        draft: [ends('myndighet: { nord: [enkeltvedtak], sor: [forskrift] }')],
      },
    ],
  },
  'vk-delegeringsvei': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the authority goes straight to the host',
        form: 'vk-adm',
        draft: [ends('delegering: ‸direkte')],
        args: [{}],
        basis: 'kommuneloven 20-2',
      },
    ],
    silent: [
      {
        when: 'it goes through the chief executive',
        form: 'vk-adm',
        draft: [ends('delegering: gjennom-kommunedirektøren')],
      },
      { when: 'nothing is said', form: 'vk-adm' },
    ],
    irrelevant: [{ when: 'the host has a board', form: 'vk-nemnd', draft: [ends('delegering: direkte')] }],
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
  'kommunestyret-selv': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the executive board adopts it',
        form: 'vk-adm',
        draft: [['organ: Sør kommunestyre', 'organ: ‸formannskapet']],
        args: [{ participant: 'sor', body: 'formannskapet', right: 'council' }],
        basis: 'kommuneloven 20-2, 20-3, 20-4',
      },
      {
        when: 'it is left to another by the council',
        form: 'ipr',
        draft: [['organ: Sør kommunestyre', 'organ: ‸formannskapet for kommunestyret']],
        args: [{ participant: 'sor', body: 'formannskapet for kommunestyret', right: 'council' }],
        basis: 'kommuneloven 18-1, 18-4',
      },
      {
        when: 'the board of a company that takes part adopts it',
        form: 'iks',
        case: [['form: iks }', 'form: iks, andre-deltakere: [{ navn: Avfallet, type: iks }] }']],
        draft: [
          ['{ nord: 2, sor: 1 }', '{ nord: 2, sor: 1, Avfallet: 1 }'],
          ['{ nord: 4, sor: 2 }', '{ nord: 4, sor: 2, Avfallet: 2 }'],
          ['vedtak:\n', 'vedtak:\n  - { deltaker: Avfallet, organ: ‸styret }\n'],
        ],
        args: [{ participant: 'Avfallet', body: 'styret', right: 'assembly' }],
        basis: 'iks-loven 4',
      },
    ],
    silent: [
      { when: 'the council of each does', form: 'ko' },
      {
        when: 'the council decides after the executive board',
        form: 'ko',
        draft: [[second, `sor, organ: formannskapet }\n  - { deltaker: ${second}`]],
      },
      {
        when: 'a county council does',
        form: 'iks',
        case: null,
        draft: [[second, 'Øst fylkeskommune, organ: fylkestinget']],
      },
    ],
    irrelevant: [
      {
        when: 'no law says who adopts it',
        form: 'as',
        draft: [['organ: Sør kommunestyre', 'organ: rådmannen']],
      },
    ],
  },
  'likelydende-avtale': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the versions differ',
        form: 'vk-adm',
        draft: [[second, second.replace('"1"', '‸"2"')]],
        args: [{ participants: ['nord', 'sor'] }],
        basis: 'kommuneloven 20-4',
      },
      {
        when: 'the texts differ',
        form: 'iks',
        draft: [
          ['nord, organ: kommunestyret', 'nord, avtaletekst: Vi deler likt., organ: kommunestyret'],
          ['sor, organ', 'sor, avtaletekst: ‸Vi deler etter folketall., organ'],
        ],
        args: [{ participants: ['nord', 'sor'] }],
        basis: 'iks-loven 4',
      },
    ],
    silent: [
      { when: 'the versions are the same', form: 'ko' },
      {
        when: 'only spaces and case differ',
        form: 'ko',
        draft: [
          ['nord, organ: kommunestyret', 'nord, avtaletekst: Vi deler  likt., organ: kommunestyret'],
          ['sor, organ', 'sor, avtaletekst: vi deler likt., organ'],
        ],
      },
      { when: 'one does not say', form: 'ko', draft: [[second, second.replace(', avtaleversjon: "1"', '')]] },
      {
        when: 'the latest decision is on the same version',
        form: 'ko',
        draft: [
          [
            second,
            `sor, organ: kommunestyret, dato: 2026-02-01, avtaleversjon: "0" }\n  - { deltaker: ${second}`,
          ],
        ],
      },
    ],
    irrelevant: [
      { when: 'no law says who adopts it', form: 'kjop', draft: [[second, second.replace('"1"', '"2"')]] },
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
  'avtale-samlepost': {
    severity: 'merknad',
    fires: [
      {
        when: 'nothing is said of what other acts ask for',
        form: 'iks',
        draft: [marked, without('annet-etter-lov')],
        args: [point('iks', 'annet-etter-lov')],
        basis: 'iks-loven 4',
      },
      {
        when: 'it is openly not settled',
        form: 'vk-adm',
        draft: [open('annet-etter-lov')],
        args: [point('vk-adm', 'annet-etter-lov')],
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
        args: [point('vk-adm', 'kostnadsnokkel')],
      },
    ],
    silent: [{ when: 'all is said', form: 'iks' }],
    irrelevant: [{ when: 'the form has no such points', form: 'egenregi' }],
  },
};
