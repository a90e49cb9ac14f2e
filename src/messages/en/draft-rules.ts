// English for the rules on draft agreements, and for what a draft mentions. Which section a rule rests on is data, and is
// told after these words.
import type { DraftArgs, DraftRuleArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `“${id}”`);
const quoted = (ids: readonly string[]) => format.all(inQuotes(ids));

/** “no members”, “one member”, “3 members”. */
function members(count: number, kind = 'member'): string {
  if (count === 0) return `no ${kind}s`;
  return count === 1 ? `one ${kind}` : `${format.number(count)} ${kind}s`;
}

const months = (count: number) => `${format.number(count)} ${count === 1 ? 'month' : 'months'}`;

/** Where a point is written, and what it may say. */
const write = (point: string, suggestion: string) =>
  `as “${point}” under “punkter”. Suggestion: ${suggestion}`;

const unfilled = (name: string, placeholder: string | null) =>
  placeholder === null ? null : `The point “${name}” is not filled in: The text says “${placeholder}”.`;
const FILL_IN = 'Write what is to stand there, in place of the brackets and what they hold.';

export const draftRuleWords: WordsFor<DraftRuleArgs> = {
  'avtale-innhold': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null ? `The agreement lacks the point “${name}”.` : `The point “${name}” is not settled.`),
    why:
      stated === null
        ? 'The act requires the agreement to say something about this.'
        : `The act requires the agreement to say something about this. The draft says: ${stated}`,
    fix: placeholder === null ? `Write the point ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-samlepost': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `The agreement says nothing about “${name}”.`
        : `The item “${name}” is not settled: ${stated}`),
    why: 'The act ends its list with a catch-all. The tool does not know whether other acts require more of this agreement.',
    fix: placeholder === null ? `Find out, and write the answer ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-rad': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `The agreement says nothing about “${name}”.`
        : `The item “${name}” is not settled: ${stated}`),
    why: 'It is easier to agree on this before the cooperation has begun.',
    fix: placeholder === null ? `Consider including it ${write(point, suggestion)}` : FILL_IN,
  }),
  navnekrav: ({ name, words }) => ({
    what: `The name “${name}” does not show which form the cooperation has.`,
    why: 'The name must show the form.',
    fix: `Include ${format.either(inQuotes(words))} in the name.`,
  }),
  'vk-delegeringsvei': () => ({
    what: 'The draft delegates the authority straight to the host municipality.',
    why: 'In an administrative host-municipality cooperation, the municipal council delegates by instructing its own municipal chief executive to delegate to the chief executive of the host.',
    fix: 'Write “delegering: gjennom-kommunedirektøren”, and let the decision say the same.',
  }),
  'vknemnd-lik-delegering': ({ participants }) => ({
    what: `The authority is not written alike for ${quoted(participants)}.`,
    why: 'All participants must delegate the same authority to the joint board.',
    fix: 'Write the same for all of them under “myndighet”.',
  }),
  'vknemnd-medlemstall': ({ participant, found, minimum }) => ({
    what: `“${participant}” has ${members(found)} on the joint board, but must have at least ${format.number(minimum)}.`,
    why: 'Every participant must be represented on the board, and the act says by how many.',
    fix: 'Correct the number in “medlemmer” under “nemnd”.',
  }),
  'repskap-sammensetning': ({ participant, problem, found, minimum }) =>
    problem === 'members'
      ? {
          what: `“${participant}” has ${members(found)} on the council of representatives, but must have at least ${format.number(minimum)}.`,
          why: 'Every participant must be represented on the council of representatives.',
          fix: 'Correct the number in “medlemmer” under “representantskap”.',
        }
      : {
          what: `“${participant}” has ${members(found, 'deputy member')}, but must have at least ${format.number(minimum)}.`,
          why: 'The act sets the least number of deputy members by how many members the participant has.',
          fix: 'Correct the number in “varamedlemmer” under “representantskap”.',
        },
  'ko-dagligleder': () => ({
    what: 'In the draft, the general manager is a member of the council of representatives.',
    why: 'The general manager cannot be a member of the highest body.',
    fix: 'Choose another member, and write “daglig-leder-er-medlem: nei”.',
  }),
  'iks-styre': ({ problem, found, minimum }) =>
    ({
      'assembly-member': {
        what: 'In the draft, a member of the council of representatives sits on the board.',
        why: 'Nobody can sit on both bodies.',
        fix: 'Choose another board member, and write “representantskapsmedlem-i-styret: nei”.',
      },
      manager: {
        what: 'In the draft, the general manager sits on the board.',
        why: 'The general manager cannot be a member of the board.',
        fix: 'Choose another board member, and write “daglig-leder-i-styret: nei”.',
      },
      size: {
        what: `The board has ${members(found ?? 0)}, but must have at least ${format.number(minimum ?? 0)}.`,
        why: 'The act sets a least number, and it is higher when the staff are to elect board members.',
        fix: 'Correct “antall” under “styre”, and the number in the text of the agreement.',
      },
    })[problem],
  'kommunestyret-selv': ({ participant, body, right }) => ({
    what: `For “${participant}”, the agreement is adopted by “${body}”.`,
    why: {
      council: 'The municipal council itself must adopt the agreement.',
      county: 'The county council itself must adopt the agreement.',
      assembly:
        'When an intermunicipal company takes part, its council of representatives adopts the agreement.',
    }[right],
    fix: {
      council: 'Put the agreement to the municipal council, and write “organ: kommunestyret”.',
      county: 'Put the agreement to the county council, and write “organ: fylkestinget”.',
      assembly: 'Put the agreement to the council of representatives, and write “organ: representantskapet”.',
    }[right],
  }),
  'likelydende-avtale': ({ participants }) => ({
    what: `The decisions of ${quoted(participants)} are not on the same text of the agreement.`,
    why: 'Each participant adopts the agreement, so the text must be the same. Spaces, line breaks and capital letters do not count.',
    fix: 'Put the same text to all participants, or correct what stands under “vedtak”.',
  }),
  'uttreden-frist': ({ months: found, usual }) => ({
    what: `The notice for leaving is ${months(found)}. The main rule is ${months(usual)}.`,
    why: 'Another period of notice may be agreed.',
    fix: 'Say why the notice period differs in “begrunnelse” under “uttreden”.',
  }),
  'lan-hjemmel': ({ problem }) => ({
    what: {
      'no-clause': 'The company is to be able to borrow, but the draft does not allow it.',
      'no-ceiling': 'The draft allows loans without setting a ceiling.',
    }[problem],
    why: 'The company can borrow only when the company agreement says so and sets a ceiling. Otherwise the loan agreement is invalid.',
    fix: 'Write “kan-ta-opp: ja” and “tak” with an amount under “lån”, and include it in the text of the agreement.',
  }),
};

const WITHOUT_CASE = 'Without the case, the draft is held only against the rules for the form it states.';

export const draftWords: WordsFor<DraftArgs> = {
  'utkast-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Found no case with the id “${id}”.`,
    why: WITHOUT_CASE,
    fix: `${meant(suggestion, known)} The case is looked for in the folder of the draft, then in the nearest folder “cases” upwards.`,
  }),
  'utkast-sak-ubrukelig': ({ id, file }) => ({
    what: `The case “${id}” in ${file} has errors.`,
    why: WITHOUT_CASE,
    fix: `Correct the case. See the errors with: samarbeid validate ${asArgument(file)}`,
  }),
  'utkast-alternativ-ukjent': ({ found, known, suggestion }) => ({
    what: `“${found}” is not an alternative in the case.`,
    fix: meant(suggestion, known),
  }),
  'utkast-form-ulik': ({ found, alternative, expected }) => ({
    what: `The draft has the form “${found}”, but in the case “${alternative}” has the form “${expected}”.`,
    why: 'The form decides what the agreement must contain. The draft has been held against the form that stands here.',
    fix: `Write “form: ${expected}”, or correct the form in the case.`,
  }),
  'utkast-henvisning': ({ kind, found, known, suggestion }) => ({
    what: {
      point: `“${found}” is not a point in agreements of this form.`,
      participant: `“${found}” is not a participant in the case.`,
    }[kind],
    fix: meant(suggestion, known),
  }),
};
