// From «kommuneloven § 20-2 første ledd bokstav b», as a person writes it, to a reference that can be checked and told.

/** A reference before its source is known to exist. */
export interface ParsedReference {
  law: string;
  chapter: string | null;
  section: string | null;
  paragraph: number | null;
  letter: string | null;
  number: string | null;
}

const ORDINALS = [
  'første',
  'andre',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'sjuende',
  'åttende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
];

const FORM = new RegExp(
  [
    '^(?<law>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)',
    '(?: kapittel (?<chapter>\\d+(?:\\.\\d+)*))?',
    '(?: § (?<section>\\d+(?:-\\d+)?(?: [a-z])?)(?![\\wæøå-]))?',
    `(?: (?<paragraph>${ORDINALS.join('|')}) ledd)?`,
    '(?: bokstav (?<letter>[a-z]))?',
    '(?: nr\\. (?<number>\\d+))?$',
  ].join(''),
);

/** Null for a text that has another form. */
export function parseReference(text: string): ParsedReference | null {
  const groups = FORM.exec(text.trim().replaceAll('\u00a0', ' '))?.groups;
  if (groups === undefined) return null;
  const { law = '', chapter, section, paragraph, letter, number } = groups;
  return {
    law,
    chapter: chapter ?? null,
    section: section ?? null,
    paragraph: paragraph === undefined ? null : ORDINALS.indexOf(paragraph) + 1,
    letter: letter ?? null,
    number: number ?? null,
  };
}
