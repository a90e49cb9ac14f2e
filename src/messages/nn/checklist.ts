// Nynorsk for the draft agreement that the tool writes as a file to fill in: the comments in it, and what stands for an answer.
import type { Messages } from '../nb.js';
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.either(words.map((word) => `«${word}»`));

export const checklist: Messages['checklist'] = {
  head: (alternative, title) => [
    `Utkast til avtale for «${alternative}» i saka «${title}».`,
    'Byt ut «ikke-avklart» med det avtalen skal seie, rett etter kolon. Er noko ikkje bestemt, skriv de kvifor etter «ikke-avklart».',
    'Forslaga er til hjelp. Det som står i hakeparentesar, vel de eller fyller ut. Kontroller fila med samarbeid validate.',
  ],
  name: (words) => `Namnet må innehalde ${quoted(words)}.`,
  kinds: {
    lovkrav: 'Lova krev punktet.',
    lån: 'Lova krev punktet når samarbeidet skal ta opp lån.',
    spørsmål: 'Lova har ein samlepost; undersøk om andre lover krev meir.',
    råd: 'Eit råd, ikkje eit lovkrav.',
  },
  suggestion: (text) => `Forslag: ${text}`,
  unsettled: 'Ikkje skrive enno.',
  organs: 'Organa, med det minste talet lova krev. Rett tala til det de blir samde om.',
  authority: 'Myndigheita kvar deltakar delegerer.',
  delegation: 'Myndigheita blir delegert gjennom kommunedirektøren i eigen kommune.',
  loan: 'Skal samarbeidet kunne ta opp lån, tek du bort # på linjene under og skriv taket.',
  exit: 'Fristen for å gå ut. Er han ein annan enn hovudregelen, skriv de kvifor i «begrunnelse».',
  decisions: 'Kven som vedtek avtalen. Legg til «dato» og «avtaleversjon» når han er vedteken.',
};
