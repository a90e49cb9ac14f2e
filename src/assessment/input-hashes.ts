// The fingerprints of all that a case is assessed from: by them a case is known to be the same, and a change is traced.
import { fingerprint } from '../source/fingerprint.js';
import type { SourceFile } from '../source/read-source.js';
import type { Cause } from './case-change.js';
import { type AssessInput, openCase } from './open-case.js';

/** A fingerprint of each kind of file; a kind that is not there is an empty text. Null: it is not known which file it is. */
export type InputHashes = Readonly<Record<Cause, string | null>>;

/** What a case is assessed from beside its own file, agreement and law. */
export interface Beside {
  drafts: readonly SourceFile[];
  /** The settings of the project that bear on its findings. */
  settings: unknown;
}

/** The id of a case that could be opened (null: it could not), with the fingerprints of what it is assessed from. */
export function inputHashes(
  input: AssessInput,
  besides: (id: string) => Beside,
): { id: string | null; hashes: InputHashes } {
  const opened = openCase(input);
  const id = 'read' in opened ? opened.read.id : null;
  const { drafts, settings } = besides(id ?? '');
  const hashes = {
    case: fingerprint(input.file.bytes),
    agreement: opened.agreementSource?.hash ?? null,
    law: input.findForms()?.hash ?? '',
    sheets: id === null ? null : together(input.findSheets?.(id) ?? []),
    drafts: id === null ? null : together(drafts),
    project: JSON.stringify(settings),
  };
  return { id, hashes };
}

function together(files: readonly SourceFile[]): string {
  return files.map(({ path, bytes }) => `${path} ${fingerprint(bytes)}`).join('\n');
}

export function sameInputs(one: InputHashes, other: InputHashes): boolean {
  return changedInputs(one, other).length === 0;
}

/** The kinds of file that differ, of those that are known on both sides. */
export function changedInputs(before: InputHashes, after: InputHashes): Cause[] {
  const kinds: readonly Cause[] = ['case', 'agreement', 'law', 'sheets', 'drafts', 'project'];
  return kinds.filter(
    (kind) => before[kind] !== after[kind] && before[kind] !== null && after[kind] !== null,
  );
}
