// The file to fill in reads without faults whatever its names are, and a check of it says just that it is not filled in.
import { describe, expect, it } from 'vitest';
import { assessSheet } from '../../src/assessment/assess-sheet.js';
import { openCase } from '../../src/assessment/open-case.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { fileNamePart } from '../../src/sheet/file-name.js';
import { writeSheet } from '../../src/sheet/write-sheet.js';
import { agreementText, caseText, inputFor, type Spec } from '../assessment/build.js';
import { fileOf } from '../support/sheets.js';

const LEVELS = { nivåbeskrivelser: [-4, 0, 4].map((verdi) => ({ verdi, tekst: `Nivå ${verdi}: # sånn.` })) };
const SPEC: Spec = {
  scores: { a: [null, null], b: [1, 1] },
  method: { kriterier: { k1: { ...LEVELS, spørsmål: 'Hvor mye?', avgrensning: 'Ikke kroner.' } } },
};

async function written(
  by: string,
  { spec = SPEC, municipality = null as string | null, language = 'nb' as const } = {},
) {
  const input = inputFor({ case: caseText(spec), agreement: agreementText(spec) });
  const opened = openCase(input);
  if (!('read' in opened)) throw new Error('the case cannot be read');
  const { sheet } = await loadMessages(language);
  const text = writeSheet(
    { case: opened.own, agreement: opened.agreement, by, municipality, date: '2025-10-01' },
    sheet,
  );
  const checked = (changed = text) => {
    const file = fileOf(changed, 'cases/ny.ark.yaml');
    const again = openCase({ ...input, findSheets: () => [file] });
    const found = { path: 'cases/prove.yaml', opened: again, sheetPath: file.path };
    return assessSheet({ file, findCase: () => found });
  };
  return { text, checked };
}

describe('the sheet to fill in', () => {
  it.each(LANGUAGES)('is valid, and told to be empty, in %s', async (language) => {
    const { text, checked } = await written('Fredrikstad, helse', { language: language as 'nb' });
    const { findings, stopped } = checked();
    expect(stopped).toBe(false);
    expect(findings).toMatchObject([
      { code: 'ark-ikke-ferdig', severity: 'merknad', args: { given: 0, asked: 4 } },
    ]);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  });

  it.each([
    'Kari: "sjef" # 1',
    '- null',
    "Ola's {enhet}",
    'true',
    '2025-01-01',
    '北京',
    'a\u202eb',
    '  mye   luft ',
    '&anker *alias !merke',
  ])('holds the name %j as it is', async (by) => {
    const { checked } = await written(by);
    expect(checked().findings.map(({ code }) => code)).toEqual(['ark-ikke-ferdig']);
  });

  it('has what each level takes, from the highest, with the question and what does not belong', async () => {
    const { text } = await written('Kari');
    const at = ['Hvor mye?', 'Ikke kroner.', '(+4): Nivå 4', '(0): Nivå 0', '(−4): Nivå -4', '  k1:'].map(
      (part) => text.indexOf(part),
    );
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('is done when every line is replaced as its head says', async () => {
    const { text, checked } = await written('Kari', { municipality: 'nord' });
    expect(text).toContain('\nkommune: nord\n');
    const example = text.match(/#( +poeng: .*)\n#( +begrunnelse: .*)\n/);
    const filled = text.replace(
      /^ +ikke-vurdert: .*$/gm,
      `${example?.[1]}\n${example?.[2]}`.replace(/^ +/gm, '      '),
    );
    expect(filled).not.toContain('ikke-vurdert:');
    expect(checked(filled)).toEqual({ findings: [], stopped: false });
    const half = text.replace(/ikke-vurdert: .*/, 'poeng: 2');
    expect(checked(half).findings).toMatchObject([{ args: { given: 1, asked: 4 } }]);
  });
});

it.each([
  ['Fredrikstad, helse', 'fredrikstad-helse'],
  ['Økonomi & Ærlighet på Ås', 'okonomi-aerlighet-pa-as'],
  ['A\u030asgård', 'asgard'],
  ['Renée Müller', 'renee-muller'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con'],
  ['  --  ', null],
  ['北京', null],
  ['', null],
  ['a\u0000b', 'a-b'],
])('the name %j becomes %j in a file name', (name, part) => {
  expect(fileNamePart(name)).toBe(part);
});

it('a very long name is cut, and does not end in a hyphen', () => {
  expect(fileNamePart(`${'a'.repeat(59)} ${'b'.repeat(100)}`)).toBe('a'.repeat(59));
});
