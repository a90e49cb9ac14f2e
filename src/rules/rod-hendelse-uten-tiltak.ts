// A red event needs a measure, and somebody who is responsible for it.
import { riskClass } from './risk-class.js';
import { ofOne, type Rule } from './rule.js';

export const rodHendelseUtenTiltak: Rule<'rod-hendelse-uten-tiltak'> = {
  id: 'rod-hendelse-uten-tiltak',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  relevant: ({ case: { risk }, agreement }) =>
    (risk?.events ?? []).some(({ before }) => riskClass(before, agreement.riskMatrix) === 'rød'),
  check({ case: { risk }, agreement }) {
    return (risk?.events ?? [])
      .filter(({ before }) => riskClass(before, agreement.riskMatrix) === 'rød')
      .filter(({ measure, owner }) => measure === null || owner === null)
      .map(({ at, what, measure, owner, alternatives }) => {
        const missing = measure !== null ? 'owner' : owner !== null ? 'measure' : 'both';
        const inputs = ['sannsynlighet', 'konsekvens'].map((key) => [...at, key]);
        return { args: { event: what, missing }, at, onKey: true, inputs, ...ofOne(alternatives) };
      });
  },
};
