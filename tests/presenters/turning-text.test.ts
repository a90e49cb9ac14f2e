// The turning point of a weight, told on the side of it where what is said is true.
import { describe, expect, it } from 'vitest';
import { nb } from '../../src/messages/nb.js';
import { weightText } from '../../src/presenters/turning-text.js';

const name = (id: string) => id;
const names = { alternative: name, criterion: name, municipality: name };
const told = (from: number, to: number) =>
  weightText({ criterion: 'k', from, to, challenger: 'b' }, { names, messages: nb });

describe('a turning point', () => {
  it.each([
    [0.25, 0.3841, 'får 38,5 prosent av vekten (nå 25)'],
    [0.25, 0.3846, 'får 38,5 prosent'],
    [0.25, 0.1049, 'får 10,4 prosent'],
    [0.25, 0.4, 'får 40 prosent'],
  ])('from %d to %d', (from, to, expected) => {
    expect(told(from, to)).toContain(expected);
  });
});
