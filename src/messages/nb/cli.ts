import { asArgument } from '../as-argument.js';
// Bokmål for the command line: help, wrong use, summaries.
import { notADate } from './shape-faults.js';

export const cli = {
  purpose: 'Beslutningsstøtte for kommuner som vurderer om, og hvordan, de skal løse en oppgave sammen.',
  groups: { assess: 'Vurdere', check: 'Kontrollere', understand: 'Forstå' },
  headings: {
    usage: 'Bruk:',
    arguments: 'Argumenter:',
    options: 'Valg:',
    commands: 'Kommandoer:',
    examples: 'Eksempler:',
  },
  commands: {
    analyse: 'Vis hvor sikker rangeringen er, og hva den henger på',
    form: 'Vis hvilke organisasjonsformer som er åpne for oppgaven, og hva de betyr',
    explain: 'Forklar et begrep, et kriterium, et utfall, en form eller en regel',
    score: 'Vis rangeringen av alternativene og hva vurderingen taler for',
    validate: 'Kontroller filer mot formatet, avtalen og reglene om form, uten å rangere',
  },
  arguments: {
    paths: 'saksfiler eller mapper; - er standard inn',
    subjects: 'ord eller id-er; uten noe vises listen over alt',
  },
  options: {
    order:
      'regn bare med vektinger der disse kriteriene er viktigst, i denne rekkefølgen, for eksempel a,b,c',
    between:
      'regn bare med vektinger der kriteriet har så mange prosent av vekten, for eksempel 10..30 (kan gjentas)',
    weightSet: 'gi et kriterium en annen vekt enn i avtalen (kan gjentas)',
    samples: 'trekk så mange tilfeldige vektinger i stedet for å regne ut',
    seed: 'startverdi for trekningen',
    compare: 'sammenlign former uten en sak, for eksempel ko iks vertskommune',
    checklist: 'skriv et utkast til avtale som kan fylles ut',
    alternative: 'alternativet utkastet gjelder',
    version: 'vis versjon',
    help: 'vis hjelp',
    helpCommand: 'vis hjelp for en kommando',
    format: 'visning',
    stdinFilename: 'navnet standard inn skal ha i meldingene, for eksempel fra et redigeringsprogram',
    output: 'skriv til fil i stedet for skjerm',
    agreement: 'bruk denne avtalefilen',
    weight: 'hva om: gi et kriterium en annen vekt (kan gjentas)',
    require: 'avslutt med 1 hvis vurderingen er svakere enn dette',
    phase: 'vis bare saker i denne fasen, med navn eller nummer',
    status: 'vis bare saker med denne statusen (kan gjentas)',
    municipality: 'vis bare saker der denne kommunen er med',
    date: 'vurder saken på denne dagen (ÅÅÅÅ-MM-DD)',
    color: 'farger',
    quiet: 'bare det viktigste: svaret (score) eller feilene (validate)',
    maxWarnings: 'avslutt med 1 ved flere advarsler enn dette',
    lang: 'språk: bokmål, nynorsk eller engelsk',
  },
  values: {
    criteria: 'kriterium,kriterium',
    between: 'kriterium=fra..til',
    number: 'tall',
    form: 'form',
    id: 'id',
    path: 'sti',
    file: 'fil',
    format: 'format',
    weight: 'kriterium=vekt',
    outcome: 'utfall',
    phase: 'fase',
    status: 'status',
    municipality: 'kommune',
    date: 'dato',
    when: 'når',
    language: 'språk',
    command: 'kommando',
    options: 'valg',
    count: 'antall',
  },
  help: {
    exitCodes:
      'Avslutningskoder: 0 ingen feil, 1 feil i innholdet eller krav som ikke er nådd, 2 feil bruk eller manglende sti, 3 feil i verktøyet, 130 avbrutt.',
    more: 'Mer om en kommando: samarbeid <kommando> --help',
    topics: 'Hjelpeemner: samarbeid help avslutningskoder, samarbeid help miljø, samarbeid help kontroll',
    begin: 'Mer: samarbeid --help, eller samarbeid <kommando> --help',
    default: 'standard',
    choices: 'mulige',
  },
  topics: {
    exitCodes: [
      'Avslutningskoder',
      '',
      'Tallet verktøyet avslutter med, for skript og byggesystemer:',
      '',
      '  0    ingen feil i innholdet, uansett vurdering',
      '  1    minst én feil i innholdet, flere advarsler enn --max-warnings, eller kravet med --require er ikke nådd (samarbeid diff: bare når endringen fører med seg en ny feil)',
      '  2    feil bruk, manglende sti eller ingenting å lese',
      '  3    feil i verktøyet, eller disken er full',
      '  130  avbrutt med Ctrl-C',
    ],
    environment: [
      'Miljøvariabler',
      '',
      'Det som står på kommandolinjen, går foran.',
      '',
      '  SAMARBEID_LANG    språk: nb, nn eller en',
      '  NO_COLOR          ingen farger når variabelen har en verdi',
      '  FORCE_COLOR       farger også når utskriften går til en fil; 0 slår dem av',
      '  CLICOLOR          0 slår fargene av',
      '  CLICOLOR_FORCE    farger også når utskriften går til en fil',
      '  TERM              dumb slår fargene av',
      '  COLUMNS           bredden når utskriften går til en fil',
      '  TMPDIR, TEMP      hvor detaljene om en feil i verktøyet blir lagret',
      '  GITHUB_ACTIONS    true gir funn ved linjene på GitHub, når formatet ikke er valgt',
      '  GITHUB_STEP_SUMMARY',
      '                    filen oppsummeringen av jobben legges til i',
      '  GITHUB_WORKSPACE, CI_PROJECT_DIR',
      '                    mappen stier regnes fra i formatene for byggesystemer',
    ],
  },
  errors: {
    checklistOne: 'Oppgi én saksfil når du bruker --checklist.',
    checklistExists: (path: string) => `${path} finnes fra før og er ikke endret. Velg et annet navn.`,
    checklistUnreadable: (path: string) =>
      `Saken har feil som må rettes først. Se dem med samarbeid validate ${asArgument(path)}.`,
    checklistNone: 'Ingen av alternativene i saken har en form som trenger en avtale.',
    checklistWhich: (ids: readonly string[]) =>
      `Velg alternativet utkastet gjelder, med --alternative ${ids.join(' eller ')}.`,
    checklistUnknown: (id: string, known: readonly string[], suggestion: string | null) =>
      `«${id}» er ikke et alternativ det kan lages utkast for.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Mulige: ${known.join(', ')}.`,
    formWhat:
      'Oppgi en saksfil, for eksempel cases/kjokken.yaml, eller sammenlign former med --compare ko iks.',
    notWith: (one: string, other: string) => `${one} kan ikke brukes sammen med ${other}.`,
    onlyWith: (option: string, other: string) => `${option} virker bare sammen med ${other}.`,
    compareAlone: 'Oppgi enten saksfiler eller --compare, ikke begge deler.',
    formsMissing:
      'Det finnes ingen fil med organisasjonsformer. Verktøyet har en slik fil med seg. Installer det på nytt, eller legg en fil som begynner med «format: former/1», i mappen «criteria» der du står.',
    formsBroken: (path: string) =>
      `Filen med organisasjonsformer har feil: ${path}. Se dem med samarbeid validate ${asArgument(path)}.`,
    unknownForm: (word: string, known: readonly string[], suggestion: string | null) =>
      `«${word}» er ikke en form verktøyet kjenner.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Kjente: ${known.join(', ')}.`,
    unknownSubject: (word: string, suggestion: string | null) =>
      `«${word}» er ikke noe verktøyet kan forklare.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Se alle med samarbeid explain.`,
    unknownOption: (option: string, suggestion: string | null) =>
      `Ukjent valg ${option}.${suggestion === null ? '' : ` Mente du ${suggestion}?`}`,
    unknownCommand: (command: string, suggestion: string | null) =>
      `Ukjent kommando «${command}».${suggestion === null ? '' : ` Mente du «${suggestion}»?`}`,
    tooMany: (command: string) => `Det er flere ord etter samarbeid ${command} enn kommandoen tar.`,
    folderGone: 'Mappen du står i, finnes ikke lenger. Gå til en annen mappe og prøv igjen.',
    missingArgument: 'Oppgi minst én fil eller mappe, for eksempel cases/kjokken.yaml.',
    missingValue: (option: string) => `Valget ${option} trenger en verdi.`,
    badValue: (option: string, value: string, allowed: readonly string[], suggestion: string | null) =>
      `«${value}» er ikke en verdi for ${option}.${suggestion === null ? '' : ` Mente du «${suggestion}»?`}${allowed.length === 0 ? '' : ` Mulige: ${allowed.join(', ')}.`}`,
    weightNegative: (text: string) => `En vekt kan ikke være negativ: ${text}.`,
    weightTwice: (id: string) =>
      `--weight er oppgitt to ganger for ${id}. Oppgi én vekt for hvert kriterium.`,
    weightsZero: 'Alle vektene er null. Minst ett kriterium må ha en vekt som er større.',
    badWeight: (value: string) => `«${value}» er ikke en vekt. Skriv for eksempel --weight ressursbruk=3.`,
    unknownCriterion: (id: string, known: readonly string[], suggestion: string | null) =>
      `«${id}» er ikke et kriterium i avtalen.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Kjente: ${known.join(', ')}.`,
    noMatch: (filters: string, count: number) =>
      count === 1
        ? `Saken passer ikke med ${filters}.`
        : `Ingen av de ${count} sakene passer med ${filters}.`,
    unknownPhase: (word: string, known: readonly string[], suggestion: string | null) =>
      `«${word}» er ikke en fase i avtalen.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} ${known.length === 0 ? 'Avtalen har ingen faser.' : `Kjente: ${known.map((name) => `«${name}»`).join(', ')}.`}`,
    unknownMunicipality: (word: string, known: readonly string[], suggestion: string | null) =>
      `«${word}» er ikke en kommune i sakene.${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Kjente: ${known.join(', ')}.`,
    unknownLanguage: (value: string, known: readonly string[]) =>
      `«${value}» er ikke et språk verktøyet kan. Mulige: ${known.join(', ')}.`,
    badDate: (args: Parameters<typeof notADate>[0]) => {
      const { what, fix } = notADate(args);
      return `${what} ${fix}`;
    },
    notAgreement: (path: string) => `${path} er en sak, ikke en avtale. En avtalefil har «format: avtale/1».`,
    folderMissing: (path: string) => `Kunne ikke skrive ${path}: mappen finnes ikke.`,
    outputIsSource: (path: string, kind: string) =>
      `${path} har format ${kind}/1 og blir ikke skrevet over. Velg et annet navn etter --output.`,
    outputIsInput: (path: string) =>
      `Kunne ikke skrive ${path}: det er en av filene som leses. Velg et annet navn.`,
    notFound: (path: string) => `Finner ikke ${path}.`,
    notReadable: (path: string) =>
      `Kan ikke lese ${path} som en fil. Kontroller at det er en vanlig fil og at du har tilgang.`,
    noCases: (path: string) =>
      `Ingen saksfiler i ${path}. En saksfil slutter på .yaml og har «format: sak/1».`,
    noFiles: (path: string) => `Ingen filer å kontrollere i ${path}.`,
    cannotWrite: (path: string) => `Kunne ikke skrive ${path}. Filen er ikke endret.`,
    outputFailed: 'Kunne ikke skrive hele resultatet: disken er full, eller mottakeren sluttet å lese.',
    seeHelp: (command: string) => `Se samarbeid ${command === '' ? '' : `${command} `}--help.`,
    internal: (file: string | null) =>
      `Noe gikk galt i verktøyet. Det er ikke din feil.${file === null ? '' : ` Detaljene ligger i ${file}; legg dem ved når du melder fra.`}`,
  },
  checklistWritten: (path: string) =>
    `Skrev utkastet til ${path}. Fyll det ut, og kontroller det med samarbeid validate ${asArgument(path)}.`,
  skipped: (count: number, example: string) =>
    `Hoppet over ${count} ${count === 1 ? 'fil' : 'filer'} uten «format: sak/1», blant annet ${example}.`,
  sameId: (id: string, first: string, second: string) =>
    `${first} og ${second} har samme id, «${id}». Begge er med, også i summene. Gi den ene en annen id, eller la den være utenfor.`,
  unreadable: (count: number, example: string) =>
    `${count} ${count === 1 ? 'fil' : 'filer'} kunne ikke vurderes${count === 1 ? '' : `, blant annet ${example}`}. Se hvorfor med samarbeid validate ${example}.`,
  requireFailed: (file: string, outcome: string, required: string) =>
    `${file}: ${outcome}, men kravet er minst «${required}».`,
  requireSkipped: (file: string) => `${file}: saken er avgjort, så --require gjelder ikke.`,
  summary: (files: number, counts: string) =>
    `${files} ${files === 1 ? 'fil' : 'filer'} kontrollert: ${counts}.`,
  nothingFound: 'ingen funn',
  noErrors: 'ingen feil',
  moreFindings: (count: number) => `… og ${count} funn til. Alle er med når du bruker --format json.`,
};
