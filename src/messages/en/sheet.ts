// English for the assessor's sheet that the tool writes as a file to fill in, and for the command that writes it.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

export const sheet: Messages['sheet'] = {
  head: (title, municipality) => [
    `Assessment sheet for the case “${title}”.${municipality === null ? '' : ` The assessment is for ${municipality}.`}`,
    'Each alternative is compared with the zero alternative, which is 0. Replace the line “ikke-vurdert” with a score and a reason, each on its own line:',
  ],
  reason: 'Facts and reasoning, in one to three sentences.',
  rest: [
    'The score can be a word or a number from the scale. Leave “ikke-vurdert” where you are not to assess, preferably with the reason.',
    'Check the sheet with samarbeid validate.',
  ],
  level: (word, value) =>
    word === null ? format.signedShort(value) : `${word} (${format.signedShort(value)})`,
  delimitation: (text) => `Delimitation: ${text}`,
  notAssessed: 'Not filled in yet.',
  written: (path) =>
    `Wrote the sheet to ${path}. Fill it in, and check it with samarbeid validate ${asArgument(path)}.`,
  command: {
    group: 'Write',
    all: 'Create a new file to fill in',
    sheet: 'Create an assessment sheet for a case, for one person or unit',
    case: 'the case file that the sheet belongs to',
    by: 'the person or unit that is to assess',
    municipality: 'the municipality the assessment is for; without it, all in the case',
    force: 'overwrite the file if it is there',
    output: 'write to this file instead of beside the case; - is the screen',
    date: 'the date in the sheet (YYYY-MM-DD); without it, today',
    values: { by: 'name' },
  },
  errors: {
    what: 'Say what to create: samarbeid new sheet <case> --for <name>.',
    case: 'Name the case file that the sheet belongs to, for example cases/kjokken.yaml.',
    by: 'Say who is to assess, for example --for "Fredrikstad, helse".',
    unreadable: (path) =>
      `The case has errors that must be corrected first. See them with samarbeid validate ${asArgument(path)}.`,
    nothing: 'The case has no alternatives to assess.',
    noName: (by) =>
      `“${by}” has no letters from a to z to make a file name of. Choose the name with --output.`,
    exists: (path) =>
      `${path} is there already and has not been changed. Choose another name, or overwrite it with --force.`,
    same: (by, path) => `“${by}” already has a sheet for the case: ${path}.`,
  },
};
