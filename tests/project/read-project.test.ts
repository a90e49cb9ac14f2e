// A project file: what it says, and each thing that can be wrong with it, at its place.
import { describe, expect, it } from 'vitest';
import { isHeavyPattern } from '../../src/project/ignore-pattern.js';
import { readProject } from '../../src/project/read-project.js';
import { marked, placesOf } from '../support/build.js';

const KINDS: Record<string, 'file' | 'folder'> = { 'avtale.yaml': 'file', saker: 'folder' };
const read = (text: string) =>
  readProject({ path: 'samarbeid.yaml', bytes: Buffer.from(text) }, (path) => KINDS[path] ?? 'missing');

describe('a project file', () => {
  it('says everything that can be set', () => {
    const { project, language, diagnostics } = read(`format: prosjekt/1
avtale: avtale.yaml
mapper: [saker]
sprak: nn
alvorlighet:
  garanti: av
  medvirkning-mangler: feil
  navnekrav: merknad
ignorer: [kladd/]
max-advarsler: 0
grunnlinje: ikke-laget-enda.json
`);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(language).toBe('nn');
    expect(project).toEqual({
      agreement: 'avtale.yaml',
      folders: ['saker'],
      severities: new Map([
        ['garanti', 'av'],
        ['medvirkning-mangler', 'feil'],
        ['navnekrav', 'merknad'],
      ]),
      ignore: ['kladd/'],
      maxWarnings: 0,
      baseline: 'ikke-laget-enda.json',
    });
  });

  it('needs to say nothing', () => {
    expect(read('format: prosjekt/1\n').project).toMatchObject({
      agreement: null,
      folders: [],
      maxWarnings: null,
    });
  });

  it.each([
    ['an unknown key', 'nokkel-ukjent', '¦avtalle: x'],
    ['a language that is none', 'verdi-ukjent', 'språk: ¦dansk'],
    ['a number that is none', 'type-feil', 'max-advarsler: ¦mange'],
    ['a negative number', 'verdi-utenfor', 'max-advarsler: ¦-1'],
    ['a severity that is none', 'verdi-ukjent', 'alvorlighet:\n  garanti: ¦kritisk'],
    ['a rule that is none', 'prosjekt-regel-ukjent', 'alvorlighet:\n  ¦garnti: av'],
    ['a fault of shape among the rules', 'prosjekt-regel-ukjent', 'alvorlighet:\n  ¦nokkel-ukjent: av'],
    ['a closing rule turned off', 'prosjekt-regel-fast', 'alvorlighet:\n  ko-enkeltvedtak: ¦av'],
    ['a closing rule made a remark', 'prosjekt-regel-fast', 'alvorlighet:\n  ko-enkeltvedtak: ¦merknad'],
    [
      'a wrong number made a warning',
      'prosjekt-regel-fast',
      'alvorlighet:\n  poeng-utenfor-skala: ¦advarsel',
    ],
    ['an agreement that is not there', 'prosjekt-sti', 'avtale: ¦borte.yaml'],
    ['an agreement that is a folder', 'prosjekt-sti', 'avtale: ¦saker'],
    ['a folder that is not there', 'prosjekt-sti', 'mapper: [saker, ¦borte]'],
    ['a pattern that takes for ever', 'prosjekt-monster', `ignorer: [¦"${'*a'.repeat(30)}b"]`],
    ['the same key twice', 'nokkel-dobbel', 'språk: nb\n¦språk: nn'],
    ['an empty list', 'antall-feil', '¦mapper: []'],
  ])('with %s is told at the place', (_, code, written) => {
    const { text, place } = marked(`format: prosjekt/1\n${written}\n`);
    const { project, diagnostics } = read(text);
    expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
    expect(project).toBeNull();
  });

  it('may make a closing rule an error', () => {
    expect(read('format: prosjekt/1\nalvorlighet:\n  ko-enkeltvedtak: feil\n').diagnostics).toEqual([]);
  });

  it('with faults is told in the language that it asks for', () => {
    expect(read('format: prosjekt/1\nspråk: en\navtalle: x\n')).toMatchObject({
      project: null,
      language: 'en',
    });
    expect(read('- bare\n- en liste\n')).toMatchObject({ project: null, language: null });
  });
});

it.each([
  ['kladd/', false],
  ['**/gammelt/**', false],
  ['*.kopi.yaml', false],
  ['*'.repeat(50), false],
  ['*a'.repeat(9), true],
  ['?'.repeat(9), true],
  ['x'.repeat(501), true],
])('the pattern %j is heavy: %s', (pattern, heavy) => {
  expect(isHeavyPattern(pattern)).toBe(heavy);
});
