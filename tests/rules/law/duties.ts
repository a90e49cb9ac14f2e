// Tables of the rules on staff, privacy, the basis of a case, and the councils' decisions.
import { type Edit, type LawTables, section } from '../table.js';
import { alone, form, status, statutory, TOGETHER_A, task, UNKNOWN_STATUTORY } from './edits.js';

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

export const DUTY_TABLES: LawTables<
  | 'virksomhetsoverdragelse'
  | 'medbestemmelse'
  | 'taushetsplikt-personvern'
  | 'forsvarlig-utredet'
  | 'likelydende'
> = {
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
      {
        when: 'no joint committee has met',
        case: NOT_HEARD,
        args: [{ municipalities: ['nord', 'sor'], names: ['Nord', 'Sør'] }],
      },
      {
        when: 'one has met in one municipality',
        case: [...NOT_HEARD, treated('organ: partssammensatt, kommune: nord, behandlingstype: drøfting')],
        args: [{ municipalities: ['sor'], names: ['Sør'] }],
      },
      {
        when: 'the staff of one have another arrangement',
        case: [...NOT_HEARD, heard('part: tillitsvalgte, kommune: sor, annen-ordning: ja')],
        args: [{ municipalities: ['nord'], names: ['Nord'] }],
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
        args: [{ municipalities: ['nord', 'sor'], names: ['Nord', 'Sør'] }],
      },
      {
        when: 'the words differ',
        case: [
          decided('utfall: vedtatt, vedtakstekst: ¤Fra januar', 'utfall: vedtatt, vedtakstekst: ‸Fra mars'),
        ],
        args: [{ municipalities: ['nord', 'sor'], names: ['Nord', 'Sør'] }],
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
        args: [{ municipalities: ['nord', 'sor'], names: ['Nord', 'Sør'] }],
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
