// What --weight, --order and --between take, and how a slip in them is told.
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/cli/commands/shared.js';
import {
  checkRoom,
  checkWeightNames,
  parseBetween,
  parseOrder,
  parseWeights,
} from '../../src/cli/commands/weights-asked.js';
import { UsageError } from '../../src/cli/exit-codes.js';
import { nb } from '../../src/messages/nb.js';
import { assessCase } from '../assessment/build.js';

const context = { messages: nb } as CommandContext;
const NOTHING = { weights: new Map(), order: [], between: new Map() };
const cases = [assessCase({ scores: { a: [1, 2, 3] } })];

describe('--weight', () => {
  it('reads ids and numbers with decimal comma or point, spaces or none', () => {
    expect([...parseWeights(['k1=1,5', ' k2 = 0.5 ', 'k3=0'], context)]).toEqual([
      ['k1', 1.5],
      ['k2', 0.5],
      ['k3', 0],
    ]);
  });

  it.each([
    [['k1'], 'ikke en vekt'],
    [['k1='], 'ikke en vekt'],
    [['=1'], 'ikke en vekt'],
    [['k1=mye'], 'ikke en vekt'],
    [['k1=1=2'], 'ikke en vekt'],
    [['k1=-1'], 'negativ: k1=-1'],
    [['k1=1', 'k2=1', 'k1=1'], 'to ganger for k1'],
  ])('refuses %s', (given, problem) => {
    expect(() => parseWeights(given, context)).toThrow(UsageError);
    expect(() => parseWeights(given, context)).toThrow(problem);
  });

  it('refuses weights that are all zero', () => {
    const weights = new Map(['k1', 'k2', 'k3'].map((id) => [id, 0]));
    expect(() => checkWeightNames({ ...NOTHING, weights }, cases, context)).toThrow('Alle vektene er null');
  });
});

describe('--between', () => {
  it.each([
    ['k1=10..30', { low: 0.1, high: 0.3 }],
    ['k1=10,5..30', { low: 0.105, high: 0.3 }],
    ['k1=10.5..30', { low: 0.105, high: 0.3 }],
    [' k1 = 0 .. 100 ', { low: 0, high: 1 }],
  ])('reads %s', (text, expected) => {
    expect([...parseBetween([text], context)]).toEqual([['k1', expected]]);
  });

  it.each([
    ['k1', 'ikke et spenn'],
    ['k1=', 'ikke et spenn'],
    ['k1=10', 'ikke et spenn'],
    ['k1=10-30', 'ikke et spenn'],
    ['k1=10..', 'ikke et spenn'],
    ['k1=10..20..30', 'ikke et spenn'],
    ['k1=a..b', 'ikke et spenn'],
    ['=10..30', 'ikke et spenn'],
    ['k1=1=2..3', 'ikke et spenn'],
    ['k1=-1..30', 'utenfor 0 til 100'],
    ['k1=10..130', 'utenfor 0 til 100'],
    ['k1=30..10', 'største tallet først'],
    ['k1=20..20', 'ikke noe spenn'],
  ])('refuses %s', (text, problem) => {
    expect(() => parseBetween([text], context)).toThrow(UsageError);
    expect(() => parseBetween([text], context)).toThrow(problem);
  });

  it('takes each criterion once', () => {
    expect(() => parseBetween(['k1=1..2', 'k1=1..3'], context)).toThrow('to ganger for k1');
  });
});

describe('--order', () => {
  it('takes ids with commas between', () => {
    expect(parseOrder('k1, k2,k3', context)).toEqual(['k1', 'k2', 'k3']);
    expect(parseOrder(undefined, context)).toEqual([]);
  });

  it.each([
    ['', 'komma mellom'],
    ['k1,,k2', 'komma mellom'],
    ['k1,k2,k1', 'to ganger'],
  ])('refuses «%s»', (text, problem) => {
    expect(() => parseOrder(text, context)).toThrow(problem);
  });
});

describe('held against the criteria', () => {
  it('a name that is none is told with the nearest', () => {
    for (const asked of [
      { ...NOTHING, order: ['k1', 'kk2'] },
      { ...NOTHING, between: new Map([['kk2', { low: 0, high: 1 }]]) },
    ]) {
      expect(() => checkWeightNames(asked, cases, context)).toThrow('Mente du «k2»?');
    }
  });

  it.each<[string, string[], Record<string, [number, number]>]>([
    ['too little together', [], { k1: [0, 0.2], k2: [0, 0.2], k3: [0, 0.2] }],
    ['too much together', [], { k1: [0.5, 1], k2: [0.6, 1] }],
    ['an order that the ranges turn', ['k1', 'k2'], { k1: [0, 0.2], k2: [0.3, 1] }],
  ])('a contradiction is told: %s', (_, order, ranges) => {
    const between = new Map(Object.entries(ranges).map(([id, [low, high]]) => [id, { low, high }]));
    expect(() => checkRoom({ ...NOTHING, order, between }, cases, context)).toThrow('Ingen vekting passer');
  });

  it('what leaves room passes', () => {
    const between = new Map([['k1', { low: 0.4, high: 0.6 }]]);
    expect(() => checkRoom({ ...NOTHING, order: ['k1', 'k2'], between }, cases, context)).not.toThrow();
  });
});
