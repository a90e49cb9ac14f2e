// The settings as JSON, for a program that wants to know what a run would do.
import type { Setting } from '../assessment/settings.js';
import { FORMAT, serialise } from './json.js';

export function presentSettings(settings: readonly Setting[]): string {
  return serialise({ format: FORMAT, settings });
}
