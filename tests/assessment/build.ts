// Small cases and agreements from the few things a test varies; the rest is filled in so that no rule has a word to say.
import { assess } from '../../src/assessment/assess.js';
import type { Assessment, RankedAlternative } from '../../src/assessment/assessment.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import type { FormsSource } from '../../src/assessment/load-forms.js';
import type { AssessInput } from '../../src/assessment/open-case.js';
import { THREE_RULES } from '../support/forms.js';

/** A number for all, null for a cell that is left out, or the cell as the file would have it. */
export type Score = number | null | Plain;
export type Plain = Record<string, unknown>;

/** What a test varies. Criteria are called k1, k2 … in the order of the columns, unless they are named. */
export interface Spec {
  /** scores[alternative][criterion] */
  scores: Readonly<Record<string, readonly Score[]>>;
  criteria?: readonly string[];
  /** By criterion; the others weigh 1. */
  weights?: Readonly<Record<string, number>>;
  status?: string;
  zero?: Plain;
  /** More about an alternative, by its id. */
  alternatives?: Readonly<Record<string, Plain>>;
  thresholds?: { samarbeid: number; form: number };
  /** Keys of the case file, and of `metode` in the agreement, as they are to stand there. */
  case?: Plain;
  method?: Plain;
}

/** Openly not assessed, for all. */
export const GAP: Plain = { 'ikke-vurdert': 'Venter på tall.' };
/** A form that the law keeps from what it is to decide. */
export const EXCLUDED: Plain = { form: 'ko', 'overført-myndighet': { enkeltvedtak: 'ja' } };

/** One score for each municipality; null is openly not assessed. */
export function each(scores: Readonly<Record<string, number | null>>): Plain {
  const cells = Object.entries(scores).map(([id, score]) => [id, score === null ? GAP : score]);
  return { 'per-kommune': Object.fromEntries(cells), begrunnelse: 'Ulikt for dem.' };
}

export function range(low: number, high: number): Plain {
  return { spenn: [low, high], begrunnelse: 'Usikkert.' };
}

const SIGNS = ['----', '---', '--', '-', '0', '+', '++', '+++', '++++'];
const STEPS = SIGNS.map((sign, index) => ({ verdi: index - 4, tegn: sign, ord: `trinn ${index - 4}` }));

export function agreementText({ scores, criteria, weights = {}, thresholds, method }: Spec): string {
  const columns = Math.max(1, ...Object.values(scores).map((row) => row.length));
  return yaml({
    format: 'avtale/1',
    id: 'prove',
    navn: 'Prøveavtale',
    versjon: '1',
    kommuner: {
      nord: { navn: 'Nord', nummer: '0001', innbyggere: 1000 },
      sor: { navn: 'Sør', nummer: '0002', innbyggere: 3000 },
    },
    avtalt: {
      status: 'utkast',
      kilde: 'Prøve',
      kriterier: namesOf(criteria, columns).map((id) => ({ id, navn: `Kriterium ${id}` })),
      organer: ['bystyre'],
    },
    metode: {
      'fastsatt-av': 'Prøve',
      skala: { fra: -4, til: 4, trinn: STEPS },
      vekter: { begrunnelse: 'Prøve', verdier: weights },
      terskler: thresholds ?? { samarbeid: 0.8, form: 0.6 },
      risikomatrise: {
        sannsynlighet: ['lav', 'høy'],
        konsekvens: ['liten', 'stor'],
        klasser: [
          ['grønn', 'gul'],
          ['gul', 'rød'],
        ],
      },
      ...method,
    },
  });
}

export function caseText({ scores, criteria, status, zero, alternatives = {}, case: more }: Spec): string {
  const ids = Object.keys(scores);
  const columns = Math.max(1, ...Object.values(scores).map((row) => row.length));
  const cells = namesOf(criteria, columns).map((id, column) => [
    id,
    Object.fromEntries(
      ids.flatMap((alternative) => {
        const score = scores[alternative]?.[column] ?? null;
        if (score === null) return [];
        return [[alternative, typeof score === 'number' ? { poeng: score, begrunnelse: 'Fordi.' } : score]];
      }),
    ),
  ]);
  const argued = ids.map((alternativ) => ({ alternativ, tekst: `Om ${alternativ}.` }));
  return yaml({
    format: 'sak/1',
    id: 'prove',
    tittel: 'Prøvesak',
    avtale: 'prove',
    kommuner: ['nord', 'sor'],
    status: status ?? 'under-utredning',
    datagrunnlag: 'eksempel',
    oppdatert: '2025-09-15',
    alternativer: {
      nullalternativ: { navn: 'Hver for seg', form: 'egenregi', ...zero },
      ...Object.fromEntries(ids.map((id) => [id, { navn: `Navn ${id}`, form: 'iks', ...alternatives[id] }])),
    },
    vurdering: Object.fromEntries(cells),
    risikoanalyse: {
      utført: '2025-06-10',
      fordeler: argued,
      ulemper: argued,
      hendelser: { stans: { hva: 'Stans.', sannsynlighet: 'lav', konsekvens: 'liten' } },
    },
    konsekvenser: { økonomi: 'Ingen.', miljø: 'Ingen.', folkehelse: 'Ingen.' },
    ...more,
  });
}

function namesOf(criteria: readonly string[] | undefined, columns: number): readonly string[] {
  return criteria ?? Array.from({ length: columns }, (_, column) => `k${column + 1}`);
}

/** Maps in block style and the rest as JSON (which is YAML), one key a line, so that lines can be taken out. */
function yaml(map: Plain, indent = ''): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (!nested || Object.keys(value).length === 0) return `${indent}${key}: ${JSON.stringify(value)}\n`;
      return `${indent}${key}:\n${yaml(value as Plain, `${indent}  `)}`;
    })
    .join('');
}

export type Options = Partial<Pick<AssessInput, 'date' | 'weights'>> & { forms?: FormsSource };

/** What the stages are given for these texts. Of the rules of law, only those that EXCLUDED asks for have a word to say. */
export function inputFor(texts: { case: string; agreement: string }, options: Options = {}): AssessInput {
  const { forms = THREE_RULES, ...rest } = options;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const agreement = loadAgreement({ path: 'criteria/prove.yaml', bytes: bytes(texts.agreement) });
  const file = { path: 'cases/prove.yaml', bytes: bytes(texts.case) };
  return { file, findAgreement: () => agreement, findForms: () => forms, tool: '0.0.0', ...rest };
}

export function assessTexts(texts: { case: string; agreement: string }, options: Options = {}): Assessment {
  return assess(inputFor(texts, options));
}

export function assessCase(spec: Spec, options: Options = {}): Assessment {
  return assessTexts({ case: caseText(spec), agreement: agreementText(spec) }, options);
}

/** The line of an alternative in the ranked table. */
export function lineOf({ alternatives }: Assessment, id: string): RankedAlternative {
  const line = alternatives.find((one) => one.id === id);
  if (line === undefined) throw new Error(`${id} is not in the table`);
  return line;
}

/** «1 a» in ranked order, with = for a shared place and – for none. */
export function rankedList({ alternatives }: Assessment): string[] {
  return alternatives.map(({ id, rank, tied }) => `${rank ?? '–'}${tied ? '=' : ''} ${id}`);
}
