// Which of the assessed cases `score` is to show, as the user names them; a name that fits nothing is told, not obeyed.
import type { Assessment } from '../../assessment/assessment.js';
import {
  filterCases,
  isCalled,
  knownMunicipalities,
  knownPhases,
  phasesNamed,
} from '../../assessment/case-filter.js';
import { CASE_STATUSES, type CaseStatus } from '../../case/case.js';
import { suggest } from '../../source/suggest.js';
import { UsageError } from '../exit-codes.js';
import type { CommandContext } from './shared.js';

export interface ShownOptions {
  phase?: string;
  /** Each may name several, with commas between. */
  status?: string[];
  municipality?: string;
}

/** Whether the user asks for some of the cases, and so for the table of them. */
export function isFiltered({ phase, status = [], municipality }: ShownOptions): boolean {
  return phase !== undefined || status.length > 0 || municipality !== undefined;
}

/** The cases to show. Those that cannot be read are always among them. */
export function filtered(
  assessments: Assessment[],
  options: ShownOptions,
  context: CommandContext,
): Assessment[] {
  if (!isFiltered(options)) return assessments;
  const statuses = (options.status ?? []).flatMap((text) => statusesIn(text, context));
  const readable = assessments.filter((assessment) => assessment.case !== null);
  if (readable.length === 0) return assessments;
  const { phase = null, municipality = null } = options;
  if (phase !== null) checkPhase(phase, readable, context);
  if (municipality !== null) checkMunicipality(municipality, readable, context);
  const shown = filterCases(assessments, {
    phase,
    municipality,
    statuses: statuses.length === 0 ? null : statuses,
  });
  if (shown.every((assessment) => assessment.case === null)) {
    const { errors } = context.messages.cli;
    throw new UsageError(errors.noMatch(asWritten(options), readable.length));
  }
  return shown;
}

/** A status by its id, or by the word for it in the language of the run. */
function statusesIn(text: string, { messages: { cli, page } }: CommandContext): CaseStatus[] {
  return text.split(',').map((word) => {
    const found = CASE_STATUSES.find((id) => isCalled(word, id) || isCalled(word, page.statuses[id]));
    if (found !== undefined) return found;
    throw new UsageError(cli.errors.badValue('--status', word, CASE_STATUSES, suggest(word, CASE_STATUSES)));
  });
}

function checkPhase(word: string, readable: Assessment[], { messages: { cli } }: CommandContext): void {
  if (phasesNamed(word, readable).size > 0) return;
  const known = knownPhases(readable);
  throw new UsageError(cli.errors.unknownPhase(word, known, suggest(word, known)));
}

function checkMunicipality(
  word: string,
  readable: Assessment[],
  { messages: { cli } }: CommandContext,
): void {
  const known = knownMunicipalities(readable);
  if (known.some(({ id, name }) => isCalled(word, id) || isCalled(word, name))) return;
  const names = known.map(({ name }) => name);
  const near =
    suggest(word, names) ??
    suggest(
      word,
      known.map(({ id }) => id),
    );
  throw new UsageError(cli.errors.unknownMunicipality(word, names, near));
}

function asWritten({ phase, status = [], municipality }: ShownOptions): string {
  return [
    ...(phase === undefined ? [] : [`--phase ${phase}`]),
    ...status.map((text) => `--status ${text}`),
    ...(municipality === undefined ? [] : [`--municipality ${municipality}`]),
  ].join(' ');
}
