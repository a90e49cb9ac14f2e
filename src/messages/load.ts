// Loads the words of one language; the others cost nothing.
import type { Language } from '../diagnostics/language.js';
import type { Messages } from './nb.js';

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
