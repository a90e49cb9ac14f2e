// Tables of the rules that ask for something to be clarified: money, staff, privacy, procurement, the councils' decisions.
import { type Edit, type LawTables, section } from '../table.js';
import { alone, also, form, ON_A, status, statutory, TOGETHER_A, task, UNKNOWN_STATUTORY } from './edits.js';

const guarantee = (...lines: string[]): Edit => also(`‸garanti: { ${lines.join(', ')} }`);
const ROBEK = task('¤i-robek: [sor]');
const LOAN = 'lån-til-andres-eiendeler: ‸ja';
const NO_SOURCES: Edit[] = [
  [section('kilder'), ''],
  ['begrunnelse: Sparer., kilder: [regnskap]', 'begrunnelse: Sparer.'],
];
const decided = (nord: string, sor: string): Edit => [
  'behandling:\n',
  `behandling:\n  - { organ: bystyre, kommune: nord, dato: 2025-08-01, behandlingstype: vedtak, ${nord} }\n` +
    `  - { organ: bystyre, kommune: sor, dato: 2025-08-02, behandlingstype: vedtak, ${sor} }\n`,
];
const treated = (...lines: string[]): Edit => [
  'behandling:\n',
  `behandling:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
];
const heard = (line: string): Edit => ['medvirkning:\n', `medvirkning:\n  - { ${line} }\n`];
const NOT_HEARD: Edit[] = [
  ['ansatte-berøres: ja', 'ansatte-berøres: ¤ja'],
  ['behandling:', '‸behandling:'],
];

export const CLARIFYING_TABLES: LawTables<
  | 'garanti'
  | 'garanti-avskaret'
  | 'robek'
  | 'lan-for-andres-eiendeler'
  | 'anskaffelse-avtale'
  | 'mvakomp'
  | 'virksomhetsoverdragelse'
  | 'medbestemmelse'
  | 'taushetsplikt-personvern'
  | 'forsvarlig-utredet'
  | 'likelydende'
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
      args: [{ alternative: 'a', municipalities: ['sor'], what }],
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
  virksomhetsoverdragelse: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['arbeidsmiljoloven § 16-1'],
    fires: [
      {
        when: 'staff get a new employer',
        case: [form('‸vk-adm'), alone('¤iks'), task('ansatte-overføres: ¤ja')],
        args: [{ alternatives: ['a', 'b'] }],
      },
    ],
    silent: [
      { when: 'they keep theirs', case: [task('ansatte-overføres: nei')] },
      { when: 'it is not known', case: [] },
    ],
    irrelevant: [
      { when: 'no one cooperates', case: [form('egenregi'), alone(), task('ansatte-overføres: ja')] },
    ],
  },
  medbestemmelse: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 5-11', 'kommuneloven § 13-4'],
    fires: [
      { when: 'no joint committee has met', case: NOT_HEARD, args: [{ municipalities: ['nord', 'sor'] }] },
      {
        when: 'one has met in one municipality',
        case: [...NOT_HEARD, treated('organ: partssammensatt, kommune: nord, behandlingstype: drøfting')],
        args: [{ municipalities: ['sor'] }],
      },
      {
        when: 'the staff of one have another arrangement',
        case: [...NOT_HEARD, heard('part: tillitsvalgte, kommune: sor, annen-ordning: ja')],
        args: [{ municipalities: ['nord'] }],
      },
    ],
    silent: [
      {
        when: 'it has met in both, or is to',
        case: [
          treated(
            'organ: partssammensatt, kommune: nord, behandlingstype: drøfting, utfall: drøftet',
            'organ: administrasjonsutvalg, kommune: sor, behandlingstype: uttalelse',
          ),
        ],
      },
      { when: 'one entry speaks for both', case: [heard('part: Partssammensatt utvalg')] },
      { when: 'the staff of both have another arrangement', case: [heard('part: alle, annen-ordning: ja')] },
      { when: 'the case is an idea', case: [status('ide')] },
    ],
    irrelevant: [
      { when: 'staff are not touched', case: [['ansatte-berøres: ja', 'ansatte-berøres: nei']] },
      { when: 'it is not known whether they are', case: [['  ansatte-berøres: ja\n', '']] },
    ],
  },
  'taushetsplikt-personvern': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['iks-loven § 15', 'personvernforordningen'],
    fires: [
      {
        when: 'personal data are shared',
        case: [form('‸ko'), alone(), task('personopplysninger: ¤ja')],
        ...TOGETHER_A,
      },
    ],
    silent: [{ when: 'none are', case: [task('personopplysninger: nei')] }, { when: 'it is not known' }],
    irrelevant: [
      { when: 'no one cooperates', case: [form('egenregi'), alone(), task('personopplysninger: ja')] },
    ],
  },
  'forsvarlig-utredet': {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 13-1'],
    fires: [
      {
        when: 'no source is named',
        case: [...NO_SOURCES, ['format: sak/1', '‸format: sak/1']],
        args: [{ missing: 'facts' }],
      },
      {
        when: 'it is not said whether the task is statutory',
        case: [UNKNOWN_STATUTORY, ['oppgave:', '‸oppgave:']],
        args: [{ missing: 'law' }],
      },
      {
        when: 'both',
        case: [...NO_SOURCES, UNKNOWN_STATUTORY, ['format: sak/1', '‸format: sak/1']],
        args: [{ missing: 'both' }],
      },
    ],
    silent: [{ when: 'both are there' }, { when: 'the task is not statutory', case: [statutory('nei')] }],
    irrelevant: [{ when: 'the case is an idea', case: [...NO_SOURCES, UNKNOWN_STATUTORY, status('ide')] }],
  },
  likelydende: {
    severity: 'advarsel',
    effect: 'warning',
    cites: ['kommuneloven § 20-4', 'iks-loven § 4', 'saksframlegg-2025'],
    fires: [
      {
        when: 'the outcomes differ',
        case: [decided('utfall: ¤vedtatt', 'utfall: ‸ikke vedtatt')],
        args: [{ municipalities: ['nord', 'sor'] }],
      },
      {
        when: 'the words differ',
        case: [
          decided('utfall: vedtatt, vedtakstekst: ¤Fra januar', 'utfall: vedtatt, vedtakstekst: ‸Fra mars'),
        ],
        args: [{ municipalities: ['nord', 'sor'] }],
      },
      {
        when: 'the latest decisions do, whatever came before',
        case: [
          decided('utfall: vedtatt', 'utfall: ‸utsatt'),
          [
            '  - { organ: arena,',
            '  - { organ: kommunestyre, kommune: nord, dato: 2025-08-30, behandlingstype: vedtak, utfall: ¤vedtatt }\n  - { organ: arena,',
          ],
        ],
        args: [{ municipalities: ['nord', 'sor'] }],
      },
    ],
    silent: [
      { when: 'both have decided the same', case: [decided('utfall: vedtatt', 'utfall: Vedtatt')] },
      {
        when: 'the same words are set differently',
        case: [
          decided('utfall: vedtatt, vedtakstekst: Fra  januar', 'utfall: vedtatt, vedtakstekst: fra januar'),
        ],
      },
      {
        when: 'only one gives the words',
        case: [decided('utfall: vedtatt, vedtakstekst: Fra januar', 'utfall: vedtatt')],
      },
    ],
    irrelevant: [
      { when: 'one council is still to decide', case: [decided('utfall: vedtatt', 'merknad: Kommer')] },
      { when: 'no council has decided' },
    ],
  },
};
