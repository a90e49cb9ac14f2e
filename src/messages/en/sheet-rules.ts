// English for what is wrong with an assessor's sheet, beside the faults that its scores share with those of a case.
import type { SheetArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

export const sheetRuleWords: WordsFor<SheetArgs> = {
  'ark-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Found no case with the id “${id}”.`,
    why: 'Without the case, the tool does not know which alternatives and criteria the sheet is to have.',
    fix: `${meant(suggestion, known)} The sheet is to lie in the same folder as the case.`,
  }),
  'ark-sak-ubrukelig': ({ id, file }) => ({
    what: `The case “${id}” in ${file} has errors.`,
    why: 'The scores in the sheet cannot be checked until the case is corrected.',
    fix: `Correct the case. See the errors with: samarbeid validate ${asArgument(file)}`,
  }),
  'ark-ikke-ved-saken': ({ id, file }) => ({
    what: `The sheet does not lie in the same folder as the case “${id}”.`,
    why: `The case is ${file}. Only sheets in the same folder are taken in when the case is assessed.`,
    fix: 'Move the sheet to the folder of the case.',
  }),
  'ark-annen-kommune': ({ found, own }) => ({
    what: `The sheet is for “${own}”, but has scores for “${found}”.`,
    why: 'Scores for another municipality are not counted.',
    fix: `Remove “${found}”, or remove “kommune” at the top if the sheet is for all the municipalities.`,
  }),
  'ark-samme-vurderer': ({ by, file }) => ({
    what: `“${by}” already has a sheet, in ${file}.`,
    why: 'Each assessor counts once for each municipality. This sheet is not counted.',
    fix: 'Join the sheets, or write someone else in “vurdert-av”.',
  }),
  'ark-ikke-ferdig': ({ given, asked }) => ({
    what:
      given === 0
        ? 'The sheet has not been filled in yet.'
        : `The sheet has ${format.number(given)} of ${format.number(asked)} assessments.`,
    fix: 'Fill in the rest, or leave it if the assessor is to assess only a part.',
  }),
};
