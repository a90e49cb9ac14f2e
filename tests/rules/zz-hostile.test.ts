import { it } from 'vitest';
import { factsIn } from '/tmp/wt-overlap/src/rules/facts-in-reason.js';
it('x', () => {
  const N = 2_000_000;
  for (const [name, t] of Object.entries({ letters: 'a'.repeat(N), digits: '1'.repeat(N), groups: '123 '.repeat(N/4), mots: '13 årsverk mot '.repeat(N/15), fra: 'fra 14 '.repeat(N/7), distinct: Array.from({length:200000},(_, i)=>`${i} aaa`).join(' '), spaces: '1 '.repeat(N/2), sent: 'Aa. '.repeat(N/4), one: 'ord '.repeat(N/4), trivial: '20 mill '.repeat(N/8) })) {
    const s = performance.now(); factsIn(t); console.log(name, Math.round(performance.now() - s));
  }
});
