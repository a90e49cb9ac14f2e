// Bokmål for the outcomes told at length: what each says, when exactly, and what can be done.
import type { OutcomeId } from '../../assessment/assessment.js';
import type { OutcomeText, ThresholdWords } from '../knowledge.js';

const NOTHING_MISSING = 'Ingen krav med alvorlighet «feil» står åpne, og ingen hull kan snu resultatet.';
const cooperationClear = ({ cooperation }: ThresholdWords) =>
  `Det beste åpne alternativet er bedre enn nullalternativet i minst ${cooperation} vektinger.`;
const formClear = ({ form }: ThresholdWords) =>
  `Ett alternativ leder alene, og det kommer først i minst ${form} vektinger.`;

export const outcomeTexts: Record<OutcomeId, OutcomeText> = {
  'taler-for': {
    what: 'Vurderingen taler klart for samarbeid, og for ett av alternativene. Det er det sterkeste svaret verktøyet gir. Det er fortsatt kommunedirektøren og kommunestyret som konkluderer.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'Ingen advarsel om alternativet eller om saken står ubesvart.',
    ],
    todo: [
      'Les det sterkeste motargumentet og det som kan snu resultatet, og ta begge med i saksframlegget.',
      'Se hva det betyr for hver kommune, og hva kriteriene ikke måler.',
    ],
  },
  'taler-for-med-forbehold': {
    what: 'Vurderingen taler for samarbeid og for ett av alternativene, men minst én advarsel er ikke besvart. Hver av dem er et forbehold som leseren må få vite om.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'Minst én advarsel om alternativet eller om saken står ubesvart.',
    ],
    todo: [
      'Se forbeholdene med samarbeid validate, og rett det som kan rettes.',
      'Besvar resten under «avklaringer» i saken: hvem som har svart, når og hva.',
    ],
  },
  'samarbeid-form-uavklart': {
    what: 'Vurderingen taler for at kommunene samarbeider, men ikke klart for én form. Flere alternativer er bedre enn nullalternativet, og står for likt til at ett peker seg ut.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      `Førsteplassen er delt, eller alternativet som leder, kommer først i færre enn ${thresholds.form} vektinger.`,
    ],
    todo: [
      'Hold formene opp mot hverandre med samarbeid form: styring, ansvar, økonomi og hvordan en kommune går ut.',
      'Spør kommunestyrene hva de vil styre, og skriv svaret under «styring» i saken.',
      'Se hvilke vekter som skiller alternativene.',
    ],
  },
  'bor-utredes-videre': {
    what: 'Vurderingen gir ikke grunnlag for å si ja eller nei ennå. Siden sier hva som mangler. Det er et svar om utredningen, ikke om samarbeidet.',
    any: true,
    when: ({ cooperation, against }) => [
      'Et krav med alvorlighet «feil» ved sakens status er ikke oppfylt.',
      'Noe som ikke er vurdert, kan avgjøre om alternativet som leder, er bedre enn nullalternativet.',
      'Noe som ikke er vurdert, kan avgjøre hvilket alternativ som leder.',
      `Samarbeid er bedre enn nullalternativet i flere enn ${against}, men færre enn ${cooperation} vektinger.`,
      `Nullalternativet kan ikke videreføres, og samarbeid er bedre enn det i færre enn ${cooperation} vektinger.`,
    ],
    todo: [
      'Fyll hullene siden nevner, eller oppgi et spenn der tallet er usikkert.',
      'Rett det kravene peker på. Linjen, og hva som skal til, vises med samarbeid validate.',
      'Er svaret fortsatt delt, avhenger det av hva kommunene legger vekt på. Det må de folkevalgte avgjøre.',
    ],
  },
  'taler-ikke-for-samarbeid': {
    what: 'Nullalternativet er minst like godt som samarbeid på nesten alle måter å vekte kriteriene på.',
    any: false,
    when: ({ against }) => [
      NOTHING_MISSING,
      `Det beste åpne alternativet er bedre enn nullalternativet i høyst ${against} vektinger.`,
      'Nullalternativet kan videreføres.',
    ],
    todo: [
      'Se om alternativene kan utformes annerledes: en annen vertskommune, et annet omfang eller trinnvis innføring.',
      'Les det sterkeste argumentet for samarbeid, og vurder om kriteriene dekker det som er viktig her.',
    ],
  },
  'ingen-apen-form': {
    what: 'Regler om organisasjonsformen stenger for alle alternativene slik de er beskrevet. Da er det ikke noe igjen å rangere. Det betyr ikke at oppgaven ikke kan løses sammen.',
    any: false,
    when: () => [
      'Saken har alternativer med poeng.',
      'Hvert alternativ ved siden av nullalternativet er stengt av minst én regel som ikke er besvart.',
    ],
    todo: [
      'Se hvilken regel og paragraf det gjelder, og nærmeste åpne form, med samarbeid form.',
      'Endre formen eller hva den skal ha myndighet til.',
      'Åpner en særlov for det, besvares regelen under «avklaringer» med paragrafen, der regelen tillater det.',
    ],
  },
  'kan-ikke-vurderes': {
    what: 'Filen kan ikke vurderes slik den er nå. Det sier ikke noe om samarbeidet.',
    any: true,
    when: () => [
      'Filen, avtalen eller filen med organisasjonsformer har feil som stanser lesingen.',
      'Saken har ingen alternativer ved siden av nullalternativet.',
      'Ingen alternativer har poeng på noe kriterium.',
    ],
    todo: [
      'Se feilene med samarbeid validate. Hver av dem har linje, kolonne og hva som skal til.',
      'Skriv inn alternativene og de første poengene. Resten kan stå som «ikke-vurdert» med en grunn.',
    ],
  },
};
