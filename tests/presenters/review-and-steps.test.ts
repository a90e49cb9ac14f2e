// The sections on a cooperation that is running and on one that grows step by step: in every language, at two widths.
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { stepPlan } from '../../src/assessment/plan-steps.js';
import { review } from '../../src/assessment/review.js';
import type { Case } from '../../src/case/case.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { reviewLines, reviewSummary } from '../../src/presenters/terminal-review.js';
import { stepLines } from '../../src/presenters/terminal-steps.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { agreement, CASE, caseOf } from '../support/build.js';

const AGREED = agreement(readFileSync('criteria/sarpsborg-fredrikstad.yaml', 'utf8'));
const STEPWISE = caseOf(readFileSync('cases/administrative-fellestjenester.yaml', 'utf8'), AGREED);
const small = (more: string) => caseOf(CASE + more);
const REVIEWED = small(
  `mandat: { formål: Trygg vakt. }
samarbeidet:
  alternativ: selskap
  siden: 2019
  deltakere: Nord og Sør.
  avtale: ingen
  avtale-fra: { ikke-kjent: Det finnes ingen avtale. }
  styres-av: ingen
  evaluert: aldri
  utgift-per-år: 3,4 mill
struktur: { møter: ja, roller: delvis }
faresignaler: { formål-uklart: nei }
`,
);

/** Both sections of a case, of which only these parts are known. */
function sections(read: Case, { width = 80, messages = nb, colors = 0 as 0 | 1 } = {}): string[] {
  const assessment = {
    review: review(read),
    steps: stepPlan(read, { phases: [] }),
    case: {
      municipalities: [
        { id: 'nord', name: 'Nord' },
        { id: 'sor', name: 'Sør' },
      ],
    },
    alternatives: [],
    criteria: [],
  } as unknown as Assessment;
  const view = { assessment, style: createStyle(width, colors), messages };
  return [...reviewLines(view), ...stepLines(view)];
}

describe('the review', () => {
  it('has the facts, what is missing, what is in place, and what to do', () => {
    expect(sections(REVIEWED)).toEqual([
      '',
      'Etterprøving',
      'I drift siden: 2019',
      'Form: interkommunalt selskap',
      'Deltakere: Nord og Sør.',
      'Avtale: ingen',
      'Avtalen er fra: ikke kjent. Det finnes ingen avtale.',
      'Styres av: ingen',
      'Styres gjennom: ikke oppgitt i saken',
      'Sist evaluert: aldri',
      'Utgift per år: 3,4\u00a0mill.\u00a0kr',
      '',
      '! Strukturen er bare delvis på plass.',
      '  – Mangler, helt eller delvis: avtaler, roller',
      '  – Ikke kjent: årshjul, ledelse, deling av utgifter og gevinster, rammer som',
      '    virker i praksis',
      '  – På plass: faste møter',
      '  Gjør slik: Bli enige om årshjul, avtale, faste møter, roller, ledelse og',
      '  deling av utgifter, og skriv det ned.',
      '✗ Styringen mangler.',
      '  – Mangler, helt eller delvis: et organ eller en rolle som styrer',
      '  – Ikke kjent: midler å styre med, hva de folkevalgte vil styre',
      '  Gjør slik: Bestem hvem som styrer, hvordan, og hva de folkevalgte skal få til',
      '  behandling.',
      '✓ Formålet er tydelig.',
      '  – På plass: et nedskrevet formål, et formål som fortsatt er tydelig',
      '✗ Samarbeidet er ikke evaluert.',
      '  Gjør slik: Bestem hvem som skal evaluere samarbeidet, og når de folkevalgte',
      '  får resultatet.',
      'Etterprøvingen bygger på det som står i saken. Det som ikke er kjent, regnes',
      'verken som på plass eller som en mangel.',
    ]);
  });

  it('is told in a few sentences at the top: what is missing, what is not known, what is in place', () => {
    const summary = (read: Case) => reviewSummary(review(read) as NonNullable<Assessment['review']>, nb);
    expect(summary(REVIEWED)).toEqual([
      'Strukturen er bare delvis på plass. Styringen mangler. Samarbeidet er ikke evaluert.',
      'På plass: formålet.',
    ]);
    expect(summary(small('samarbeidet: { evaluert: 2023 }\n'))).toEqual([
      'Saken sier ikke nok om strukturen, styringen og formålet.',
      'På plass: evalueringen.',
    ]);
  });
});

describe('the steps', () => {
  it('say what has been decided, what comes next, and what is kept outside', () => {
    const lines = sections(
      small(
        `trinn:
  - { sak: lonn, navn: Lønn, status: vedtatt, vedtatt: { nord: 2025-06-01, sor: 2025-06-03 } }
  - { område: ikt, navn: IKT, status: utredes, vedtatt: { sor: 2025-12-01 }, hittil: Utredet., neste: Avklare. }
  - { sak: jus, navn: Jus, status: utenfor, grunn: Motparter. }
`,
      ),
    );
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '',
      'Trinn for trinn',
      '1 av 2 trinn er vedtatt i alle kommunene.',
      'Neste som skal avgjøres: trinn 2, IKT.',
      '– Trinn 1: Lønn (vedtatt)',
      '  Vedtatt i Nord 1. juni 2025 og Sør 3. juni 2025.',
      '  Sak: lonn',
      '– Trinn 2: IKT (utredes)',
      '  Vedtatt i Sør 1. desember 2025, ikke i Nord.',
      '  Hittil: Utredet.',
      '  Det neste: Avklare.',
      '  Område: ikt',
      'Holdes utenfor:',
      '– Jus',
      '  Grunn: Motparter.',
      '  Sak: jus',
      'Hvert trinn vurderes i sin egen sak og krever sitt eget vedtak i hver kommune.',
      'Verktøyet har ikke lest de andre sakene her.',
    ]);
  });

  it.each([
    ['nb', 'Ingen av trinnene er vedtatt (0 av 4).', 'Neste som skal avgjøres: trinn 1, Lønn og regnskap.'],
    ['nn', 'Ingen av trinna er vedtekne (0 av 4).', 'Neste som skal avgjerast: trinn 1, Lønn og regnskap.'],
    ['en', 'None of the steps has been adopted (0 of 4).', 'Next to be decided: step 1, Lønn og regnskap.'],
  ] as const)('of the administrative services are told in %s', async (language, decided, next) => {
    const lines = sections(STEPWISE, { messages: await loadMessages(language) });
    expect(lines.slice(2, 4)).toEqual([decided, next]);
    expect(lines.filter((line) => line.startsWith('– '))).toHaveLength(6);
  });
});

it.each(LANGUAGES.flatMap((language) => [60, 80].map((width) => [language, width] as const)))(
  'in %s both fit %i columns, and colour adds only colour',
  async (language, width) => {
    const messages = await loadMessages(language);
    for (const read of [REVIEWED, STEPWISE]) {
      const plain = sections(read, { width, messages });
      for (const line of plain) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const coloured = sections(read, { width, messages, colors: 1 });
      expect(coloured.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''))).toEqual(plain);
    }
  },
);
