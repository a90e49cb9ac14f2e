// Runs on an assessor's sheet the rules that scores in a case have to keep, and holds it to its own municipality.
import { realAlternatives } from '../case/read-case.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Sheet } from '../sheet/sheet.js';
import { locatedDiagnostic } from '../source/read-source.js';
import { type CheckInput, runRule } from './check-case.js';
import { nullalternativPoengsatt } from './nullalternativ-poengsatt.js';
import { poengUtenforSkala } from './poeng-utenfor-skala.js';
import { poengUtenforSpenn } from './poeng-utenfor-spenn.js';
import type { Rule } from './rule.js';
import { ukjentHenvisning } from './ukjent-henvisning.js';

const ON_SCORES = [
  ukjentHenvisning,
  nullalternativPoengsatt,
  poengUtenforSkala,
  poengUtenforSpenn,
] as unknown as Rule[];

/** All findings on a sheet; `input` is the case it belongs to, and finds places in the sheet. */
export function checkSheet(sheet: Sheet, input: CheckInput): Diagnostic[] {
  const { cells, references } = sheet;
  const sources = [...input.case.sources, ...sheet.sources];
  const asCase = { ...input.case, cells, references, sources };
  const open = realAlternatives(input.case);
  const found = ON_SCORES.flatMap((rule) => runRule(rule, { ...input, case: asCase, open }, input.locate));
  return [...found, ...ofOthers(sheet, input.locate)];
}

/** Scores of another municipality than the one the sheet is for; each is told once, where it stands first. */
function ofOthers({ municipality: own, cells }: Sheet, locate: CheckInput['locate']): Diagnostic[] {
  if (own === null) return [];
  const first = new Map(
    cells
      .flatMap(({ perMunicipality }) => [...perMunicipality])
      .filter(([id]) => id !== own)
      .reverse(),
  );
  return [...first].map(([found, { at }]) =>
    locatedDiagnostic({ code: 'ark-annen-kommune', args: { found, own }, path: at, onKey: true }, locate),
  );
}
