// The file to fill in reads without faults, and what a check finds missing in it is just what is left to write.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { LANGUAGES, type Language } from '../../src/diagnostics/language.js';
import { pointsOn } from '../../src/draft/points.js';
import { writeDraft } from '../../src/draft/write-draft.js';
import { FORM_IDS, type OrganisationForm } from '../../src/forms/forms.js';
import { loadMessages } from '../../src/messages/load.js';
import { readSource } from '../../src/source/read-source.js';
import { assessDraftText, bytes, DAY, DRAFT_CASE, type Edit, edited, openedCase } from '../support/drafts.js';
import { bundledForms } from '../support/forms.js';

async function written(form: OrganisationForm, edits: readonly Edit[] = [], language: Language = 'nb') {
  const caseText = edited(DRAFT_CASE, edits);
  const { opened } = openedCase(caseText);
  if (!('read' in opened)) throw new Error(opened.findings.map(({ code }) => code).join());
  const alternative = opened.read.alternatives.find(({ id }) => id === form);
  if (alternative === undefined) throw new Error(`no alternative of ${form}`);
  const messages = await loadMessages(language);
  const words = { ...messages.checklist, references: messages.law.references };
  const facts = bundledForms().facts(form);
  const text = writeDraft({ case: opened.read, alternative, facts, date: DAY }, words);
  return { text, result: assessDraftText(text, { caseText }) };
}

/** The points that the findings of a code tell of. */
const points = (findings: readonly Diagnostic[], code: Diagnostic['code']) =>
  findings.filter((finding) => finding.code === code).map(({ args }) => (args as { point: string }).point);

const ids = (form: OrganisationForm, ...kinds: string[]) =>
  pointsOn(bundledForms().facts(form), DAY)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id);

describe.each(FORM_IDS)('the file to fill in for %s', (form) => {
  it.each(LANGUAGES)('lacks just what the law asks for, and asks the rest, in %s', async (language) => {
    const { text, result } = await written(form, [], language);
    expect(readSource({ path: 'ny.utkast.yaml', bytes: bytes(text) }).diagnostics).toEqual([]);
    expect(result.draft).toMatchObject({ form, case: 'prove', alternative: form, caseFound: true });
    expect(points(result.findings, 'avtale-innhold')).toEqual(ids(form, 'lovkrav'));
    expect(points(result.findings, 'avtale-samlepost')).toEqual(ids(form, 'spørsmål'));
    expect(points(result.findings, 'avtale-rad')).toEqual(ids(form, 'råd'));
    const known = ['avtale-innhold', 'avtale-samlepost', 'avtale-rad'];
    expect(result.findings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });

  it('is whole when every point is written', async () => {
    const { text } = await written(form);
    const filled = text.replace(/:\n {4}ikke-avklart: .*/g, ': Avtalt.');
    expect(assessDraftText(filled).findings).toEqual([]);
  });
});

describe('a company that is to borrow', () => {
  const loan: Edit = ['form: iks }', 'form: iks, låneopptak: ja }'];

  it('has the point on loans among those that are missing', async () => {
    const { result } = await written('iks', [loan]);
    expect(points(result.findings, 'avtale-innhold')).toEqual(ids('iks', 'lovkrav', 'lån'));
    expect(result.findings.map(({ code }) => code)).not.toContain('lan-hjemmel');
  });

  it.each([
    ['a plan for it', [loan]],
    ['no plan for it', []],
  ] as const)('reads with the lines on loans taken into use, with %s', async (_, edits) => {
    const { text } = await written('iks', edits);
    const used = text.replace(/^#(?=lån:| {2,}\S)/gm, '');
    expect(used).not.toBe(text);
    const { findings } = assessDraftText(used);
    expect(points(findings, 'avtale-innhold')).toEqual(ids('iks', 'lovkrav', 'lån'));
    expect(findings.map(({ code }) => code)).not.toContain('lan-hjemmel');
  });
});

describe('what the case says', () => {
  const authority = 'overført-myndighet: { enkeltvedtak: ja, forskrift: ja }';

  it('of authority is written for those who delegate it', async () => {
    const { text, result } = await written('vk-adm', [
      ['form: vk-adm }', `form: vk-adm, vertskommune: nord, ${authority} }`],
    ]);
    expect(text).toContain('myndighet:\n  sor:\n    - enkeltvedtak\n    - forskrift\n');
    expect(text).toContain('delegering: gjennom-kommunedirektøren\n');
    expect(result.findings.map(({ severity }) => severity)).not.toContain('feil');
  });

  it('of authority is the same from all to a joint board', async () => {
    const { text } = await written('vk-nemnd', [['form: vk-nemnd }', `form: vk-nemnd, ${authority} }`]]);
    expect(text).toContain('  nord:\n    - enkeltvedtak\n    - forskrift\n  sor:\n    - enkeltvedtak\n');
    expect(text).not.toContain('delegering:');
  });

  it('of others who take part is written by their names', async () => {
    const other = 'andre-deltakere: [{ navn: "Avfall: øst #1", type: iks }]';
    const { text, result } = await written('iks', [['form: iks }', `form: iks, ${other} }`]]);
    expect(text).toContain('      "Avfall: øst #1": 2\n');
    expect(text).toContain('  - deltaker: "Avfall: øst #1"\n    organ: representantskapet\n');
    expect(points(result.findings, 'avtale-innhold')).toEqual(ids('iks', 'lovkrav'));
  });
});

it.each([
  ['Felles tiltak', 'navn: Felles tiltak IKS'],
  ['Kjøkkenet som interkommunalt selskap', 'navn: Kjøkkenet som interkommunalt selskap'],
  ['"Felles: et \\"tiltak\\" # 1"', 'navn: "Felles: et \\"tiltak\\" # 1 IKS"'],
  ['"- null"', 'navn: "- null IKS"'],
])('the name %s becomes one that shows the form', async (name, expected) => {
  const { text, result } = await written('iks', [
    ['iks: { navn: Felles tiltak, form: iks }', `iks: { navn: ${name}, form: iks }`],
  ]);
  expect(text).toContain(`\n${expected}\n`);
  expect(result.draft?.name).toMatch(/IKS$|interkommunalt selskap$/);
});

it('keeps its comments within a fair width, beside the section they rest on', async () => {
  const { text } = await written('vk-adm');
  expect(text).toContain('(kommuneloven § 20-4 tredje ledd bokstav f). Loven krever punktet.');
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  expect(text).not.toMatch(/[\u00a0\t]/);
});
