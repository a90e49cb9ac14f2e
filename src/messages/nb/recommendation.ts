// Bokmål for what an assessment speaks for: the outcome, its reasons, and what stands against it.
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

export const quoted = (names: readonly string[]) => format.all(names.map((name) => `«${name}»`));

/** «73 av 100»; never «100 av 100» or «0 av 100» for what is not quite so. */
export function outOfHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 av 100';
  if (rounded === 0 && share > 0) return 'under 1 av 100';
  return `${rounded} av 100`;
}

/** Whether cooperation beats the zero alternative, in how many weightings; in words at the ends. */
export function cooperationIn(share: number, method: ShareMethod): string {
  const tried = method === 'sampling';
  if (share === 0)
    return `Samarbeid er ikke bedre enn nullalternativet i ${tried ? 'noen av de prøvde vektingene av kriteriene' : 'noen vekting av kriteriene'}.`;
  const all = tried ? 'alle de prøvde vektingene av kriteriene' : 'alle mulige vektinger av kriteriene';
  const where = share === 1 ? all : `${outOfHundred(share)} vektinger av kriteriene`;
  return `Samarbeid er bedre enn nullalternativet i ${where}.`;
}

/** Whether the leader comes first, in how many weightings. */
/** Without a name: of the one that was named just before. */
export function firstIn(
  share: number,
  { clear, method, name }: { clear: boolean; method: ShareMethod; name?: string },
): string {
  const who = name === undefined ? 'Alternativet som leder,' : `«${name}»`;
  const tried = method === 'sampling';
  if (share === 0)
    return `${who} kommer ikke først i ${tried ? 'noen av de prøvde vektingene' : 'noen vekting'}.`;
  const all = tried ? 'alle de prøvde vektingene' : 'alle mulige vektinger';
  const where = share === 1 ? all : `${clear ? '' : 'bare '}${outOfHundred(share)} vektinger`;
  return `${who} kommer først i ${where}.`;
}

export const outcomeNames: Record<OutcomeId, string> = {
  'taler-for': 'taler for',
  'taler-for-med-forbehold': 'taler for, med forbehold',
  'samarbeid-form-uavklart': 'samarbeid ja, form uavklart',
  'bor-utredes-videre': 'bør utredes videre',
  'taler-ikke-for-samarbeid': 'taler ikke for samarbeid',
  'ingen-apen-form': 'alle formene er stengt',
  'kan-ikke-vurderes': 'kan ikke vurderes',
};

const decided: Partial<Record<CaseFacts['status'], string>> = {
  vedtatt: 'Saken er vedtatt.',
  'ikke-vedtatt': 'Saken ble ikke vedtatt.',
  trukket: 'Saken er trukket.',
  'i-drift': 'Samarbeidet er i drift.',
  avsluttet: 'Samarbeidet er avsluttet.',
};

/** The outcome in one sentence. `leaders` are names. */
export function outcomeSentence(
  outcome: OutcomeId | null,
  { leaders, status }: { leaders: string[]; status: CaseFacts['status'] | null },
): string {
  const leader = `«${leaders[0] ?? ''}»`;
  switch (outcome) {
    case 'taler-for':
      return `Vurderingen taler for samarbeid, og ${leader} kommer best ut.`;
    case 'taler-for-med-forbehold':
      return `Vurderingen taler for samarbeid, med forbehold. Best ut kommer ${leader}.`;
    case 'samarbeid-form-uavklart':
      return leaders.length > 1
        ? `Vurderingen taler for samarbeid, men formen må avklares. Det står likt mellom ${quoted(leaders)}.`
        : `Vurderingen taler for samarbeid, men formen må avklares. Alternativet ${leader} leder, men ikke klart.`;
    case 'bor-utredes-videre':
      return 'Vurderingen gir ikke grunnlag for å si ja eller nei. Saken bør utredes videre.';
    case 'taler-ikke-for-samarbeid':
      return 'Vurderingen taler ikke for samarbeid.';
    case 'ingen-apen-form':
      return 'Regler om organisasjonsformen stenger for alle alternativene slik de er beskrevet.';
    case 'kan-ikke-vurderes':
      return 'Saken kan ikke vurderes slik filen er nå.';
    case null:
      if (status === 'i-drift' && leaders.length === 0) {
        return 'Samarbeidet er i drift. Her blir det etterprøvd, ikke rangert.';
      }
      return `${decided[status ?? 'vedtatt'] ?? 'Saken er avgjort.'} Rangeringen vises som en etterprøving.`;
  }
}

export function reason(given: Reason, names: Names, method: ShareMethod): string {
  switch (given.id) {
    case 'unreadable':
      return given.errors === 1
        ? 'Filen har en feil som må rettes først.'
        : `Filen har ${given.errors} feil som må rettes først.`;
    case 'no-alternatives':
      return 'Det er ingen alternativer ved siden av nullalternativet.';
    case 'no-scores':
      return 'Ingen alternativer har poeng.';
    case 'all-excluded':
      return 'Se under «Utenfor rangeringen» hvilke regler det gjelder.';
    case 'requirements-unmet':
      return `${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
    case 'gaps-decide-cooperation':
      return `Det som ikke er vurdert, kan avgjøre om samarbeid er bedre enn nullalternativet: ${cells(given.cells, names)}.`;
    case 'gaps-decide-leader':
      return `Det som ikke er vurdert, kan avgjøre hvilket alternativ som leder: ${cells(given.cells, names)}.`;
    case 'cooperation-uncertain':
      return `${cooperationIn(given.share, method)} Det er ikke entydig.`;
    case 'zero-cannot-continue':
      return 'Nullalternativet kan ikke videreføres. Kommunene må velge noe annet, men vurderingen viser ikke hva.';
    case 'zero-leads':
      return `Med avtalens egne vekter er nullalternativet likevel minst like godt (${format.signed(given.value)}).`;
    case 'cooperation-weak':
    case 'cooperation-clear':
      return cooperationIn(given.share, method);
    case 'first-place-shared':
      return `${quoted(given.leaders.map(names.alternative))} har samme verdi.`;
    case 'form-uncertain': {
      const oftener =
        given.oftener === null
          ? ''
          : ` «${names.alternative(given.oftener.alternative)}» kommer først i flere, ${outOfHundred(given.oftener.share)}, men ligger bak når avtalens vekter brukes.`;
      return `${firstIn(given.share, { clear: false, method })}${oftener}`;
    }
    case 'form-clear':
      return firstIn(given.share, { clear: true, method });
    case 'reservations':
      return `Forbehold: ${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
  }
}

/** What is not in order: a requirement, or a text that hardly says what it was meant to. */
function unmet(code: DiagnosticCode): string {
  return isRuleId(code) ? requirements[code].unmet : 'Noe i filen leses trolig ikke slik det var ment';
}

/** Text from a file as a sentence, whether or not it ends as one. */
function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function cells(missing: CellName[], names: Names): string {
  const { shown, rest } = missingScores(missing);
  const told = shown.map(({ criterion, municipality, alternatives, same }) => {
    const place = municipality === null ? '' : ` i ${names.municipality(municipality)}`;
    const again = alternatives.length === 1 ? 'det samme alternativet' : 'de samme alternativene';
    const which = same ? again : quoted(alternatives.map(names.alternative));
    return `${quoted([names.criterion(criterion)])}${place} for ${which}`;
  });
  return `${told.join('; ')}${rest > 0 ? `; og ${rest} til` : ''}`;
}

export function counterargument(given: Counterargument, names: Names): string {
  switch (given.id) {
    case 'worse-than-zero':
      return `Med avtalens vekter er nullalternativet bedre (${format.signed(given.value)}).`;
    case 'municipality-loses':
      return `${names.municipality(given.municipality)} kommer dårligere ut enn med nullalternativet (${format.signed(given.value)}).`;
    case 'criterion-against': {
      const place = given.municipality === null ? '' : ` for ${names.municipality(given.municipality)}`;
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} trekker ned${place} (${format.signedShort(given.score)}).${why}`;
    }
    case 'red-risk':
      return `${given.measured ? 'En hendelse er fortsatt rød etter tiltak. ' : 'En rød hendelse har ingen tiltak. '}${withStop(given.event)}`;
    case 'disadvantage':
    case 'advantage':
      return withStop(given.text);
    case 'rival-better':
      return `«${names.alternative(given.rival)}» er bedre på «${names.criterion(given.criterion)}» (${format.signedShort(given.difference)}).`;
    case 'criterion-for': {
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} taler for (${format.signedShort(given.score)}).${why}`;
    }
  }
}
