// How `validate` checks an assessor's sheet: with the case it names, and the other sheets of that case.

import type { FoundCase } from '../../assessment/assess-draft.js';
import { assessSheet, type SheetAssessment } from '../../assessment/assess-sheet.js';
import { type AssessInput, openCase } from '../../assessment/open-case.js';
import { createCaseFinder } from '../find-case.js';
import type { Host } from '../host.js';
import { assessInputs, type CaseOptions, type CommandContext } from './shared.js';

/** A check of sheets that shares between them what they have in common: cases, agreements and the law. */
export function createSheetCheck(
  options: CaseOptions,
  context: CommandContext,
): (input: AssessInput) => SheetAssessment {
  const { host } = context;
  const findCase = createCaseFinder(host, (file) => {
    const [input] = assessInputs([file], options, context);
    return input === undefined ? { findings: [], agreementSource: null } : openCase(input);
  });
  return ({ file }) =>
    assessSheet({
      file,
      findCase: (id) => {
        const found = findCase(file.path)(id);
        return 'known' in found ? found : { ...found, sheetPath: pathAmong(file.path, found, host) };
      },
    });
}

/** The path that a sheet has where it is read together with its case. */
function pathAmong(path: string, { opened }: FoundCase, host: Host): string | null {
  if (!('read' in opened) || opened.sheets === null) return null;
  const { sheets, unread } = opened.sheets;
  const paths = [...sheets.map(({ source }) => source.path), ...unread];
  return paths.find((known) => host.absolute(known) === host.absolute(path)) ?? null;
}
