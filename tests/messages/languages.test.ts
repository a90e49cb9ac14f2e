// Nothing a person reads goes round the catalogues: with every word of ours in brackets, what is left is from the files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { OUTCOMES } from '../../src/assessment/assessment.js';
import type { Comparison } from '../../src/assessment/case-change.js';
import { checkWeights } from '../../src/assessment/check-weights.js';
import { compareAssessments, type Snapshot } from '../../src/assessment/compare-assessments.js';
import { explainFault, explainTerm, explanationIndex } from '../../src/assessment/explain.js';
import { explainOutcome } from '../../src/assessment/explain-by-agreement.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { TERM_IDS } from '../../src/assessment/terms.js';
import { runAnalyse } from '../../src/cli/commands/analyse.js';
import { runScore } from '../../src/cli/commands/score.js';
import { runValidate } from '../../src/cli/commands/validate.js';
import { overview, topic } from '../../src/cli/help.js';
import type { Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { createProgram } from '../../src/cli/program.js';
import { FAULT_CODES } from '../../src/diagnostics/fault-codes.js';
import { FORM_IDS } from '../../src/forms/forms.js';
import { loadExamples, loadKnowledge, loadMessages, loadWeightWords } from '../../src/messages/load.js';
import { weights as nbWeights } from '../../src/messages/nb/weights.js';
import { type Messages, nb } from '../../src/messages/nb.js';
import { presentMarkdownComparison } from '../../src/presenters/markdown-diff.js';
import { presentComparison } from '../../src/presenters/terminal-diff.js';
import { presentExplanations } from '../../src/presenters/terminal-explain.js';
import { presentIndex } from '../../src/presenters/terminal-explain-index.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { presentWeights } from '../../src/presenters/terminal-weights.js';
import { agreementText, assessCase, assessTexts, caseText, each, type Spec } from '../assessment/build.js';
import { bundledForms } from '../support/forms.js';
import { sourceHost } from '../support/host.js';

/** A language in which every text is in brackets; what words are made of (numbers, lists, names) is as in bokmål. */
function bracketed<Value>(value: Value): Value {
  if (typeof value === 'string') return `⟦${value}⟧` as Value;
  if (typeof value === 'function')
    return ((...args: unknown[]) => bracketed((value as (...all: unknown[]) => unknown)(...args))) as Value;
  if (Array.isArray(value)) return value.map(bracketed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bracketed(part)])) as Value;
}

const pseudo: Messages = { ...bracketed(nb), format: nb.format };

/** The words of a text that stand outside all brackets. A text that was cut at the edge of a column has lost its end. */
function outside(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  // A path that is too long for its column begins in the middle of a word, and a line of a file may end there.
  return rest.replace(/⟦.*$|…\S+|\S+…/gm, '').match(/\p{L}{2,}/gu) ?? [];
}

async function captured(
  run: (context: { host: Host; messages: Messages; language: 'nb'; version: string }) => unknown,
) {
  let text = '';
  const host = {
    ...sourceHost(),
    env: {},
    columns: 100,
    write: (_: string, part: string) => (text += part),
  };
  await run({ host: host as Host, messages: pseudo, language: 'nb', version: '0' });
  return text.replaceAll(/\u001b\[\d+m/g, '');
}

const COMMON = { format: 'human', color: 'never', quiet: false, weight: [] } as const;
const CASES = [
  'cases/kjokken.yaml',
  'cases/administrative-fellestjenester.yaml',
  'cases/i-drift/samarbeidsarena.yaml',
  'tests/scenarios/sheets/matombringing.yaml',
  'tests/scenarios/sheets-mistakes/matombringing.yaml',
  ...['c-form', 'd-likt', 'e-utredes', 'f-ikke', 'g-stengt', 'h-vedtatt', 'j-feil'].map(
    (name) => `tests/scenarios/table/saker/${name}.yaml`,
  ),
];

describe('with every word of ours in brackets', () => {
  const files = [
    ...CASES,
    'criteria/sarpsborg-fredrikstad.yaml',
    'tests/scenarios/table/criteria/fem.yaml',
    'tests/scenarios/mistakes/sak.yaml',
    ...['fredrikstad-helse', 'sarpsborg-helse', 'kostfaglig'].map(
      (name) => `tests/scenarios/sheets/matombringing.${name}.ark.yaml`,
    ),
    ...['a', 'b', 'c', 'd'].map((name) => `tests/scenarios/sheets-mistakes/${name}.ark.yaml`),
    'tests/scenarios/table/saker/a-klar.yaml',
    'tests/scenarios/table/saker/b-forbehold.yaml',
    'tests/scenarios/table/saker/i-eksempel.yaml',
  ];
  const known = new Set(
    files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\p{L}{2,}/gu)].map(([word]) => word)),
  );
  // Parts of paths and of codes, and the names of currency and of files, which are the same in every language.
  for (const word of 'cases kjokken yaml tests scenarios table saker sheets mistakes form likt utredes ikke stengt vedtatt feil'.split(
    ' ',
  ))
    known.add(word);

  for (const code of Object.keys(nb.diagnostics)) for (const word of code.split('-')) known.add(word);

  it.each([...CASES, 'tests/scenarios/table/saker'])('the page of %s has none outside', async (path) => {
    const text = await captured((context) => runScore([path], { ...COMMON, weight: [] }, context));
    expect(outside(text).filter((word) => !known.has(word) && !/^(mill|kr)$/.test(word))).toEqual([]);
  });

  it.each([...CASES, 'tests/scenarios/table/saker'])('the analysis of %s has none outside', async (path) => {
    for (const format of ['human', 'markdown'] as const) {
      const options = { ...COMMON, weight: [], format, between: [] };
      const text = await captured((context) => runAnalyse([path], options, context));
      const names = /^(TOPSIS|PROMETHEE|II|VIKOR)$/;
      expect(outside(text).filter((word) => !known.has(word) && !names.test(word))).toEqual([]);
    }
  });

  it.each([...CASES, 'tests/scenarios/mistakes/sak.yaml'])(
    'the findings of %s have none outside',
    async (path) => {
      const outputs = [{ format: 'human', output: undefined }] as const;
      const text = await captured((context) => runValidate([path], { ...COMMON, outputs }, context));
      const codes = Object.keys(nb.diagnostics).flatMap((code) => code.split('-'));
      expect(outside(text).filter((word) => !known.has(word) && !codes.includes(word))).toEqual([]);
    },
  );

  it.each(['github', 'junit', 'markdown'] as const)('findings as %s have none outside', async (format) => {
    const outputs = [{ format, output: undefined }];
    const paths = ['tests/scenarios/mistakes/sak.yaml', 'cases/kjokken.yaml'];
    const text = await captured((context) => runValidate(paths, { ...COMMON, outputs }, context));
    expect(text).toContain('⟦');
    const names =
      'error warning notice file line endLine col endColumn title xml version encoding UTF testsuites testsuite testcase tests failures errors name classname samarbeid validate failure type message quot gt lt amp system out details summary br text';
    expect(outside(text).filter((word) => !known.has(word) && !names.split(' ').includes(word))).toEqual([]);
  });

  it.each([
    ['--help'],
    ['score', '--help'],
    ['validate', '--help'],
    ['form', '--help'],
    ['analyse', '--help'],
    ['explain', '--help'],
    ['criteria', '--help'],
    ['schema', '--help'],
    ['config', '--help'],
    ['diff', '--help'],
    ['weights', '--help'],
    ['new', '--help'],
    ['new', 'sheet', '--help'],
  ])('the help %s %s has none outside', async (...args) => {
    const text = await captured(async (context) => {
      await createProgram(context, () => {})
        .parseAsync(args, { from: 'user' })
        .catch(() => {});
    });
    const commands =
      'schema kind term criterion outcome rule fault sak sarpsborg fredrikstad vertskommune diff HEAD analyse order between samples seed fagmiljo ressursbruk config list files changed since allow empty baseline update stdin filename findings jsonl sarif github gitlab junit avslutningskoder miljø samarbeid score validate form explain new sheet for force Fredrikstad fredrikstad helse help version format output agreement date quiet max warnings lang color weight require phase municipality status csv markdown saker sarpsborg ide under utredning pa horing til behandling utsatt vedtatt ikke trukket drift avsluttet cases kjokken yaml criteria tjenestekvalitet json human nb nn en auto always never taler for med forbehold form uavklart compare ko iks vertskommune enkeltvedtak utkast checklist alternative weights method ranking swing pairs from formula centroid sum by no input eksempel vekter';
    expect(outside(text).filter((word) => !commands.split(' ').includes(word))).toEqual([]);
  });

  it.each(['cases/eksempel.vekter.yaml', 'tests/scenarios/vekter-parvis/par.vekter.yaml'])(
    'the page of weights of %s has none outside',
    (path) => {
      const bytes = readFileSync(path);
      const near = ['criteria/sarpsborg-fredrikstad.yaml', 'criteria/nordmore.yaml'].map((criteria) =>
        loadAgreement({ path: criteria, bytes: readFileSync(criteria) }),
      );
      const findAgreement = (id: string) =>
        near.find(({ agreement }) => agreement?.id === id) ?? { known: [] };
      const { result } = checkWeights({ file: { path, bytes }, findAgreement });
      if (result === null) throw new Error(`${path} cannot be read`);
      const words = bracketed(nbWeights);
      const text = [80, 40]
        .map((width) => presentWeights(result, createStyle(width, 0), { messages: pseudo, words }))
        .join('');
      const own = new Set(
        [JSON.stringify(result), 'mars', 'september'].flatMap((part) =>
          [...part.matchAll(/\p{L}{2,}/gu)].map(([word]) => word),
        ),
      );
      expect(outside(text).filter((word) => !own.has(word))).toEqual([]);
    },
  );

  it('the first page and the help topics have none outside', async () => {
    const text = await captured((context) => {
      const pages = [
        overview(
          createProgram(context, () => {}),
          100,
          pseudo,
        ),
        ...['exit-codes', 'environment', 'kontroll'].map((name) => topic(name, 80, pseudo)),
      ];
      for (const page of pages) context.host.write('stdout', page ?? '');
    });
    const names =
      'samarbeid score analyse form validate diff explain criteria schema config new weights cases kjokken yaml'.split(
        ' ',
      );
    expect(outside(text).filter((word) => !names.includes(word))).toEqual([]);
  });
});

describe('what is explained', () => {
  it('has no words but those of the catalogues, of the examples and of ids', async () => {
    const own = await loadKnowledge('nb');
    const knowledge = { ...bracketed(own), ruleExplanations: bracketed(own.ruleExplanations) };
    const examples = await loadExamples();
    const view = { style: createStyle(100, 0), messages: pseudo, knowledge, examples };
    const context = { forms: bundledForms(), agreements: [], date: null };
    const explained = [
      ...TERM_IDS.map(explainTerm),
      ...FAULT_CODES.map(explainFault),
      ...OUTCOMES.map((id) => explainOutcome(id, [])),
    ];
    const pages = [
      presentExplanations(explained, view),
      presentIndex(explanationIndex(context), { ...view, only: null }),
    ].join('\n');
    const shown = Object.values(examples.faultExamples).flatMap((one) =>
      one === null ? [] : [one.bad, one.good],
    );
    const ids = [...TERM_IDS, ...OUTCOMES, ...Object.keys(nb.diagnostics), ...FORM_IDS];
    const forms = FORM_IDS.map((id) => bundledForms().facts(id).name);
    const known = new Set([...shown, ...ids, ...forms].join(' ').match(/\p{L}{2,}/gu));
    expect(outside(pages).filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('a comparison with every word of ours in brackets', () => {
  const before: Spec = { scores: { a: [2, 2], b: [1, each({ nord: 1, sor: 2 })], c: [1, 1] } };
  const after: Spec = {
    scores: { a: [2, 2], b: [4, 4], d: [1, 1] },
    weights: { k1: 3 },
    case: { konsekvenser: {} },
  };
  const hashes = { case: '1', agreement: '2', law: '3', sheets: '', drafts: '', project: '' };
  const snapshot = (assessment: Assessment, hash = '1'): Snapshot => ({
    assessment,
    findings: assessment.findings.map((finding) => ({ finding, state: finding.severity })),
    hashes: { ...hashes, case: hash, law: hash },
  });
  const unread = snapshot(assessTexts({ case: 'a: "b', agreement: agreementText(before) }), '9');
  const [old, now] = [snapshot(assessCase(before)), snapshot(assessCase(after), '2')];
  const pairs: [Snapshot | null, Snapshot | null][] = [
    [old, now],
    [now, old],
    [old, null],
    [null, now],
    [old, unread],
    [unread, now],
    [unread, { ...unread, findings: [] }],
    [null, unread],
    [old, snapshot(assessCase({ ...before, status: 'vedtatt' }))],
    [snapshot(assessCase({ ...before, status: 'vedtatt' })), old],
  ];
  const comparison: Comparison = {
    from: 'REF',
    to: null,
    same: 2,
    cases: pairs.map(([from, to]) => compareAssessments(from, to)),
  };
  const files = [caseText(before), caseText(after), agreementText(before)].join(' ');
  const known = new Set(['REF', 'cases', 'yaml', 'prove', ...(files.match(/\p{L}{2,}/gu) ?? [])]);
  for (const code of Object.keys(nb.diagnostics)) for (const word of code.split('-')) known.add(word);

  it.each([
    ['in a terminal', () => presentComparison(comparison, createStyle(100, 0), pseudo)],
    [
      'in Markdown',
      () => presentMarkdownComparison(comparison, pseudo).replace(/<\/?(?:details|summary)>/g, ''),
    ],
  ])('has none outside %s', (_, print) => {
    expect(outside(print().replaceAll('\\', '')).filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('the language', () => {
  async function run(args: string[], env: Record<string, string> = {}) {
    let text = '';
    const code = await main(args, {
      ...sourceHost(),
      env,
      columns: null,
      write: (_, part) => (text += part),
    });
    return { code, text };
  }

  it.each([
    [['score', 'cases/kjokken.yaml'], {}, 'Rangering'],
    [['score', 'cases/kjokken.yaml', '--lang', 'nn'], {}, 'Rangering'],
    [['score', 'cases/kjokken.yaml', '--lang=en'], {}, 'Ranking'],
    [['score', 'cases/kjokken.yaml'], { SAMARBEID_LANG: 'en' }, 'Ranking'],
    [['score', 'cases/kjokken.yaml', '--lang', 'nb'], { SAMARBEID_LANG: 'en' }, 'Rangering'],
    [['score', 'cases/kjokken.yaml'], { LANG: 'en_US.UTF-8' }, 'Rangering'],
  ])('%j with %j', async (args, env, expected) => {
    expect((await run(args, env)).text).toContain(`\n${expected}\n`);
  });

  it('that is none is told, with those there are', async () => {
    expect(await run(['score', 'cases/kjokken.yaml', '--lang', 'de'])).toEqual({
      code: 2,
      text: '«de» er ikke et språk verktøyet kan. Mulige: nb, nn, en.\n',
    });
  });

  it.each(['nn', 'en'] as const)('%s is not bokmål: no longer text is the same', async (language) => {
    const other = [await loadMessages(language), await loadWeightWords(language)];
    const same = [...texts(other)].filter(
      (text) => text.length > 45 && [...texts([nb, nbWeights])].includes(text),
    );
    expect(same).toEqual([]);
  });

  it('changes numbers, dates and lists with it', async () => {
    const [nynorsk, english] = [await loadMessages('nn'), await loadMessages('en')];
    expect(nb.format.number(-1234.5, 1)).toBe('−1\u00a0234,5');
    expect(english.format.number(-1234.5, 1)).toBe('−1,234.5');
    expect(nynorsk.format.date('2026-03-01')).toBe('1.\u00a0mars\u00a02026');
    expect(english.format.date('2026-03-01').replaceAll('\u00a0', ' ')).toBe('1 March 2026');
    expect(english.format.all(['a', 'b', 'c'])).toBe('a, b and c');
    expect([nb, nynorsk, english].map(({ page }) => page.severityCounts.advarsel(1))).toEqual([
      '1 advarsel',
      '1 åtvaring',
      '1 warning',
    ]);
    expect([nb, nynorsk, english].map(({ page }) => page.severityCounts.advarsel(2))).toEqual([
      '2 advarsler',
      '2 åtvaringar',
      '2 warnings',
    ]);
  });
});

/** The fixed texts of a catalogue. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* texts(part);
}
