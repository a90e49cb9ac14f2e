// Nynorsk for what is checked and what counts: choosing files, git, the project file, ignoring, the baseline.
import type { FixedBecause, ProjectArgs, ScopeArgs } from '../../diagnostics/codes.js';
import type { Messages } from '../nb.js';
import type { WordsFor } from '../words.js';

const findings = (count: number) => `${count} funn`;

const did = (suggestion: string | null) => (suggestion === null ? '' : `Meinte du «${suggestion}»? `);
const SEE_RULES = 'Sjå alle reglane med samarbeid explain.';

const FIXED: Record<FixedBecause, string> = {
  closes: 'Regelen stengjer for eit alternativ, og den som les saka, må få vite kvifor.',
  fault: 'Regelen seier frå om innhald som er gale og difor ikkje blir brukt.',
};

export const projectWords: WordsFor<ProjectArgs> = {
  'prosjekt-regel-ukjent': ({ found, suggestion }) => ({
    what: `«${found}» er ikkje ein regel.`,
    why: 'Berre reglar kan få ein annan alvorsgrad. Feil i koding, YAML og nøklar er alltid feil.',
    fix: `${did(suggestion)}${SEE_RULES}`,
  }),
  'prosjekt-regel-fast': ({ rule, because }) => ({
    what: `Alvorsgraden til «${rule}» kan ikkje senkast.`,
    why: FIXED[because],
    fix: 'Ta bort linja, eller skriv «feil» for å skjerpe regelen.',
  }),
  'prosjekt-sti': ({ key, found, expected }) => ({
    what:
      expected === 'file'
        ? `«${key}» peikar på ei fil som ikkje finst: ${found}.`
        : `«${key}» peikar på ei mappe som ikkje finst: ${found}.`,
    fix: 'Rett stien. Han blir rekna frå mappa prosjektfila ligg i.',
  }),
  'prosjekt-monster': ({ found }) => ({
    what: `Mønsteret «${found}» er for langt eller har for mange jokerteikn.`,
    fix: 'Skriv det enklare, eller del det i fleire.',
  }),
};

export const scopeWords: WordsFor<ScopeArgs> = {
  'sak-id-dobbel': ({ id, file, line }) => ({
    what: `Saka i ${file} (linje ${line}) har òg id-en «${id}».`,
    why: 'Id-en skil sakene frå kvarandre i tabellar, utkast og filnamn.',
    fix: 'Gi ei av sakene ein annan id. Er fila ein kopi som ikkje skal vere med, kan du føre ho opp i .samarbeidignore.',
  }),
  'ignorer-ukjent-regel': ({ found, suggestion }) => ({
    what:
      found === ''
        ? 'Kommentaren seier ikkje kva regel ein skal sjå bort frå.'
        : `Kommentaren ber om å sjå bort frå «${found}», men det er ikkje ein regel.`,
    why: 'Ein kan berre sjå bort frå funn frå reglar, ikkje frå feil i koding, YAML og nøklar.',
    fix: `${did(suggestion)}Skriv til dømes # samarbeid-ignorer: konsekvens-ikke-vurdert – blir vurdert i neste sak. ${SEE_RULES}`,
  }),
  'ignorer-uten-begrunnelse': ({ rule }) => ({
    what: `Kommentaren seier ikkje kvifor ein skal sjå bort frå «${rule}», så funnet tel.`,
    why: 'Den som les saka seinare, må kunne sjå om grunnen framleis gjeld.',
    fix: `Skriv grunnen etter ein tankestrek: # samarbeid-ignorer: ${rule} – grunnen.`,
  }),
  'ignorer-ikke-tillatt': ({ rule, because }) => ({
    what: `Ein kan ikkje sjå bort frå funn frå «${rule}».`,
    why: FIXED[because],
    fix: `Rett funnet og ta bort kommentaren. Sjå samarbeid explain ${rule}.`,
  }),
  'ignorer-uten-virkning': ({ rule }) => ({
    what: `Kommentaren gjeld «${rule}», men regelen finn ingenting her.`,
    why: 'Ein kommentar som blir ståande, kan skjule eit funn som kjem seinare.',
    fix: 'Ta bort kommentaren, eller flytt han til linja han gjeld. Over ein nøkkel gjeld han alt som står under nøkkelen.',
  }),
  'grunnlinje-utdatert': ({ code, file }) => ({
    what: `Grunnlinja har eit funn som er retta: «${code}» i ${file}.`,
    why: 'Grunnlinja skal berre bli kortare. Blir linja ståande, kan det same funnet kome att utan at nokon ser det.',
    fix: 'Køyr den same kommandoen med --update-baseline. Då blir det som er retta, teke bort.',
  }),
};

export const scope: Messages['scope'] = {
  commands: { config: 'Vis innstillingane, og kvar kvar av dei kjem frå' },
  values: { ref: 'git-ref' },
  options: {
    changedSince: 'berre det som er endra sidan denne greina, taggen eller commiten i git',
    listFiles: 'vis filene som ville blitt kontrollerte, éi på kvar linje',
    allowEmpty: 'la det gå bra når ingen filer passar',
    baseline: 'la funna i denne fila ikkje telje',
    updateBaseline: 'lag grunnlinja når ho ikkje finst; elles berre ta bort det som er retta',
  },
  nothingToRead: 'Ingen filer å kontrollere.',
  nothingChanged: (ref) => `Ingen filer å kontrollere er endra sidan ${ref}.`,
  suppressed: (byComment, byBaseline) =>
    [
      ...(byComment === 0
        ? []
        : [`${findings(byComment)} tel ikkje, fordi ein kommentar i fila seier kvifor.`]),
      ...(byBaseline === 0 ? [] : [`${findings(byBaseline)} i grunnlinja tel ikkje.`]),
    ].join(' '),
  baselineCreated: (path, count) => `Laga grunnlinja ${path} med ${findings(count)}.`,
  baselineShrunk: (path, removed, left) =>
    removed === 0
      ? `Ingen funn i grunnlinja ${path} er retta. Ho er ikkje endra.`
      : `Tok bort ${findings(removed)} som er retta, frå grunnlinja ${path}. ${left} att.`,
  git: {
    notInstalled:
      '--changed-since treng git, og git blei ikkje funne. Installer git, eller oppgi filene sjølv.',
    noRepository:
      '--changed-since verkar berre i eit git-lager, og mappa du står i, høyrer ikkje til noko. Oppgi filene sjølv.',
    refused: (message) => `git vil ikkje lese lageret: ${message}`,
    unknownRef: (ref) =>
      `git kjenner inga grein, ingen tagg og ingen commit som heiter «${ref}». Sjå kva som finst med git branch --all.`,
    shallowRef: (ref) =>
      `git kjenner ikkje «${ref}». Kopien av lageret har berre dei siste commitane, så han er kanskje ikkje henta. Hent heile historia, til dømes med git fetch --unshallow, eller med fetch-depth: 0 i actions/checkout.`,
    shallowBase: (ref) =>
      `git finn ikkje kvar arbeidet her skilde lag med «${ref}», fordi kopien av lageret berre har dei siste commitane. Hent heile historia, til dømes med git fetch --unshallow, eller med fetch-depth: 0 i actions/checkout.`,
    noCommonBase: (ref) => `Arbeidet her og «${ref}» har inga felles historie i git.`,
  },
  errors: {
    tooManyWarnings: (found, most) =>
      `Avsluttar med 1: ${found} ${found === 1 ? 'åtvaring' : 'åtvaringar'}, og grensa er ${most} (--max-warnings, eller max-advarsler i samarbeid.yaml).`,
    nameWithoutInput: '--stdin-filename er namnet på standard inn. Skriv - der filene elles står.',
    noGlobMatch: (pattern) =>
      `Ingen filer å lese passar med «${pattern}». Sjå kva som finst, eller bruk --allow-empty med validate når det er greitt.`,
    ignoreFileTooLong: (path, limit) => `${path} er for lang. Ho kan ha ${limit} linjer.`,
    heavyPattern: (path, line) =>
      `${path}:${line}: Mønsteret er for langt eller har for mange jokerteikn. Skriv det enklare.`,
    updateWhat: 'Oppgi grunnlinja som skal lagast eller kortast ned, med --baseline grunnlinje.json.',
    baselineMissing: (path) => `Finn ikkje grunnlinja ${path}. Legg til --update-baseline for å lage ho.`,
    baselineBroken: (path) =>
      `${path} er ikkje ei grunnlinje, eller ho er skadd. Hent ho frå git, eller slett ho og lag ei ny med --update-baseline.`,
    baselineTooLarge: (path, count) =>
      `Kunne ikkje lage grunnlinja ${path}: ${count} funn er for mange. Lag éi for kvar mappe.`,
  },
  settings: {
    heads: { name: 'Innstilling', value: 'Verdi', origin: 'Kjem frå' },
    origins: {
      option: 'val',
      environment: 'miljø',
      project: 'prosjektfil',
      'ignore-file': 'fil',
      found: 'funne herfrå og oppover',
      default: 'standard',
    },
    fromFile: 'mønstera i fila',
    unset: {
      prosjektfil: 'inga',
      språk: 'nb',
      avtale: 'den kvar sak nemner',
      mapper: 'må nemnast',
      alvorlighet: 'som i avtalen og reglane',
      ignorer: 'ingenting',
      'max-advarsler': 'inga grense',
      grunnlinje: 'inga',
    },
    precedence: 'Eit val går føre ein miljøvariabel, som går føre prosjektfila.',
  },
  topic: [
    'Kva som blir kontrollert, og kva som tel',
    '',
    'Filer og mapper',
    '  samarbeid validate cases               ei mappe med alt som er under ho',
    '  samarbeid validate "cases/**/*.yaml"   eit mønster, i hermeteikn',
    '  samarbeid validate cases --list-files  berre namna',
    '  samarbeid validate --changed-since main',
    '                                         det som er endra sidan main',
    '',
    '  .samarbeidignore fører opp det søket skal gå forbi, skrive som i ei .gitignore. Ei fil du nemner ved namn, blir alltid lesen.',
    '',
    'Prosjektfila samarbeid.yaml',
    '  format: prosjekt/1',
    '  mapper: [cases, criteria]',
    '  språk: nn',
    '  max-advarsler: 10',
    '  alvorlighet:',
    '    konsekvens-ikke-vurdert: advarsel',
    '',
    '  Ho blir funnen frå mappa du står i og oppover. Val og miljøvariablar går føre. samarbeid config viser kva som gjeld.',
    '',
    'Eitt funn som ikkje skal telje',
    '  # samarbeid-ignorer: konsekvens-ikke-vurdert – kjem seinare',
    '  konsekvenser:',
    '',
    '  På slutten av linja, eller på ei eiga linje over. Over ein nøkkel gjeld det alt som står under nøkkelen. Grunnen må vere med.',
    '',
    'Eit gammalt lager med mange funn',
    '  samarbeid validate cases --update-baseline',
    '    --baseline grunnlinje.json',
    '',
    '  lagar lista første gongen. Sidan blir ho berre kortare.',
  ],
};
