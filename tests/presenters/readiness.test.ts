// The section on preconditions and structure, at two widths, in every language, and for cases that say little.
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { readinessProfile } from '../../src/assessment/readiness.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { readinessLines } from '../../src/presenters/terminal-readiness.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { agreement, CASE, caseOf } from '../support/build.js';

const AGREED = agreement(readFileSync('criteria/sarpsborg-fredrikstad.yaml', 'utf8'));
const KITCHEN = caseOf(readFileSync('cases/kjokken.yaml', 'utf8'), AGREED);
const NAMES = [...AGREED.municipalities, { id: 'nord', name: 'Nord' }, { id: 'sor', name: 'Sør' }];

/** The section of a case, of which only this profile is known. */
function section(read = KITCHEN, { width = 80, messages = nb, colors = 0 as 0 | 1 } = {}): string[] {
  const assessment = {
    readiness: readinessProfile(read),
    case: { municipalities: NAMES },
    alternatives: [],
    criteria: [],
  } as unknown as Assessment;
  return readinessLines({ assessment, style: createStyle(width, colors), messages });
}

const small = (more: string) => section(caseOf(CASE + more)).slice(2, -1);

describe('the section', () => {
  it('is not there for a case without a profile', () => {
    expect(section(caseOf())).toEqual([]);
  });

  it('says of the example what is there, what is lacking, and which signs are seen', () => {
    expect(section()).toEqual([
      '',
      'Forutsetninger og struktur',
      'Forutsetninger: 2 ja, 3 delvis, 1 nei',
      '  – Delvis: faglig forankring (Sarpsborg: ja, Fredrikstad: delvis), politisk',
      '    forankring, gevinst (Sarpsborg: delvis)',
      '  – Nei: samarbeid som eneste utvei',
      'Struktur: 3 delvis, 2 nei, 1 ikke vurdert',
      '  – Delvis: avtaler, faste møter, ledelse',
      '  – Nei: årshjul, deling av utgifter og gevinster',
      '  – Ikke vurdert: roller',
      'Kultur: 1 ja, 2 delvis, 1 ikke vurdert',
      '  – Delvis: kommunikasjon, felles normer',
      '  – Ikke vurdert: tillit',
      'Faresignaler: 1 ja, 1 delvis, 2 nei, 1 ikke vurdert',
      '  ! Økonomien svikter (delvis): Gevinsten er skjevt fordelt, og',
      '    samarbeidsarenaen har bedt om å få kostnadene nærmere belyst.',
      '  ! Strukturen mangler: Årshjul, pris og oppsigelse er ikke på plass, og med',
      '    vertskommune finnes det ikke noe felles styrende organ.',
      '  – Ikke vurdert: tilliten svikter',
      'Svaret er ja eller delvis, men uten belegg: kommunikasjon.',
      'Svarene står i saken og regnes ikke med i rangeringen.',
    ]);
  });

  it('says of a case that only began to answer what is not answered', () => {
    expect(
      small('kultur:\n  tillit: { svar: ja, belegg: Sagt. }\nfaresignaler:\n  formål-uklart: nei\n'),
    ).toEqual([
      'Forutsetninger: ikke besvart',
      'Struktur: ikke besvart',
      'Kultur: 1 ja, 3 ikke besvart',
      '  – Ikke besvart: kommunikasjon, felles normer, kjennskap til hverandres',
      '    organisasjon',
      'Faresignaler: 1 nei, 4 ikke besvart',
      '  – Ikke besvart: tilliten svikter, økonomien svikter, strukturen mangler,',
      '    kulturen er krevende',
    ]);
  });

  it('shows a sign of danger with the answer of each municipality and all that it is seen by', () => {
    const lines = small(
      'faresignaler:\n  tillit-svikter:\n    svar: nei\n    belegg: Sett i møter.\n' +
        '    per-kommune:\n      nord: { svar: ja, belegg: Sagt av Nord. }\n  formål-uklart: ja\n',
    );
    expect(lines.filter((line) => line.includes('!'))).toEqual([
      '  ! Formålet er uklart',
      '  ! Tilliten svikter (Nord: ja): Sett i møter. Sagt av Nord.',
    ]);
    expect(lines.at(-1)).toBe('Svaret er ja eller delvis, men uten belegg: formålet er uklart.');
  });

  it.each(LANGUAGES.flatMap((language) => [60, 80].map((width) => [language, width] as const)))(
    'in %s fits %i columns, and colour adds only colour',
    async (language, width) => {
      const messages = await loadMessages(language);
      const plain = section(KITCHEN, { width, messages });
      for (const line of plain) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const coloured = section(KITCHEN, { width, messages, colors: 1 });
      expect(coloured.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''))).toEqual(plain);
    },
  );

  it.each([
    [
      'nn',
      'Føresetnader: 2 ja, 3 delvis, 1 nei',
      'Svaret er ja eller delvis, men utan belegg: kommunikasjon.',
    ],
    [
      'en',
      'Preconditions: 2 yes, 3 partly, 1 no',
      'The answer is yes or partly, but with no evidence: communication.',
    ],
  ] as const)('is told in %s', async (language, line, evidence) => {
    const messages = await loadMessages(language);
    expect(section(KITCHEN, { messages })).toEqual(expect.arrayContaining([line, evidence]));
  });

  it('has no word of ours that is not from the catalogues', () => {
    const files = readFileSync('cases/kjokken.yaml', 'utf8');
    const known = new Set(
      [...files.matchAll(/\p{L}{2,}/gu), ['Sarpsborg'], ['Fredrikstad']].map(([word]) => word),
    );
    let rest = section(KITCHEN, { messages: { ...bracketed(nb), format: nb.format }, width: 120 }).join(' ');
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    }
    expect((rest.match(/\p{L}{2,}/gu) ?? []).filter((word) => !known.has(word))).toEqual([]);
  });
});

/** The words with every text in brackets. */
function bracketed<Value>(value: Value): Value {
  if (typeof value === 'string') return `⟦${value}⟧` as Value;
  if (typeof value === 'function')
    return ((...args: unknown[]) => bracketed((value as (...all: unknown[]) => unknown)(...args))) as Value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bracketed(part)])) as Value;
}
