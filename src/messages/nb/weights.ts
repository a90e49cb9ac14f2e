// Bokmål for finding weights together: the questions, the page, the file. Only `weights` loads it.
import type { AskedMethod, RankFormula, WeightMethod } from '../../assessment/weights-result.js';
import { asArgument } from '../as-argument.js';
import { format } from './format.js';
import { weightsInUse } from './weights-in-use.js';

const steps = (value: number) => format.short(Number(value.toFixed(1)));
const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Mente du «${suggestion}»?`);

const how: Record<WeightMethod, string> = {
  ranking: 'Kriteriene er satt i rekkefølge, og vektene er regnet ut fra rekkefølgen alene.',
  swing:
    'Hvert kriterium har fått poeng etter hvor mye det er verdt å løfte det fra dårligste til beste nivå. Det viktigste løftet har 100.',
  pairs: 'Kriteriene er sammenlignet to og to.',
  given: 'Vektene er oppgitt, uten at det er regnet noe ut.',
  equal: 'Alle kriteriene teller det samme.',
};

/** What the numbers in a file of weights mean; the page does not show them. */
const numbers: Partial<Record<WeightMethod, string>> = {
  ranking: '1 er viktigst, og kriterier med samme tall er like viktige.',
  pairs: 'Tallet sier hvor mange ganger viktigere det øverste er enn det som står under.',
};

const howInFile = Object.fromEntries(
  Object.entries(how).map(([method, text]) => [
    method,
    [text, numbers[method as WeightMethod] ?? []].flat().join(' '),
  ]),
) as typeof how;

export const weights = {
  file: {
    head: (agreement: string) => [
      `Vekter for kriteriene i «${agreement}».`,
      'Kontroller filen med samarbeid validate, og prøv vektene på en sak med samarbeid score og --weights.',
    ],
    setBy: 'Hvem som har bestemt vektene, og når.',
    how: howInFile,
    weights: 'Prosent. Endres svarene, regnes vektene ut på nytt med samarbeid weights --from.',
  },
  page: {
    title: (agreement: string) => `Vekter for kriteriene i «${agreement}»`,
    method: (method: WeightMethod, formula: RankFormula | null) =>
      formula === null
        ? weightsInUse.methods[method]
        : `${weightsInUse.methods[method]} (${{ centroid: 'tyngdepunkt', sum: 'rangsum' }[formula]})`,
    setBy: (by: string) => `fastsatt av ${by}`,
    how,
    criterion: 'Kriterium',
    weight: 'Vekt',
    agreed: 'Avtalen',
    change: 'Endring',
    agreedEqual: 'I avtalen teller kriteriene likt.',
    changes: 'Endringen er i prosentpoeng fra avtalens vekter.',
    consistency: 'Henger svarene sammen?',
    consistent: (ratio: string, limit: string, table: string) =>
      `Ja. Konsistenstallet er ${ratio}, og opp til ${limit} er godt nok (tilfeldighetsindeks: ${table}).`,
    zeroMeans: '0 betyr at ingen svar motsier hverandre.',
    inconsistent: (ratio: string, limit: string, table: string) =>
      `Nei. Konsistenstallet er ${ratio}, og over ${limit} er for mye (tilfeldighetsindeks: ${table}).`,
    noRatio: (count: number, table: string) =>
      `Det er ikke kjent: tabellen som trengs (${table}), går ikke til ${count} kriterier.`,
    noContradiction: 'Med så få kriterier kan ikke svarene motsi hverandre.',
    /** `times` of the pair as said, and of the pair as the other answers have it; the first of each is the more important. */
    worst: (more: string, less: string, times: number) =>
      times < 1.05
        ? `Svaret som passer dårligst med de andre: «${more}» og «${less}» er like viktige.`
        : `Svaret som passer dårligst med de andre: «${more}» er ${steps(times)} ganger så viktig som «${less}».`,
    fitting: (more: string, less: string, times: number) =>
      times < 1.05
        ? 'De andre svarene tilsier at de er omtrent like viktige.'
        : `De andre svarene tilsier at «${more}» er ${steps(times)} ganger så viktig som «${less}».`,
    lookAgain: 'Snakk om det paret på nytt, svar igjen, og se om tallet går ned.',
    of: (who: string) => `${who}:`,
    together: 'Sammen:',
    meaning: 'Hva vektene betyr',
    meaningNote: (count: number) =>
      `Et trinn er ett hakk på skalaen, som har ${format.short(count)} trinn fra ende til ende.`,
    makesUpFor: (criterion: string) => `Ett trinn bedre på «${criterion}» veier opp for:`,
    tradeOff: (against: string, count: number) => `${steps(count)} trinn dårligere på «${against}»`,
    beyond: (against: string) => `mer enn hele skalaen på «${against}»`,
    nothing: (against: string) => `«${against}» teller ikke med.`,
    check: 'Er dette ikke det dere mener, er det svarene som bør endres.',
    assessors: 'Hver for seg',
    joined: {
      mean: 'Vektene øverst er gjennomsnittet av disse.',
      geometric: 'Vektene øverst er regnet ut av det geometriske gjennomsnittet av svarene.',
    },
    unsaved: 'Vektene er ikke lagret. Legg til --output vekter.yaml og --by med hvem som har bestemt dem.',
    saved: (path: string) => `Lagret i ${path}.`,
    tryIt: (target: string, path: string) =>
      `Se hva de gjør med en sak: samarbeid score ${asArgument(target)} --weights ${asArgument(path)}`,
  },
  wizard: {
    method: 'Hvordan vil dere finne vektene?',
    methodNames: {
      ranking: 'Rangering',
      swing: 'Sving',
      pairs: 'Parvis sammenligning',
    } satisfies Record<AskedMethod, string>,
    methodHints: {
      ranking: () => 'Sett kriteriene i rekkefølge. Raskest, og uten tall.',
      swing: () =>
        'Si hvor mye det er verdt å løfte hvert kriterium fra dårligst til best. Tar hensyn til hvor mye som står på spill.',
      pairs: (count: number) =>
        `Sammenlign to og to kriterier (${count} spørsmål). Viser om svarene motsier hverandre.`,
    } satisfies Record<AskedMethod, (pairs: number) => string>,
    rankingNote: (worst: string, best: string) =>
      `Tenk på hvor mye det har å si at kriteriet går fra «${worst}» til «${best}», ikke på hvor viktig temaet er i seg selv.`,
    first: 'Hvilket kriterium er viktigst?',
    place: (place: number) => `Hvilket kommer på plass ${place}?`,
    ties: 'Er noen av dem like viktige?',
    moreTies: 'Er flere av dem like viktige?',
    noTie: 'Nei, rekkefølgen er som den står',
    tie: (one: string, other: string) => `«${one}» og «${other}» er like viktige`,
    swingNote: (worst: string, best: string) =>
      `Tenk dere en løsning som er dårligst på alt: «${worst}» på hvert kriterium. Dere får løfte ett av dem helt til «${best}»; det løftet som er mest verdt, får 100 poeng, og de andre får poeng i forhold til det.`,
    firstLift: 'Hvilket løft er mest verdt?',
    lift: (criterion: string, top: string) => `Hva er løftet på «${criterion}» verdt? («${top}» har 100)`,
    badPoints: 'Skriv et tall fra 0 til 100. 0 betyr at løftet ikke er verdt noe.',
    pairsNote: (worst: string, best: string) =>
      `Sammenlign hva det er verdt at hvert av de to går fra «${worst}» til «${best}».`,
    pair: (number: number, of: number, { one, other }: { one: string; other: string }) =>
      `${number} av ${of}. Hva er viktigst: «${one}» eller «${other}»?`,
    ahead: {
      9: (more: string) => `«${more}» er helt avgjørende (9 ganger)`,
      7: (more: string) => `«${more}» er mye viktigere (7 ganger)`,
      5: (more: string) => `«${more}» er klart viktigere (5 ganger)`,
      3: (more: string) => `«${more}» er noe viktigere (3 ganger)`,
    } satisfies Record<9 | 7 | 5 | 3, (more: string) => string>,
    equal: 'De er like viktige',
    back: 'Tilbake til forrige spørsmål',
    backKey: '(< går tilbake)',
    keys: '↑↓ velg   Enter svar   Ctrl-C avbryt',
    review: 'Hva vil dere gjøre?',
    save: 'Lagre vektene',
    again: (more: string, less: string) => `Svar på nytt: «${more}» mot «${less}»`,
    lastAgain: 'Svar på nytt på det siste spørsmålet',
    restart: 'Begynn forfra',
    leave: 'Avslutt uten å lagre',
    by: 'Hvem har bestemt vektene?',
    badBy: 'Skriv hvem som har bestemt vektene, for eksempel felles formannskap.',
    path: 'Hva skal filen hete?',
    badPath: 'Skriv et filnavn.',
    exists: (path: string) => `${path} finnes fra før. Velg et annet navn, eller start med --force.`,
    left: 'Ingenting er lagret.',
    interrupted: 'Avbrutt. Ingenting er lagret.',
  },
  errors: {
    oneWay: 'Gi svarene på én måte: --ranking, --swing, --pairs eller --from.',
    otherMethod: (method: string, option: string) => `--method ${method} passer ikke med ${option}.`,
    noTerminal:
      'Her er det ikke noe vindu å stille spørsmål i. Gi svarene med --ranking a,b=c,d, --swing a=100, --pairs a/b=3, eller i en fil med --from.',
    noInput:
      'Med --no-input må svarene gis med --ranking a,b=c,d, --swing a=100, --pairs a/b=3, eller i en fil med --from.',
    badRanking: (text: string) =>
      `«${text}» er ikke en rangering. Skriv kriteriene med komma mellom, og = mellom like viktige: --ranking a,b=c,d`,
    rankedTwice: (id: string) => `«${id}» står to ganger i rangeringen.`,
    badSwing: (text: string) =>
      `«${text}» er ikke poeng for et løft. Skriv for eksempel --swing ressursbruk=60.`,
    badPair: (text: string) =>
      `«${text}» er ikke en sammenligning. Skriv for eksempel --pairs tjenestekvalitet/ressursbruk=3.`,
    formula: '--formula gjelder bare for en rangering.',
    badBy: 'Oppgi hvem som har bestemt vektene, for eksempel --by "Samarbeidsrådet".',
    whoMissing: 'Skriv hvem som har bestemt vektene, med --by, når de skal lagres.',
    exists: (path: string) =>
      `${path} finnes fra før og er ikke endret. Velg et annet navn, eller bruk --force.`,
    whichAgreement: (known: readonly string[]) =>
      known.length === 0
        ? 'Fant ingen avtale. Oppgi en avtalefil eller en saksfil.'
        : `Oppgi hvilken avtale det gjelder: ${format.either(known)}.`,
    unknownTarget: (word: string, known: readonly string[], suggestion: string | null) =>
      `«${word}» er verken en fil eller en avtale verktøyet finner.${meant(suggestion)}${known.length === 0 ? '' : ` Kjente avtaler: ${format.all(known)}.`}`,
    notTarget: (path: string) => `${path} er verken en avtale eller en sak.`,
    brokenTarget: (path: string) =>
      `${path} har feil som må rettes først. Se dem med samarbeid validate ${asArgument(path)}.`,
    noAgreementFor: (path: string, agreement: string) =>
      `Fant ikke avtalen «${agreement}», som ${path} viser til.`,
    brokenAnswers: (path: string) =>
      `Svarene i ${path} har feil. Se dem med samarbeid validate ${asArgument(path)}.`,
    nothingToWork: (path: string) => `${path} har ingen svar å regne ut vekter av.`,
    differ: (path: string) =>
      `${path} har en annen metode eller gjelder en annen avtale enn den første filen, så de kan ikke slås sammen.`,
  },
};

export type WeightWords = typeof weights;
