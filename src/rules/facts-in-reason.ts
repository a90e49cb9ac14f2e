// What a reason rests on that can be recognised in another: figures with their units, and whole sentences.
import { tidy } from '../source/numbers.js';

export interface Fact {
  /** Equal for the same fact, however it is written. */
  key: string;
  /** As it stands in the text. */
  text: string;
  /** The figure that this one is a change from; null when the sentence gives none. */
  from: string | null;
}

/** A reason that is longer, or has more facts, is a report; what it shares shows in the first of it. */
const MAX_LENGTH = 10_000;
const MAX_FACTS = 100;
/** A shorter sentence is a turn of phrase that two criteria may share by chance. */
const MIN_WORDS = 8;

/** Letters of Norwegian, Sámi and their neighbours. All of Unicode's (\p{L}) would take longer than the rest of the rule. */
const SMALL = 'a-zß-öø-ÿčđŋšŧž';
const CAPITAL = 'A-ZÀ-ÖØ-ÞČĐŊŠŦŽ';
const LETTER = SMALL + CAPITAL;

/** A figure with what stands before and after it. Not a part of a date, a section, a time or a longer number. */
const BEFORE = String.raw`(?<=(?<before>(?:[${LETTER}]{1,12} )?))(?<![\d,.:/§–-]|§ )`;
const NUMBER = String.raw`(?<number>(?:\d{1,3}(?: \d{3}){1,4}(?! ?\d)|\d{1,12})(?:,\d{1,6})?)(?!\d)`;
const MILLIONS = String.raw`mill(?:ion(?:er|ar)?)?\.?(?: kr(?:oner|onar)?)?(?![${LETTER}])`;
const FIGURE = new RegExp(`${BEFORE}${NUMBER} ?(?<unit>${MILLIONS}|%|[${SMALL}]{2,})`, 'g');
/** What a change is held against, and limits that are not reached: the same for many criteria, and no reason for any score. */
const COMPARED = /^(?:mot|av|enn|fra|frå|under|over|minst|inntil) $/i;
/** Words that are no unit, calendar words, and what stands below a fraction line. */
const NO_UNIT =
  /^(?:og|til|av|mot|som|med|om|eller|er|blir|blei|ble|fra|frå|for|men|når|ved|etter|på|hver|kvar|av|per|pr|flere|fleire|færre|mer|meir|nye|faste|felles|ulike|andre|første|siste|år|års|åra|årene|kommun(?:e|er|ar|ene|ane)|innbygger(?:e|ne)|innbyggjar(?:ar|ane)|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)$/;
/** A figure or a small number in words, whole. */
const START = String.raw`(?<from>\d[\d ]*(?:,\d+)?|én|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti)(?![${LETTER}\d])`;
/** «… mot 24 og 32» after a figure, and «fra 14 til» before it. */
const CHANGED_FROM = new RegExp(`^[^.;:]{0,60}? (?:mot|enn) ${START}`, 'i');
const GOES_FROM = new RegExp(`(?:fra|frå) ${START}[^.;:]{0,40} til $`, 'i');
const ENDING = new RegExp(`(?<=[${LETTER}]{4})(?:ene|ane|er|ar|en|et|a)$`);
const SENTENCE_END = new RegExp(`(?<=[.!?]) (?=[${CAPITAL}])`);
const WORD = new RegExp(`[${LETTER}\\d]+`, 'g');
/** Compounds have their kind last: «døgnporsjoner» are «porsjoner». */
const KIND_LENGTH = 6;

/** The facts of a reason, each once, in its order: figures before sentences. */
export function factsIn(reason: string): Fact[] {
  const text = tidy(reason.slice(0, MAX_LENGTH));
  const facts = new Map<string, Fact>();
  for (const fact of [...figures(text), ...sentences(text)]) {
    if (facts.size === MAX_FACTS) break;
    if (!facts.has(fact.key)) facts.set(fact.key, fact);
  }
  return [...facts.values()];
}

function* figures(text: string): Generator<Fact> {
  for (const { 0: whole, index, groups = {} } of text.matchAll(FIGURE)) {
    const { before = '', number = '', unit = '' } = groups;
    if (COMPARED.test(before) || NO_UNIT.test(unit)) continue;
    const kind = kindOf(unit);
    const size = Number(number.replaceAll(' ', '').replace(',', '.')) * (kind === MILLION ? 1e6 : 1);
    if (isTrivial(number, kind)) continue;
    const key = `${size.toFixed(2)} ${kind === MILLION ? KRONER : kind}`;
    const start =
      CHANGED_FROM.exec(text.slice(index + whole.length, index + whole.length + 100)) ??
      GOES_FROM.exec(text.slice(Math.max(0, index - 60), index));
    const from = start?.groups?.from?.trim() ?? null;
    yield { key, text: `${number} ${unit.replace(/\.$/, '')}`, from };
  }
}

const MILLION = 'mill';
const KRONER = 'kr';
const PERCENT = 'prosent';

function kindOf(unit: string): string {
  if (/^mill(?:ion|\W|$)/.test(unit)) return MILLION;
  if (/^kr(?:oner|onar)?$/.test(unit)) return KRONER;
  if (unit === '%' || unit === PERCENT) return PERCENT;
  return unit.replace(ENDING, '').slice(-KIND_LENGTH);
}

/**
 * Whether two reasons may well hold the figure by chance: one digit that counts («6 årsverk», «20 mill»), a year, the
 * hours of a day, and the round percentages that levels of a scale are drawn at.
 */
function isTrivial(number: string, kind: string): boolean {
  if (/^(?:19|20)\d\d$/.test(number)) return true;
  if (number === '24' && kind.startsWith('time')) return true;
  if (kind === PERCENT && Number(number.replace(',', '.')) % 5 === 0) return true;
  const digits = number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits.length < 2;
}

function* sentences(text: string): Generator<Fact> {
  for (const sentence of text.split(SENTENCE_END)) {
    const words = sentence.toLowerCase().match(WORD) ?? [];
    if (words.length >= MIN_WORDS) {
      yield { key: words.join(' '), text: sentence.replace(/[.!?]$/, ''), from: null };
    }
  }
}
