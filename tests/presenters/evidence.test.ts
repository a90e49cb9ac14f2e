// What a case on an area usually rests on, shown where something in the case lacks it, and nowhere else.
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { nb } from '../../src/messages/nb.js';
import { nn } from '../../src/messages/nn.js';
import { presentPage } from '../../src/presenters/terminal-page.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import {
  agreementText,
  assessTexts,
  caseText,
  GAP,
  type Plain,
  type Score,
  type Spec,
} from '../assessment/build.js';

const SOURCED: Plain = { poeng: 2, begrunnelse: 'Fordi.', kilder: ['rapport'] };
const UNSOURCED: Plain = { poeng: 2, begrunnelse: 'Fordi.' };
const TEXT = 'utrykninger per år';

function page(score: Score, { area = 'brann', status = 'under-utredning' } = {}, messages = nb): string {
  const spec: Spec = {
    scores: { a: [score] },
    status,
    case: { område: area, kilder: { rapport: { tittel: 'Rapport', status: 'eksempel' } } },
    method: { 'typisk-dokumentasjon': { brann: [TEXT] } },
  };
  const agreement = agreementText(spec).replace(
    /( *)organer: /,
    '$1faser: [{"navn":"Først","områder":["brann","it"]}]\n$1organer: ',
  );
  const assessment = assessTexts({ case: caseText(spec), agreement });
  return presentPage(assessment, createStyle(80, 0), { messages, brief: false });
}

describe('typical evidence', () => {
  it.each([
    ['not assessed', GAP],
    ['left out', null],
    ['without a source', UNSOURCED],
  ])('is shown where a score is %s', (_, score) => {
    expect(page(score)).toContain(`Vanlig dokumentasjon på området\n`);
    expect(page(score)).toContain(`\n– ${TEXT}\n`);
  });

  it('is not shown where every score has a source, or of another area', () => {
    expect(page(SOURCED)).not.toContain(TEXT);
    expect(page(UNSOURCED, { area: 'it' })).not.toMatch(/Vanlig dokumentasjon|utrykninger/);
  });

  it.each([
    ['nn', nn, 'Vanleg dokumentasjon på området'],
    ['en', en, 'Evidence usually given in this area'],
  ])('has a heading in %s', (_, messages, heading) => {
    expect(page(GAP, {}, messages)).toContain(`${heading}\n`);
  });
});
