// Runs of `validate` in the formats for build systems, on files that exist only here, with names and texts that would do harm.
import { type Files, run } from '../hostile/support/run.js';
import { AGREEMENT, CASE, replace } from '../support/build.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

export const BASE: Files = { 'criteria/prove.yaml': utf8(AGREEMENT) };

/** A name with what means something to a shell, a URI, a workflow command, Markdown or XML. */
export const HOSTILE_NAME = 'saker/æøå 100 %, ny: #1 [a](b) <&"\'|_@ola.yaml';

/** Texts that would be taken for something else by one consumer or another. */
export const HOSTILE_TEXT =
  '100 % <b>&amp;</b> ::error::x, y: [her](http://x.no) `kode` | @ola #12 ]]> \\u202e';

/** A case with faults of shape: a text that does harm, and a key that is given three times. */
export const BROKEN = replace(
  replace(CASE, 'status: under-utredning', `status: "${HOSTILE_TEXT}\\e[31m\\0\\n::error::y"`),
  'tittel: Prøvesak\n',
  'tittel: Prøvesak\ntittel: En annen\ntittel: En tredje\n',
);

/** A case that can be read, with a warning that it answers and one that it does not. */
export const READABLE = `${replace(
  replace(
    CASE,
    'vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }',
    'vertskap: { ikke-vurdert: Venter på tall. }',
  ),
  'selskap: { poeng: 2, begrunnelse: Samlet i selskapet. }',
  'selskap: 2',
)}avklaringer:
  - regel: kriterium-ikke-vurdert
    alternativ: vertskap
    svar: Tallene kommer i mars, se [notat](http://x.no).
    av: Ola & Kari <b>
    dato: 2026-01-12
`;

export function files(cases: Record<string, string>): Files {
  return { ...BASE, ...Object.fromEntries(Object.entries(cases).map(([name, text]) => [name, utf8(text)])) };
}

/** What one format prints of some cases. */
export async function shown(
  format: string,
  cases: Record<string, string>,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
) {
  const result = await run(['validate', ...Object.keys(cases), '--format', format, ...args], files(cases), {
    env,
  });
  if (result.fault !== null) throw result.fault;
  return result;
}

/** The cases that every format is tried on. */
export const SAMPLES: [string, Record<string, string>][] = [
  ['nothing found', { 'criteria/prove.yaml': AGREEMENT }],
  ['faults of shape', { 'sak.yaml': BROKEN }],
  ['findings of rules, one of them answered', { 'sak.yaml': READABLE }],
  ['a hostile name', { [HOSTILE_NAME]: BROKEN }],
  ['several files', { 'a.yaml': BROKEN, 'b.yaml': READABLE, 'c.yaml': CASE }],
  ['an empty file', { 'sak.yaml': '' }],
];
