// What the rules on drafts share: who takes part, which kinds of forms there are, which points are open.
import type { Participant } from '../../case/case.js';
import type { Draft, DraftPoint, Tally } from '../../draft/draft.js';
import { isSettled, pointIn, pointsOn } from '../../draft/points.js';
import type { AgreementPoint, AgreementPointKind } from '../../forms/forms.js';
import type { DraftRuleInput } from './draft-rule.js';

/** Forms whose highest body is an assembly of representatives. */
export const ASSEMBLY_FORMS = ['ipr', 'ko', 'iks'] as const;

/** Those who are to take part: of the case and its alternative where they are known, else all whom the draft mentions. */
function participantsOf({ draft, case: read, alternative }: DraftRuleInput): string[] {
  if (read === null) return [...new Set(mentioned(draft))];
  return [...read.municipalities, ...(alternative?.otherParticipants ?? []).map(({ name }) => name)];
}

function mentioned({ organs: { assembly, jointBoard }, authority, decisions }: Draft): string[] {
  const tallies = [assembly?.members, assembly?.deputies, jointBoard?.members];
  return [...tallies.flatMap((tally) => tally?.entries ?? []), ...authority, ...decisions].map(
    ({ participant }) => participant,
  );
}

/** What kind of participant it is. Without a case only the name tells; a municipality then. */
export function kindOf(participant: string, { alternative }: DraftRuleInput): Participant['kind'] {
  const other = alternative?.otherParticipants.find(({ name }) => name === participant);
  if (other !== undefined) return other.kind;
  if (/(?<![\p{L}\d])iks(?![\p{L}\d])/iu.test(participant)) return 'iks';
  return /fylkeskommune$/i.test(participant) ? 'fylkeskommune' : 'kommune';
}

/** The number of each who is to take part, and of each other in the list; none when the list leaves one out. */
export function counts(tally: Tally, input: DraftRuleInput) {
  const listed = new Map(tally.entries.map((entry) => [entry.participant, entry]));
  const all = new Set([...participantsOf(input), ...listed.keys()]);
  return [...all].map((participant) => ({
    participant,
    found: listed.get(participant)?.value ?? 0,
    at: listed.get(participant)?.at ?? tally.at,
  }));
}

interface OpenPoint {
  point: AgreementPoint;
  /** What the draft says of it; null: nothing. */
  said: DraftPoint | null;
}

/** The points of some kinds that the draft does not settle. */
export function openPoints(
  { draft, facts, date }: Pick<DraftRuleInput, 'draft' | 'facts' | 'date'>,
  kinds: readonly AgreementPointKind[],
): OpenPoint[] {
  return pointsOn(facts, date)
    .filter(({ kind }) => kinds.includes(kind))
    .map((point) => ({ point, said: pointIn(draft, point.id) }))
    .filter(({ said }) => !isSettled(said));
}

/** A finding on an open point: at the point where the draft mentions it, else at the list of points. */
export function onPoint({ point, said }: OpenPoint) {
  const { id, name, suggestion } = point;
  return {
    args: {
      point: id,
      name,
      suggestion,
      stated: said?.unsettled ?? null,
      placeholder: said?.unsettled == null ? (said?.placeholder ?? null) : null,
    },
    at: said?.at ?? ['punkter'],
    onKey: true,
    sourced: point,
  };
}

/** Whether loans are to be taken up: the draft opens for it, or the case says so of the alternative. */
export function plansLoans({ draft, alternative }: DraftRuleInput): boolean {
  return draft.loan?.allowed === true || alternative?.loan === true;
}

/** Line breaks, spaces and case are how a text is set, not what it says. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
