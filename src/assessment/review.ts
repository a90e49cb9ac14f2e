// The review of a cooperation that is running: structure, steering, purpose and evaluation, by what the case says of each.
import type { Case } from '../case/case.js';
import type { Collaboration, Stated } from '../case/collaboration.js';
import { isOnlyReviewed } from '../case/only-reviewed.js';
import { PRECONDITIONS, type PreconditionGroup, type PreconditionId } from '../case/preconditions.js';
import { readinessProfile } from './readiness.js';
import type { ReadinessAnswer } from './readiness-profile.js';
import type { Review, ReviewElement, ReviewPoint, ReviewState } from './review-profile.js';

/** What is said of one element. `decisive`: where it is not there, the point is missing whatever else there is. */
interface Said {
  id: ReviewElement;
  answer: 'ja' | 'delvis' | 'nei' | 'unknown';
  decisive?: true;
}

/** Null when the case neither tells of a cooperation that is running, nor is one that is only to be reviewed. */
export function review(read: Case): Review | null {
  if (read.collaboration === null && !isOnlyReviewed(read)) return null;
  const { at, alternative, ...facts } = read.collaboration ?? NOTHING_SAID;
  const [sole, ...others] = read.alternatives;
  const only = others.length === 0 ? sole : undefined;
  const running = read.alternatives.find(({ id }) => id === alternative) ?? only;
  return {
    form: running?.form ?? null,
    formName: running?.otherForm?.name ?? null,
    ...facts,
    points: [
      point('structure', structure(read, facts)),
      point('steering', [
        { id: 'styres-av', answer: presence(facts.steeredBy), decisive: true },
        { id: 'styres-gjennom', answer: presence(facts.steeredThrough) },
        { id: 'styring', answer: read.steering === null ? 'unknown' : 'ja' },
      ]),
      point('purpose', [
        { id: 'formål', answer: read.purpose === null ? 'unknown' : 'ja' },
        sign(read, 'formål-uklart'),
      ]),
      point('evaluation', [{ id: 'evaluert', answer: presence(facts.evaluated), decisive: true }]),
    ],
  };
}

const NOT_MENTIONED = { state: 'unknown', value: null, why: null } as const;
const NOTHING_SAID: Collaboration = {
  at: [],
  alternative: null,
  since: NOT_MENTIONED,
  participants: NOT_MENTIONED,
  agreement: NOT_MENTIONED,
  agreementFrom: NOT_MENTIONED,
  steeredBy: NOT_MENTIONED,
  steeredThrough: NOT_MENTIONED,
  evaluated: NOT_MENTIONED,
  annualCost: NOT_MENTIONED,
};

/** The questions on structure. What the cooperation rests on answers that on agreements, where nothing is said of it. */
function structure(read: Case, { agreement }: Pick<Collaboration, 'agreement'>): Said[] {
  const asked = PRECONDITIONS.struktur.map((id): Said => {
    const answer = answerTo(read, 'struktur', id);
    const silent = id === 'avtaler' && answer === 'mangler';
    return { id, answer: silent ? presence(agreement) : KNOWN[answer] };
  });
  return [...asked, sign(read, 'struktur-mangler')];
}

/** A sign of danger that is seen is what the point lacks, and settles it. */
function sign(read: Case, id: 'struktur-mangler' | 'formål-uklart'): Said {
  const seen = answerTo(read, 'faresignaler', id);
  return { id, answer: OPPOSITE[KNOWN[seen]], decisive: true };
}

const OPPOSITE = { ja: 'nei', delvis: 'delvis', nei: 'ja', unknown: 'unknown' } as const;

function answerTo(read: Case, group: PreconditionGroup, id: PreconditionId): ReadinessAnswer {
  const items = readinessProfile(read)?.groups.find((one) => one.id === group)?.items;
  return items?.find((item) => item.id === id)?.answer ?? 'mangler';
}

const KNOWN: Record<ReadinessAnswer, Said['answer']> = {
  ja: 'ja',
  delvis: 'delvis',
  nei: 'nei',
  'ikke-vurdert': 'unknown',
  mangler: 'unknown',
};

function presence({ state }: Stated<unknown>): Said['answer'] {
  return { stated: 'ja', none: 'nei', unknown: 'unknown' }[state] as Said['answer'];
}

function point(id: ReviewPoint['id'], said: readonly Said[]): ReviewPoint {
  const which = (...answers: Said['answer'][]) =>
    said.filter(({ answer }) => answers.includes(answer)).map((one) => one.id);
  return {
    id,
    state: stateOf(said),
    inPlace: which('ja'),
    lacking: which('delvis', 'nei'),
    unknown: which('unknown'),
  };
}

/** One thing that is known to be lacking says that not all is in place; what is not known says nothing. */
function stateOf(said: readonly Said[]): ReviewState {
  const answers = said.map(({ answer }) => answer);
  const settled = said.some(({ answer, decisive }) => decisive && answer === 'nei');
  if (settled || answers.every((answer) => answer === 'nei')) return 'missing';
  if (answers.includes('nei') || answers.includes('delvis')) return 'partly';
  return answers.every((answer) => answer === 'ja') ? 'in-place' : 'unknown';
}
