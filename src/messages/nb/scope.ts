// Bokmål for what is checked and what counts: choosing files, git, the project file, ignoring, the baseline.
import type { FixedBecause, ProjectArgs, ScopeArgs } from '../../diagnostics/codes.js';
import type { WordsFor } from '../words.js';

const findings = (count: number) => `${count} funn`;

const did = (suggestion: string | null) => (suggestion === null ? '' : `Mente du «${suggestion}»? `);
const SEE_RULES = 'Se alle reglene med samarbeid explain.';

const FIXED: Record<FixedBecause, string> = {
  closes: 'Regelen stenger for et alternativ, og den som leser saken, må få vite hvorfor.',
  fault: 'Regelen sier fra om innhold som er galt og derfor ikke blir brukt.',
};

export const projectWords: WordsFor<ProjectArgs> = {
  'prosjekt-regel-ukjent': ({ found, suggestion }) => ({
    what: `«${found}» er ikke en regel.`,
    why: 'Bare regler kan få en annen alvorlighet. Feil i koding, YAML og nøkler er alltid feil.',
    fix: `${did(suggestion)}${SEE_RULES}`,
  }),
  'prosjekt-regel-fast': ({ rule, because }) => ({
    what: `Alvorligheten til «${rule}» kan ikke senkes.`,
    why: FIXED[because],
    fix: 'Ta bort linjen, eller skriv «feil» for å skjerpe regelen.',
  }),
  'prosjekt-sti': ({ key, found, expected }) => ({
    what:
      expected === 'file'
        ? `«${key}» peker på en fil som ikke finnes: ${found}.`
        : `«${key}» peker på en mappe som ikke finnes: ${found}.`,
    fix: 'Rett stien. Den regnes fra mappen prosjektfilen ligger i.',
  }),
  'prosjekt-monster': ({ found }) => ({
    what: `Mønsteret «${found}» er for langt eller har for mange jokertegn.`,
    fix: 'Skriv det enklere, eller del det i flere.',
  }),
};

export const scopeWords: WordsFor<ScopeArgs> = {
  'sak-id-dobbel': ({ id, file, line }) => ({
    what: `Saken i ${file} (linje ${line}) har også id-en «${id}».`,
    why: 'Id-en skiller sakene fra hverandre i tabeller, utkast og filnavn.',
    fix: 'Gi en av sakene en annen id. Er filen en kopi som ikke skal være med, kan du føre den opp i .samarbeidignore.',
  }),
  'ignorer-ukjent-regel': ({ found, suggestion }) => ({
    what:
      found === ''
        ? 'Kommentaren sier ikke hvilken regel som skal ignoreres.'
        : `Kommentaren ber om å ignorere «${found}», men det er ikke en regel.`,
    why: 'Feil i koding, YAML og nøkler kan ikke ignoreres, bare funn fra regler.',
    fix: `${did(suggestion)}Skriv for eksempel # samarbeid-ignorer: konsekvens-ikke-vurdert – vurderes i neste sak. ${SEE_RULES}`,
  }),
  'ignorer-uten-begrunnelse': ({ rule }) => ({
    what: `Kommentaren sier ikke hvorfor «${rule}» skal ignoreres, så funnet teller.`,
    why: 'Den som leser saken senere, må kunne se om grunnen fortsatt gjelder.',
    fix: `Skriv grunnen etter en tankestrek: # samarbeid-ignorer: ${rule} – grunnen.`,
  }),
  'ignorer-ikke-tillatt': ({ rule, because }) => ({
    what: `Funn fra «${rule}» kan ikke ignoreres.`,
    why: FIXED[because],
    fix: `Rett funnet og ta bort kommentaren. Se samarbeid explain ${rule}.`,
  }),
  'ignorer-uten-virkning': ({ rule }) => ({
    what: `Kommentaren ignorerer «${rule}», men regelen finner ingenting her.`,
    why: 'En kommentar som blir stående, kan skjule et funn som kommer senere.',
    fix: 'Ta bort kommentaren, eller flytt den til linjen den gjelder. Over en nøkkel gjelder den alt som står under nøkkelen.',
  }),
  'grunnlinje-utdatert': ({ code, file }) => ({
    what: `Grunnlinjen har et funn som er rettet: «${code}» i ${file}.`,
    why: 'Grunnlinjen skal bare bli kortere. Blir linjen stående, kan det samme funnet komme tilbake uten at noen ser det.',
    fix: 'Kjør den samme kommandoen med --update-baseline. Da blir det som er rettet, tatt bort.',
  }),
};

export const scope = {
  commands: { config: 'Vis innstillingene, og hvor hver av dem kommer fra' },
  values: { ref: 'git-ref' },
  options: {
    changedSince: 'bare det som er endret siden denne grenen, taggen eller commiten i git',
    listFiles: 'vis filene som ville blitt kontrollert, én på hver linje',
    allowEmpty: 'la det gå bra når ingen filer passer',
    baseline: 'la funnene i denne filen ikke telle',
    updateBaseline: 'lag grunnlinjen når den ikke finnes; ellers bare ta bort det som er rettet',
  },
  nothingToRead: 'Ingen filer å kontrollere.',
  nothingChanged: (ref: string) => `Ingen filer å kontrollere er endret siden ${ref}.`,
  suppressed: (byComment: number, byBaseline: number) =>
    [
      ...(byComment === 0
        ? []
        : [`${findings(byComment)} teller ikke, fordi en kommentar i filen sier hvorfor.`]),
      ...(byBaseline === 0 ? [] : [`${findings(byBaseline)} i grunnlinjen teller ikke.`]),
    ].join(' '),
  baselineCreated: (path: string, count: number) => `Laget grunnlinjen ${path} med ${findings(count)}.`,
  baselineShrunk: (path: string, removed: number, left: number) =>
    removed === 0
      ? `Ingen funn i grunnlinjen ${path} er rettet. Den er ikke endret.`
      : `Tok bort ${findings(removed)} som er rettet, fra grunnlinjen ${path}. ${left} igjen.`,
  git: {
    notInstalled:
      '--changed-since trenger git, og git ble ikke funnet. Installer git, eller oppgi filene selv.',
    noRepository:
      '--changed-since virker bare i et git-lager, og mappen du står i, hører ikke til noe. Oppgi filene selv.',
    refused: (message: string) => `git vil ikke lese lageret: ${message}`,
    unknownRef: (ref: string) =>
      `git kjenner ingen gren, tagg eller commit som heter «${ref}». Se hva som finnes med git branch --all.`,
    shallowRef: (ref: string) =>
      `git kjenner ikke «${ref}». Kopien av lageret har bare de siste commitene, så den er kanskje ikke hentet. Hent hele historien, for eksempel med git fetch --unshallow, eller med fetch-depth: 0 i actions/checkout.`,
    shallowBase: (ref: string) =>
      `git finner ikke hvor arbeidet her skilte lag med «${ref}», fordi kopien av lageret bare har de siste commitene. Hent hele historien, for eksempel med git fetch --unshallow, eller med fetch-depth: 0 i actions/checkout.`,
    noCommonBase: (ref: string) => `Arbeidet her og «${ref}» har ingen felles historie i git.`,
  },
  errors: {
    tooManyWarnings: (found: number, most: number) =>
      `Avslutter med 1: ${found} ${found === 1 ? 'advarsel' : 'advarsler'}, og grensen er ${most} (--max-warnings, eller max-advarsler i samarbeid.yaml).`,
    nameWithoutInput: '--stdin-filename er navnet på standard inn. Skriv - der filene ellers står.',
    noGlobMatch: (pattern: string) =>
      `Ingen filer å lese passer med «${pattern}». Se hva som finnes, eller bruk --allow-empty med validate når det er greit.`,
    ignoreFileTooLong: (path: string, limit: number) => `${path} er for lang. Den kan ha ${limit} linjer.`,
    heavyPattern: (path: string, line: number) =>
      `${path}:${line}: Mønsteret er for langt eller har for mange jokertegn. Skriv det enklere.`,
    updateWhat: 'Oppgi grunnlinjen som skal lages eller kortes ned, med --baseline grunnlinje.json.',
    baselineMissing: (path: string) =>
      `Finner ikke grunnlinjen ${path}. Legg til --update-baseline for å lage den.`,
    baselineBroken: (path: string) =>
      `${path} er ikke en grunnlinje, eller den er skadet. Hent den fra git, eller slett den og lag en ny med --update-baseline.`,
    baselineTooLarge: (path: string, count: number) =>
      `Kunne ikke lage grunnlinjen ${path}: ${count} funn er for mange. Lag én for hver mappe.`,
  },
  settings: {
    heads: { name: 'Innstilling', value: 'Verdi', origin: 'Kommer fra' },
    origins: {
      option: 'valg',
      environment: 'miljø',
      project: 'prosjektfil',
      'ignore-file': 'fil',
      found: 'funnet herfra og oppover',
      default: 'standard',
    },
    fromFile: 'mønstrene i filen',
    unset: {
      prosjektfil: 'ingen',
      språk: 'nb',
      avtale: 'den hver sak nevner',
      mapper: 'må nevnes',
      alvorlighet: 'som i avtalen og reglene',
      ignorer: 'ingenting',
      'max-advarsler': 'ingen grense',
      grunnlinje: 'ingen',
    },
    precedence: 'Et valg går foran en miljøvariabel, som går foran prosjektfilen.',
  },
  topic: [
    'Hva som blir kontrollert, og hva som teller',
    '',
    'Filer og mapper',
    '  samarbeid validate cases               en mappe med alt som er under den',
    '  samarbeid validate "cases/**/*.yaml"   et mønster, i anførselstegn',
    '  samarbeid validate cases --list-files  bare navnene',
    '  samarbeid validate --changed-since main',
    '                                         det som er endret siden main',
    '',
    '  .samarbeidignore fører opp det søket skal gå forbi, skrevet som i en .gitignore. En fil du nevner ved navn, blir alltid lest.',
    '',
    'Prosjektfilen samarbeid.yaml',
    '  format: prosjekt/1',
    '  mapper: [cases, criteria]',
    '  språk: nn',
    '  max-advarsler: 10',
    '  alvorlighet:',
    '    konsekvens-ikke-vurdert: advarsel',
    '',
    '  Den blir funnet fra mappen du står i og oppover. Valg og miljøvariabler går foran. samarbeid config viser hva som gjelder.',
    '',
    'Ett funn som ikke skal telle',
    '  # samarbeid-ignorer: konsekvens-ikke-vurdert – neste sak',
    '  konsekvenser:',
    '',
    '  På slutten av linjen, eller på en egen linje over. Over en nøkkel gjelder det alt som står under nøkkelen. Grunnen må være med.',
    '',
    'Et gammelt lager med mange funn',
    '  samarbeid validate cases --update-baseline',
    '    --baseline grunnlinje.json',
    '',
    '  lager listen første gang. Siden blir den bare kortere.',
  ],
};
