// English for the draft agreement that the tool writes as a file to fill in: the comments in it, and what stands for an answer.
import type { Messages } from '../nb.js';
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.either(words.map((word) => `“${word}”`));

export const checklist: Messages['checklist'] = {
  head: (alternative, title) => [
    `Draft agreement for “${alternative}” in the case “${title}”.`,
    'Replace “ikke-avklart” with what the agreement is to say, straight after the colon. If something is not decided, write why after “ikke-avklart”.',
    'The suggestions are there to help. Choose or fill in what stands in square brackets. Check the file with samarbeid validate.',
  ],
  name: (words) => `The name must contain ${quoted(words)}.`,
  kinds: {
    lovkrav: 'The act requires the point.',
    lån: 'The act requires the point when the cooperation is to borrow.',
    spørsmål: 'The act has a catch-all; find out whether other acts require more.',
    råd: 'Advice, not a requirement of the act.',
  },
  suggestion: (text) => `Suggestion: ${text}`,
  unsettled: 'Not written yet.',
  organs: 'The bodies, with the least numbers the act requires. Correct them to what you agree on.',
  authority: 'The authority that each participant delegates.',
  delegation: 'The authority is delegated through the participant’s own municipal chief executive.',
  loan: 'If the cooperation is to be able to borrow, remove # on the lines below and write the ceiling.',
  exit: 'The notice for leaving. If it differs from the main rule, write why in “begrunnelse”.',
  decisions: 'Who adopts the agreement. Add “dato” and “avtaleversjon” when it has been adopted.',
};
