// The same case id in two files is told at both, each with the other beside it.
import { describe, expect, it } from 'vitest';
import { checkAcross } from '../../src/assessment/across-files.js';
import { CASE, replace } from '../support/build.js';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const told = (files: ReturnType<typeof file>[], checked = files.map(({ path }) => path)) =>
  checkAcross(files, new Set(checked)).map(({ code, location, args, related }) => ({
    code,
    at: `${location.file}:${location.start.line}:${location.start.column}`,
    args,
    related: related.map((one) => `${one.file}:${one.start.line}`),
  }));

describe('the same id', () => {
  const moved = replace(CASE, 'format: sak/1\n', 'format: sak/1\n# flyttet\n');

  it('in two cases is told in each, with the place in the other', () => {
    expect(told([file('b.yaml', moved), file('a.yaml', CASE)])).toEqual([
      {
        code: 'sak-id-dobbel',
        at: 'a.yaml:2:5',
        args: { id: 'prove', file: 'b.yaml', line: 3 },
        related: ['b.yaml:3'],
      },
      {
        code: 'sak-id-dobbel',
        at: 'b.yaml:3:5',
        args: { id: 'prove', file: 'a.yaml', line: 2 },
        related: ['a.yaml:2'],
      },
    ]);
  });

  it('is told only in files that are checked, though held against all', () => {
    const found = told([file('a.yaml', CASE), file('b.yaml', moved)], ['b.yaml']);
    expect(found.map(({ at }) => at)).toEqual(['b.yaml:3:5']);
  });

  it('in three cases names the two others', () => {
    const found = told(['a', 'b', 'c'].map((name) => file(`${name}.yaml`, CASE)));
    expect(found.map(({ related }) => related.length)).toEqual([2, 2, 2]);
  });

  it.each([
    ['of a draft', replace(CASE, 'sak/1', 'utkast/1')],
    ['that only looks the same, further in', replace(CASE, 'id: prove\n', 'id: annen\n')],
    ['in a file that cannot be read', `${CASE}"`],
  ])('is none %s', (_, text) => {
    expect(told([file('a.yaml', CASE), file('b.yaml', text)])).toEqual([]);
  });

  it('is seen in a case that has faults, and not in a note below it', () => {
    const broken = replace(CASE, 'tittel:', 'titel:');
    expect(told([file('a.yaml', CASE), file('b.yaml', broken)])).toHaveLength(2);
  });
});
