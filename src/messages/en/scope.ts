// English for what is checked and what counts: choosing files, git, the project file, ignoring, the baseline.
import type { FixedBecause, ProjectArgs, ScopeArgs } from '../../diagnostics/codes.js';
import type { Messages } from '../nb.js';
import type { WordsFor } from '../words.js';

const findings = (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'}`;

const did = (suggestion: string | null) => (suggestion === null ? '' : `Did you mean “${suggestion}”? `);
const SEE_RULES = 'See all the rules with samarbeid explain.';

const FIXED: Record<FixedBecause, string> = {
  closes: 'By this rule, an alternative is ruled out, and whoever reads the case must be told why.',
  fault: 'The rule tells of content that is wrong and therefore not used.',
};

export const projectWords: WordsFor<ProjectArgs> = {
  'prosjekt-regel-ukjent': ({ found, suggestion }) => ({
    what: `“${found}” is not a rule.`,
    why: 'Only rules can be given another severity. Faults of encoding, YAML and keys are always errors.',
    fix: `${did(suggestion)}${SEE_RULES}`,
  }),
  'prosjekt-regel-fast': ({ rule, because }) => ({
    what: `The severity of “${rule}” cannot be lowered.`,
    why: FIXED[because],
    fix: 'Remove the line, or write “feil” to make the rule stricter.',
  }),
  'prosjekt-sti': ({ key, found, expected }) => ({
    what:
      expected === 'file'
        ? `“${key}” names a file that does not exist: ${found}.`
        : `“${key}” names a folder that does not exist: ${found}.`,
    fix: 'Correct the path. It is seen from the folder of the project file.',
  }),
  'prosjekt-monster': ({ found }) => ({
    what: `The pattern “${found}” is too long or has too many wildcards.`,
    fix: 'Write it more simply, or as several.',
  }),
};

export const scopeWords: WordsFor<ScopeArgs> = {
  'sak-id-dobbel': ({ id, file, line }) => ({
    what: `The case in ${file} (line ${line}) also has the id “${id}”.`,
    why: 'The id tells cases apart in tables, drafts and file names.',
    fix: 'Give one of the cases another id. If the file is a copy that should be left out, list it in .samarbeidignore.',
  }),
  'ignorer-ukjent-regel': ({ found, suggestion }) => ({
    what:
      found === ''
        ? 'The comment does not say which rule to ignore.'
        : `The comment asks to ignore “${found}”, which is not a rule.`,
    why: 'Faults of encoding, YAML and keys cannot be ignored, only findings of rules.',
    fix: `${did(suggestion)}Write, for example, # samarbeid-ignorer: konsekvens-ikke-vurdert – assessed in the next case. ${SEE_RULES}`,
  }),
  'ignorer-uten-begrunnelse': ({ rule }) => ({
    what: `The comment does not say why “${rule}” is to be ignored, so the finding counts.`,
    why: 'Whoever reads the case later must be able to see whether the reason still holds.',
    fix: `Write the reason after a dash: # samarbeid-ignorer: ${rule} – the reason.`,
  }),
  'ignorer-ikke-tillatt': ({ rule, because }) => ({
    what: `Findings of “${rule}” cannot be ignored.`,
    why: FIXED[because],
    fix: `Correct the finding and remove the comment. See samarbeid explain ${rule}.`,
  }),
  'ignorer-uten-virkning': ({ rule }) => ({
    what: `The comment ignores “${rule}”, but the rule finds nothing here.`,
    why: 'A comment that is left behind can hide a finding that comes later.',
    fix: 'Remove the comment, or move it to the line it is about. Above a key it covers all that is under the key.',
  }),
  'grunnlinje-utdatert': ({ code, file }) => ({
    what: `The baseline has a finding that is corrected: “${code}” in ${file}.`,
    why: 'The baseline is only to become shorter. If the line stays, the same finding can come back unseen.',
    fix: 'Run the same command with --update-baseline, which removes what is corrected.',
  }),
};

export const scope: Messages['scope'] = {
  commands: { config: 'Show the settings, and where each of them comes from' },
  values: { ref: 'git-ref' },
  options: {
    changedSince: 'only what has changed since this branch, tag or commit in git',
    listFiles: 'show the files that would be checked, one on each line',
    allowEmpty: 'let it pass when no file matches',
    baseline: 'let the findings in this file not count',
    updateBaseline: 'make the baseline when there is none; otherwise only remove what is corrected',
  },
  nothingToRead: 'No files to check.',
  nothingChanged: (ref) => `No file to check has changed since ${ref}.`,
  suppressed: (byComment, byBaseline) =>
    [
      ...(byComment === 0
        ? []
        : [
            byComment === 1
              ? '1 finding does not count, since a comment in the file says why.'
              : `${byComment} findings do not count, since comments in the files say why.`,
          ]),
      ...(byBaseline === 0
        ? []
        : [`${findings(byBaseline)} in the baseline ${byBaseline === 1 ? 'does' : 'do'} not count.`]),
    ].join(' '),
  baselineCreated: (path, count) => `Made the baseline ${path} with ${findings(count)}.`,
  baselineShrunk: (path, removed, left) =>
    removed === 0
      ? `No finding in the baseline ${path} is corrected. It is unchanged.`
      : `Removed ${findings(removed)} that ${removed === 1 ? 'is' : 'are'} corrected from the baseline ${path}. ${left} left.`,
  git: {
    notInstalled: '--changed-since needs git, and git was not found. Install git, or name the files.',
    noRepository:
      '--changed-since works only in a git repository, and the folder you are in belongs to none. Name the files instead.',
    refused: (message) => `git refuses to read the repository: ${message}`,
    unknownRef: (ref) =>
      `git knows no branch, tag or commit called “${ref}”. See what there is with git branch --all.`,
    shallowRef: (ref) =>
      `git does not know “${ref}”. This copy of the repository has only the latest commits, so it may not have been fetched. Fetch the whole history, for example with git fetch --unshallow, or with fetch-depth: 0 in actions/checkout.`,
    shallowBase: (ref) =>
      `git does not find where the work here parted from “${ref}”, since this copy of the repository has only the latest commits. Fetch the whole history, for example with git fetch --unshallow, or with fetch-depth: 0 in actions/checkout.`,
    noCommonBase: (ref) => `The work here and “${ref}” have no history in common in git.`,
  },
  errors: {
    tooManyWarnings: (found, most) =>
      `Exits with 1: ${found} ${found === 1 ? 'warning' : 'warnings'}, and the limit is ${most} (--max-warnings, or max-advarsler in samarbeid.yaml).`,
    nameWithoutInput: '--stdin-filename is the name of standard input. Write - where the files are named.',
    noGlobMatch: (pattern) =>
      `No file to read matches “${pattern}”. See what there is, or use --allow-empty with validate when that is fine.`,
    ignoreFileTooLong: (path, limit) => `${path} is too long. It may have ${limit} lines.`,
    heavyPattern: (path, line) =>
      `${path}:${line}: The pattern is too long or has too many wildcards. Write it more simply.`,
    updateWhat: 'Name the baseline to make or to shorten, with --baseline grunnlinje.json.',
    baselineMissing: (path) => `Cannot find the baseline ${path}. Add --update-baseline to make it.`,
    baselineBroken: (path) =>
      `${path} is not a baseline, or it is damaged. Get it from git, or delete it and make a new one with --update-baseline.`,
    baselineTooLarge: (path, count) =>
      `Could not make the baseline ${path}: ${count} findings are too many. Make one for each folder.`,
  },
  settings: {
    heads: { name: 'Setting', value: 'Value', origin: 'Comes from' },
    origins: {
      option: 'option',
      environment: 'environment',
      project: 'project file',
      'ignore-file': 'file',
      found: 'found from here upwards',
      default: 'default',
    },
    fromFile: 'the patterns in the file',
    unset: {
      prosjektfil: 'none',
      språk: 'nb',
      avtale: 'the one each case names',
      mapper: 'must be named',
      alvorlighet: 'as in the agreement and the rules',
      ignorer: 'nothing',
      'max-advarsler': 'no limit',
      grunnlinje: 'none',
    },
    precedence: 'An option goes before an environment variable, which goes before the project file.',
  },
  topic: [
    'What is checked, and what counts',
    '',
    'Files and folders',
    '  samarbeid validate cases               a folder with all that is below it',
    '  samarbeid validate "cases/**/*.yaml"   a pattern, in quotes',
    '  samarbeid validate cases --list-files  only the names',
    '  samarbeid validate --changed-since main',
    '                                         what has changed since main',
    '',
    '  .samarbeidignore lists what the search is to pass by, written as in a .gitignore. A file that you name is always read.',
    '',
    'The project file samarbeid.yaml',
    '  format: prosjekt/1',
    '  mapper: [cases, criteria]',
    '  språk: en',
    '  max-advarsler: 10',
    '  alvorlighet:',
    '    konsekvens-ikke-vurdert: advarsel',
    '',
    '  It is found from the folder you are in and upwards. Options and environment variables go first. samarbeid config shows what holds.',
    '',
    'One finding that is not to count',
    '  # samarbeid-ignorer: konsekvens-ikke-vurdert – next case',
    '  konsekvenser:',
    '',
    '  At the end of the line, or on a line of its own above it. Above a key it covers all that is under the key. The reason must be there.',
    '',
    'An old repository with many findings',
    '  samarbeid validate cases --update-baseline',
    '    --baseline grunnlinje.json',
    '',
    '  makes the list the first time. From then on it only becomes shorter.',
  ],
};
