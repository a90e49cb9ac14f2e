// The readiness profile: whether what a cooperation needs is in place, beside the score and never in it.
import type { Case } from '../case/case.js';
import {
  type Answered,
  PRECONDITION_GROUPS,
  PRECONDITIONS,
  type Precondition,
} from '../case/preconditions.js';
import type {
  ReadinessAnswer,
  ReadinessId,
  ReadinessItem,
  ReadinessProfile,
  ReadinessStatement,
} from './readiness-profile.js';

/** Null when the case has none of the parts. */
export function readinessProfile({ preconditions, municipalities }: Case): ReadinessProfile | null {
  if (preconditions === null) return null;
  return {
    groups: PRECONDITION_GROUPS.map((group) => {
      const items = PRECONDITIONS[group].map((id) => {
        const found = preconditions.find((one) => one.group === group && one.id === id);
        return found === undefined ? unanswered(id) : itemOf(found, municipalities);
      });
      return { id: group, counts: countsOf(items), items };
    }),
  };
}

function unanswered(id: ReadinessId): ReadinessItem {
  return { id, ...statement(NOTHING), withoutEvidence: false, perMunicipality: [] };
}

const NOTHING: Answered = { answer: null, notAssessed: null, evidence: null, sources: [] };

function itemOf(precondition: Precondition, municipalities: readonly string[]): ReadinessItem {
  const { id, common, perMunicipality } = precondition;
  const own = municipalities.map((municipality) => perMunicipality.get(municipality) ?? common);
  return {
    id,
    ...statement(common),
    answer: jointAnswer(own.map((one) => statement(one).answer)),
    withoutEvidence: own.some((one) => isClaim(one) && (one.evidence ?? common.evidence) === null),
    perMunicipality: municipalities.flatMap((municipality) => {
      const answered = perMunicipality.get(municipality);
      return answered === undefined ? [] : [{ id: municipality, ...statement(answered) }];
    }),
  };
}

function statement({ answer, notAssessed, evidence, sources }: Answered): ReadinessStatement {
  const none = notAssessed === null ? 'mangler' : 'ikke-vurdert';
  return { answer: answer ?? none, notAssessed, evidence, sources: sources.length };
}

/** What the municipalities are together: no better known than the least known of them, and partly where they differ. */
function jointAnswer(answers: readonly ReadinessAnswer[]): ReadinessAnswer {
  if (answers.includes('mangler')) return 'mangler';
  if (answers.includes('ikke-vurdert')) return 'ikke-vurdert';
  const [first = 'mangler'] = answers;
  return answers.every((answer) => answer === first) ? first : 'delvis';
}

/** A no needs no evidence to be taken seriously. */
function isClaim({ answer }: Answered): boolean {
  return answer === 'ja' || answer === 'delvis';
}

function countsOf(items: readonly ReadinessItem[]): Record<ReadinessAnswer, number> {
  const count = (answer: ReadinessAnswer) => items.filter((item) => item.answer === answer).length;
  return {
    ja: count('ja'),
    delvis: count('delvis'),
    nei: count('nei'),
    'ikke-vurdert': count('ikke-vurdert'),
    mangler: count('mangler'),
  };
}
