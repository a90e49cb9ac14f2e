// Nynorsk for finding weights together: the questions, the page, the file. Only `weights` loads it.
import type { WeightMethod } from '../../assessment/weights-result.js';
import { asArgument } from '../as-argument.js';
import type { WeightWords } from '../nb/weights.js';
import { format } from './format.js';
import { weightsInUse } from './weights-in-use.js';

const steps = (value: number) => format.short(Number(value.toFixed(1)));
const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Meinte du «${suggestion}»?`);

const how: Record<WeightMethod, string> = {
  ranking: 'Kriteria er sette i rekkjefølgje, og vektene er rekna ut av rekkjefølgja åleine.',
  swing:
    'Kvart kriterium har fått poeng etter kor mykje det er verdt å lyfte det frå dårlegaste til beste nivå. Det viktigaste lyftet har 100.',
  pairs: 'Kriteria er samanlikna to og to.',
  given: 'Vektene er oppgitte, utan at det er rekna noko ut.',
  equal: 'Alle kriteria tel det same.',
};

/** What the numbers in a file of weights mean; the page does not show them. */
const numbers: Partial<Record<WeightMethod, string>> = {
  ranking: '1 er viktigast, og kriterium med same tal er like viktige.',
  pairs: 'Talet seier kor mange gonger viktigare det øvste er enn det som står under.',
};

const howInFile = Object.fromEntries(
  Object.entries(how).map(([method, text]) => [
    method,
    [text, numbers[method as WeightMethod] ?? []].flat().join(' '),
  ]),
) as typeof how;

export const weights: WeightWords = {
  file: {
    head: (agreement) => [
      `Vekter for kriteria i «${agreement}».`,
      'Kontroller fila med samarbeid validate, og prøv vektene på ei sak med samarbeid score og --weights.',
    ],
    setBy: 'Kven som har fastsett vektene, og når.',
    how: howInFile,
    weights: 'Prosent. Blir svara endra, kan de rekne ut vektene på nytt med samarbeid weights --from.',
  },
  page: {
    title: (agreement) => `Vekter for kriteria i «${agreement}»`,
    method: (method, formula) =>
      formula === null
        ? weightsInUse.methods[method]
        : `${weightsInUse.methods[method]} (${{ centroid: 'tyngdepunkt', sum: 'rangsum' }[formula]})`,
    setBy: (by) => `fastsette av ${by}`,
    how,
    criterion: 'Kriterium',
    weight: 'Vekt',
    agreed: 'Avtalen',
    change: 'Endring',
    agreedEqual: 'I avtalen tel kriteria likt.',
    changes: 'Endringa er i prosentpoeng frå vektene i avtalen.',
    consistency: 'Heng svara saman?',
    consistent: (ratio, limit, table) =>
      `Ja. Konsistenstalet er ${ratio}, og opp til ${limit} er godt nok (tilfeldigheitsindeks: ${table}).`,
    zeroMeans: '0 vil seie at ingen svar seier imot kvarandre.',
    inconsistent: (ratio, limit, table) =>
      `Nei. Konsistenstalet er ${ratio}, og over ${limit} er for mykje (tilfeldigheitsindeks: ${table}).`,
    noRatio: (count, table) =>
      `Det er ikkje kjent: tabellen som trengst (${table}), går ikkje til ${count} kriterium.`,
    noContradiction: 'Med så få kriterium kan ikkje svara seie imot kvarandre.',
    worst: (more, less, times) =>
      times < 1.05
        ? `Svaret som passar dårlegast med dei andre: «${more}» og «${less}» er like viktige.`
        : `Svaret som passar dårlegast med dei andre: «${more}» er ${steps(times)} gonger så viktig som «${less}».`,
    fitting: (more, less, times) =>
      times < 1.05
        ? 'Dei andre svara tilseier at dei er om lag like viktige.'
        : `Dei andre svara tilseier at «${more}» er ${steps(times)} gonger så viktig som «${less}».`,
    lookAgain: 'Snakk om det paret på nytt, svar igjen, og sjå om talet går ned.',
    of: (who) => `${who}:`,
    together: 'Saman:',
    meaning: 'Kva vektene betyr',
    meaningNote: (count) =>
      `Eit trinn er eitt hakk på skalaen, som har ${format.short(count)} trinn frå ende til ende.`,
    makesUpFor: (criterion) => `Eitt trinn betre på «${criterion}» veg opp for:`,
    tradeOff: (against, count) => `${steps(count)} trinn dårlegare på «${against}»`,
    beyond: (against) => `meir enn heile skalaen på «${against}»`,
    nothing: (against) => `«${against}» tel ikkje med.`,
    check: 'Er ikkje dette det de meiner, er det svara som bør endrast.',
    assessors: 'Kvar for seg',
    joined: {
      mean: 'Vektene øvst er gjennomsnittet av desse.',
      geometric: 'Vektene øvst er rekna ut av det geometriske gjennomsnittet av svara.',
    },
    unsaved: 'Vektene er ikkje lagra. Legg til --output vekter.yaml og --by med kven som har fastsett dei.',
    saved: (path) => `Lagra i ${path}.`,
    tryIt: (target, path) =>
      `Sjå kva dei gjer med ei sak: samarbeid score ${asArgument(target)} --weights ${asArgument(path)}`,
  },
  wizard: {
    method: 'Korleis vil de finne vektene?',
    methodNames: {
      ranking: 'Rangering',
      swing: 'Sving',
      pairs: 'Parvis samanlikning',
    },
    methodHints: {
      ranking: () => 'Set kriteria i rekkjefølgje. Raskast, og utan tal.',
      swing: () =>
        'Sei kor mykje det er verdt å lyfte kvart kriterium frå dårlegast til best. Tek omsyn til kor mykje som står på spel.',
      pairs: (count) =>
        `Samanlikn to og to kriterium (${count} spørsmål). Viser om svara seier imot kvarandre.`,
    },
    rankingNote: (worst, best) =>
      `Tenk på kor mykje det har å seie at kriteriet går frå «${worst}» til «${best}», ikkje på kor viktig temaet er i seg sjølv.`,
    first: 'Kva kriterium er viktigast?',
    place: (place) => `Kva kjem på plass ${place}?`,
    ties: 'Er nokon av dei like viktige?',
    moreTies: 'Er fleire av dei like viktige?',
    noTie: 'Nei, rekkjefølgja er som ho står',
    tie: (one, other) => `«${one}» og «${other}» er like viktige`,
    swingNote: (worst, best) =>
      `Tenk dykk ei løysing som er dårlegast på alt: «${worst}» på kvart kriterium. De får lyfte eitt av dei heilt til «${best}»; det lyftet som er mest verdt, får 100 poeng, og dei andre får poeng i forhold til det.`,
    firstLift: 'Kva lyft er mest verdt?',
    lift: (criterion, top) => `Kva er lyftet på «${criterion}» verdt? («${top}» har 100)`,
    badPoints: 'Skriv eit tal frå 0 til 100. 0 vil seie at lyftet ikkje er verdt noko.',
    pairsNote: (worst, best) =>
      `Samanlikn kva det er verdt at kvart av dei to går frå «${worst}» til «${best}».`,
    pair: (number, of, { one, other }) => `${number} av ${of}. Kva er viktigast: «${one}» eller «${other}»?`,
    ahead: {
      9: (more) => `«${more}» er heilt avgjerande (9 gonger)`,
      7: (more) => `«${more}» er mykje viktigare (7 gonger)`,
      5: (more) => `«${more}» er klart viktigare (5 gonger)`,
      3: (more) => `«${more}» er noko viktigare (3 gonger)`,
    },
    equal: 'Dei er like viktige',
    back: 'Tilbake til førre spørsmål',
    backKey: '(< går tilbake)',
    keys: '↑↓ vel   Enter svar   Ctrl-C avbryt',
    review: 'Kva vil de gjere?',
    save: 'Lagre vektene',
    again: (more, less) => `Svar på nytt: «${more}» mot «${less}»`,
    lastAgain: 'Svar på nytt på det siste spørsmålet',
    restart: 'Start på nytt',
    leave: 'Avslutt utan å lagre',
    by: 'Kven har fastsett vektene?',
    badBy: 'Skriv kven som har fastsett vektene, til dømes felles formannskap.',
    path: 'Kva skal fila heite?',
    badPath: 'Skriv eit filnamn.',
    exists: (path) => `${path} finst frå før. Vel eit anna namn, eller start med --force.`,
    left: 'Ingenting er lagra.',
    interrupted: 'Avbrote. Ingenting er lagra.',
  },
  errors: {
    oneWay: 'Gi svara på éin måte: --ranking, --swing, --pairs eller --from.',
    otherMethod: (method, option) => `--method ${method} passar ikkje med ${option}.`,
    noTerminal:
      'Her er det ikkje noko vindauge å stille spørsmål i. Gi svara med --ranking a,b=c,d, --swing a=100, --pairs a/b=3, eller i ei fil med --from.',
    noInput:
      'Med --no-input må de gi svara med --ranking a,b=c,d, --swing a=100, --pairs a/b=3, eller i ei fil med --from.',
    badRanking: (text) =>
      `«${text}» er ikkje ei rangering. Skriv kriteria med komma mellom, og = mellom like viktige: --ranking a,b=c,d`,
    rankedTwice: (id) => `«${id}» står to gonger i rangeringa.`,
    badSwing: (text) => `«${text}» er ikkje poeng for eit lyft. Skriv til dømes --swing ressursbruk=60.`,
    badPair: (text) =>
      `«${text}» er ikkje ei samanlikning. Skriv til dømes --pairs tjenestekvalitet/ressursbruk=3.`,
    formula: '--formula gjeld berre for ei rangering.',
    badBy: 'Oppgi kven som har bestemt vektene, til dømes --by "Samarbeidsrådet".',
    whoMissing: 'Skriv kven som har fastsett vektene, med --by, når dei skal lagrast.',
    exists: (path) => `${path} finst frå før og er ikkje endra. Vel eit anna namn, eller bruk --force.`,
    whichAgreement: (known) =>
      known.length === 0
        ? 'Fann ingen avtale. Oppgi ei avtalefil eller ei saksfil.'
        : `Oppgi kva avtale det gjeld: ${format.either(known)}.`,
    unknownTarget: (word, known, suggestion) =>
      `«${word}» er korkje ei fil eller ein avtale verktøyet finn.${meant(suggestion)}${known.length === 0 ? '' : ` Kjende avtalar: ${format.all(known)}.`}`,
    notTarget: (path) => `${path} er korkje ein avtale eller ei sak.`,
    brokenTarget: (path) =>
      `${path} har feil som må rettast først. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    noAgreementFor: (path, agreement) => `Fann ikkje avtalen «${agreement}», som ${path} viser til.`,
    brokenAnswers: (path) => `Svara i ${path} har feil. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    nothingToWork: (path) => `${path} har ingen svar å rekne ut vekter av.`,
    differ: (path) =>
      `${path} har ein annan metode eller gjeld ein annan avtale enn den første fila, så dei kan ikkje slåast saman.`,
  },
};
