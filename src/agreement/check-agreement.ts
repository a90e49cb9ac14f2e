// What must hang together in an agreement beyond its shape: what it mentions, its dates, and the populations it counts by.
import type { ValueFault } from '../source/fault.js';
import { badDate, isCalendarDate } from '../source/numbers.js';
import type { SourceDocument } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { RawAgreement } from './raw-agreement.js';

/** Tells a fault of an agreement at its place. */
export type Report = (fault: Omit<ValueFault, 'onKey'> & { onKey?: boolean }) => void;

export function checkAgreement(raw: RawAgreement, source: SourceDocument, report: Report): void {
  checkReferences(raw, report);
  checkPopulations(raw, source, report);
  checkDates(raw, report);
}

/** Criteria and areas are named in `avtalt`; everything else that mentions one must mention one of those. */
function checkReferences(raw: RawAgreement, report: Report): void {
  const known = raw.avtalt.kriterier.map(({ id }) => id);
  known.forEach((id, index) => {
    if (known.indexOf(id) !== index) {
      report({
        code: 'avtale-gjentatt',
        args: { kind: 'criterion', id },
        path: ['avtalt', 'kriterier', index, 'id'],
        related: [['avtalt', 'kriterier', known.indexOf(id), 'id']],
      });
    }
  });
  const check = (found: string, path: (string | number)[], onKey: boolean) => {
    checkMention({ kind: 'criterion', found, known }, { path, onKey }, report);
  };
  const { kriterier = {}, vekter, grupper = [] } = raw.metode;
  for (const id of Object.keys(kriterier)) check(id, ['metode', 'kriterier', id], true);
  for (const id of Object.keys(vekter?.verdier ?? {})) check(id, ['metode', 'vekter', 'verdier', id], true);
  grupper.forEach((group, index) => {
    group.kriterier.forEach((id, member) => {
      check(id, ['metode', 'grupper', index, 'kriterier', member], false);
    });
  });
  const areas = (raw.avtalt.faser ?? []).flatMap(({ områder }) => områder);
  const { navn = {}, 'typisk-dokumentasjon': evidence = {} } = raw.metode;
  const checkKeys = (kind: 'area' | 'body', keys: object, path: readonly string[]) => {
    const ids = kind === 'area' ? areas : (raw.avtalt.organer ?? []);
    for (const found of Object.keys(keys))
      checkMention({ kind, found, known: ids }, { path: [...path, found], onKey: true }, report);
  };
  checkKeys('area', evidence, ['metode', 'typisk-dokumentasjon']);
  checkKeys('area', navn.områder ?? {}, ['metode', 'navn', 'områder']);
  checkKeys('body', navn.organer ?? {}, ['metode', 'navn', 'organer']);
}

function checkMention(
  { kind, found, known }: { kind: 'criterion' | 'area' | 'body'; found: string; known: readonly string[] },
  place: { path: (string | number)[]; onKey: boolean },
  report: Report,
): void {
  if (known.includes(found)) return;
  const args = { kind, found, known, suggestion: suggest(found, known) };
  report({ code: 'avtale-henvisning', args, ...place });
}

function checkDates({ avtalt, metode }: RawAgreement, report: Report): void {
  const dates = [
    { date: avtalt.dato, path: ['avtalt', 'dato'] },
    { date: metode.dato, path: ['metode', 'dato'] },
    { date: metode.vekter?.dato, path: ['metode', 'vekter', 'dato'] },
  ];
  for (const { date, path } of dates) {
    if (date === undefined || isCalendarDate(date)) continue;
    report({ code: 'dato-ugyldig', args: badDate(date), path });
  }
}

function checkPopulations(raw: RawAgreement, source: SourceDocument, report: Report): void {
  for (const id of Object.keys(raw.kommuner)) {
    const path = ['kommuner', id, 'innbyggere'];
    const written = source.textAt(path);
    // YAML has already read 60.000 as sixty.
    if (/\d\.\d/.test(written)) {
      report({
        code: 'tall-ugyldig',
        args: { found: written, suggestion: written.replaceAll('.', '') },
        path,
      });
    }
  }
  if (raw.metode.kommunevekt !== 'innbyggere') return;
  const missing = Object.values(raw.kommuner)
    .filter(({ innbyggere }) => innbyggere === undefined)
    .map(({ navn }) => navn);
  if (missing.length > 0) {
    report({
      code: 'innbyggere-mangler',
      args: { municipalities: missing },
      path: ['metode', 'kommunevekt'],
    });
  }
}
