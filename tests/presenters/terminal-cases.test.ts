// The table of cases in a narrow terminal with colours: no line breaks inside a colour code.
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../src/assessment/portfolio.js';
import { nb } from '../../src/messages/nb.js';
import { presentCases } from '../../src/presenters/terminal-cases.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { assessCase } from '../assessment/build.js';

describe('the table of cases', () => {
  it.each([20, 28, 40, 60, 80, 120])('keeps its colour codes whole in %i columns', (width) => {
    const tittel = 'En sak med et navn som er langt nok til å gå over flere linjer i en smal terminal';
    const assessment = {
      ...assessCase({ scores: { a: [1] }, case: { tittel } }),
      file: 'saker/en-mappe-med-langt-navn/sak.yaml',
    };
    const text = presentCases(
      { portfolio: portfolioOf([assessment]), broken: [] },
      createStyle(width, 1),
      nb,
    );
    expect(text).toContain('\u001b[');
    expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b]|\[\d*m/);
  });
});
