// Bokmål for the draft agreement that the tool writes as a file to fill in: the comments in it, and what stands for an answer.
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.either(words.map((word) => `«${word}»`));

export const checklist = {
  /** The head of the file: what it is, how it is filled in, how it is checked. */
  head: (alternative: string, title: string) => [
    `Utkast til avtale for «${alternative}» i saken «${title}».`,
    'Bytt ut «ikke-avklart» med det avtalen skal si, rett etter kolon. Er noe ikke bestemt, skriver dere hvorfor etter «ikke-avklart».',
    'Forslagene er til hjelp. Det som står i hakeparenteser, velger dere eller fyller ut. Kontroller filen med samarbeid validate.',
  ],
  name: (words: readonly string[]) => `Navnet må inneholde ${quoted(words)}.`,
  /** After the name of a point and where it stands. */
  kinds: {
    lovkrav: 'Loven krever punktet.',
    lån: 'Loven krever punktet når samarbeidet skal ta opp lån.',
    spørsmål: 'Loven har en samlepost; undersøk om andre lover krever mer.',
    råd: 'Et råd, ikke et lovkrav.',
  },
  suggestion: (text: string) => `Forslag: ${text}`,
  /** Stands where the answer is to stand. */
  unsettled: 'Ikke skrevet ennå.',
  organs: 'Organene, med det minste antallet loven krever. Rett tallene til det dere blir enige om.',
  authority: 'Myndigheten hver deltaker delegerer.',
  delegation: 'Myndigheten delegeres gjennom kommunedirektøren i egen kommune.',
  loan: 'Skal samarbeidet kunne ta opp lån, tar du bort # på linjene under og skriver taket.',
  exit: 'Fristen for å gå ut. Er den en annen enn hovedregelen, skriver dere hvorfor i «begrunnelse».',
  decisions: 'Hvem som vedtar avtalen. Legg til «dato» og «avtaleversjon» når den er vedtatt.',
};
