// Every hostile file that is quick to read, in all the formats for build systems at once: safe, and read by its reader.
import { describe, expect, it } from 'vitest';
import { parseXml } from '../support/xml.js';
import { agreements } from './files/agreements.js';
import { encodings } from './files/encodings.js';
import { ids } from './files/ids.js';
import { numbers } from './files/numbers.js';
import { structure } from './files/structure.js';
import { syntax } from './files/syntax.js';
import { texts } from './files/texts.js';
import { filesOf, holdsReplacement } from './support/judge.js';
import { expectSafe, run } from './support/run.js';

/** How what is written in each format is read. */
const READERS: Record<string, (text: string) => unknown> = {
  json: JSON.parse,
  jsonl: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  sarif: JSON.parse,
  gitlab: JSON.parse,
  junit: parseXml,
  github: (text) => {
    for (const line of text.split('\n').slice(0, -1))
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+[^:]*,title=[a-z0-9-]+::./,
      );
  },
  markdown: (text) => {
    expect(text.length).toBeLessThan(65_536);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  },
};

const OUTPUTS = Object.keys(READERS).flatMap((format) => ['--format', format, '--output', format]);

describe.each(Object.entries({ encodings, syntax, structure, texts, numbers, ids, agreements }))(
  '%s',
  (_, files) => {
    it.each(files.filter(({ heavy }) => heavy !== true).map((file) => [file.name, file] as const))(
      '%s is read in every format',
      async (_name, file) => {
        const given = filesOf(file);
        const written: Record<string, string> = {};
        const writeFile = (path: string, text: string) => {
          written[path] = text;
        };
        const { fault, stdout } = await run(['validate', 'sak.yaml', ...OUTPUTS], given, { writeFile });
        expect([fault, stdout]).toEqual([null, '']);
        expect(Object.keys(written)).toEqual(Object.keys(READERS));
        for (const [format, text] of Object.entries(written)) {
          expectSafe({ stdout: text, stderr: '' }, { mayReplace: holdsReplacement(given) });
          READERS[format]?.(text);
        }
        const codes = JSON.parse(written.json ?? '').findings.map(({ code }: { code: string }) => code);
        const results = JSON.parse(written.sarif ?? '').runs[0].results;
        expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
      },
    );
  },
);
