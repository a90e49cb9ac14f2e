// Questions as inquirer puts them: the words are ours, the way back is there, and Ctrl-C is an answer of its own.
import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { type AskSetup, createAsk } from '../../src/wizard/ask.js';
import { BACK, type Question } from '../../src/wizard/interview.js';

const WORDS = { back: 'Tilbake', backKey: '(< tilbake)', keys: 'piler velger' };
const plain = (text: string) => text;

/** The question on a screen of its own, with what was told before it. */
async function shown(question: Question, { canGoBack = true, lines = (text: string) => [text] } = {}) {
  const told: string[] = [];
  const look = { strong: plain, faint: plain, chosen: plain, wrong: plain };
  const prompt = (asked: Question, streams?: object) =>
    createAsk({
      ...(streams as Pick<AskSetup, 'input' | 'output'>),
      look,
      words: WORDS,
      lines,
      tell: (note) => told.push(note),
    })(asked, canGoBack);
  const screen = await render(prompt as Parameters<typeof render>[0], question);
  return { ...screen, told };
}

const CHOICE: Question = {
  id: 'x',
  message: 'Hva er viktigst?',
  note: 'Tenk dere om.',
  choices: [
    { value: 'a', name: 'Alfa', hint: 'Den første.' },
    { value: 'b', name: 'Beta' },
  ],
};

describe('a choice', () => {
  it('shows what there is, the hint, the keys and the way back, and nothing of inquirer’s own', async () => {
    const { getScreen, told, events, answer } = await shown(CHOICE);
    expect(getScreen().split('\n')).toEqual([
      '? Hva er viktigst?',
      '› Alfa',
      '  Beta',
      '  Tilbake',
      '',
      'Den første.',
      'piler velger',
    ]);
    expect(told).toEqual(['Tenk dere om.']);
    events.keypress('down');
    events.keypress('enter');
    expect(await answer).toBe('b');
  });

  it('begins where it is told to', async () => {
    const { events, answer } = await shown({ ...CHOICE, initial: 'b' });
    events.keypress('enter');
    expect(await answer).toBe('b');
  });

  it('leads back, where there is something to go back to', async () => {
    const { events, answer } = await shown(CHOICE);
    for (const key of ['down', 'down', 'enter']) events.keypress(key);
    expect(await answer).toBe(BACK);
    expect((await shown(CHOICE, { canGoBack: false })).getScreen()).not.toContain('Tilbake');
  });

  it('breaks long texts between words', async () => {
    const { getScreen } = await shown(CHOICE, { lines: (text) => text.split(' ') });
    expect(getScreen()).toContain('? Hva\n  er\n  viktigst?');
  });
});

describe('a text', () => {
  const TEXT: Question = {
    id: 'y',
    message: 'Hvor mye?',
    check: (text) => (text === '7' ? null : 'Skriv 7.'),
  };

  it('is asked for again with what is wrong, in our words', async () => {
    const { getScreen, getFullOutput, events, answer, nextRender } = await shown(TEXT);
    expect(getScreen()).toBe('? Hvor mye? (< tilbake)');
    events.type('8');
    events.keypress('enter');
    await nextRender();
    expect(await getFullOutput()).toContain('! Skriv 7.');
    events.keypress('backspace');
    events.type('7');
    events.keypress('enter');
    expect(await answer).toBe('7');
  });

  it('may be a way back', async () => {
    const { events, answer } = await shown(TEXT);
    events.type('<');
    events.keypress('enter');
    expect(await answer).toBe(BACK);
  });

  it('has what is kept by Enter', async () => {
    const { getScreen, events, answer } = await shown({ ...TEXT, initial: '7' }, { canGoBack: false });
    expect(getScreen()).toBe('? Hvor mye? (7)');
    events.keypress('enter');
    expect(await answer).toBe('7');
  });
});

describe('Ctrl-C', () => {
  it('is no answer', async () => {
    const { events, answer } = await shown(CHOICE);
    events.keypress({ name: 'c', ctrl: true });
    expect(await answer).toBeNull();
  });
});
