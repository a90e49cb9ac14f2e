// Nynorsk for what an assessment speaks for: the outcome, its reasons, and what stands against it.
import type { CaseFacts, CellName, OutcomeId, ShareMethod } from '../../assessment/assessment.js';
import type { DiagnosticCode } from '../../diagnostics/diagnostic.js';
import { isRuleId } from '../../diagnostics/rule-ids.js';
import { missingScores } from '../missing-cells.js';
import type { Names } from '../names.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { requirements } from './requirements.js';

type Page = Messages['page'];

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
    return `Samarbeid er ikkje betre enn nullalternativet i ${tried ? 'nokon av dei prøvde vektingane av kriteria' : 'noka vekting av kriteria'}.`;
  const all = tried ? 'alle dei prøvde vektingane av kriteria' : 'alle moglege vektingar av kriteria';
  const where = share === 1 ? all : `${outOfHundred(share)} vektingar av kriteria`;
  return `Samarbeid er betre enn nullalternativet i ${where}.`;
}

/** Whether the leader comes first, in how many weightings. */
/** Without a name: of the one that was named just before. */
export function firstIn(
  share: number,
  { clear, method, name }: { clear: boolean; method: ShareMethod; name?: string },
): string {
  const who = name === undefined ? 'Alternativet som leier,' : `«${name}»`;
  const tried = method === 'sampling';
  if (share === 0)
    return `${who} kjem ikkje først i ${tried ? 'nokon av dei prøvde vektingane' : 'noka vekting'}.`;
  const all = tried ? 'alle dei prøvde vektingane' : 'alle moglege vektingar';
  const where = share === 1 ? all : `${clear ? '' : 'berre '}${outOfHundred(share)} vektingar`;
  return `${who} kjem først i ${where}.`;
}

export const outcomeNames: Record<OutcomeId, string> = {
  'taler-for': 'talar for',
  'taler-for-med-forbehold': 'talar for, med atterhald',
  'samarbeid-form-uavklart': 'samarbeid ja, form uavklara',
  'bor-utredes-videre': 'bør greiast ut vidare',
  'taler-ikke-for-samarbeid': 'talar ikkje for samarbeid',
  'ingen-apen-form': 'alle formene er stengde',
  'kan-ikke-vurderes': 'kan ikkje vurderast',
};

const decided: Partial<Record<CaseFacts['status'], string>> = {
  vedtatt: 'Saka er vedteken.',
  'ikke-vedtatt': 'Saka blei ikkje vedteken.',
  trukket: 'Saka er trekt.',
  'i-drift': 'Samarbeidet er i drift.',
  avsluttet: 'Samarbeidet er avslutta.',
};

/** The outcome in one sentence. `leaders` are names. */
export const outcomeSentence: Page['outcomeSentence'] = (outcome, { leaders, status }) => {
  const leader = `«${leaders[0] ?? ''}»`;
  switch (outcome) {
    case 'taler-for':
      return `Vurderinga talar for samarbeid, og ${leader} kjem best ut.`;
    case 'taler-for-med-forbehold':
      return `Vurderinga talar for samarbeid, med atterhald. Best ut kjem ${leader}.`;
    case 'samarbeid-form-uavklart':
      return leaders.length > 1
        ? `Vurderinga talar for samarbeid, men forma må avklarast. Det står likt mellom ${quoted(leaders)}.`
        : `Vurderinga talar for samarbeid, men forma må avklarast. Alternativet ${leader} leier, men ikkje klart.`;
    case 'bor-utredes-videre':
      return 'Vurderinga gir ikkje grunnlag for å seie ja eller nei. Saka bør greiast ut vidare.';
    case 'taler-ikke-for-samarbeid':
      return 'Vurderinga talar ikkje for samarbeid.';
    case 'ingen-apen-form':
      return 'Reglar om organisasjonsforma stengjer for alle alternativa slik dei er skildra.';
    case 'kan-ikke-vurderes':
      return 'Saka kan ikkje vurderast slik fila er no.';
    case null:
      if (status === 'i-drift' && leaders.length === 0) {
        return 'Samarbeidet er i drift. Her blir det etterprøvd, ikkje rangert.';
      }
      return `${decided[status ?? 'vedtatt'] ?? 'Saka er avgjord.'} Rangeringa står her som ei etterprøving.`;
  }
};

export const reason: Page['reason'] = (given, names, method) => {
  switch (given.id) {
    case 'unreadable':
      return given.errors === 1
        ? 'Fila har ein feil som må rettast først.'
        : `Fila har ${given.errors} feilar som må rettast først.`;
    case 'no-alternatives':
      return 'Det finst ingen alternativ ved sida av nullalternativet.';
    case 'no-scores':
      return 'Ingen alternativ har poeng.';
    case 'all-excluded':
      return 'Sjå under «Utanfor rangeringa» kva reglar det gjeld.';
    case 'requirements-unmet':
      return `${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
    case 'gaps-decide-cooperation':
      return `Det som ikkje er vurdert, kan avgjere om samarbeid er betre enn nullalternativet: ${cells(given.cells, names)}.`;
    case 'gaps-decide-leader':
      return `Det som ikkje er vurdert, kan avgjere kva alternativ som leier: ${cells(given.cells, names)}.`;
    case 'cooperation-uncertain':
      return `${cooperationIn(given.share, method)} Det er ikkje eintydig.`;
    case 'zero-cannot-continue':
      return 'Nullalternativet kan ikkje vidareførast. Kommunane må velje noko anna, men vurderinga viser ikkje kva.';
    case 'zero-leads':
      return `Med vektene i avtalen er nullalternativet likevel minst like godt (${format.signed(given.value)}).`;
    case 'cooperation-weak':
    case 'cooperation-clear':
      return cooperationIn(given.share, method);
    case 'first-place-shared':
      return `${quoted(given.leaders.map(names.alternative))} har same verdien.`;
    case 'form-uncertain': {
      const oftener =
        given.oftener === null
          ? ''
          : ` «${names.alternative(given.oftener.alternative)}» kjem først i fleire, ${outOfHundred(given.oftener.share)}, men ligg bak når ein bruker vektene i avtalen.`;
      return `${firstIn(given.share, { clear: false, method })}${oftener}`;
    }
    case 'form-clear':
      return firstIn(given.share, { clear: true, method });
    case 'reservations':
      return `Atterhald: ${given.rules.map((rule) => unmet(rule)).join('. ')}.`;
  }
};

/** What is not in order: a requirement, or a text that hardly says what it was meant to. */
function unmet(code: DiagnosticCode): string {
  return isRuleId(code) ? requirements[code].unmet : 'Noko i fila blir truleg ikkje lese slik det var meint';
}

/** Text from a file as a sentence, whether or not it ends as one. */
function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function cells(missing: CellName[], names: Names): string {
  const { shown, rest } = missingScores(missing);
  const told = shown.map(({ criterion, municipality, alternatives, same }) => {
    const place = municipality === null ? '' : ` i ${names.municipality(municipality)}`;
    const again = alternatives.length === 1 ? 'det same alternativet' : 'dei same alternativa';
    const which = same ? again : quoted(alternatives.map(names.alternative));
    return `${quoted([names.criterion(criterion)])}${place} for ${which}`;
  });
  return `${told.join('; ')}${rest > 0 ? `; og ${rest} til` : ''}`;
}

export const counterargument: Page['counterargument'] = (given, names) => {
  switch (given.id) {
    case 'worse-than-zero':
      return `Med vektene i avtalen er nullalternativet betre (${format.signed(given.value)}).`;
    case 'municipality-loses':
      return `${names.municipality(given.municipality)} kjem dårlegare ut enn med nullalternativet (${format.signed(given.value)}).`;
    case 'criterion-against': {
      const place = given.municipality === null ? '' : ` for ${names.municipality(given.municipality)}`;
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} trekkjer ned${place} (${format.signedShort(given.score)}).${why}`;
    }
    case 'red-risk':
      return `${given.measured ? 'Ei hending er framleis raud etter tiltak. ' : 'Ei raud hending har ingen tiltak. '}${withStop(given.event)}`;
    case 'disadvantage':
    case 'advantage':
      return withStop(given.text);
    case 'rival-better':
      return `«${names.alternative(given.rival)}» er betre på «${names.criterion(given.criterion)}» (${format.signedShort(given.difference)}).`;
    case 'criterion-for': {
      const why = given.reason === null ? '' : ` ${withStop(given.reason)}`;
      return `${names.criterion(given.criterion)} talar for (${format.signedShort(given.score)}).${why}`;
    }
  }
};
