// Reads the assessments: words, signs and numbers of the agreement's scale, for all or per municipality.
import type { Scale } from '../agreement/agreement.js';
import type { Path } from '../diagnostics/diagnostic.js';
import { parseNumber, tidy } from '../source/numbers.js';
import { suggest } from '../source/suggest.js';
import type { Cell, Score } from './case.js';
import type { RawCase, RawCell, RawNumber, RawScore } from './raw-case.js';
import type { Reading } from './reading.js';
import { said, saysNotAssessed } from './says-nothing.js';

/** Every cell of `vurdering`, in the order of the file. */
export function readCells(raw: RawCase['vurdering'], scale: Scale, reading: Reading): Cell[] {
  return Object.entries(raw ?? {}).flatMap(([criterion, row]) => {
    reading.refer('criterion', criterion, ['vurdering', criterion], true);
    return Object.entries(row).map(([alternative, cell]) => {
      const at = ['vurdering', criterion, alternative];
      reading.refer('alternative', alternative, at, true);
      return readCell({ raw: asMap(cell), criterion, alternative, at, scale, reading });
    });
  });
}

interface CellInput {
  raw: RawCell;
  criterion: string;
  alternative: string;
  at: Path;
  scale: Scale;
  reading: Reading;
}

function readCell({ raw, criterion, alternative, at, scale, reading }: CellInput): Cell {
  const parts = raw['per-kommune'];
  const own = ['poeng', 'spenn', 'ikke-vurdert'].filter((key) => Object.hasOwn(raw, key));
  if (parts !== undefined && own.length > 0) {
    reading.report('celle-motstrid', { keys: ['per-kommune', ...own] }, at);
  }
  if (parts === undefined && own.length === 0) reading.report('celle-tom', {}, at);
  const perMunicipality = new Map<string, Score>();
  for (const [municipality, score] of Object.entries(parts ?? {})) {
    const place = [...at, 'per-kommune', municipality];
    reading.refer('municipality', municipality, place, true);
    perMunicipality.set(municipality, readScore(asMap(score), place, { scale, reading }));
  }
  return {
    at,
    criterion,
    alternative,
    common: parts === undefined ? readScore(raw, at, { scale, reading }) : null,
    perMunicipality,
    reason: reasonOf(raw),
    sources: readSources(raw, at, reading),
  };
}

function asMap<Score extends RawScore>(value: RawNumber | Score): Score {
  return typeof value === 'object' ? value : ({ poeng: value } as Score);
}

/** A cell has its reason in itself or in every one of its municipalities. */
function reasonOf(raw: RawCell): string | null {
  if (raw.begrunnelse !== undefined) return raw.begrunnelse;
  const parts = Object.values(raw['per-kommune'] ?? {}).map((part) =>
    typeof part === 'object' ? (part.begrunnelse ?? said(part['ikke-vurdert'])) : null,
  );
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(' ') : null;
}

function readSources(raw: RawCell, at: Path, reading: Reading): Cell['sources'] {
  const places = [
    { ids: raw.kilder ?? [], at: [...at, 'kilder'] },
    ...Object.entries(raw['per-kommune'] ?? {}).map(([municipality, part]) => ({
      ids: (typeof part === 'object' ? part.kilder : undefined) ?? [],
      at: [...at, 'per-kommune', municipality, 'kilder'],
    })),
  ];
  return places.flatMap((place) => {
    reading.referAll('source', place.ids, place.at);
    return place.ids.map((id, index) => ({ id, at: [...place.at, index] }));
  });
}

interface ScoreContext {
  scale: Scale;
  reading: Reading;
}

function readScore(raw: RawScore, at: Path, { scale, reading }: ScoreContext): Score {
  const level = (value: RawNumber, place: Path) => readLevel(value, place, { scale, reading });
  const contradictory = ['poeng', 'spenn'].filter((key) => Object.hasOwn(raw, key));
  if (raw['ikke-vurdert'] !== undefined && contradictory.length > 0) {
    reading.report('celle-motstrid', { keys: ['ikke-vurdert', ...contradictory] }, at);
  }
  const path = Object.hasOwn(raw, 'poeng') ? [...at, 'poeng'] : at;
  const point = raw.poeng === undefined ? null : level(raw.poeng, path);
  const range = raw.spenn?.map((end, index) => level(end, [...at, 'spenn', index]));
  return {
    at,
    point,
    range: range === undefined ? null : [range[0] ?? 0, range[1] ?? 0],
    notAssessed: said(raw['ikke-vurdert']),
    reason: raw.begrunnelse ?? null,
  };
}

/** A level as a number: by number («2», «2,5»), by sign («++», also with real minus signs) or by word. */
function readLevel(value: RawNumber, at: Path, { scale, reading }: ScoreContext): number {
  if (typeof value === 'number') return value;
  const word = tidy(value).toLowerCase();
  const sign = plainSign(word);
  const step = scale.steps.find(
    (candidate) => plainSign(candidate.sign) === sign || candidate.words.includes(word),
  );
  const number = step?.value ?? parseNumber(value);
  if (number !== null) return number;
  const words = scale.steps.map((candidate) => candidate.words[0] ?? candidate.sign);
  const args = { found: value, known: words, suggestion: suggest(word, words) };
  reading.report('poeng-ukjent', { ...args, notAssessed: saysNotAssessed(value) }, at);
  return 0;
}

/** A sign as it is compared: minus and dash alike, whatever case its letters have. */
function plainSign(sign: string): string {
  return sign.toLowerCase().replace(/[−–]/g, '-');
}
