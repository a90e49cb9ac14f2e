// Loads the words of one language; the others cost nothing.
import type { Language } from '../diagnostics/language.js';
import type { Examples } from './code-examples.js';
import type { Knowledge } from './knowledge.js';
import type { WeightWords } from './nb/weights.js';
import type { Messages } from './nb.js';
import type { CodeTitles } from './words.js';

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'nn':
      return (await import('./nn.js')).nn;
    case 'en':
      return (await import('./en.js')).en;
    case 'nb':
      return (await import('./nb.js')).nb;
  }
}

/** The short name of each code, which only a format for build systems needs. */
export async function loadTitles(language: Language): Promise<CodeTitles> {
  switch (language) {
    case 'nn':
      return (await import('./nn/titles.js')).codeTitles;
    case 'en':
      return (await import('./en/titles.js')).codeTitles;
    case 'nb':
      return (await import('./nb/titles.js')).codeTitles;
  }
}

/** All that is told at length; only the commands for understanding need it. */
export async function loadKnowledge(language: Language): Promise<Knowledge> {
  const titles = await loadTitles(language);
  switch (language) {
    case 'nn':
      return { ...(await import('./nn/explain.js')), titles };
    case 'en':
      return { ...(await import('./en/explain.js')), titles };
    case 'nb':
      return { ...(await import('./nb/explain.js')), titles };
  }
}

/** For each code what it finds something in, and what it does not; the same in every language. */
export async function loadExamples(): Promise<Examples> {
  return import('./code-examples.js');
}

/** The words for finding weights together; only `weights` needs them. */
export async function loadWeightWords(language: Language): Promise<WeightWords> {
  switch (language) {
    case 'nn':
      return (await import('./nn/weights.js')).weights;
    case 'en':
      return (await import('./en/weights.js')).weights;
    case 'nb':
      return (await import('./nb/weights.js')).weights;
  }
}
