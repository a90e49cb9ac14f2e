// English for the help and the wrong use of the commands for understanding: `explain`, `criteria` and `schema`.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';

export const knowledgeHelp: Messages['knowledgeHelp'] = {
  commands: {
    criteria: 'Show an agreement: criteria, levels, weights, requirements, thresholds',
    schema: 'Print a schema for the files, for editors',
  },
  arguments: {
    agreement:
      'the id of an agreement, an agreement file, a case or a folder; without any, the folder you are in',
    schema: 'the name of the schema; without any, the list is shown',
  },
  options: {
    kind: 'only of this kind, when a word can mean several things',
    agreement: 'explain criteria and thresholds by this agreement file',
    output: 'write to a file instead of the screen',
  },
  values: { kind: 'kind', word: 'word', agreement: 'agreement', schema: 'name' },
  errors: {
    unknownAgreement: (word, known, suggestion) =>
      `“${word}” is neither an agreement, a file nor a folder.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`}${known.length === 0 ? '' : ` Known agreements: ${known.join(', ')}.`}`,
    brokenAgreement: (path) =>
      `The agreement in ${path} has errors and cannot be shown. See them with samarbeid validate ${asArgument(path)}.`,
    brokenProject: (path) =>
      `The project file ${path} has errors and is not used here. See them with samarbeid config.`,
    noAgreement: (path) =>
      `Found no agreement from ${path}. An agreement file has “format: avtale/1” and lies in a folder “criteria”.`,
    unreadableCase: (path) =>
      `The case does not say by which agreement it is assessed, or has errors. See them with samarbeid validate ${asArgument(path)}.`,
    unknownSchema: (name, known, suggestion) =>
      `There is no schema “${name}”.${suggestion === null ? '' : ` Did you mean “${suggestion}”?`} Known: ${known.join(', ')}.`,
    noSchemas: 'Cannot find the schemas that come with the tool. Install it again.',
  },
};
