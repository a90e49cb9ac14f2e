// What `--format json` prints, from files to bytes: every document, and between them every state of everything in it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OUTCOMES } from '../../src/assessment/assessment.js';
import { TERM_IDS } from '../../src/assessment/terms.js';
import { createHost } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { FAULT_CODES } from '../../src/diagnostics/fault-codes.js';
import { DRAFT_RULE_IDS, RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { FORM_IDS } from '../../src/forms/forms.js';
import { agreementText, caseText, EXCLUDED, each, GAP, type Plain, type Spec } from '../assessment/build.js';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { repository } from '../support/repository.js';

export const KITCHEN = 'cases/kjokken.yaml';

type Files = Record<string, string>;

/** Runs the program with some files that exist only here. */
export async function run(args: string[], files: Files = {}): Promise<string> {
  const real = createHost(process);
  const printed = { stdout: '', stderr: '' };
  await main([...args, '--format', 'json'], {
    ...real,
    kindOf: (path) => (path in files ? 'file' : real.kindOf(path)),
    readBytes: (path) => (path in files ? new TextEncoder().encode(files[path]) : real.readBytes(path)),
    readHead: (path) => (path in files ? new TextEncoder().encode(files[path]) : real.readHead(path)),
    list: (folder) => [
      ...real.list(folder),
      ...Object.keys(files)
        .filter((path) => dirname(path) === folder)
        .map((path) => ({ name: basename(path), kind: 'file' as const })),
    ],
    write: (stream, text) => {
      printed[stream] += text;
    },
  });
  if (printed.stdout === '') throw new Error(printed.stderr);
  return printed.stdout;
}

export const filesOf = (spec: Spec): Files => ({
  'sak.yaml': caseText(spec),
  'avtale.yaml': agreementText(spec),
});
export const score = (files: Files, ...args: string[]) =>
  run(['score', 'sak.yaml', '--agreement', 'avtale.yaml', ...args], files);

/** What `form` says of a case, by the criteria in the folder where the tests run. */
export const form = (text: string) => run(['form', 'sak.yaml'], { 'sak.yaml': text });

const NO_LAST: Plain = { 'kan-videreføres': 'nei' };
const ANALYSIS = (more: Plain): Plain => ({ risikoanalyse: { utført: '2025-06-10', ...more } });
const DECIDES: Plain = { enkeltvedtak: 'ja', 'prinsipielle-saker': 'ja' };
const RED = { hva: 'Stans.', sannsynlighet: 'høy', konsekvens: 'stor', tiltak: 'Øve.', ansvarlig: 'Sjef' };
const two = { a: [2, 2], b: [1, 1] };

/** Between them they print every reason, every counter-argument, and both states of everything that can be null. */
const SPECS: Record<string, Spec> = {
  'with gaps and an exclusion': {
    scores: { a: [each({ nord: 4, sor: null }), GAP], b: [9, 1], c: [1, 1] },
    alternatives: { c: { ...EXCLUDED, vertskommune: 'nord', lokalisering: 'Nord' } },
    zero: NO_LAST,
    method: { grupper: [{ id: 'alt', navn: 'Alt', kriterier: ['k1', 'k2'] }] },
  },
  'where cooperation is uncertain': { scores: { a: [2, -2] } },
  'where other methods put another first': {
    scores: { a: [4, 0, 0, 0], b: [1, 0.5, 0.5, 0.5], c: [0, 0.5, 0.5, 0.5] },
  },
  'that is best in most weightings, but not at the agreed ones': {
    scores: { a: [1, 1, 1, 1, -1.5] },
    weights: { k5: 4 },
  },
  'that is against cooperation': { scores: { a: [1, -4, -4] } },
  'where doing nothing is no answer': { scores: { a: [-1, -4] }, zero: NO_LAST },
  'that is against it, with an advantage': { scores: { a: [-1, -4] } },
  'with alternatives that are alike': { scores: { a: [2, 1], b: [2, 1] } },
  'with a shared first place': { scores: { a: [2, 1], b: [1, 2] } },
  'with an uncertain form': { scores: { a: [3, 1], b: [1, 2.9] } },
  'with a reservation': {
    scores: two,
    case: { konsekvenser: {} },
    method: { krav: { 'konsekvens-ikke-vurdert': { ide: 'advarsel' } } },
  },
  'where a municipality loses': { scores: { a: [each({ nord: -2, sor: 4 }), 1] } },
  'with a red risk': { scores: two, case: ANALYSIS({ hendelser: { stans: RED } }) },
  'where a rival is better': { scores: { a: [4, 1], b: [1, 2] }, case: ANALYSIS({}) },
  'that is decided': { scores: two, status: 'vedtatt' },
  'without scores': { scores: { a: [GAP] } },
  'without alternatives': { scores: {} },
  'where all is excluded': { scores: { a: [1] }, alternatives: { a: EXCLUDED } },
};

const DATED = agreementText({
  scores: two,
  weights: { k1: 2 },
  method: { dato: '2026-02-01', risikomatrise: undefined },
}).replace('status: utkast', 'status: vedtatt');

/** A task that the law asks for, in an area where special acts open forms, held against forms that it closes or asks about. */
export const FORMS: Spec = {
  scores: { vert: [1], ko: [1], iks: [1], as: [1], annet: [1] },
  criteria: ['ressursbruk'],
  alternatives: {
    vert: { form: 'vk-adm', vertskommune: 'sarpsborg', 'overført-myndighet': DECIDES },
    ko: { form: 'ko', 'overført-myndighet': { enkeltvedtak: 'ja', forskrift: 'ja' } },
    iks: { form: 'iks', 'overført-myndighet': { enkeltvedtak: 'ja' } },
    as: { form: 'as', 'overført-myndighet': { enkeltvedtak: 'ja' } },
    annet: { form: 'annen', 'annen-form': { navn: 'stiftelse' } },
  },
  case: {
    avtale: 'sarpsborg-fredrikstad',
    kommuner: ['sarpsborg', 'fredrikstad'],
    område: 'brann-og-redning',
    oppgave: { lovpålagt: 'ja', personopplysninger: 'ja' },
    styring: {
      ønske: 'direkte-kontroll',
      'må-ha': ['egne-medlemmer', 'instruere'],
      begrunnelse: 'Sagt i formannskapene.',
      'per-kommune': { fredrikstad: { ønske: 'delegert-myndighet', 'må-ha': ['innsyn'] } },
    },
    avklaringer: [
      {
        regel: 'selskap-delegering-lovpalagt',
        alternativ: 'iks',
        svar: 'Loven åpner for det.',
        av: 'Kommuneadvokaten',
        dato: '2025-08-20',
        kilde: 'Notat',
        paragraf: 'Brann- og eksplosjonsvernloven § 15',
      },
      {
        regel: 'ipr-ko-forskrift',
        alternativ: 'ko',
        svar: 'Bystyrene fastsetter forskriftene selv.',
        av: 'Kommuneadvokaten',
        dato: '2025-08-20',
        kilde: 'Notat',
        paragraf: 'Kommuneloven § 19-1',
      },
    ],
  },
};
const ELSEWHERE: Plain = { avtale: 'sarpsborg-fredrikstad', kommuner: ['sarpsborg', 'fredrikstad'] };
/** The agreement's, the law's that can be answered with a section and that cannot, and one on drafts. */
const OF_EACH_KIND = [
  'begrunnelse-mangler',
  'selskap-delegering-lovpalagt',
  'ko-enkeltvedtak',
  'navnekrav',
  'iks',
];
const AGREEMENT_PATH = 'criteria/sarpsborg-fredrikstad.yaml';

/** The files of a scenario as if they lay where the forms and the agreements are found. */
function amongCases(scenario: string): Files {
  const folder = join('tests/scenarios', scenario);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    names.map((name) => [join('cases', name), readFileSync(join(folder, name), 'utf8')]),
  );
}
const RANKED =
  'tjenestekvalitet,fagmiljo=samfunnsutfordringer,ressursbruk,okonomisk-gevinst,gjennomforing,investeringsbehov';
const THREE: Files = { 'avtale.yaml': agreementText({ scores: { a: [1, 1, 1] } }) };
const pairs = (...all: string[]) => all.flatMap((one) => ['--pairs', one]);
const ROUND = pairs('k1/k2=9', 'k2/k3=9', 'k3/k1=9');
const AGREED = pairs('k1/k2=2', 'k2/k3=2', 'k1/k3=4');
const LIFTS = ['--swing', 'k1=100', '--swing', 'k2=50', '--swing', 'k3=0'];
const BROKEN_WEIGHTS =
  'format: vekter/1\navtale: sarpsborg-fredrikstad\nfastsatt-av: X\ndato: 2025-01-01\nmetode: oppgitt\nvekter: { fagmiljo: -1 }\n';
const BROKEN = 'format: sak/1\nid: X\nid: y\nstatus: ferdig';

/** A change in a repository that moves scores, weights, findings and cases. */
function diffed(): string {
  const spec: Spec = { scores: { a: [2, 2], b: [1, each({ nord: 1, sor: 2 })] } };
  const named = (given: Spec, id: string) => caseText({ ...given, case: { ...given.case, id } });
  const one = repository({
    'criteria/prove.yaml': agreementText(spec),
    'cases/en.yaml': named({ ...spec, case: { konsekvenser: {} } }, 'en'),
    'cases/to.yaml': named(spec, 'to'),
  });
  one.write({
    'criteria/prove.yaml': agreementText({ ...spec, weights: { k1: 3 } }),
    'samarbeid.yaml': 'format: prosjekt/1\nalvorlighet:\n  konsekvens-ikke-vurdert: advarsel\n',
    'cases/en.yaml': named({ scores: { a: [2, 2], b: [4, 1] }, case: { konsekvenser: {} } }, 'en'),
    'cases/to.yaml': null,
    'cases/ny.yaml': BROKEN,
  });
  const { stdout } = one.samarbeid(['diff', 'HEAD', '--format', 'json']);
  one.remove();
  return stdout;
}
const BETWEEN = ['--between', 'ressursbruk=5..40,5'];
const DISAGREEING = 'where other methods put another first';

const analyse = (spec: Spec | undefined, ...args: string[]) =>
  run(['analyse', 'sak.yaml', '--agreement', 'avtale.yaml', ...args], filesOf(spec as Spec));

export const SAMPLES: [string, () => Promise<string>][] = [
  ['the bundled case', () => run(['score', KITCHEN])],
  ['the bundled case under other weights', () => run(['score', KITCHEN, '--weight', 'fagmiljo=2,5'])],
  ['a folder', () => run(['score', 'cases'])],
  ['some of a folder', () => run(['score', 'cases', '--phase', '1', '--municipality', 'Sarpsborg'])],
  [
    'some of a folder, with files that cannot be read and a case that is decided',
    () =>
      run(['score', 'tests/scenarios/table-filter/saker', '--status', 'vedtatt', '--weight', 'kvalitet=0']),
  ],
  ...Object.entries(SPECS).map(([name, spec]): (typeof SAMPLES)[number] => [
    `a case ${name}`,
    () => score(filesOf(spec)),
  ]),
  ['a case with sheets', () => run(['score', 'cases/matombringing.yaml'], amongCases('sheets'))],
  [
    'a case with sheets that have faults',
    () => run(['score', 'cases/matombringing.yaml'], amongCases('sheets-mistakes')),
  ],
  ['analyse: a case with sheets', () => run(['analyse', 'cases/matombringing.yaml'], amongCases('sheets'))],
  ['validate: sheets with faults', () => run(['validate', 'tests/scenarios/sheets-mistakes'])],
  ['a case that is broken', () => score({ ...filesOf({ scores: two }), 'sak.yaml': BROKEN })],
  ['a case that is no YAML', () => score({ ...filesOf({ scores: two }), 'sak.yaml': 'a: "b' })],
  [
    'an agreement that is broken',
    () => score({ ...filesOf({ scores: two }), 'avtale.yaml': 'format: avtale/1' }),
  ],
  ['an agreement that is not there', () => run(['score', 'sak.yaml'], filesOf({ scores: two }))],
  [
    'analyse: a case with ranges, narrowed',
    () => run(['analyse', KITCHEN, '--order', 'fagmiljo', ...BETWEEN]),
  ],
  [
    'analyse: a case that is certain, at other weights',
    () => analyse(SPECS[DISAGREEING], '--weight', 'k1=1,5'),
  ],
  ['analyse: drawn', () => analyse(SPECS[DISAGREEING], '--samples', '500', '--seed', '1')],
  ['analyse: all cases', () => run(['analyse', 'cases'])],
  ...Object.entries(SPECS).map(([name, spec]): (typeof SAMPLES)[number] => [
    `analyse: a case ${name}`,
    () => analyse(spec),
  ]),
  ['analyse: a case that is broken', () => run(['analyse', 'sak.yaml'], { 'sak.yaml': BROKEN })],
  ['validate: what is bundled', () => run(['validate', 'cases', 'criteria'])],
  ['validate: a broken file', () => run(['validate', 'sak.yaml'], { 'sak.yaml': 'format: sak/1\ntitel: X' })],
  ['validate: names of files', () => run(['validate', 'cases', '--list-files'])],
  [
    'validate: a finding that does not count',
    () => {
      const comment =
        '  # samarbeid-ignorer: konsekvens-ikke-vurdert – senere\n  miljø: { ikke-vurdert: Senere. }';
      const text = replace(CASE, '  miljø: Ingen endring.', comment);
      return run(['validate', 'sak.yaml', '--agreement', 'avtale.yaml'], {
        'sak.yaml': text,
        'avtale.yaml': AGREEMENT,
      });
    },
  ],
  ['config: nothing set', () => run(['config'])],
  [
    'config: a project file',
    () =>
      run(['config', '--max-warnings', '3'], {
        [join(process.cwd(), 'samarbeid.yaml')]:
          'format: prosjekt/1\nmapper: [cases]\nalvorlighet:\n  garanti: av\n',
      }),
  ],
  [
    'the bundled case under the weights of a file',
    () => run(['score', KITCHEN, '--weights', 'cases/eksempel.vekter.yaml']),
  ],
  [
    'validate: a file of weights with faults',
    () => run(['validate', 'v.yaml'], { 'v.yaml': BROKEN_WEIGHTS }),
  ],
  ['weights: a ranking', () => run(['weights', AGREEMENT_PATH, '--ranking', RANKED])],
  [
    'weights: a ranking by its sum',
    () => run(['weights', AGREEMENT_PATH, '--ranking', RANKED, '--formula', 'sum']),
  ],
  ['weights: lifts from a file', () => run(['weights', '--from', 'cases/eksempel.vekter.yaml'])],
  ['weights: comparisons that contradict each other', () => run(['weights', 'avtale.yaml', ...ROUND], THREE)],
  ['weights: comparisons that do not', () => run(['weights', 'avtale.yaml', ...AGREED], THREE)],
  ['weights: one of which has none', () => run(['weights', 'avtale.yaml', ...LIFTS], THREE)],
  ['form: the bundled case', () => run(['form', KITCHEN])],
  ['form: a case with closed, questioned and open forms', () => form(caseText(FORMS))],
  [
    'form: a case that says next to nothing',
    () => form(caseText({ ...FORMS, alternatives: {}, case: ELSEWHERE })),
  ],
  ['form: a case that is broken', () => form(BROKEN)],
  [
    'form: a case that is no YAML, beside one that is',
    () => run(['form', 'sak.yaml', KITCHEN], { 'sak.yaml': 'a: "b' }),
  ],
  ['form --compare: all, by the newest text', () => run(['form', '--compare', ...FORM_IDS])],
  [
    'form --compare: two on a day',
    () => run(['form', '--compare', 'vertskommune', 'iks', '--date', '2026-04-01']),
  ],
  ['diff: cases that differ', async () => diffed()],
  ['explain: every rule', () => run(['explain', ...RULE_IDS, ...DRAFT_RULE_IDS])],
  [
    'explain: rules of each kind and a form, on a day',
    () => run(['explain', ...OF_EACH_KIND, '--date', '2026-04-01']),
  ],
  ['explain: every form', () => run(['explain', ...FORM_IDS])],
  ['explain: every outcome', () => run(['explain', ...OUTCOMES])],
  ['explain: every term', () => run(['explain', ...TERM_IDS, '--kind', 'term'])],
  ['explain: every other code', () => run(['explain', ...FAULT_CODES])],
  ['explain: criteria of the agreements here', () => run(['explain', 'fagmiljo', 'okonomisk-gevinst'])],
  [
    'explain: a criterion and an outcome by an agreement with little in it',
    () => run(['explain', 'k1', 'taler-for', '--agreement', 'avtale.yaml'], filesOf({ scores: two })),
  ],
  ['explain: the index', () => run(['explain'])],
  ['criteria: the agreements here', () => run(['criteria'])],
  [
    'criteria: one with dates, weights and populations',
    () => run(['criteria', 'avtale.yaml'], { 'avtale.yaml': DATED }),
  ],
];
