// Tables of the rules on guarantees, loans, procurement and value added tax.
import type { Edit, LawTables } from '../table.js';
import { alone, also, form, ON_A, status, statutory, TOGETHER_A, task, UNKNOWN_STATUTORY } from './edits.js';

const guarantee = (...lines: string[]): Edit => also(`garanti: ‸{ ${lines.join(', ')} }`);
const ROBEK = task('i-robek: ¤[sor]');
const LOAN = 'lån-til-andres-eiendeler: ‸ja';

export const MONEY_TABLES: LawTables<
  'garanti' | 'garanti-avskaret' | 'robek' | 'lan-for-andres-eiendeler' | 'anskaffelse-avtale' | 'mvakomp'
> = {
  garanti: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 14-19'],
    fires: [
      {
        when: 'a municipality guarantees',
        case: [form('¤as'), guarantee('næringsvirksomhet: nei', 'vesentlig-risiko: nei')],
        ...ON_A,
      },
      { when: 'it says no more of it', case: [form('¤sa'), guarantee('vesentlig-risiko: nei')], ...ON_A },
    ],
    silent: [
      { when: 'the guarantee is for business', case: [form('as'), guarantee('næringsvirksomhet: ja')] },
    ],
    irrelevant: [{ when: 'no one guarantees', case: [form('as')] }],
  },
  'garanti-avskaret': {
    severity: 'advarsel',
    effect: 'draft-fault',
    cites: ['kommuneloven § 14-19'],
    fires: [
      { line: ['næringsvirksomhet: ja'], reason: 'business' as const },
      { line: ['vesentlig-risiko: ja'], reason: 'risk' as const },
      { line: ['næringsvirksomhet: ja', 'vesentlig-risiko: ja'], reason: 'both' as const },
    ].flatMap(({ line, reason }) =>
      (['under-utredning', 'til-behandling'] as const).map((stage) => ({
        when: `what is guaranteed is not to be (${reason}, ${stage})`,
        case: [form('¤as'), guarantee(...line), status(stage)],
        args: [{ alternative: 'a', reason }],
        alternative: 'a',
        severity: stage === 'til-behandling' ? ('feil' as const) : ('advarsel' as const),
      })),
    ),
    silent: [{ when: 'it is neither', case: [form('as'), guarantee('næringsvirksomhet: nei')] }],
    irrelevant: [{ when: 'no one guarantees', case: [form('as')] }],
  },
  robek: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['iks-loven § 22 a'],
    fires: [
      { lines: ['låneopptak: ‸ja'], what: 'loan' as const },
      { lines: ['leie-over-fire-år: ‸ja'], what: 'lease' as const },
      { lines: ['leie-over-fire-år: ja', 'låneopptak: ‸ja'], what: 'both' as const },
    ].map(({ lines, what }) => ({
      when: `a participant is in ROBEK (${what})`,
      case: [form('¤iks'), also(...lines), ROBEK],
      args: [{ alternative: 'a', municipalities: ['sor'], names: ['Sør'], what }],
      alternative: 'a',
    })),
    silent: [
      { when: 'no participant is', case: [form('iks'), also('låneopptak: ja')] },
      { when: 'no loan or lease is planned', case: [form('iks'), also('låneopptak: nei'), ROBEK] },
      { when: 'the case does not say whether one is', case: [form('iks'), ROBEK] },
    ],
    irrelevant: [{ when: 'the form is another', case: [form('ko'), also('låneopptak: ja'), ROBEK] }],
  },
  'lan-for-andres-eiendeler': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 14-16'],
    fires: [
      {
        when: 'the task is not statutory',
        case: [form('¤vk-adm'), also(LOAN), statutory('¤nei')],
        args: [{ alternative: 'a', known: true }],
        alternative: 'a',
      },
      {
        when: 'it is not known whether it is',
        case: [form('¤as'), also(LOAN), UNKNOWN_STATUTORY],
        args: [{ alternative: 'a', known: false }],
        alternative: 'a',
      },
    ],
    silent: [{ when: 'the task is statutory', case: [also(LOAN)] }],
    irrelevant: [
      { when: 'no one borrows for what others own', case: [statutory('nei')] },
      { when: 'the case says so', case: [also('lån-til-andres-eiendeler: nei'), statutory('nei')] },
    ],
  },
  'anskaffelse-avtale': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 17-1', 'anskaffelsesforskriften § 3-1'],
    fires: [
      {
        when: 'there are cooperations, whatever their form',
        args: [{ alternatives: ['a', 'b'] }],
        case: [form('‸vk-adm'), alone('¤iks')],
      },
      ...['avtalesamarbeid', 'kjop', 'ko', 'sa', 'annen'].map((id) => ({
        when: `there is one (${id})`,
        case: [form(`‸${id}`), alone()],
        ...TOGETHER_A,
      })),
    ],
    silent: [{ when: 'the cooperation is a political council', case: [form('ipr'), alone()] }],
    irrelevant: [{ when: 'no one cooperates', case: [form('egenregi'), alone()] }],
  },
  mvakomp: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['mva-kompensasjonsloven § 2', 'mva-kompensasjonsloven § 4'],
    fires: [
      {
        when: 'the service is no welfare service',
        case: [form('‸as'), task('helse-utdanning-sosial: ¤nei')],
        args: [{ alternative: 'a', problem: 'service' }],
        alternative: 'a',
      },
      {
        when: 'it is not known whether it is',
        case: [form('‸sa')],
        args: [{ alternative: 'a', problem: 'service' }],
        alternative: 'a',
      },
      {
        when: 'others are competed with',
        case: [form('‸forening'), task('helse-utdanning-sosial: ja', 'selges-i-konkurranse: ¤ja')],
        args: [{ alternative: 'a', problem: 'competition' }],
        alternative: 'a',
      },
      {
        when: 'both, for each company',
        case: [form('‸as'), alone('‸sa'), task('helse-utdanning-sosial: ¤nei', 'selges-i-konkurranse: ¤ja')],
        args: [
          { alternative: 'a', problem: 'both' },
          { alternative: 'b', problem: 'both' },
        ],
        alternative: ['a', 'b'],
      },
    ],
    silent: [
      {
        when: 'it is a welfare service that is not sold',
        case: [form('as'), task('helse-utdanning-sosial: ja', 'selges-i-konkurranse: nei')],
      },
      {
        when: 'it is not known whether it is sold',
        case: [form('as'), task('helse-utdanning-sosial: ja')],
      },
    ],
    irrelevant: [{ when: 'no company is of private law', case: [task('selges-i-konkurranse: ja')] }],
  },
};
