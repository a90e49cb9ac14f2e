// The street as rules: imports run one way, and each rule says why and where the thing belongs instead.

/** Houses in the order of the street; a house may import those listed, and itself. */
const STREET = {
  engine: [],
  diagnostics: [],
  messages: ['diagnostics', 'assessment'],
  source: ['diagnostics'],
  agreement: ['diagnostics', 'source'],
  forms: ['diagnostics', 'source'],
  case: ['diagnostics', 'source', 'agreement', 'forms'],
  draft: ['diagnostics', 'source', 'forms', 'case'],
  sheet: ['diagnostics', 'source', 'agreement', 'forms', 'case', 'draft'],
  weights: ['diagnostics', 'source', 'agreement', 'draft'],
  rules: ['diagnostics', 'source', 'agreement', 'forms', 'case', 'draft', 'sheet'],
  project: ['diagnostics', 'source', 'rules'],
  assessment: [
    'project',
    'diagnostics',
    'source',
    'agreement',
    'forms',
    'case',
    'draft',
    'sheet',
    'weights',
    'rules',
    'engine',
  ],
  presenters: ['assessment', 'messages', 'diagnostics'],
  wizard: ['weights', 'assessment', 'messages', 'source', 'diagnostics'],
};

const WHY = {
  engine:
    'Its numbers are checked against published ones without knowing what a municipality is. Turn domain words into numbers in assessment/decision-matrix.ts.',
  diagnostics: 'Codes and arguments only. Words belong in messages/, places in source/.',
  messages: 'Words for codes and for the result. What has to be worked out belongs in assessment/.',
  source: 'It knows text and places, not what a case is. Meaning belongs in case/ or agreement/.',
  agreement: 'An agreement is read before any case. What needs a case is a rule.',
  case: 'A case is read as it stands. Judging it belongs in rules/.',
  forms: 'What the sources say of the forms is read before any case. What needs a case is a rule.',
  draft:
    'A draft agreement is read, or written to be filled in, as it stands. Judging it belongs in rules/draft/.',
  weights:
    'A file of weights is read, or written, as it stands. Turning answers into weights belongs in assessment/weigh.ts.',
  sheet:
    "An assessor's sheet is read, or written to be filled in, as it stands. Judging it belongs in rules/.",
  rules:
    'Rules see the case and the agreement, never the ranking. What needs the ranking belongs in assessment/.',
  project:
    'A project file says what is checked and how gravely. Finding it and following it belong in cli/ and assessment/.',
  assessment: 'The result is plain values. How it looks or reads belongs in presenters/ and messages/.',
  presenters:
    'A view that computes will disagree with another view. Compute it in assessment/, and show it here.',
  wizard:
    'Questions and answers only. What the answers come to belongs in assessment/, and the run of a command in cli/.',
};

const direction = (house) => ({
  name: `${house}-looks-only-down-the-street`,
  comment: WHY[house],
  severity: 'error',
  from: { path: `^src/${house}/` },
  to: { path: '^src/', pathNot: [house, ...STREET[house]].map((allowed) => `^src/${allowed}/`) },
});

const onlyIn = (name, packages, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: places },
  to: { path: packages.map((one) => `node_modules/${one}/`) },
});

export default {
  forbidden: [
    ...Object.keys(STREET).map(direction),
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third that both can look at.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'engine-imports-nothing',
      comment: 'Not even node: or a package: the engine is formulas on bare numbers.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { pathNot: '^src/engine/' },
    },
    {
      name: 'presenters-see-types-only',
      comment:
        'Of the assessment, a view uses the shapes of results and the list of outcomes; calling a stage would compute anew.',
      severity: 'error',
      from: { path: '^src/(presenters|messages)/' },
      to: {
        path: '^src/assessment/',
        pathNot:
          '^src/assessment/(assessment|case-change|form-advice|explanation|assessors|readiness-profile|review-profile|step-plan|portfolio-table|weights-result|analysis|settings|agreement-description|terms)\\.ts$',
      },
    },
    onlyIn(
      'yaml-only-in-source',
      ['yaml', 'js-yaml'],
      ['^src/source/'],
      'Reading stays behind one function, readSource, so that it can be replaced.',
    ),
    onlyIn(
      'terminal-only-in-views',
      ['chalk', 'cli-table3'],
      ['^src/presenters/terminal-', '^src/cli/'],
      'Colour and tables belong to the terminal views.',
    ),
    onlyIn('commander-only-in-cli', ['commander'], ['^src/cli/'], 'The command line belongs to cli/.'),
    onlyIn(
      'no-ajv-at-run-time',
      ['ajv'],
      [],
      'ajv is a build-time tool; its generated validators in source/generated/ are what runs.',
    ),
    onlyIn(
      'inquirer-only-where-it-asks',
      ['inquirer', '@inquirer/[^/]+'],
      ['^src/wizard/ask\\.ts$'],
      'What is asked is decided without a terminal, in wizard/; ask.ts alone puts it to a person, and is loaded only then.',
    ),
    {
      name: 'node-only-at-the-ends',
      comment:
        'Files, processes and streams belong to cli/host.ts. Only the hash of the input is made elsewhere, and parts taken.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'], pathNot: '^(crypto|module)$' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'cli/ is the end of the street; what others need from it belongs further down.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/source/generated' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.cjs'] },
  },
};
