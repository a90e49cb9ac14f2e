// What someone meets who does not know the tool: help in every form and width, and a way back from each slip.
import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { utf8 } from '../hostile/support/files.js';
import { run as runWith } from '../hostile/support/run.js';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { BARE_TEXT } from '../support/forms.js';

/** A run in this process: what went to each stream, and the exit code. */
async function run(args: string[], columns: number | null = null, env: Record<string, string> = {}) {
  const out = { stdout: '', stderr: '' };
  const write = (stream: 'stdout' | 'stderr', text: string) => {
    out[stream] += text;
  };
  const code = await main(args, { ...createHost(process), env, columns, write });
  return { code, ...out };
}

const LANGUAGES = ['nb', 'nn', 'en'];

describe('the tool alone', () => {
  it.each(LANGUAGES)('says in %s what it is for and how to begin, in less than 25 lines', async (lang) => {
    const { code, stdout } = await run([], 80, { SAMARBEID_LANG: lang });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeLessThan(25);
    for (const word of ['score', 'validate', 'cases/kjokken.yaml', '--help']) expect(stdout).toContain(word);
  });
});

describe('help', () => {
  const forms = [['-h'], ['--help'], ['help'], ['help', 'score'], ['score', '-h'], ['validate', '--help']];

  it.each([...forms, ['score', 'finnes-ikke.yaml', '--help'], ['score', '--format', 'json', '-h']])(
    '%s %s %s is given, whatever else is there',
    async (...args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Eksempler:\n {2}samarbeid/);
    },
  );

  it.each(LANGUAGES.flatMap((lang) => [80, 60, 40, 20].map((width) => [lang, width] as const)))(
    'in %s keeps within %i columns, but for commands to copy and words that are longer',
    async (lang, width) => {
      for (const args of [['--help'], ['score', '--help'], ['validate', '--help']]) {
        const { stdout } = await run([...args, '--lang', lang], width);
        const wide = stdout.split('\n').filter((line) => line.length > width);
        const breakable = wide.filter((line) => !line.includes('samarbeid ') && /\S\s+\S/.test(line.trim()));
        expect(width === 80 ? wide : breakable).toEqual([]);
      }
    },
  );

  it.each([
    ['exit-codes', '130'],
    ['avslutningskoder', '130'],
    ['avslutningskodar', '130'],
    ['environment', 'NO_COLOR'],
    ['miljø', 'NO_COLOR'],
    ['MILJO', 'NO_COLOR'],
  ])('has the topic %s', async (name, word) => {
    for (const lang of LANGUAGES) {
      const { code, stdout } = await run(['help', name, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toContain(`  ${word}`);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});

describe('a topic in a narrow terminal', () => {
  it.each(LANGUAGES.flatMap((lang) => [79, 60, 46, 30].map((width) => [lang, width] as const)))(
    'in %s keeps within %i columns, with nothing lost',
    async (lang, width) => {
      for (const name of ['exit-codes', 'environment', 'checking']) {
        const { stdout } = await run(['help', name, '--lang', lang], width);
        const whole = await run(['help', name, '--lang', lang], 100);
        expect(stdout.split(/\s+/)).toEqual(whole.stdout.split(/\s+/));
        const wide = stdout.split('\n').filter((line) => line.length > width && /\S\s+\S/.test(line.trim()));
        expect(wide).toEqual([]);
      }
    },
  );

  it('puts what explains a word beside it where there is room, else below it', async () => {
    const at = async (width: number) => (await run(['help', 'environment'], width)).stdout;
    expect(await at(80)).toContain('\n  NO_COLOR          ingen farger');
    expect(await at(60)).toContain('fil; 0 slår dem av\n');
    expect(await at(40)).toContain('\n  NO_COLOR\n    ingen farger');
  });
});

describe('a slip', () => {
  it.each([
    ['scor cases', 'Mente du «score»?'],
    ['help scor', 'Mente du «score»?'],
    ['help avslutningskode', 'Mente du «avslutningskoder»?'],
    ['score --formt json', 'Mente du --format?'],
    ['score cases --format jsn', 'Mente du «json»?'],
    ['score cases --color alway', 'Mente du «always»?'],
    ['score cases --require taler-fo', 'Mente du «taler-for»?'],
    ['score cases/kjokken.yaml --weight tjenestekvalite=2', 'Mente du «tjenestekvalitet»?'],
    ['config x', 'Det er flere ord etter samarbeid config enn kommandoen tar.'],
    ['analyse cases/kjokken.yaml --samples 99', 'Oppgi et helt tall fra 100 til'],
    ['weights --ranking a,b --by -', 'Oppgi hvem som har bestemt vektene'],
    ['form cases/kjokken.yaml --alternative iks', '--alternative virker bare sammen med --checklist.'],
    ['form --compare ko iks --checklist', '--compare kan ikke brukes sammen med --checklist.'],
    ['form cases/kjokken.yaml --checklist --format json', 'kan ikke brukes sammen med --format json.'],
    [
      'score cases/kjokken.yaml --output criteria/nordmore.yaml',
      'har format avtale/1 og blir ikke skrevet over.',
    ],
    ['score cases --max-warnings mange', '«mange» er ikke en verdi for --max-warnings.'],
    ['score cases --output', 'Valget --output <fil> trenger en verdi.'],
  ])('%s is not guessed and run, but told', async (line, message) => {
    const { code, stdout, stderr } = await run(line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('options', () => {
  it('--no-color is the same as --color never', async () => {
    const plain = await run(['score', 'cases/kjokken.yaml', '--no-color'], 80);
    expect(plain.stdout).toBe((await run(['score', 'cases/kjokken.yaml', '--color', 'never'], 80)).stdout);
    expect(plain.stdout).not.toContain('\u001b');
  });

  it('--stdin-filename names standard input, and its agreement is looked for from there', async () => {
    const files = {
      'mappe/criteria/prove.yaml': utf8(AGREEMENT),
      'mappe/criteria/organisasjonsformer.yaml': utf8(BARE_TEXT),
    };
    const bytes = utf8(replace(CASE, 'tittel:', 'titel:'));
    const args = ['validate', '-', '--stdin-filename', 'mappe/sak.yaml'];
    const wrong = await runWith(args, files, { readStandardInput: () => bytes });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('mappe/sak.yaml:3:1');
    const right = await runWith(args, files, { readStandardInput: () => utf8(CASE) });
    expect(right).toMatchObject({ code: 0, stderr: '' });
    const unused = await runWith(['validate', 'mappe', '--stdin-filename', 'x.yaml'], files);
    expect(unused).toMatchObject({ code: 2, stderr: expect.stringContaining('Skriv - der filene') });
  });
});

describe('a long list of findings', () => {
  const bytes = utf8(`${CASE}${Array.from({ length: 150 }, (_, index) => `ukjent-${index}: 1\n`).join('')}`);
  const files = { 'sak.yaml': bytes, 'criteria/prove.yaml': utf8(AGREEMENT) };

  it.each([
    ['score', 'Alle er med når du bruker --format json.'],
    ['validate', 'Vis alle med samarbeid validate og --max-findings 150.'],
    ['form', 'Vis alle med samarbeid validate og --max-findings 150.'],
  ])('is cut by %s, with how to see the rest', async (command, rest) => {
    const { stdout } = await runWith([command, 'sak.yaml'], files);
    expect(stdout.match(/nokkel-ukjent/g)).toHaveLength(100);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/… og 50 funn til/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(rest);
  });

  it('is whole in JSON', async () => {
    const { stdout } = await runWith(['validate', 'sak.yaml', '--format', 'json'], files);
    expect(JSON.parse(stdout).findings).toHaveLength(150);
  });
});
