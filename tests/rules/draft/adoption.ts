// Tables for the rules on authority and adoption: what is delegated and how, by whom the agreement is adopted, and whether alike.
import { ends, type Tables } from './table.js';

const second = 'sor, organ: Sør kommunestyre, dato: 2026-04-02, avtaleversjon: "1"';

export const ADOPTION_TABLES: Pick<
  Tables,
  'vknemnd-lik-delegering' | 'vk-delegeringsvei' | 'kommunestyret-selv' | 'likelydende-avtale'
> = {
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
  'kommunestyret-selv': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the executive board adopts it',
        form: 'vk-adm',
        draft: [['organ: Sør kommunestyre', 'organ: ‸formannskapet']],
        args: [{ participant: 'sor', body: 'formannskapet', right: 'council' }],
        basis: 'kommuneloven 20-2, 20-4',
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
};
