// `validate --format markdown`: a comment that fits where it goes, folds what is long, and does nothing that a case says.
import { describe, expect, it } from 'vitest';
import { CASE } from '../support/build.js';
import { BROKEN, HOSTILE_NAME, READABLE, SAMPLES, shown } from './formats.js';

const comment = async (cases: Record<string, string>, args: string[] = []) =>
  (await shown('markdown', cases, { args })).stdout;

/** The comment without its code blocks, where nothing has a meaning. */
const outsideCode = (text: string) => text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');

describe.each(SAMPLES)('%s', (_, cases) => {
  it('has a heading, a summary, and every fold closed', async () => {
    const text = await comment(cases);
    expect(text).toMatch(/^### Kontroll av saker\n\n\*\*\d fil(?:er)? kontrollert: [^\n]+\*\*\n/);
    const count = (part: string) => text.split(part).length - 1;
    expect([count('<details>'), count('<summary>')]).toEqual([count('</details>'), count('</summary>')]);
    expect(text.length).toBeLessThan(65_536);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  it('has no tag, link, mention or reference but its own', async () => {
    const text = outsideCode(await comment(cases)).replace(/<\/?(?:details|summary)>|<!-- -->|<br>/g, '·');
    expect(text).not.toMatch(/(?<!\\)</);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/@[\p{L}\d]|#\d/u);
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  it('is the same bytes twice', async () => {
    expect(await comment(cases)).toBe(await comment(cases));
  });
});

it('has a row for each open finding, and what is answered folded away', async () => {
  const text = await comment({ 'sak.yaml': READABLE });
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.slice(2).filter((row) => row.includes('egrunnelse'))).toEqual([
    expect.stringMatching(/^\| advarsel \| sak\.yaml:\d+:\d+ \| /),
  ]);
  expect(rows.join()).not.toContain('Tallene');
  expect(text).toContain('<summary>Avklart i saken (1)</summary>');
  expect(text).toContain('Ola \\& Kari \\<b\\>');
});

it('shows the line with the spot, behind a fence that the line does not close', async () => {
  const text = await comment({ 'sak.yaml': BROKEN.replace('`kode`', '```kode````') });
  expect(text).toMatch(/^`{5}text\nstatus: "100 %[^\n]*\n {8}\^+\n`{5}$/m);
});

it('is bounded, and says how much there is no room for', async () => {
  const cells = Array.from({ length: 900 }, (_, index) => `ukjent-${index}: ${'x'.repeat(90)}\n`).join('');
  const text = await comment({ 'sak.yaml': CASE + cells }, ['--max-findings', '900']);
  expect(text.length).toBeLessThan(62_000);
  expect(text).toMatch(/Det er ikke plass til \d+ funn til\.\n$/);
  const few = await comment({ 'sak.yaml': CASE + cells });
  expect(few).toContain(
    '… og 800 funn til (800 feil). Vis alle med samarbeid validate og --max-findings 900.',
  );
});

it('names a hostile file as it is', async () => {
  expect(await comment({ [HOSTILE_NAME]: BROKEN })).toContain('100 %, ny: #<!-- -->1 \\[a\\](b)');
});
