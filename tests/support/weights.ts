// Files of weights for tests: right as they are, to be made wrong in one place at a time, and checked against AGREEMENT.
import { type CheckedWeights, checkWeights } from '../../src/assessment/check-weights.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { utf8 } from '../hostile/support/files.js';
import { AGREEMENT } from './build.js';

const HEAD = `format: vekter/1
avtale: prove
avtaleversjon: "1"
fastsatt-av: Rådet
dato: 2025-05-01
`;

export const RANKING = `${HEAD}metode: rangering
svar:
  - rangering:
      kvalitet: 1
      fagmiljo: 2
      okonomi: 3
vekter:
  kvalitet: 61,1
  fagmiljo: 27,8
  okonomi: 11,1
`;

export const SWING = `${HEAD}metode: sving
svar:
  - sving:
      kvalitet: 100
      fagmiljo: 60
      okonomi: 40
vekter:
  kvalitet: 50
  fagmiljo: 30
  okonomi: 20
`;

export const PAIRS = `${HEAD}metode: parvis
svar:
  - av: Nord
    parvis:
      kvalitet:
        fagmiljo: 2
        okonomi: 4
      fagmiljo:
        okonomi: 2
vekter:
  kvalitet: 57,1
  fagmiljo: 28,6
  okonomi: 14,3
`;

export const GIVEN = `${HEAD}metode: oppgitt
vekter:
  kvalitet: 5
  fagmiljo: 3
  okonomi: 2
`;

/** Without the weights, which then are worked out. */
export const withoutWeights = (text: string) => text.replace(/^vekter:\n(?: {2}.*\n)+/m, '');

/** A file that lies where the agreement `prove` is found. */
export function checked(text: string, agreement = AGREEMENT): CheckedWeights {
  const source = loadAgreement({ path: 'criteria/prove.yaml', bytes: utf8(agreement) });
  return checkWeights({
    file: { path: 'v.yaml', bytes: utf8(text) },
    findAgreement: (id) => (id === 'prove' ? source : { known: ['prove'] }),
  });
}

/** The shares by criterion, in percent with one decimal. */
export function percents({ result }: CheckedWeights): Record<string, number> {
  return Object.fromEntries(
    (result?.weights ?? []).map(({ criterion, weight }) => [criterion, Number((weight * 100).toFixed(1))]),
  );
}
