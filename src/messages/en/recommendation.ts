// English for what an assessment favours: the outcome, its reasons, and what stands against it.
import type {
  CaseFacts,
  CellName,
  Counterargument,
  OutcomeId,
  Reason,
  ShareMethod,
} from '../../assessment/assessment.js';
import type { DiagnosticCode } from '../../diagnostics/diagnostic.js';
import { isRuleId } from '../../diagnostics/rule-ids.js';
import { missingScores } from '../missing-cells.js';
import type { Names } from '../names.js';
import { format } from './format.js';
import { requirements } from './requirements.js';

export const quoted = (names: readonly string[]) => format.all(names.map((name) => `“${name}”`));

/** “73 of 100”; never “100 of 100” or “0 of 100” for what is not quite so. */
export function outOfHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 of 100';
  if (rounded === 0 && share > 0) return 'under 1 of 100';
  return `${rounded} of 100`;
}

/** Whether cooperation beats the zero alternative, in how many weightings; in words at the ends. */
export function cooperationIn(share: number, method: ShareMethod): string {
  const tried = method === 'sampling';
  if (share === 0)
    return `Cooperation is not better than the zero alternative in any ${tried ? 'of the ways of weighting the criteria that were tried' : 'way of weighting the criteria'}.`;
  const all = tried
    ? 'every way of weighting the criteria that was tried'
    : 'every possible way of weighting the criteria';
  const where = share === 1 ? all : `${outOfHundred(share)} ways of weighting the criteria`;
  return `Cooperation is better than the zero alternative in ${where}.`;
}

/** Whether the leader comes first, in how many weightings. */
/** Without a name: of the one that was named just before. */
export function firstIn(
  share: number,
  { clear, method, name }: { clear: boolean; method: ShareMethod; name?: string },
): string {
  const who = name === undefined ? 'The leading alternative' : `“${name}”`;
  const tried = method === 'sampling';
  if (share === 0)
    return `${who} does not come first in any ${tried ? 'of the weightings that were tried' : 'weighting'}.`;
  const all = tried ? 'all the weightings that were tried' : 'all possible weightings';
  const where = share === 1 ? all : `${clear ? '' : 'only '}${outOfHundred(share)} weightings`;
  return `${who} comes first in ${where}.`;
}

export const outcomeNames: Record<OutcomeId, string> = {
  'taler-for': 'in favour',
  'taler-for-med-forbehold': 'in favour, with reservations',
  'samarbeid-form-uavklart': 'cooperation yes, form unclear',
  'bor-utredes-videre': 'should be studied further',
  'taler-ikke-for-samarbeid': 'not in favour of cooperation',
  'ingen-apen-form': 'all forms ruled out',
  'kan-ikke-vurderes': 'cannot be assessed',
};

const decided: Partial<Record<CaseFacts['status'], string>> = {
  vedtatt: 'The proposal has been adopted.',
  'ikke-vedtatt': 'The proposal was not adopted.',
  trukket: 'The case has been withdrawn.',
  'i-drift': 'The cooperation is in operation.',
  avsluttet: 'The cooperation has ended.',
};

/** The outcome in one sentence. `leaders` are names. */
export function outcomeSentence(
  outcome: OutcomeId | null,
  { leaders, status }: { leaders: string[]; status: CaseFacts['status'] | null },
): string {
  const leader = `“${leaders[0] ?? ''}”`;
  switch (outcome) {
    case 'taler-for':
      return `The assessment favours cooperation, and ${leader} comes out best.`;
    case 'taler-for-med-forbehold':
      return `The assessment favours cooperation, with reservations. ${leader} comes out best.`;
    case 'samarbeid-form-uavklart':
      return leaders.length > 1
        ? `The assessment favours cooperation, but the form has yet to be settled. ${quoted(leaders)} are level.`
        : `The assessment favours cooperation, but the form has yet to be settled. ${leader} leads, though not clearly.`;
    case 'bor-utredes-videre':
      return 'The assessment supports neither a yes nor a no. The case should be studied further.';
    case 'taler-ikke-for-samarbeid':
      return 'The assessment does not favour cooperation.';
    case 'ingen-apen-form':
      return 'Rules on the form of organisation rule out all the alternatives as they are described.';
    case 'kan-ikke-vurderes':
      return 'The case cannot be assessed with the file as it is now.';
    case null:
      if (status === 'i-drift' && leaders.length === 0) {
        return 'The cooperation is in operation. It is reviewed here, not ranked.';
      }
      return `${decided[status ?? 'vedtatt'] ?? 'The case has been decided.'} The ranking is shown as a check after the event.`;
  }
}

export function reason(given: Reason, names: Names, method: ShareMethod): string {
  switch (given.id) {
    case 'unreadable':
      return given.errors === 1
        ? 'The file has an error that must be corrected first.'
        : `The file has ${given.errors} errors that must be corrected first.`;
    case 'no-alternatives':
      return 'There are no alternatives besides the zero alternative.';
    case 'no-scores':
      return 'No alternative has any scores.';
    case 'all-excluded':
      return 'See “Outside the ranking” for which rules apply.';
    case 'requirements-unmet':
      return `${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
    case 'gaps-decide-cooperation':
      return `What has not been assessed may decide whether cooperation is better than the zero alternative: ${cells(given.cells, names)}.`;
    case 'gaps-decide-leader':
      return `What has not been assessed may decide which alternative leads: ${cells(given.cells, names)}.`;
    case 'cooperation-uncertain':
      return `${cooperationIn(given.share, method)} That is no clear answer.`;
    case 'zero-cannot-continue':
      return 'The zero alternative cannot be continued. The municipalities must choose something else, but the assessment does not show what.';
    case 'zero-leads':
      return `With the agreement’s own weights, the zero alternative is nevertheless at least as good (${format.signed(given.value)}).`;
    case 'cooperation-weak':
    case 'cooperation-clear':
      return cooperationIn(given.share, method);
    case 'first-place-shared':
      return `${quoted(given.leaders.map(names.alternative))} have the same value.`;
    case 'form-uncertain': {
      const oftener =
        given.oftener === null
          ? ''
          : ` “${names.alternative(given.oftener.alternative)}” comes first in more of them, ${outOfHundred(given.oftener.share)}, but falls behind when the agreement’s own weights are used.`;
      return `${firstIn(given.share, { clear: false, method })}${oftener}`;
    }
    case 'form-clear':
      return firstIn(given.share, { clear: true, method });
    case 'reservations':
      return `${given.rules.length === 1 ? 'Reservation' : 'Reservations'}: ${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
  }
}

/** What is not in order: a requirement, or a text that hardly says what it was meant to. */
function unmet(code: DiagnosticCode): string {
  return isRuleId(code)
    ? requirements[code].unmet
    : 'Something in the file is probably not read as it was meant';
}

/** Text from a file as a sentence, whether or not it ends as one. */
function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function cells(missing: CellName[], names: Names): string {
  const { shown, rest } = missingScores(missing);
  const told = shown.map(({ criterion, municipality, alternatives, same }) => {
    const place = municipality === null ? '' : ` in ${names.municipality(municipality)}`;
    const again = alternatives.length === 1 ? 'the same alternative' : 'the same alternatives';
    const which = same ? again : quoted(alternatives.map(names.alternative));
    return `${quoted([names.criterion(criterion)])}${place} for ${which}`;
  });
  return `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

export function counterargument(given: Counterargument, names: Names): string {
  switch (given.id) {
    case 'worse-than-zero':
      return `With the agreement’s weights, the zero alternative is better (${format.signed(given.value)}).`;
    case 'municipality-loses':
      return `${names.municipality(given.municipality)} comes out worse than with the zero alternative (${format.signed(given.value)}).`;
    case 'criterion-against': {
      const place = given.municipality === null ? '' : ` for ${names.municipality(given.municipality)}`;
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} counts against it${place} (${format.signedShort(given.score)}).${why}`;
    }
    case 'red-risk':
      return `${given.measured ? 'One event is still red after measures. ' : 'A red event has no measures. '}${withStop(given.event)}`;
    case 'disadvantage':
    case 'advantage':
      return withStop(given.text);
    case 'rival-better':
      return `“${names.alternative(given.rival)}” is better on “${names.criterion(given.criterion)}” (${format.signedShort(given.difference)}).`;
    case 'criterion-for': {
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} counts in favour (${format.signedShort(given.score)}).${why}`;
    }
  }
}
