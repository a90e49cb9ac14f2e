// Nynorsk for the page that shows how sure a ranking is and what it hangs on.

import { NO_BREAK } from '../format.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { outOfHundred, quoted } from './recommendation.js';

type Words = Messages['analysis'];

const percent = (share: number) => format.number(share * 100, Math.abs(share) < 0.1 ? 1 : 0);

const methodReason: Words['methods']['reason'] = (reason, { other, leader, criterion }) => {
  switch (reason.id) {
    case 'stretched-scale':
      return `TOPSIS set «${other}» først. Metoden måler avstanden til det beste og det dårlegaste blant alternativa her, og då veg skilnaden i «${criterion(reason.criterion)}» tyngre enn på skalaen i avtalen.`;
    case 'better-not-how-much':
      return `PROMETHEE II med vanleg preferanse set «${other}» først. Metoden spør berre kven som er best på kvart kriterium, ikkje kor mykje: Mot dei andre i snitt er «${other}» framme på ${percent(reason.other.ahead)} prosent av vekta og bak på ${percent(reason.other.behind)}, «${leader}» framme på ${percent(reason.leader.ahead)} og bak på ${percent(reason.leader.behind)}.`;
    case 'large-leads-alike':
      return `PROMETHEE II med lineær preferanse set «${other}» først. Metoden reknar alle skilnader på ${format.short(reason.points)} poeng eller meir som like store, og «${leader}» tapar mest på det i «${criterion(reason.criterion)}».`;
    case 'worst-criterion':
      return `VIKOR set «${other}» først. Metoden legg òg vekt på det kriteriet eit alternativ tapar mest på, og for «${leader}» er det «${criterion(reason.criterion)}».`;
  }
};

export const analysis: Words = {
  title: (name) => `Kor sikker er rangeringa? ${name}`,
  nothing: 'Det er inga rangering å analysere.',
  weightsSet: (changes, leaders) =>
    `Med ${changes}, og elles vektene i avtalen, leier ${quoted(leaders)}. Intervalla, vendepunkta og metodane under gjeld desse vektene.`,
  weightsFrom: ({ file, by, date }, leaders) =>
    `Med vektene i ${file}, fastsette av ${by} ${format.date(date)}, leier ${quoted(leaders)}. Intervalla, vendepunkta og metodane under gjeld desse vektene.`,
  settledByWeights: (name, { before, after }) =>
    `Når alle vektingar er like sannsynlege, er «${name}» først i ${outOfHundred(before)}. ${after === null ? 'Desse vektene avgjer førsteplassen, sidan ingen poeng er usikre.' : `Med desse vektene er berre dei usikre poenga opne, og det er først i ${outOfHundred(after)} trekk av dei.`}`,
  shared: (leaders) => `${quoted(leaders)} har same verdi og deler førsteplassen.`,
  alike: (names) => `${quoted(names)} har same poeng på alle kriteria. Ingen vekter kan skilje dei.`,
  excluded: (names) =>
    `Ikkje med i rangeringa: ${quoted(names)}, som reglar om organisasjonsforma stengjer for.`,
  acceptability: {
    title: 'Kor ofte kjem kvart alternativ på kvar plass?',
    alternative: 'Alternativ',
    rank: (rank) => `${rank}. plass`,
    place: (rank) => `${rank}.`,
    lower: (rank) => `${rank}. plass eller lågare`,
    outOf: 'Av 100 vektingar, blant alternativa som kan veljast.',
    zeroLeftOut: 'Nullalternativet er halde utanfor.',
    exact: 'Rekna ut for alle moglege vektingar, der alle er like sannsynlege. Ingenting er trekt tilfeldig.',
    exactNarrowed:
      'Rekna ut for alle vektingane som er att, der alle er like sannsynlege. Ingenting er trekt tilfeldig.',
    sampling: (samples, seed, error) =>
      `Funne med ${samples} tilfeldige vektingar, der alle er like sannsynlege (startverdi ${seed}). ${error === null ? 'Alle gav den same rekkjefølgja, så standardfeilen kan ikkje bli rekna ut.' : `Standardfeilen er høgst ${error} av 100.`}`,
    dependent: 'Kvar vekting er trekt ut frå den førre, så feilen kan vere noko større.',
    uncertain: 'Poeng som er usikre eller manglar, er trekte innanfor spenna sine.',
  },
  narrowing: {
    title: 'Kva avgrensinga avgjer',
    order: (names) => `${quoted(names)} i fallande rekkjefølgje, og ingen andre over den siste`,
    orderOne: (name) => `«${name}» viktigast`,
    between: (name, low, high) => `«${name}» mellom ${low} og ${high} prosent av vekta`,
    kept: (what, share, about) =>
      `Avgrensing: ${what.join('; ')}. Ho held på ${about ? 'om lag ' : ''}${outOfHundred(share)} vektingar.`,
    change: (name, after, before) =>
      `«${name}»: først i ${outOfHundred(after)}, mot ${outOfHundred(before)} utan avgrensinga.`,
    cooperation: (after, before) =>
      `Samarbeid er betre enn nullalternativet i ${outOfHundred(after)} vektingar, mot ${outOfHundred(before)} utan avgrensinga.`,
    settled: (name) => `Det avgjer førsteplassen: «${name}» er først i alle vektingane som er att.`,
    open: 'Det avgjer ikkje førsteplassen.',
  },
  pairwise: {
    title: 'Kven slår kven?',
    note: 'Talet viser kor mange av 100 vektingar alternativet på linja er best i, mot det i kolonnen.',
    beats: (other, count) => `slår «${other}» i ${count} av 100`,
    against: 'Mot',
  },
  beliefs: {
    title: 'Kva må du meine for at eit alternativ skal kome først?',
    first: (name, share, what) =>
      share === 1
        ? `«${name}» kjem først i alle vektingane, same kva du meiner er viktigast.`
        : `«${name}» (først i ${outOfHundred(share)}): ${what}.`,
    firstDrawn: (name) => `«${name}» kjem først i alle vektingane som er trekte.`,
    alone: (name) =>
      `«${name}» er det einaste alternativet som kan veljast. Det treng berre å slå nullalternativet.`,
    alike: 'at kriteria tel omtrent som elles, utan at noko må skilje seg ut',
    all: (parts) => parts.join(', og '),
    farMore: (names) => `at ${format.all(names)} tel klart mest`,
    more: (names) => `at ${format.all(names)} tel meir enn elles`,
    less: (names) => `at ${format.all(names)} tel mindre enn elles`,
    farLess: (names) => `at ${format.all(names)} tel lite`,
    weight: (name, share) => `«${name}» (${format.percent(share)})`,
    never: (name) => `«${name}» kjem aldri først, same korleis kriteria blir vekta.`,
    neverNarrowed: (name) => `«${name}» kjem ikkje først i nokon av vektingane som er att.`,
    neverDrawn: (name) => `«${name}» kjem ikkje først i nokon av vektingane som er trekte.`,
    confidence: (share) =>
      `Med slike vekter er det først i ${outOfHundred(share)} trekk av dei usikre poenga.`,
    note: (usual) =>
      `Prosenten er gjennomsnittet av vektingane der alternativet er først. Utan noka meining om kva som er viktigast, ville kvart kriterium hatt ${usual}.`,
    noteNarrowed:
      'Prosenten er gjennomsnittet av vektingane der alternativet er først, blant dei som er att. «Elles» er gjennomsnittet av alle som er att.',
  },
  stability: {
    title: 'Kor mykje kan vekta på eitt kriterium endrast?',
    criterion: 'Kriterium',
    line: '0 til 100 prosent',
    low: 'Frå',
    high: 'Til',
    weight: 'Vekt no',
    below: 'Under',
    above: 'Over',
    fullLow: 'Rekkjefølgje frå',
    fullHigh: 'Rekkjefølgje til',
    meaning: 'Førsteplassen står',
    always: 'same kva vekta er',
    only: (at, below, above) =>
      below === above
        ? `berre ved ${at} prosent; elles leier «${below}»`
        : `berre ved ${at} prosent; under det leier «${below}», over «${above}»`,
    from: (low, who) => `frå ${low} prosent; under det leier «${who}»`,
    to: (high, who) => `til ${high} prosent; over det leier «${who}»`,
    between: (low, high, below, above) =>
      below === above
        ? `frå ${low} til ${high} prosent; utanfor det leier «${below}»`
        : `frå ${low} til ${high} prosent; under det leier «${below}», over «${above}»`,
    /** The same where there is room for few words; `who` is an id. */
    short: {
      only: (at, below, above) =>
        below === above
          ? `berre ved ${at}${NO_BREAK}%, elles leier ${below}`
          : `berre ved ${at}${NO_BREAK}%, under det leier ${below}, over det ${above}`,
      from: (low, who) => `frå ${low}${NO_BREAK}%, under det leier ${who}`,
      to: (high, who) => `til ${high}${NO_BREAK}%, over det leier ${who}`,
      between: (low, high, below, above) =>
        below === above
          ? `frå ${low} til ${high}${NO_BREAK}%, utanfor det leier ${below}`
          : `frå ${low} til ${high}${NO_BREAK}%, under det leier ${below}, over det ${above}`,
    },
    legend: {
      now: 'vekta no',
      order: 'same rekkjefølgje',
      leader: 'den same på førsteplass, men ei anna rekkjefølgje bak',
      other: 'ein annan på førsteplass',
    },
    note: 'Dei andre kriteria held på forholdet seg imellom.',
  },
  turning: 'Kva er det minste som skal til for å snu det?',
  dominance: {
    everywhere: 'Samla og for kvar kommune',
    title: 'Er noko minst like godt på alle kriteria?',
    joint: 'For kommunane samla',
    better: (by, over) =>
      `${quoted(by)} er minst like ${by.length === 1 ? 'godt' : 'gode'} som ${quoted(over)} på alle kriteria, og betre på minst eitt.`,
    none: (uncertain) =>
      `ikkje noko alternativ er ${uncertain ? 'sikkert ' : ''}minst like godt som eit anna på alle kriteria.`,
    noneAnywhere: (uncertain) =>
      `Nei. Ikkje noko alternativ er ${uncertain ? 'sikkert ' : ''}minst like godt som eit anna på alle kriteria, korkje samla eller for nokon av kommunane.`,
    uncertain: 'Då kan usikre poeng liggje kvar som helst i spenna sine.',
    note: 'Det som er dårlegare på noko og ikkje betre på noko, kan aldri kome først, same kva vektene er.',
    of: (where, what) => `${where}: ${what}`,
  },
  methods: {
    title: 'Gir andre metodar same svar?',
    names: {
      topsis: 'TOPSIS',
      'promethee-usual': 'PROMETHEE II, vanleg',
      'promethee-linear': 'PROMETHEE II, lineær',
      vikor: 'VIKOR',
    },
    method: 'Metode',
    first: 'Først',
    tau: 'Samsvar (τ-b)',
    all: 'Ja, alle fire set det same først.',
    some: (agree, all) => `${agree} av ${all} metodar set det same først.`,
    check: (same, name, number) => `${same ? '✓' : '✗'} ${name} ${number}`.replaceAll(' ', NO_BREAK),
    line: (parts) => parts.join(' · '),
    legend:
      '✓ same førsteplass, ✗ ein annan eller delt. Talet er samsvaret i heile rekkjefølgja (Kendalls τ-b): 1 er heilt lik, 0 er ingen samanheng, −1 er omvend.',
    reason: methodReason,
    splits: (method, names) => `${method} deler førsteplassen mellom ${quoted(names)}.`,
    separates: (method, names) =>
      `${method} skil dei som deler førsteplassen, og set ${quoted(names)} først.`,
    compromise: (names) =>
      names.length === 1
        ? `VIKOR finn at ${quoted(names)} er klart framfor dei andre.`
        : `VIKOR finn at forspranget er for lite til å skilje ${quoted(names)} (kompromissløysinga).`,
    constant: (names) =>
      `${quoted(names)} skil ikkje mellom alternativa og tel difor ikkje i nokon av metodane.`,
    variants: (points) =>
      `TOPSIS er rekna med vektornormalisering, PROMETHEE II med vanleg preferanse og med lineær (full frå ${points} poeng), VIKOR med v = 0,5. Metodane er ein kontroll; dei blir ikkje rekna saman med rangeringa.`,
    none: 'Det er berre eitt alternativ å rangere, så det er ingenting å samanlikne.',
  },
  leaveOut: {
    title: 'Heng svaret på eitt kriterium?',
    same: 'Nei. Det same leier, same kva kriterium ein tek ut.',
    without: (name, leaders) => `Utan «${name}» leier ${quoted(leaders)}.`,
    withoutZero: (name) => `Utan «${name}» er ingen av alternativa betre enn nullalternativet.`,
    rest: (count) =>
      count === 1
        ? 'Tek ein ut det andre kriteriet, leier det same.'
        : `Tek ein ut eitt av dei ${count} andre kriteria, leier det same.`,
    only: 'Det er berre eitt kriterium som tel.',
    criterion: 'Utan',
    leaders: 'Leier',
  },
  provenance: (parts) =>
    `samarbeid ${parts.tool} · avtale ${parts.agreement} (${parts.agreementHash}) · sak (${parts.caseHash}) · vurdert per ${parts.date}`,
  csv: {
    case: 'Sak',
    table: 'Tabell',
    alternative: 'Alternativ',
    against: 'Mot',
    criterion: 'Kriterium',
    municipality: 'Kommune',
    what: 'Kva',
    value: 'Tal',
    tables: {
      acceptability: 'plasseringar',
      unnarrowed: 'plasseringar utan avgrensing',
      pairwise: 'parvis',
      beliefs: 'vekter for førsteplass',
      stability: 'vektintervall',
      dominance: 'minst like godt på alt',
      methods: 'andre metodar',
      leaveOut: 'utan eitt kriterium',
    },
    cooperation: 'betre enn nullalternativet',
    share: 'del av vektingane',
    weight: 'vekt',
    rank: 'plass',
  },
  errors: {
    badBetween: (text) =>
      `«${text}» er ikkje eit spenn. Skriv til dømes --between ressursbruk=10..30, i prosent av all vekt.`,
    betweenTwice: (id) => `--between er gitt to gonger for ${id}. Gi eitt spenn for kvart kriterium.`,
    betweenOutside: (text) =>
      `«${text}» går utanfor 0 til 100 prosent. Gi tal mellom 0 og 100, til dømes 10..30.`,
    betweenReversed: (text) =>
      `«${text}» har det største talet først. Skriv det minste først, til dømes 10..30.`,
    betweenPoint: (text) =>
      `«${text}» gir ikkje noko spenn. Skriv til dømes 18..22, eller gi kriteriet ei fast vekt med --weight.`,
    orderTwice: (id) => `${id} er nemnt to gonger i --order. Nemn kvart kriterium éin gong.`,
    badOrder: 'Gi kriterium med komma mellom, det viktigaste først: --order tjenestekvalitet,fagmiljo.',
    contradiction: (file) =>
      `Inga vekting passar med alt som er gitt i --order og --between (${file}). Spenna må kunne gi 100 prosent til saman, og eit kriterium kan ikkje måtte vege meir enn eit som er viktigare.`,
    badSamples: (text, least, most) =>
      `«${text}» er ikkje eit tal på vektingar. Gi eit heilt tal frå ${least} til ${most}.`,
    badSeed: (text) => `«${text}» er ikkje ein startverdi. Gi eit heilt tal frå 0 til 4294967295.`,
  },
  progress: (percentDone) => `Trekkjer vektingar … ${percentDone}`,
};
