// Whatever lies beside a case as a sheet: findings in its own file and an exit code, never a fault, and no other result.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { BARE_TEXT } from '../support/forms.js';
import { many, utf8 } from './support/files.js';
import { expectSafe, type Files, run } from './support/run.js';

const SHEET = `format: ark/1
sak: prove
vurdert-av: Nord, helse
kommune: nord
dato: 2026-01-10
vurdering:
  kvalitet:
    vertskap:
      poeng: 2
      begrunnelse: Flere fagfolk.
    selskap:
      spenn: [0, 2]
  okonomi:
    selskap: -1
`;
/** What the case leaves to its sheets. */
const OPEN_CASE = replace(CASE, /kvalitet:\n(?: {4}.*\n)+/.exec(CASE)?.[0] ?? '', 'kvalitet: {}\n');

const filesWith = (sheet: Uint8Array, more: Files = {}): Files => ({
  'saker/sak.yaml': utf8(OPEN_CASE),
  'criteria/prove.yaml': utf8(AGREEMENT),
  'saker/sak.nord.ark.yaml': sheet,
  ...more,
});

/** What stands at a path, whichever way it is written. */
function at(files: Files, path: string): Uint8Array {
  const known = path.replace('/here/', '');
  const bundled = known === 'criteria/organisasjonsformer.yaml' ? utf8(BARE_TEXT) : undefined;
  return files[known] ?? bundled ?? new Uint8Array();
}

interface Finding {
  code: string;
  severity: string;
  location: { file: string; start: { line: number } };
}

/** Every way the files are read, held to what must always be so; the errors in the sheet as `validate` tells them. */
async function errorsIn(files: Files): Promise<Finding[]> {
  let errors: Finding[] = [];
  for (const args of [
    ['score', 'saker/sak.yaml'],
    ['validate', 'saker/sak.nord.ark.yaml'],
    ['validate', 'saker'],
  ]) {
    for (const json of [false, true]) {
      const shown = await run([...args, ...(json ? ['--format', 'json'] : [])], files);
      expect(shown.fault, args.join(' ')).toBeNull();
      expect([0, 1]).toContain(shown.code);
      expectSafe(shown, { json, mayReplace: true });
      expect(shown.ms, args.join(' ')).toBeLessThan(4000);
      if (!json || args[1] !== 'saker/sak.nord.ark.yaml') continue;
      const { findings } = JSON.parse(shown.stdout) as { findings: Finding[] };
      errors = findings.filter(({ severity }) => severity === 'feil');
      expect(errors.length > 0).toBe(shown.code === 1);
      expect(new Set(errors.map(({ location }) => location.file)).size).toBeLessThan(2);
    }
  }
  return errors;
}

const codes = async (sheet: string) => (await errorsIn(filesWith(utf8(sheet)))).map(({ code }) => code);
const edited = (from: string, to: string) => replace(SHEET, from, to);

describe('a sheet', () => {
  it('that is right has nothing wrong with it', async () => {
    expect(await codes(SHEET)).toEqual([]);
  });

  it.each([
    ['with a byte order mark', `\ufeff${SHEET}`, []],
    ['with carriage returns', SHEET.replaceAll('\n', '\r\n'), []],
    ['that is empty', '', ['fil-tom']],
    ['of a later format', edited('ark/1', 'ark/2'), ['format-ukjent']],
    ['with a key twice', `${SHEET}dato: 2026-01-11\n`, ['nokkel-dobbel']],
    ['without scores', SHEET.slice(0, SHEET.indexOf('vurdering:')), ['nokkel-mangler']],
    [
      'with nothing for scores',
      `${SHEET.slice(0, SHEET.indexOf('vurdering:'))}vurdering:\n`,
      ['verdi-mangler'],
    ],
    [
      'with a list for scores',
      `${SHEET.slice(0, SHEET.indexOf('vurdering:'))}vurdering: []\n`,
      ['type-feil'],
    ],
    ['by nobody', edited('Nord, helse', '"  "'), ['verdi-mangler']],
    ['by a number', edited('Nord, helse', '12'), ['type-feil']],
    [
      'for a municipality that is not in the case',
      edited('kommune: nord', 'kommune: vest'),
      ['ukjent-henvisning'],
    ],
    ['for what is no id', edited('kommune: nord', 'kommune: ../nord'), ['id-ugyldig']],
    ['named as a prototype', edited('  okonomi:', '  __proto__:'), ['id-ugyldig']],
    ['on what every object has', edited('  okonomi:', '  constructor:'), ['ukjent-henvisning']],
    ['with a score without end', edited('poeng: 2', 'poeng: 1e999'), ['tall-ikke-endelig']],
    ['with a huge score', edited('poeng: 2', 'poeng: 1e300'), ['poeng-utenfor-skala']],
    ['with a reversed range', edited('[0, 2]', '[2, 0]'), ['poeng-utenfor-spenn']],
    [
      'with a score and a reason for none',
      edited('poeng: 2', 'poeng: 2\n      ikke-vurdert: Vet ikke.'),
      ['celle-motstrid'],
    ],
    [
      'in conflict',
      edited('kommune: nord', '<<<<<<< HEAD\nkommune: nord\n=======\nkommune: sor\n>>>>>>> andre'),
      ['git-konflikt'],
    ],
  ])('%s is told as that', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('by a name that moves a terminal or a table shows it as text', async () => {
    const name = '\\u001b[31mKari\\u202e\\u0007 =HYPERLINK(\\"x\\") | ``` <b>';
    expect(await codes(edited('Nord, helse', `"${name}"`))).toEqual([]);
  });

  it('that may not be read is told, and the case is assessed without it', async () => {
    const files = filesWith(utf8(SHEET));
    const host = {
      readBytes: (path: string) => {
        if (path.endsWith('.ark.yaml')) throw Object.assign(new Error(path), { code: 'EACCES' });
        return at(files, path);
      },
    };
    const shown = await run(['score', 'saker/sak.yaml'], files, host);
    expect(shown.fault).toBeNull();
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain('sak.nord.ark.yaml');
  });

  it('that nobody may look into is passed by', async () => {
    const refuse = (path: string) => {
      throw Object.assign(new Error(path), { code: 'EACCES' });
    };
    const shown = await run(['score', 'saker/sak.yaml'], filesWith(utf8(SHEET)), { readHead: refuse });
    expect(shown.fault).toBeNull();
  });
});

describe('many', () => {
  it('sheets are read once each', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `saker/sak.${index}.ark.yaml`,
        utf8(edited('Nord, helse', `Vurderer ${index}`)),
      ]),
    );
    let reads = 0;
    const files = filesWith(utf8(SHEET), others);
    const shown = await run(['score', 'saker/sak.yaml'], files, {
      readBytes: (path) => {
        reads += 1;
        return at(files, path);
      },
    });
    expect(shown.fault).toBeNull();
    expect(shown.ms).toBeLessThan(4000);
    expect(reads).toBeLessThan(160);
  });

  it('cells that are not in the case are told once each, and take no time', async () => {
    const cells = many(4000, (index) => `    a${index}: 1\n`);
    const errors = await errorsIn(filesWith(utf8(SHEET.replace('  okonomi:\n', `  okonomi:\n${cells}`))));
    expect(errors).toHaveLength(4000);
  });
});

describe('any bytes', () => {
  const lines = SHEET.split('\n');
  const mutated = fc
    .tuple(
      fc.nat(lines.length - 1),
      fc.nat(30),
      fc.constantFrom(...'\'"#&*!|>%@`{}[],:?-+=~ \t', '\u00a0', '\0', 'ø', '😀', '\n'),
    )
    .map(([line, column, sign]) =>
      lines
        .map((text, index) => (index === line ? text.slice(0, column) + sign + text.slice(column) : text))
        .join('\n'),
    );

  it.each([
    ['at random', fc.uint8Array({ maxLength: 300 })],
    ['that are nearly a sheet', mutated.map(utf8)],
  ])('%s give findings, never a fault', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        await errorsIn(filesWith(given));
      }),
      { seed: 20_261_126, numRuns: 60 },
    );
  });
});
