// Nynorsk for the outcomes told at length: what each says, when exactly, and what can be done.
import type { OutcomeId } from '../../assessment/assessment.js';
import type { OutcomeText, ThresholdWords } from '../knowledge.js';

const NOTHING_MISSING = 'Ingen krav med alvorsgraden «feil» står opne, og ingen hol kan snu resultatet.';
const cooperationClear = ({ cooperation }: ThresholdWords) =>
  `Det beste opne alternativet er betre enn nullalternativet i minst ${cooperation} vektingar.`;
const formClear = ({ form }: ThresholdWords) =>
  `Eitt alternativ leier åleine, og det kjem først i minst ${form} vektingar.`;

export const outcomeTexts: Record<OutcomeId, OutcomeText> = {
  'taler-for': {
    what: 'Vurderinga talar klart for samarbeid, og for eitt av alternativa. Det er det sterkaste svaret verktøyet gir. Det er framleis kommunedirektøren og kommunestyret som konkluderer.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'Inga åtvaring om alternativet eller om saka står utan svar.',
    ],
    todo: [
      'Les det sterkaste motargumentet og det som kan snu resultatet, og ta begge med i saksframlegget.',
      'Sjå kva det betyr for kvar kommune, og kva kriteria ikkje måler.',
    ],
  },
  'taler-for-med-forbehold': {
    what: 'Vurderinga talar for samarbeid og for eitt av alternativa, men minst éi åtvaring har ikkje fått svar. Kvar av dei er eit atterhald som lesaren må få vite om.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'Minst éi åtvaring om alternativet eller om saka står utan svar.',
    ],
    todo: [
      'Sjå atterhalda med samarbeid validate, og rett det som kan rettast.',
      'Svar på resten under «avklaringer» i saka: kven som har svart, når og kva.',
    ],
  },
  'samarbeid-form-uavklart': {
    what: 'Vurderinga talar for at kommunane samarbeider, men ikkje klart for éi form. Fleire alternativ er betre enn nullalternativet, og dei står for likt til at eitt peikar seg ut.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      `Førsteplassen er delt, eller alternativet som leier, kjem først i færre enn ${thresholds.form} vektingar.`,
    ],
    todo: [
      'Hald formene opp mot kvarandre med samarbeid form: styring, ansvar, økonomi og korleis ein kommune går ut.',
      'Spør kommunestyra kva dei vil styre, og skriv svaret under «styring» i saka.',
      'Sjå kva vekter som skil alternativa.',
    ],
  },
  'bor-utredes-videre': {
    what: 'Vurderinga gir ikkje grunnlag for å seie ja eller nei enno. Sida seier kva som manglar. Det er eit svar om utgreiinga, ikkje om samarbeidet.',
    any: true,
    when: ({ cooperation, against }) => [
      'Eit krav med alvorsgraden «feil» ved den statusen saka har, er ikkje oppfylt.',
      'Noko som ikkje er vurdert, kan avgjere om alternativet som leier, er betre enn nullalternativet.',
      'Noko som ikkje er vurdert, kan avgjere kva alternativ som leier.',
      `Samarbeid er betre enn nullalternativet i fleire enn ${against}, men færre enn ${cooperation} vektingar.`,
      `Nullalternativet kan ikkje vidareførast, og samarbeid er betre enn det i færre enn ${cooperation} vektingar.`,
    ],
    todo: [
      'Fyll hola sida nemner, eller oppgi eit spenn der talet er usikkert.',
      'Rett det krava peikar på. Linja, og kva som skal til, får de med samarbeid validate.',
      'Er svaret framleis delt, kjem det an på kva kommunane legg vekt på. Det må dei folkevalde avgjere.',
    ],
  },
  'taler-ikke-for-samarbeid': {
    what: 'Nullalternativet er minst like godt som samarbeid på nesten alle måtar å vekte kriteria på.',
    any: false,
    when: ({ against }) => [
      NOTHING_MISSING,
      `Det beste opne alternativet er betre enn nullalternativet i høgst ${against} vektingar.`,
      'Nullalternativet kan vidareførast.',
    ],
    todo: [
      'Sjå om alternativa kan formast annleis: ein annan vertskommune, eit anna omfang eller innføring i trinn.',
      'Les det sterkaste argumentet for samarbeid, og vurder om kriteria dekkjer det som er viktig her.',
    ],
  },
  'ingen-apen-form': {
    what: 'Reglar om organisasjonsforma stengjer for alle alternativa slik dei er skildra. Då er det ikkje noko att å rangere. Det betyr ikkje at oppgåva ikkje kan løysast saman.',
    any: false,
    when: () => [
      'Saka har alternativ med poeng.',
      'Kvart alternativ ved sida av nullalternativet er stengt av minst éin regel som ikkje har fått svar.',
    ],
    todo: [
      'Sjå kva regel og paragraf det gjeld, og den næraste opne forma, med samarbeid form.',
      'Endre forma eller kva ho skal ha myndigheit til.',
      'Opnar ei særlov for det, svarar de på regelen under «avklaringer» med paragrafen, der regelen tillèt det.',
    ],
  },
  'kan-ikke-vurderes': {
    what: 'Fila kan ikkje vurderast slik ho er no. Det seier ikkje noko om samarbeidet.',
    any: true,
    when: () => [
      'Fila, avtalen eller fila med organisasjonsformer har feil som stansar lesinga.',
      'Saka har ingen alternativ ved sida av nullalternativet.',
      'Ingen alternativ har poeng på noko kriterium.',
    ],
    todo: [
      'Sjå feilane med samarbeid validate. Kvar av dei har linje, kolonne og kva som skal til.',
      'Skriv inn alternativa og dei første poenga. Resten kan stå som «ikke-vurdert» med ein grunn.',
    ],
  },
};
