// The interview without a terminal: what is asked after what, what the answers say, and the way back.
import { describe, expect, it } from 'vitest';
import { weights } from '../../src/messages/nb/weights.js';
import type { AskedMethod } from '../../src/weights/weights.js';
import {
  type Answers,
  BACK,
  Interrupted,
  interview,
  type Question,
  withoutLast,
} from '../../src/wizard/interview.js';
import {
  answersGiven,
  nextWeightsQuestion,
  pairQuestionId,
  type WeightsInterview,
} from '../../src/wizard/weights-questions.js';

const setup = (method: AskedMethod | null): WeightsInterview => ({
  criteria: [
    { id: 'a', name: 'Alfa' },
    { id: 'b', name: 'Beta' },
    { id: 'c', name: 'Gamma' },
    { id: 'd', name: 'Delta' },
  ],
  method,
  ends: { worst: 'dårligst', best: 'best' },
  words: weights.wizard,
});

/** Answers in turn, with the questions that were asked. */
async function asked(method: AskedMethod | null, replies: readonly string[]) {
  const questions: Question[] = [];
  const left = [...replies];
  const answers: Answers = await interview(
    (given) => nextWeightsQuestion(setup(method), given),
    async (question) => {
      questions.push(question);
      const reply = left.shift();
      if (reply === undefined) throw new Interrupted();
      return reply;
    },
  );
  expect(left).toEqual([]);
  return { questions, ids: questions.map(({ id }) => id), given: answersGiven(setup(method), answers) };
}

describe('the method', () => {
  it('is asked for unless it was named, with how many pairs there are', async () => {
    const { questions, ids } = await asked(null, ['ranking', 'a', 'b', 'c', '-']);
    expect(ids[0]).toBe('method');
    expect(questions[0]?.choices?.[2]?.hint).toContain('6 spørsmål');
    expect((await asked('ranking', ['a', 'b', 'c', '-'])).ids[0]).toBe('place-1');
  });
});

describe('a ranking', () => {
  it('asks for the next among those that are left, and gives the last its place', async () => {
    const { questions, given } = await asked('ranking', ['c', 'a', 'd', '-']);
    expect(questions.slice(0, 3).map(({ choices }) => choices?.map(({ value }) => value))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'd'],
      ['b', 'd'],
    ]);
    expect([...given.places]).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 3],
      ['b', 4],
    ]);
  });

  it('asks which neighbours are equally important until there are no more', async () => {
    const { questions, given } = await asked('ranking', ['a', 'b', 'c', 'b', 'd', '-']);
    expect(questions.at(-3)?.choices?.map(({ name }) => name)).toEqual([
      'Nei, rekkefølgen er som den står',
      '«Alfa» og «Beta» er like viktige',
      '«Beta» og «Gamma» er like viktige',
      '«Gamma» og «Delta» er like viktige',
    ]);
    expect([...given.places.values()]).toEqual([1, 1, 3, 3]);
  });

  it('ends by itself when all are as important', async () => {
    const { given } = await asked('ranking', ['a', 'b', 'c', 'b', 'c', 'd']);
    expect([...given.places.values()]).toEqual([1, 1, 1, 1]);
  });
});

describe('lifts', () => {
  it('ask for the one that is worth most, and then for each of the others beside it', async () => {
    const { ids, questions, given } = await asked('swing', ['b', '80', '0', '62,5']);
    expect(ids).toEqual(['lift', 'points-a', 'points-c', 'points-d']);
    expect(questions[0]?.note).toMatch(/^[^.]+\. [^.]+\.$/);
    expect(Object.fromEntries(given.points)).toEqual({ a: 80, b: 100, c: 0, d: 62.5 });
  });

  it('take numbers from 0 to 100 only', async () => {
    const { questions } = await asked('swing', ['b', '1', '1', '1']);
    const check = questions[1]?.check;
    expect(['0', '100', '62,5'].map((text) => check?.(text))).toEqual([null, null, null]);
    for (const text of ['101', '-1', 'mye', '']) expect(check?.(text)).toMatch(/0 til 100/);
  });
});

describe('comparisons', () => {
  it('ask for every pair once, from one far ahead to the other', async () => {
    const { ids, questions, given } = await asked('pairs', ['a=3', '=1', 'd=9', 'b=5', 'b=7', '=1']);
    expect(ids).toEqual(['pair-a/b', 'pair-a/c', 'pair-a/d', 'pair-b/c', 'pair-b/d', 'pair-c/d']);
    expect(questions[0]?.choices?.map(({ value }) => value)).toEqual([
      'a=9',
      'a=7',
      'a=5',
      'a=3',
      '=1',
      'b=3',
      'b=5',
      'b=7',
      'b=9',
    ]);
    expect(given.comparisons.slice(0, 3)).toEqual([
      { more: 'a', less: 'b', times: 3 },
      { more: 'a', less: 'c', times: 1 },
      { more: 'd', less: 'a', times: 9 },
    ]);
  });

  it('can be asked again, whichever of the two is named first', () => {
    expect(pairQuestionId(setup('pairs'), 'd', 'b')).toBe('pair-b/d');
    expect(pairQuestionId(setup('pairs'), 'b', 'd')).toBe('pair-b/d');
  });
});

describe('the way back', () => {
  it('leads to the question before, and no further than to the first', async () => {
    const { ids, given } = await asked('swing', ['a', BACK, BACK, 'b', '80', BACK, '70', '0', '5']);
    expect(ids).toEqual([
      'lift',
      'points-b',
      'lift',
      'lift',
      'points-a',
      'points-c',
      'points-a',
      'points-c',
      'points-d',
    ]);
    expect(given.points.get('a')).toBe(70);
  });

  it('takes away the last answer only', () => {
    const answers = new Map([
      ['x', '1'],
      ['y', '2'],
    ]);
    expect([...withoutLast(answers).keys()]).toEqual(['x']);
    expect([...answers.keys()]).toEqual(['x', 'y']);
  });

  it('is not there for one who breaks off: nothing comes out', async () => {
    await expect(asked('pairs', ['=1'])).rejects.toThrow(Interrupted);
  });
});
