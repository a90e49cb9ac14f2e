// A draft agreement as a file to fill in: every point openly not settled, with what it is about and a suggestion beside it.
import type { Alternative, Case, Participant } from '../case/case.js';
import type { Reference } from '../diagnostics/diagnostic.js';
import {
  type AgreementPoint,
  type AgreementPointKind,
  type FormFacts,
  type OrganisationForm,
  versionOn,
} from '../forms/forms.js';
import { ADOPTED_FORMS } from './draft.js';
import { nameHolds } from './name.js';
import { pointsOn } from './points.js';
import { comment, scalar } from './yaml-text.js';

/** The words of the comments, in one language; the keys are those of the format. */
export interface ChecklistWords {
  head(alternative: string, title: string): string[];
  name(words: readonly string[]): string;
  kinds: Record<AgreementPointKind, string>;
  suggestion(text: string): string;
  unsettled: string;
  organs: string;
  authority: string;
  delegation: string;
  loan: string;
  exit: string;
  decisions: string;
  /** Sections as they are told: «kommuneloven § 20-4 tredje ledd». */
  references(references: readonly Reference[]): string;
}

export interface ChecklistInput {
  case: Case;
  alternative: Alternative;
  /** What the sources say of the form of the alternative. */
  facts: FormFacts;
  /** The day whose version of the law counts (YYYY-MM-DD). */
  date: string;
}

/** The text of the file. It reads without faults, and what a check of it finds missing is what is left to write. */
export function writeDraft(input: ChecklistInput, words: ChecklistWords): string {
  const { case: read, alternative, date } = input;
  const sections = [
    words.head(alternative.name, read.title).flatMap((line) => comment(line)),
    [
      'format: utkast/1',
      `sak: ${scalar(read.id)}`,
      `alternativ: ${scalar(alternative.id)}`,
      `form: ${alternative.form}`,
      ...name(input, words),
      `oppdatert: ${date}`,
      `datagrunnlag: ${read.dataQuality}`,
    ],
    points(input, words),
    organs(input, words),
    authority(input, words),
    exit(input, words),
    decisions(input, words),
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

/** The name of the alternative, with the shortest of the words that the name must hold. */
function name({ alternative, facts, date }: ChecklistInput, words: ChecklistWords): string[] {
  const needed = versionOn(facts.nameRule, date)?.words ?? [];
  const [shortest] = [...needed].sort((a, b) => a.length - b.length);
  const held = shortest === undefined || needed.some((word) => nameHolds(alternative.name, word));
  return [
    ...(shortest === undefined ? [] : comment(words.name(needed))),
    `navn: ${scalar(held ? alternative.name : `${alternative.name} ${shortest}`)}`,
  ];
}

function points({ alternative, facts, date }: ChecklistInput, words: ChecklistWords): string[] {
  const all = pointsOn(facts, date);
  if (all.length === 0) return [];
  const asked = all.filter(({ kind }) => kind !== 'lån' || alternative.loan === true);
  const later = all.filter((point) => !asked.includes(point));
  const loan = alternative.loan === true || later.length > 0;
  return [
    'punkter:',
    ...asked.flatMap((point, index) => [...(index === 0 ? [] : ['']), ...pointLines(point, words)]),
    ...(loan ? ['', ...comment(words.loan)] : []),
    ...later.flatMap((point) => pointLines(point, words, '#')),
    ...(loan ? ['#lån:', '#  kan-ta-opp: ja', '#  tak: 10 mill'] : []),
  ];
}

function pointLines(point: AgreementPoint, words: ChecklistWords, off = ''): string[] {
  const where = words.references(point.references);
  return [
    ...comment(`${point.name}${where === '' ? '' : ` (${where})`}. ${words.kinds[point.kind]}`, '  '),
    ...comment(words.suggestion(point.suggestion), '  '),
    `${off}  ${point.id}:`,
    `${off}    ikke-avklart: ${scalar(words.unsettled)}`,
  ];
}

/** Everyone who is to take part, as the draft names them. */
function participants({
  case: read,
  alternative,
}: ChecklistInput): { name: string; kind: Participant['kind'] }[] {
  return [
    ...read.municipalities.map((id) => ({ name: id, kind: 'kommune' as const })),
    ...alternative.otherParticipants,
  ];
}

function tally(key: string, count: number, { input, indent }: { input: ChecklistInput; indent: string }) {
  return [
    `${indent}${key}:`,
    ...participants(input).map((participant) => `${indent}  ${scalar(participant.name)}: ${count}`),
  ];
}

/** The organs with the least numbers that the law asks for; those that it names no number for are left out. */
function organs(input: ChecklistInput, words: ChecklistWords): string[] {
  const least = versionOn(input.facts.minimums, input.date);
  if (least === null) return [];
  const { assemblyPerParticipant: members, deputiesPerMember, boardPerParticipant, directors } = least;
  const within = { input, indent: '    ' };
  const lines = [
    ...(members === null
      ? []
      : [
          '  representantskap:',
          ...tally('medlemmer', members, within),
          ...(deputiesPerMember === null ? [] : tally('varamedlemmer', members * deputiesPerMember, within)),
          ...(input.facts.id === 'ipr' ? [] : ['    daglig-leder-er-medlem: nei']),
        ]),
    ...(boardPerParticipant === null ? [] : ['  nemnd:', ...tally('medlemmer', boardPerParticipant, within)]),
    ...(directors === null
      ? []
      : [
          '  styre:',
          `    antall: ${directors}`,
          '    ansatte-velger: nei',
          '    representantskapsmedlem-i-styret: nei',
          '    daglig-leder-i-styret: nei',
        ]),
  ];
  return lines.length === 0 ? [] : [...comment(words.organs), 'organer:', ...lines];
}

const AUTHORITY = [
  ['individualDecisions', 'enkeltvedtak'],
  ['regulations', 'forskrift'],
  ['mattersOfPrinciple', 'prinsipielle-saker'],
] as const;

/** What the case says is to be left to a host: by its partners, or by all of them to a joint board. */
function authority(input: ChecklistInput, words: ChecklistWords): string[] {
  const { alternative } = input;
  const kinds = AUTHORITY.filter(([kind]) => alternative.transferred[kind]).map(([, key]) => key);
  if (kinds.length === 0 || !alternative.form.startsWith('vk-')) return [];
  const delegating = participants(input).filter(
    (participant) => alternative.form === 'vk-nemnd' || participant.name !== alternative.host,
  );
  const from = delegating.flatMap((participant) => [
    `  ${scalar(participant.name)}:`,
    ...kinds.map((kind) => `    - ${kind}`),
  ]);
  return [
    ...comment(words.authority),
    'myndighet:',
    ...from,
    ...(alternative.form === 'vk-adm'
      ? [...comment(words.delegation), 'delegering: gjennom-kommunedirektøren']
      : []),
  ];
}

function exit({ facts, date }: ChecklistInput, words: ChecklistWords): string[] {
  const months = versionOn(facts.minimums, date)?.noticeMonths ?? null;
  return months === null ? [] : [...comment(words.exit), 'uttreden:', `  varsel-måneder: ${months}`];
}

const ADOPTED_BY: Record<Participant['kind'], string | null> = {
  kommune: 'kommunestyret',
  fylkeskommune: 'fylkestinget',
  iks: 'representantskapet',
  stat: null,
  privat: null,
  annen: null,
};

function decisions(input: ChecklistInput, words: ChecklistWords): string[] {
  if (!(ADOPTED_FORMS as readonly OrganisationForm[]).includes(input.alternative.form)) return [];
  const lines = participants(input).flatMap(({ name: participant, kind }) => {
    const body = ADOPTED_BY[kind];
    return body === null ? [] : [`  - deltaker: ${scalar(participant)}`, `    organ: ${body}`];
  });
  return lines.length === 0 ? [] : [...comment(words.decisions), 'vedtak:', ...lines];
}
