// The files that a run would check, as JSON.
import { FORMAT, serialise } from './json.js';

export function presentFiles(files: readonly string[]): string {
  return serialise({ format: FORMAT, files });
}
