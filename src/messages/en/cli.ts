import { asArgument } from '../as-argument.js';
// English for the command line: help, wrong use, summaries.
import { notADate } from './shape-faults.js';

export const cli = {
  purpose: 'Decision support for municipalities considering whether, and how, to carry out a task together.',
  groups: { assess: 'Assess', check: 'Check', understand: 'Understand' },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  commands: {
    analyse: 'Show how sure the ranking is, and what it hangs on',
    form: 'Show which organisation forms are open for the task, and what they mean',
    explain: 'Explain a term, a criterion, an outcome, a form or a rule',
    score: 'Show how the alternatives rank and what the assessment favours',
    validate:
      'Check files against the format, the agreement and the rules on forms of organisation, without ranking',
  },
  arguments: {
    paths: 'case files or folders; - is standard input',
    subjects: 'words or ids; without any, the list of everything is shown',
  },
  options: {
    order: 'consider only weightings in which these criteria matter most, in this order, for example a,b,c',
    between:
      'consider only weightings in which the criterion has so many per cent of the weight, for example 10..30 (can be repeated)',
    weightSet: 'give a criterion another weight than in the agreement (can be repeated)',
    samples: 'draw so many random weightings instead of working it out',
    seed: 'seed for the drawing',
    compare: 'compare forms without a case, for example ko iks vertskommune',
    checklist: 'write a draft agreement to fill in',
    alternative: 'the alternative that the draft is for',
    version: 'show the version',
    help: 'show help',
    helpCommand: 'show help for a command',
    format: 'how to show the result',
    stdinFilename: 'what messages should call standard input, for example when an editor sends it',
    output: 'write to a file instead of the screen',
    agreement: 'use this agreement file',
    weight: 'what if: give a criterion another weight (can be repeated)',
    require: 'exit with 1 if the outcome is weaker than this',
    phase: 'show only cases in this phase, by name or number',
    status: 'show only cases with this status (can be repeated)',
    municipality: 'show only cases in which this municipality takes part',
    date: 'assess the case as of this day (YYYY-MM-DD)',
    color: 'colours',
    quiet: 'only what matters most: the answer (score) or the errors (validate)',
    maxWarnings: 'exit with 1 if there are more warnings than this',
    lang: 'language: Bokmål, Nynorsk or English',
  },
  values: {
    criteria: 'criterion,criterion',
    between: 'criterion=from..to',
    number: 'number',
    form: 'form',
    id: 'id',
    path: 'path',
    file: 'file',
    format: 'format',
    weight: 'criterion=weight',
    outcome: 'outcome',
    phase: 'phase',
    status: 'status',
    municipality: 'municipality',
    date: 'date',
    when: 'when',
    language: 'language',
    command: 'command',
    options: 'options',
    count: 'count',
  },
  help: {
    exitCodes:
      'Exit codes: 0 no errors, 1 errors in the content or a requirement not met, 2 wrong use or a missing path, 3 a fault in the tool, 130 interrupted.',
    more: 'More about a command: samarbeid <command> --help',
    topics: 'Help topics: samarbeid help exit-codes, samarbeid help environment, samarbeid help checking',
    begin: 'More: samarbeid --help, or samarbeid <command> --help',
    default: 'default',
    choices: 'choices',
  },
  topics: {
    exitCodes: [
      'Exit codes',
      '',
      'The number the tool ends with, for scripts and build systems:',
      '',
      '  0    no errors in the content, whatever the outcome',
      '  1    at least one error in the content, more warnings than --max-warnings, or an outcome weaker than --require (samarbeid diff: only when the change brings a new error)',
      '  2    wrong use, a missing path, or nothing to read',
      '  3    a fault in the tool, or the disk is full',
      '  130  interrupted with Ctrl-C',
    ],
    environment: [
      'Environment variables',
      '',
      'What is given on the command line takes precedence.',
      '',
      '  SAMARBEID_LANG    language: nb, nn or en',
      '  NO_COLOR          no colours when it has a value',
      '  FORCE_COLOR       colours even when output goes to a file; 0 turns them off',
      '  CLICOLOR          0 turns colours off',
      '  CLICOLOR_FORCE    colours even when output goes to a file',
      '  TERM              dumb turns colours off',
      '  COLUMNS           the width when output goes to a file',
      '  TMPDIR, TEMP      where the details of a fault in the tool are kept',
      '  GITHUB_ACTIONS    true shows findings beside the lines on GitHub, when no format is chosen',
      '  GITHUB_STEP_SUMMARY',
      '                    the file that the summary of the job is added to',
      '  GITHUB_WORKSPACE, CI_PROJECT_DIR',
      '                    the folder that paths lead from for build systems',
    ],
  },
  errors: {
    checklistOne: 'Name one case file with --checklist.',
    checklistExists: (path: string) =>
      `${path} exists already and has not been changed. Choose another name.`,
    checklistUnreadable: (path: string) =>
      `The case has errors that must be corrected first. See them with samarbeid validate ${asArgument(path)}.`,
    checklistNone: 'None of the alternatives in the case has a form that needs an agreement.',
    checklistWhich: (ids: readonly string[]) =>
      `Choose the alternative that the draft is for, with --alternative ${ids.join(' or ')}.`,
    checklistUnknown: (id: string, known: readonly string[], suggestion: string | null) =>
      `“${id}” is not an alternative that a draft can be made for.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} Possible: ${known.join(', ')}.`,
    formWhat: 'Name a case file, for example cases/kjokken.yaml, or compare forms with --compare ko iks.',
    notWith: (one: string, other: string) => `${one} cannot be used with ${other}.`,
    onlyWith: (option: string, other: string) => `${option} works only with ${other}.`,
    compareAlone: 'Name either case files or --compare, not both.',
    formsMissing:
      'There is no file of organisation forms. The tool comes with such a file. Install it again, or put a file that begins with “format: former/1” in the folder “criteria” where you are.',
    formsBroken: (path: string) =>
      `The file of organisation forms has errors: ${path}. See them with samarbeid validate ${asArgument(path)}.`,
    unknownForm: (word: string, known: readonly string[], suggestion: string | null) =>
      `“${word}” is not a form that the tool knows.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} Known: ${known.join(', ')}.`,
    unknownSubject: (word: string, suggestion: string | null) =>
      `“${word}” is nothing that the tool can explain.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} See all with samarbeid explain.`,
    unknownOption: (option: string, suggestion: string | null) =>
      `Unknown option ${option}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`,
    unknownCommand: (command: string, suggestion: string | null) =>
      `Unknown command “${command}”.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`}`,
    tooMany: (command: string) => `There are more words after samarbeid ${command} than the command takes.`,
    folderGone: 'The folder you are in no longer exists. Go to another folder and try again.',
    missingArgument: 'Name at least one file or folder, for example cases/kjokken.yaml.',
    missingValue: (option: string) => `The option ${option} needs a value.`,
    badValue: (option: string, value: string, allowed: readonly string[], suggestion: string | null) =>
      `“${value}” is not a value for ${option}.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`}${allowed.length === 0 ? '' : ` Choices: ${allowed.join(', ')}.`}`,
    weightNegative: (text: string) => `A weight cannot be negative: ${text}.`,
    weightTwice: (id: string) => `--weight is given twice for ${id}. Give one weight for each criterion.`,
    weightsZero: 'All the weights are zero. At least one criterion must have a larger one.',
    badWeight: (value: string) => `“${value}” is not a weight. Write, for example, --weight ressursbruk=3.`,
    unknownCriterion: (id: string, known: readonly string[], suggestion: string | null) =>
      `“${id}” is not a criterion in the agreement.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} Known: ${known.join(', ')}.`,
    noMatch: (filters: string, count: number) =>
      count === 1 ? `The case does not match ${filters}.` : `None of the ${count} cases matches ${filters}.`,
    unknownPhase: (word: string, known: readonly string[], suggestion: string | null) =>
      `“${word}” is not a phase in the agreement.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} ${known.length === 0 ? 'The agreement has no phases.' : `Known: ${known.map((name) => `“${name}”`).join(', ')}.`}`,
    unknownMunicipality: (word: string, known: readonly string[], suggestion: string | null) =>
      `“${word}” is not a municipality in the cases.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} Known: ${known.join(', ')}.`,
    unknownLanguage: (value: string, known: readonly string[]) =>
      `“${value}” is not a language the tool knows. Choices: ${known.join(', ')}.`,
    badDate: (args: Parameters<typeof notADate>[0]) => {
      const { what, fix } = notADate(args);
      return `${what} ${fix}`;
    },
    notAgreement: (path: string) =>
      `${path} is a case, not an agreement. An agreement file has “format: avtale/1”.`,
    folderMissing: (path: string) => `Could not write ${path}: the folder does not exist.`,
    outputIsSource: (path: string, kind: string) =>
      `${path} has format ${kind}/1 and is not written over. Choose another name after --output.`,
    outputIsInput: (path: string) =>
      `Could not write ${path}: it is one of the files being read. Choose another name.`,
    notFound: (path: string) => `Cannot find ${path}.`,
    notReadable: (path: string) =>
      `Cannot read ${path} as a file. Check that it is an ordinary file and that you have access to it.`,
    noCases: (path: string) =>
      `No case files in ${path}. The name of a case file ends in .yaml, and the file has “format: sak/1”.`,
    noFiles: (path: string) => `No files to check in ${path}.`,
    cannotWrite: (path: string) => `Could not write ${path}. The file has not been changed.`,
    outputFailed: 'Could not write the whole result: the disk is full, or the receiver stopped reading.',
    seeHelp: (command: string) => `See samarbeid ${command === '' ? '' : `${command} `}--help.`,
    internal: (file: string | null) =>
      `Something went wrong in the tool. It is not your fault.${file === null ? '' : ` The details are in ${file}; please attach it when you report this.`}`,
  },
  checklistWritten: (path: string) =>
    `Wrote the draft to ${path}. Fill it in, and check it with samarbeid validate ${asArgument(path)}.`,
  skipped: (count: number, example: string) =>
    count === 1
      ? `Skipped 1 file without “format: sak/1”: ${example}.`
      : `Skipped ${count} files without “format: sak/1”, among them ${example}.`,
  sameId: (id: string, first: string, second: string) =>
    `${first} and ${second} have the same id, “${id}”. Both are counted, in the sums too. Give one of them another id, or leave it out.`,
  unreadable: (count: number, example: string) =>
    `${count} ${count === 1 ? 'file' : 'files'} could not be assessed${count === 1 ? '' : `, among them ${example}`}. See why with samarbeid validate ${example}.`,
  requireFailed: (file: string, outcome: string, required: string) =>
    `${file}: ${outcome}, but at least “${required}” is required.`,
  requireSkipped: (file: string) =>
    `${file}: the case has already been decided, so --require does not apply.`,
  summary: (files: number, counts: string) =>
    `${files} ${files === 1 ? 'file' : 'files'} checked: ${counts}.`,
  nothingFound: 'nothing found',
  noErrors: 'no errors',
  moreFindings: (count: number) =>
    `… and ${count} more ${count === 1 ? 'finding' : 'findings'}. Use --format json to see them all.`,
};
