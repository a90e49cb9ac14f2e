// Nynorsk for the command line: help, wrong use, summaries.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { notADate } from './shape-faults.js';

export const cli: Messages['cli'] = {
  purpose: 'Avgjerdsstøtte for kommunar som vurderer om, og korleis, dei skal løyse ei oppgåve saman.',
  groups: { assess: 'Vurdere', check: 'Kontrollere', understand: 'Forstå' },
  headings: {
    usage: 'Bruk:',
    arguments: 'Argument:',
    options: 'Val:',
    commands: 'Kommandoar:',
    examples: 'Døme:',
  },
  commands: {
    analyse: 'Vis kor sikker rangeringa er, og kva ho heng på',
    form: 'Vis kva organisasjonsformer som er opne for oppgåva, og kva dei inneber',
    explain: 'Forklar eit omgrep, eit kriterium, eit utfall, ei form eller ein regel',
    score: 'Vis rangeringa av alternativa og kva vurderinga talar for',
    validate: 'Kontroller filer mot formatet, avtalen og reglane om form, utan å rangere',
  },
  arguments: {
    paths: 'saksfiler eller mapper; - er standard inn',
    subjects: 'ord eller id-ar; utan noko blir lista over alt vist',
  },
  options: {
    order: 'rekn berre med vektingar der desse kriteria er viktigast, i denne rekkjefølgja, til dømes a,b,c',
    between:
      'rekn berre med vektingar der kriteriet har så mange prosent av vekta, til dømes 10..30 (kan brukast fleire gonger)',
    weightSet: 'gi eit kriterium ei anna vekt enn i avtalen (kan brukast fleire gonger)',
    samples: 'trekk så mange tilfeldige vektingar i staden for å rekne ut',
    seed: 'startverdi for trekkinga',
    compare: 'samanlikn former utan ei sak, til dømes ko iks vertskommune',
    checklist: 'skriv eit utkast til avtale som kan fyllast ut',
    alternative: 'alternativet utkastet gjeld',
    version: 'vis versjonen',
    help: 'vis hjelp',
    helpCommand: 'vis hjelp for ein kommando',
    format: 'visning',
    stdinFilename: 'namnet standard inn skal ha i meldingane, til dømes frå eit redigeringsprogram',
    output: 'skriv til fil i staden for skjerm',
    agreement: 'bruk denne avtalefila',
    quiet: 'berre det viktigaste: svaret (score) eller feilane (validate)',
    maxWarnings: 'avslutt med 1 ved fleire åtvaringar enn dette',
    weight: 'kva om: gi eit kriterium ei anna vekt (kan brukast fleire gonger)',
    require: 'avslutt med 1 når vurderinga er svakare enn dette',
    phase: 'vis berre saker i denne fasen, med namn eller nummer',
    status: 'vis berre saker med denne statusen (kan brukast fleire gonger)',
    municipality: 'vis berre saker der denne kommunen er med',
    date: 'vurder saka på denne dagen (ÅÅÅÅ-MM-DD)',
    color: 'fargar',
    lang: 'språk: bokmål, nynorsk eller engelsk',
  },
  values: {
    criteria: 'kriterium,kriterium',
    between: 'kriterium=frå..til',
    number: 'tal',
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
    options: 'val',
    count: 'tal',
  },
  help: {
    exitCodes:
      'Avslutningskodar: 0 ingen feil, 1 feil i innhaldet eller krav som ikkje er nådde, 2 feil bruk eller sti som manglar, 3 feil i verktøyet, 130 avbrote.',
    more: 'Meir om ein kommando: samarbeid <kommando> --help',
    topics: 'Hjelpeemne: samarbeid help avslutningskodar, samarbeid help miljø, samarbeid help kontroll',
    begin: 'Meir: samarbeid --help, eller samarbeid <kommando> --help',
    default: 'standard',
    choices: 'moglege',
  },
  topics: {
    exitCodes: [
      'Avslutningskodar',
      '',
      'Talet verktøyet avsluttar med, for skript og byggjesystem:',
      '',
      '  0    ingen feil i innhaldet, same kva vurderinga seier',
      '  1    minst éin feil i innhaldet, fleire åtvaringar enn --max-warnings, eller kravet med --require er ikkje nådd (samarbeid diff: berre når endringa fører med seg ein ny feil)',
      '  2    feil bruk, ein sti som manglar, eller ingenting å lese',
      '  3    feil i verktøyet, eller disken er full',
      '  130  avbrote med Ctrl-C',
    ],
    environment: [
      'Miljøvariablar',
      '',
      'Det som står på kommandolinja, går føre.',
      '',
      '  SAMARBEID_LANG    språk: nb, nn eller en',
      '  NO_COLOR          ingen fargar når variabelen har ein verdi',
      '  FORCE_COLOR       fargar òg når utskrifta går til ei fil; 0 slår dei av',
      '  CLICOLOR          0 slår av fargane',
      '  CLICOLOR_FORCE    fargar òg når utskrifta går til ei fil',
      '  TERM              dumb slår av fargane',
      '  COLUMNS           breidda når utskrifta går til ei fil',
      '  TMPDIR, TEMP      der detaljane om ein feil i verktøyet blir lagra',
      '  GITHUB_ACTIONS    true gir funn ved linjene på GitHub, når formatet ikkje er valt',
      '  GITHUB_STEP_SUMMARY',
      '                    fila som oppsummeringa av jobben blir lagd til i',
      '  GITHUB_WORKSPACE, CI_PROJECT_DIR',
      '                    mappa stiane blir rekna frå i formata for byggjesystem',
    ],
  },
  errors: {
    checklistOne: 'Oppgi éi saksfil når du bruker --checklist.',
    checklistExists: (path) => `${path} finst frå før og er ikkje endra. Vel eit anna namn.`,
    checklistUnreadable: (path) =>
      `Saka har feil som må rettast først. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    checklistNone: 'Ingen av alternativa i saka har ei form som treng ein avtale.',
    checklistWhich: (ids) => `Vel alternativet utkastet gjeld, med --alternative ${ids.join(' eller ')}.`,
    checklistUnknown: (id, known, suggestion) =>
      `«${id}» er ikkje eit alternativ det kan lagast utkast for.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Moglege: ${known.join(', ')}.`,
    formWhat: 'Oppgi ei saksfil, til dømes cases/kjokken.yaml, eller samanlikn former med --compare ko iks.',
    notWith: (one, other) => `${one} kan ikkje brukast saman med ${other}.`,
    onlyWith: (option, other) => `${option} verkar berre saman med ${other}.`,
    compareAlone: 'Oppgi anten saksfiler eller --compare, ikkje begge delar.',
    formsMissing:
      'Det finst inga fil med organisasjonsformer. Verktøyet har ei slik fil med seg. Installer det på nytt, eller legg ei fil som byrjar med «format: former/1», i mappa «criteria» der du står.',
    formsBroken: (path) =>
      `Fila med organisasjonsformer har feil: ${path}. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    unknownForm: (word, known, suggestion) =>
      `«${word}» er ikkje ei form verktøyet kjenner.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Kjende: ${known.join(', ')}.`,
    unknownSubject: (word, suggestion) =>
      `«${word}» er ikkje noko verktøyet kan forklare.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Sjå alle med samarbeid explain.`,
    unknownOption: (option, suggestion) =>
      `Ukjent val ${option}.${suggestion === null ? '' : ` Meinte du ${suggestion}?`}`,
    unknownCommand: (command, suggestion) =>
      `Ukjend kommando «${command}».${suggestion === null ? '' : ` Meinte du «${suggestion}»?`}`,
    tooMany: (command) => `Det er fleire ord etter samarbeid ${command} enn kommandoen tek.`,
    folderGone: 'Mappa du står i, finst ikkje lenger. Gå til ei anna mappe og prøv igjen.',
    missingArgument: 'Oppgi minst éi fil eller mappe, til dømes cases/kjokken.yaml.',
    missingValue: (option) => `Valet ${option} treng ein verdi.`,
    badValue: (option, value, allowed, suggestion) =>
      `«${value}» er ikkje ein verdi for ${option}.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`}${allowed.length === 0 ? '' : ` Moglege: ${allowed.join(', ')}.`}`,
    weightNegative: (text) => `Ei vekt kan ikkje vere negativ: ${text}.`,
    weightTwice: (id) => `--weight er oppgitt to gonger for ${id}. Oppgi éi vekt for kvart kriterium.`,
    weightsZero: 'Alle vektene er null. Minst eitt kriterium må ha ei vekt som er større.',
    badWeight: (value) => `«${value}» er ikkje ei vekt. Skriv til dømes --weight ressursbruk=3.`,
    unknownCriterion: (id, known, suggestion) =>
      `«${id}» er ikkje eit kriterium i avtalen.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Kjende: ${known.join(', ')}.`,
    noMatch: (filters, count) =>
      count === 1
        ? `Saka passar ikkje med ${filters}.`
        : `Ingen av dei ${count} sakene passar med ${filters}.`,
    unknownPhase: (word, known, suggestion) =>
      `«${word}» er ikkje ein fase i avtalen.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} ${known.length === 0 ? 'Avtalen har ingen fasar.' : `Kjende: ${known.map((name) => `«${name}»`).join(', ')}.`}`,
    unknownMunicipality: (word, known, suggestion) =>
      `«${word}» er ikkje ein kommune i sakene.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Kjende: ${known.join(', ')}.`,
    unknownLanguage: (value, known) =>
      `«${value}» er ikkje eit språk verktøyet kan. Moglege: ${known.join(', ')}.`,
    badDate: (args) => {
      const { what, fix } = notADate(args);
      return `${what} ${fix}`;
    },
    notAgreement: (path) => `${path} er ei sak, ikkje ein avtale. Ei avtalefil har «format: avtale/1».`,
    folderMissing: (path) => `Kunne ikkje skrive ${path}: mappa finst ikkje.`,
    outputIsSource: (path, kind) =>
      `${path} har format ${kind}/1 og blir ikkje skriven over. Vel eit anna namn etter --output.`,
    outputIsInput: (path) =>
      `Kunne ikkje skrive ${path}: det er ei av filene som blir lesne. Vel eit anna namn.`,
    notFound: (path) => `Finn ikkje ${path}.`,
    notReadable: (path) =>
      `Kan ikkje lese ${path} som ei fil. Kontroller at det er ei vanleg fil, og at du har tilgang.`,
    noCases: (path) => `Ingen saksfiler i ${path}. Ei saksfil sluttar på .yaml og har «format: sak/1».`,
    noFiles: (path) => `Ingen filer å kontrollere i ${path}.`,
    cannotWrite: (path) => `Kunne ikkje skrive ${path}. Fila er ikkje endra.`,
    outputFailed: 'Kunne ikkje skrive heile resultatet: disken er full, eller mottakaren slutta å lese.',
    seeHelp: (command) => `Sjå samarbeid ${command === '' ? '' : `${command} `}--help.`,
    internal: (file) =>
      `Noko gjekk gale i verktøyet. Det er ikkje din feil.${file === null ? '' : ` Detaljane ligg i ${file}; legg dei ved når du melder frå.`}`,
  },
  checklistWritten: (path) =>
    `Skreiv utkastet til ${path}. Fyll det ut, og kontroller det med samarbeid validate ${asArgument(path)}.`,
  skipped: (count, example) =>
    `Hoppa over ${count} ${count === 1 ? 'fil' : 'filer'} utan «format: sak/1», mellom anna ${example}.`,
  sameId: (id, first, second) =>
    `${first} og ${second} har same id, «${id}». Begge er med, òg i summane. Gi den eine ein annan id, eller la han vere utanfor.`,
  unreadable: (count, example) =>
    `${count} ${count === 1 ? 'fil' : 'filer'} kunne ikkje vurderast${count === 1 ? '' : `, mellom anna ${example}`}. Sjå kvifor med samarbeid validate ${example}.`,
  requireFailed: (file, outcome, required) => `${file}: ${outcome}, men kravet er minst «${required}».`,
  requireSkipped: (file) => `${file}: saka er avgjord, så --require gjeld ikkje.`,
  summary: (files, counts) =>
    `${files} ${files === 1 ? 'fil kontrollert' : 'filer kontrollerte'}: ${counts}.`,
  nothingFound: 'ingen funn',
  noErrors: 'ingen feil',
  moreFindings: (count) => `… og ${count} funn til. Alle er med når du bruker --format json.`,
};
