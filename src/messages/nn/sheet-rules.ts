// Nynorsk for what is wrong with an assessor's sheet, beside the faults that its scores share with those of a case.
import type { SheetArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

export const sheetRuleWords: WordsFor<SheetArgs> = {
  'ark-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fann inga sak med id «${id}».`,
    why: 'Utan saka veit ikkje verktøyet kva alternativ og kriterium arket skal ha.',
    fix: `${meant(suggestion, known)} Arket skal liggje i same mappe som saka.`,
  }),
  'ark-sak-ubrukelig': ({ id, file }) => ({
    what: `Det er feil i saka «${id}» i ${file}.`,
    why: 'Poenga i arket kan ikkje kontrollerast før saka er retta.',
    fix: `Rett saka. Sjå kva som er feil: samarbeid validate ${asArgument(file)}`,
  }),
  'ark-ikke-ved-saken': ({ id, file }) => ({
    what: `Arket ligg ikkje i same mappe som saka «${id}».`,
    why: `Saka ligg i ${file}. Berre ark i same mappe blir med når saka blir vurdert.`,
    fix: 'Flytt arket til mappa saka ligg i.',
  }),
  'ark-annen-kommune': ({ found, own }) => ({
    what: `Arket gjeld «${own}», men har poeng for «${found}».`,
    why: 'Poenga for ein annan kommune blir ikkje rekna med.',
    fix: `Ta bort «${found}», eller ta bort «kommune» øvst dersom arket gjeld alle kommunane.`,
  }),
  'ark-samme-vurderer': ({ by, file }) => ({
    what: `«${by}» har alt eit ark, i ${file}.`,
    why: 'Kvar vurderar tel éin gong for kvar kommune. Dette arket blir ikkje rekna med.',
    fix: 'Slå arka saman, eller skriv ein annan i «vurdert-av».',
  }),
  'ark-ikke-ferdig': ({ given, asked }) => ({
    what:
      given === 0
        ? 'Arket er ikkje fylt ut enno.'
        : `Arket har ${format.number(given)} av ${format.number(asked)} vurderingar.`,
    fix: 'Fyll ut resten, eller lat det stå dersom vurderaren berre skal vurdere ein del.',
  }),
};
