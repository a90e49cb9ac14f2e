// Bokmål for the page that shows how sure a ranking is and what it hangs on.
import type { MethodId, MethodReason } from '../../assessment/analysis.js';
import type { WeightsSource } from '../../assessment/weights-result.js';
import { NO_BREAK } from '../format.js';
import { format } from './format.js';
import { outOfHundred, quoted } from './recommendation.js';

const methodNames: Record<MethodId, string> = {
  topsis: 'TOPSIS',
  'promethee-usual': 'PROMETHEE II, vanlig',
  'promethee-linear': 'PROMETHEE II, lineær',
  vikor: 'VIKOR',
};

const percent = (share: number) => format.number(share * 100, Math.abs(share) < 0.1 ? 1 : 0);

/** Why a method puts `other` before `leader`: one sentence. */
function methodReason(
  reason: MethodReason,
  { other, leader, criterion }: { other: string; leader: string; criterion: (id: string) => string },
): string {
  switch (reason.id) {
    case 'stretched-scale':
      return `TOPSIS setter «${other}» først. Metoden måler avstand til det beste og det dårligste blant alternativene her, og da veier forskjellen i «${criterion(reason.criterion)}» tyngre enn på avtalens skala.`;
    case 'better-not-how-much':
      return `PROMETHEE II med vanlig preferanse setter «${other}» først. Den spør bare hvem som er best på hvert kriterium, ikke hvor mye: Mot de andre i snitt er «${other}» foran på ${percent(reason.other.ahead)} prosent av vekten og bak på ${percent(reason.other.behind)}, «${leader}» foran på ${percent(reason.leader.ahead)} og bak på ${percent(reason.leader.behind)}.`;
    case 'large-leads-alike':
      return `PROMETHEE II med lineær preferanse setter «${other}» først. Den regner alle forskjeller på ${format.short(reason.points)} poeng eller mer som like store, og «${leader}» taper mest på det i «${criterion(reason.criterion)}».`;
    case 'worst-criterion':
      return `VIKOR setter «${other}» først. Metoden legger også vekt på det kriteriet et alternativ taper mest på, og for «${leader}» er det «${criterion(reason.criterion)}».`;
  }
}

export const analysis = {
  title: (name: string) => `Hvor sikker er rangeringen? ${name}`,
  nothing: 'Det er ingen rangering å analysere.',
  weightsSet: (changes: string, leaders: string[]) =>
    `Med ${changes}, og ellers avtalens vekter, leder ${quoted(leaders)}. Intervallene, vendepunktene og metodene under gjelder disse vektene.`,
  weightsFrom: ({ file, by, date }: WeightsSource, leaders: string[]) =>
    `Med vektene i ${file}, fastsatt av ${by} ${format.date(date)}, leder ${quoted(leaders)}. Intervallene, vendepunktene og metodene under gjelder disse vektene.`,
  /** `after`: the share of draws of the uncertain scores; null where none are uncertain. */
  settledByWeights: (name: string, { before, after }: { before: number; after: number | null }) =>
    `Når alle vektinger er like sannsynlige, er «${name}» først i ${outOfHundred(before)}. ${after === null ? 'Disse vektene avgjør førsteplassen, siden ingen poeng er usikre.' : `Med disse vektene er bare de usikre poengene åpne, og det er først i ${outOfHundred(after)} trekk av dem.`}`,
  shared: (leaders: string[]) => `${quoted(leaders)} har samme verdi og deler førsteplassen.`,
  alike: (names: string[]) =>
    `${quoted(names)} har samme poeng på alle kriterier. Ingen vekter kan skille dem.`,
  excluded: (names: string[]) =>
    `Ikke med i rangeringen: ${quoted(names)}, som regler om organisasjonsformen stenger for.`,
  acceptability: {
    title: 'Hvor ofte kommer hvert alternativ på hver plass?',
    alternative: 'Alternativ',
    rank: (rank: number) => `${rank}. plass`,
    /** Short, for the head of a narrow column. */
    place: (rank: number) => `${rank}.`,
    lower: (rank: number) => `${rank}. plass eller lavere`,
    outOf: 'Av 100 vektinger, blant alternativene som kan velges.',
    zeroLeftOut: 'Nullalternativet er holdt utenfor.',
    exact:
      'Regnet ut for alle mulige vektinger, der alle er like sannsynlige. Ingenting er trukket tilfeldig.',
    exactNarrowed:
      'Regnet ut for alle vektingene som er igjen, der alle er like sannsynlige. Ingenting er trukket tilfeldig.',
    /** Without an error: all that was drawn came out alike, which says little of how far the shares may be off. */
    sampling: (samples: string, seed: number, error: string | null) =>
      `Funnet med ${samples} tilfeldige vektinger, der alle er like sannsynlige (startverdi ${seed}). ${error === null ? 'Alle ga den samme rekkefølgen, så standardfeilen kan ikke anslås.' : `Standardfeilen er høyst ${error} av 100.`}`,
    dependent: 'Hver vekting er trukket ut fra den forrige, så feilen kan være noe større.',
    uncertain: 'Poeng som er usikre eller mangler, er trukket innenfor spennene sine.',
  },
  narrowing: {
    title: 'Hva avgrensningen avgjør',
    order: (names: string[]) => `${quoted(names)} i fallende rekkefølge, og ingen andre over den siste`,
    orderOne: (name: string) => `«${name}» viktigst`,
    between: (name: string, low: string, high: string) =>
      `«${name}» mellom ${low} og ${high} prosent av vekten`,
    kept: (what: string[], share: number, about: boolean) =>
      `Avgrensning: ${what.join('; ')}. Den beholder ${about ? 'om lag ' : ''}${outOfHundred(share)} vektinger.`,
    change: (name: string, after: number, before: number) =>
      `«${name}»: først i ${outOfHundred(after)}, mot ${outOfHundred(before)} uten avgrensningen.`,
    cooperation: (after: number, before: number) =>
      `Samarbeid er bedre enn nullalternativet i ${outOfHundred(after)} vektinger, mot ${outOfHundred(before)} uten avgrensningen.`,
    settled: (name: string) => `Det avgjør førsteplassen: «${name}» er først i alle vektingene som er igjen.`,
    open: 'Det avgjør ikke førsteplassen.',
  },
  pairwise: {
    title: 'Hvem slår hvem?',
    note: 'Tallet viser hvor mange av 100 vektinger alternativet på linjen er best i, mot det i kolonnen.',
    beats: (other: string, count: string) => `slår «${other}» i ${count} av 100`,
    against: 'Mot',
  },
  beliefs: {
    title: 'Hva må du mene for at et alternativ skal komme først?',
    first: (name: string, share: number, what: string) =>
      share === 1
        ? `«${name}» kommer først i alle vektinger, uansett hva du mener er viktigst.`
        : `«${name}» (først i ${outOfHundred(share)}): ${what}.`,
    firstDrawn: (name: string) => `«${name}» kommer først i alle vektingene som er trukket.`,
    alone: (name: string) =>
      `«${name}» er det eneste alternativet som kan velges. Det trenger bare å slå nullalternativet.`,
    alike: 'at kriteriene teller omtrent som ellers, uten at noe må skille seg ut',
    all: (parts: string[]) => parts.join(', og '),
    farMore: (names: string[]) => `at ${format.all(names)} teller klart mest`,
    more: (names: string[]) => `at ${format.all(names)} teller mer enn ellers`,
    less: (names: string[]) => `at ${format.all(names)} teller mindre enn ellers`,
    farLess: (names: string[]) => `at ${format.all(names)} teller lite`,
    weight: (name: string, share: number) => `«${name}» (${format.percent(share)})`,
    never: (name: string) => `«${name}» kommer aldri først, uansett hvordan kriteriene vektes.`,
    neverNarrowed: (name: string) => `«${name}» kommer ikke først i noen av vektingene som er igjen.`,
    neverDrawn: (name: string) => `«${name}» kommer ikke først i noen av vektingene som er trukket.`,
    confidence: (share: number) =>
      `Med slike vekter er det først i ${outOfHundred(share)} trekk av de usikre poengene.`,
    note: (usual: string) =>
      `Prosenten er gjennomsnittet av vektingene der alternativet er først. Uten noen mening om hva som er viktigst, ville hvert kriterium hatt ${usual}.`,
    noteNarrowed:
      'Prosenten er gjennomsnittet av vektingene der alternativet er først, blant dem som er igjen. «Ellers» er gjennomsnittet av alle som er igjen.',
  },
  stability: {
    title: 'Hvor mye kan vekten på ett kriterium endres?',
    criterion: 'Kriterium',
    line: '0 til 100 prosent',
    low: 'Fra',
    high: 'Til',
    weight: 'Vekt nå',
    below: 'Under',
    above: 'Over',
    fullLow: 'Rekkefølge fra',
    fullHigh: 'Rekkefølge til',
    meaning: 'Førsteplassen står',
    always: 'uansett vekt',
    only: (at: string, below: string, above: string) =>
      below === above
        ? `bare ved ${at} prosent; ellers leder «${below}»`
        : `bare ved ${at} prosent; under det leder «${below}», over «${above}»`,
    from: (low: string, who: string) => `fra ${low} prosent; under det leder «${who}»`,
    to: (high: string, who: string) => `til ${high} prosent; over det leder «${who}»`,
    between: (low: string, high: string, below: string, above: string) =>
      below === above
        ? `fra ${low} til ${high} prosent; utenfor det leder «${below}»`
        : `fra ${low} til ${high} prosent; under det leder «${below}», over «${above}»`,
    /** The same where there is room for few words; `who` is an id. */
    short: {
      only: (at: string, below: string, above: string) =>
        below === above
          ? `bare ved ${at}${NO_BREAK}%, ellers leder ${below}`
          : `bare ved ${at}${NO_BREAK}%, under det leder ${below}, over det ${above}`,
      from: (low: string, who: string) => `fra ${low}${NO_BREAK}%, under det leder ${who}`,
      to: (high: string, who: string) => `til ${high}${NO_BREAK}%, over det leder ${who}`,
      between: (low: string, high: string, below: string, above: string) =>
        below === above
          ? `fra ${low} til ${high}${NO_BREAK}%, utenfor det leder ${below}`
          : `fra ${low} til ${high}${NO_BREAK}%, under det leder ${below}, over det ${above}`,
    },
    legend: {
      now: 'vekten nå',
      order: 'samme rekkefølge',
      leader: 'samme på førsteplass, men annen rekkefølge bak',
      other: 'en annen på førsteplass',
    },
    note: 'De andre kriteriene beholder forholdet seg imellom.',
  },
  turning: 'Hva er det minste som skal til for å snu det?',
  dominance: {
    everywhere: 'Samlet og for hver kommune',
    title: 'Er noe minst like godt på alle kriterier?',
    joint: 'For kommunene samlet',
    better: (by: string[], over: string[]) =>
      `${quoted(by)} er minst like ${by.length === 1 ? 'godt' : 'gode'} som ${quoted(over)} på alle kriterier, og bedre på minst ett.`,
    none: (uncertain: boolean) =>
      `ikke noe alternativ er ${uncertain ? 'sikkert ' : ''}minst like godt som et annet på alle kriterier.`,
    noneAnywhere: (uncertain: boolean) =>
      `Nei. Ikke noe alternativ er ${uncertain ? 'sikkert ' : ''}minst like godt som et annet på alle kriterier, verken samlet eller for noen av kommunene.`,
    uncertain: 'Da kan usikre poeng ligge hvor som helst i spennene sine.',
    note: 'Det som er dårligere på noe og ikke bedre på noe, kan aldri komme først, uansett vekter.',
    of: (where: string, what: string) => `${where}: ${what}`,
  },
  methods: {
    title: 'Gir andre metoder samme svar?',
    names: methodNames,
    method: 'Metode',
    first: 'Først',
    tau: 'Samsvar (τ-b)',
    all: 'Ja, alle fire setter det samme først.',
    some: (agree: number, all: number) => `${agree} av ${all} metoder setter det samme først.`,
    check: (same: boolean, name: string, number: string) =>
      `${same ? '✓' : '✗'} ${name} ${number}`.replaceAll(' ', NO_BREAK),
    line: (parts: string[]) => parts.join(' · '),
    legend:
      '✓ samme førsteplass, ✗ en annen eller delt. Tallet er samsvaret i hele rekkefølgen (Kendalls τ-b): 1 er helt lik, 0 er ingen sammenheng, −1 er omvendt.',
    reason: methodReason,
    splits: (method: string, names: string[]) => `${method} deler førsteplassen mellom ${quoted(names)}.`,
    separates: (method: string, names: string[]) =>
      `${method} skiller dem som deler førsteplassen, og setter ${quoted(names)} først.`,
    compromise: (names: string[]) =>
      names.length === 1
        ? `VIKOR finner at ${quoted(names)} er klart foran de andre.`
        : `VIKOR finner at forspranget er for lite til å skille ${quoted(names)} (kompromissløsningen).`,
    constant: (names: string[]) =>
      `${quoted(names)} skiller ikke mellom alternativene og teller derfor ikke i noen av metodene.`,
    variants: (points: string) =>
      `TOPSIS er regnet med vektornormalisering, PROMETHEE II med vanlig preferanse og med lineær (full fra ${points} poeng), VIKOR med v = 0,5. Metodene er en kontroll; de regnes ikke sammen med rangeringen.`,
    none: 'Det er bare ett alternativ å rangere, så det er ingenting å sammenligne.',
  },
  leaveOut: {
    title: 'Henger svaret på ett kriterium?',
    same: 'Nei. Det samme leder uansett hvilket kriterium som tas ut.',
    without: (name: string, leaders: string[]) => `Uten «${name}» leder ${quoted(leaders)}.`,
    withoutZero: (name: string) => `Uten «${name}» er ingen av alternativene bedre enn nullalternativet.`,
    rest: (count: number) =>
      count === 1
        ? 'Tas det andre kriteriet ut, leder det samme.'
        : `Tas et av de ${count} andre kriteriene ut, leder det samme.`,
    only: 'Det er bare ett kriterium som teller.',
    criterion: 'Uten',
    leaders: 'Leder',
  },
  provenance: (parts: {
    tool: string;
    agreement: string;
    agreementHash: string;
    caseHash: string;
    date: string;
  }) =>
    `samarbeid ${parts.tool} · avtale ${parts.agreement} (${parts.agreementHash}) · sak (${parts.caseHash}) · vurdert per ${parts.date}`,
  csv: {
    case: 'Sak',
    table: 'Tabell',
    alternative: 'Alternativ',
    against: 'Mot',
    criterion: 'Kriterium',
    municipality: 'Kommune',
    what: 'Hva',
    value: 'Tall',
    tables: {
      acceptability: 'plasseringer',
      unnarrowed: 'plasseringer uten avgrensning',
      pairwise: 'parvis',
      beliefs: 'vekter for førsteplass',
      stability: 'vektintervall',
      dominance: 'minst like godt på alt',
      methods: 'andre metoder',
      leaveOut: 'uten ett kriterium',
    },
    cooperation: 'bedre enn nullalternativet',
    share: 'andel av vektingene',
    weight: 'vekt',
    rank: 'plass',
  },
  errors: {
    badBetween: (text: string) =>
      `«${text}» er ikke et spenn. Skriv for eksempel --between ressursbruk=10..30, i prosent av all vekt.`,
    betweenTwice: (id: string) =>
      `--between er oppgitt to ganger for ${id}. Oppgi ett spenn for hvert kriterium.`,
    betweenOutside: (text: string) =>
      `«${text}» går utenfor 0 til 100 prosent. Oppgi tall mellom 0 og 100, for eksempel 10..30.`,
    betweenReversed: (text: string) =>
      `«${text}» har det største tallet først. Skriv det minste først, for eksempel 10..30.`,
    betweenPoint: (text: string) =>
      `«${text}» gir ikke noe spenn. Skriv for eksempel 18..22, eller gi kriteriet en fast vekt med --weight.`,
    orderTwice: (id: string) => `${id} er nevnt to ganger i --order. Nevn hvert kriterium én gang.`,
    badOrder: 'Oppgi kriterier med komma mellom, det viktigste først: --order tjenestekvalitet,fagmiljo.',
    contradiction: (file: string) =>
      `Ingen vekting passer med alt som er oppgitt i --order og --between (${file}). Spennene må kunne gi 100 prosent til sammen, og et kriterium kan ikke måtte veie mer enn et som er viktigere.`,
    badSamples: (text: string, least: string, most: string) =>
      `«${text}» er ikke et antall vektinger. Oppgi et helt tall fra ${least} til ${most}.`,
    badSeed: (text: string) => `«${text}» er ikke en startverdi. Oppgi et helt tall fra 0 til 4294967295.`,
  },
  progress: (percentDone: string) => `Trekker vektinger … ${percentDone}`,
};
