// Every hostile file that is quick to read, in this process: encodings, YAML, texts, numbers, ids, agreements.
import { beforeAll, describe, it } from 'vitest';
import { agreements } from './files/agreements.js';
import { encodings } from './files/encodings.js';
import { ids } from './files/ids.js';
import { numbers } from './files/numbers.js';
import { structure } from './files/structure.js';
import { syntax } from './files/syntax.js';
import { texts } from './files/texts.js';
import { judgeHere, untouchedResults } from './support/judge.js';

let untouched: Awaited<ReturnType<typeof untouchedResults>>;
beforeAll(async () => {
  untouched = await untouchedResults();
});

describe.each(Object.entries({ encodings, syntax, structure, texts, numbers, ids, agreements }))(
  '%s',
  (_, files) => {
    for (const file of files.filter(({ heavy }) => heavy !== true)) {
      const test = file.bug === undefined ? it : it.fails;
      test(`${file.name} ${file.expect}`, () => judgeHere(file, untouched[file.base]));
    }
  },
);
