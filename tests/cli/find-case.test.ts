// Where the case of a draft is looked for: beside the draft first, then in the nearest folder `cases` upwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCaseFinder } from '../../src/cli/find-case.js';
import { createHost } from '../../src/cli/host.js';

const root = mkdtempSync(join(tmpdir(), 'samarbeid-find-case-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

put('cases/kjokken.yaml', 'format: sak/1\nid: kjokken\n');
put('cases/brann.yaml', '"format": "sak/1"\n"id": "brann"\n');
put('cases/utkast.yaml', 'format: utkast/1\nid: legevakt\n');
put('utkast/brann.yaml', 'format: sak/1\nid: brann\n');
put('utkast/brann.utkast.yaml', 'format: utkast/1\nsak: brann\n');
put('utkast/notat.txt', 'format: sak/1\nid: notat\n');

const host = { ...createHost(process), absolute: (path: string) => join(root, path) };
const opened: string[] = [];
const find = createCaseFinder(host, ({ path }) => {
  opened.push(path);
  return { findings: [], agreementSource: null };
});

describe('the case of a draft', () => {
  it('is the one beside it, also where `cases` has one of the same id', () => {
    expect(find('utkast/brann.utkast.yaml')('brann')).toMatchObject({ path: 'utkast/brann.yaml' });
  });

  it('is found in the nearest `cases` upwards', () => {
    expect(find('utkast/x.utkast.yaml')('kjokken')).toMatchObject({ path: 'cases/kjokken.yaml' });
    expect(find('cases/x.utkast.yaml')('brann')).toMatchObject({ path: 'cases/brann.yaml' });
  });

  it('is opened once, however many drafts name it', () => {
    const before = opened.length;
    const first = find('utkast/x.utkast.yaml')('kjokken');
    expect(find('utkast/y.utkast.yaml')('kjokken')).toBe(first);
    expect(opened.length).toBe(before);
  });

  it('that is nowhere is told with those there are; drafts and other files are none', () => {
    expect(find('utkast/x.utkast.yaml')('notat')).toEqual({ known: ['brann', 'kjokken'] });
    expect(find('utkast/x.utkast.yaml')('legevakt')).toEqual({ known: ['brann', 'kjokken'] });
  });
});
