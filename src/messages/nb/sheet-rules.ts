// Bokmål for what is wrong with an assessor's sheet, beside the faults that its scores share with those of a case.
import type { SheetArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

export const sheetRuleWords: WordsFor<SheetArgs> = {
  'ark-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fant ingen sak med id «${id}».`,
    why: 'Uten saken vet verktøyet ikke hvilke alternativer og kriterier arket skal ha.',
    fix: `${meant(suggestion, known)} Arket skal ligge i samme mappe som saken.`,
  }),
  'ark-sak-ubrukelig': ({ id, file }) => ({
    what: `Saken «${id}» i ${file} har feil.`,
    why: 'Poengene i arket kan ikke kontrolleres før saken er rettet.',
    fix: `Rett saken. Se feilene med: samarbeid validate ${asArgument(file)}`,
  }),
  'ark-ikke-ved-saken': ({ id, file }) => ({
    what: `Arket ligger ikke i samme mappe som saken «${id}».`,
    why: `Saken ligger i ${file}. Bare ark i samme mappe blir med når saken vurderes.`,
    fix: 'Flytt arket til mappen saken ligger i.',
  }),
  'ark-annen-kommune': ({ found, own }) => ({
    what: `Arket gjelder «${own}», men har poeng for «${found}».`,
    why: 'Poengene for en annen kommune blir ikke regnet med.',
    fix: `Ta bort «${found}», eller ta bort «kommune» øverst hvis arket gjelder alle kommunene.`,
  }),
  'ark-samme-vurderer': ({ by, file }) => ({
    what: `«${by}» har allerede et ark, i ${file}.`,
    why: 'Hver vurderer teller én gang for hver kommune. Dette arket blir ikke regnet med.',
    fix: 'Slå arkene sammen, eller skriv en annen i «vurdert-av».',
  }),
  'ark-ikke-ferdig': ({ given, asked }) => ({
    what:
      given === 0
        ? 'Arket er ikke fylt ut ennå.'
        : `Arket har ${format.number(given)} av ${format.number(asked)} vurderinger.`,
    fix: 'Fyll ut resten, eller la det stå hvis vurdereren bare skal vurdere en del.',
  }),
};
