// Every point and participant that a draft mentions exists; a slip is told once, and then read as what was meant.
import type { Alternative, Case } from '../../case/case.js';
import type { DraftArgs } from '../../diagnostics/codes.js';
import type { Path } from '../../diagnostics/diagnostic.js';
import type { Draft, OfParticipant, Tally } from '../../draft/draft.js';
import type { FormFacts } from '../../forms/forms.js';
import { suggest } from '../../source/suggest.js';

export interface Mention {
  args: DraftArgs['utkast-henvisning'];
  at: Path;
  onKey: boolean;
}

interface Known {
  case: Case | null;
  alternative: Alternative | null;
  facts: FormFacts;
}

/** The mentions of what is not there, and the draft as it was meant where a mention is nearly a known one. */
export function checkMentions(draft: Draft, known: Known): { mentions: Mention[]; draft: Draft } {
  const points = unknownPoints(draft, known.facts);
  const participants = unknownParticipants(draft, known);
  const meant = new Map(participants.map(({ args }) => [args.found, args.suggestion ?? args.found]));
  return { mentions: [...points, ...participants], draft: asMeant(draft, { points, meant }) };
}

function unknownPoints({ points }: Draft, { agreement }: FormFacts): Mention[] {
  const known = [...new Set(agreement.map(({ id }) => id))];
  // Of a form that has no list of points, nothing says which there may be.
  if (known.length === 0) return [];
  return points
    .filter(({ id }) => !known.includes(id))
    .map(({ id, at }) => ({
      args: { kind: 'point', found: id, known, suggestion: suggest(id, known) },
      at,
      onKey: true,
    }));
}

/** Others than those of the case may take part; only a name that is nearly a known one is a slip. */
function unknownParticipants(draft: Draft, { case: read, alternative }: Known): Mention[] {
  if (read === null) return [];
  const others = (alternative?.otherParticipants ?? []).map(({ name }) => name);
  const known = [...read.municipalities, ...others];
  const found = new Map<string, Mention>();
  for (const { participant, at, onKey } of participantMentions(draft)) {
    if (known.includes(participant) || found.has(participant)) continue;
    const suggestion = suggest(participant.replace(/ (?:fylkes)?kommune$/i, ''), known);
    if (suggestion === null) continue;
    const args = { kind: 'participant' as const, found: participant, known, suggestion };
    found.set(participant, { args, at, onKey });
  }
  return [...found.values()];
}

function participantMentions({ organs, authority, decisions }: Draft) {
  const { assembly, jointBoard } = organs;
  const tallies = [assembly?.members, assembly?.deputies, jointBoard?.members];
  const keys = [...tallies.flatMap((tally) => tally?.entries ?? []), ...authority];
  return [
    ...keys.map(({ participant, at }) => ({ participant, at, onKey: true })),
    ...decisions.map(({ participant, at }) => ({ participant, at: [...at, 'deltaker'], onKey: false })),
  ];
}

/** The draft with each slip read as the id that it is nearly, so that no rule tells of the same slip again. */
function asMeant(
  draft: Draft,
  slips: { points: readonly Mention[]; meant: ReadonlyMap<string, string> },
): Draft {
  const { organs, authority, decisions, points } = draft;
  const named = <Entry extends { participant: string }>(entry: Entry): Entry => ({
    ...entry,
    participant: slips.meant.get(entry.participant) ?? entry.participant,
  });
  const tally = (one: Tally | null): Tally | null =>
    one === null
      ? null
      : { ...one, entries: one.entries.map((entry: OfParticipant<number>) => named(entry)) };
  const pointIds = new Map(slips.points.map(({ args }) => [args.found, args.suggestion]));
  const written = new Set(points.map(({ id }) => id));
  return {
    ...draft,
    points: points.map((point) => {
      const meant = pointIds.get(point.id) ?? null;
      return meant === null || written.has(meant) ? point : { ...point, id: meant };
    }),
    organs: {
      ...organs,
      assembly: organs.assembly && {
        ...organs.assembly,
        members: tally(organs.assembly.members),
        deputies: tally(organs.assembly.deputies),
      },
      jointBoard: organs.jointBoard && { ...organs.jointBoard, members: tally(organs.jointBoard.members) },
    },
    authority: authority.map(named),
    decisions: decisions.map(named),
  };
}
