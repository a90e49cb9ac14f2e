// Holds the assessors of a case against each other: how far apart, how each would rank, how far they agree on the order.
import type { Case, Cell } from '../case/case.js';
import { municipalityShares, scorePoint } from '../case/score-value.js';
import { additiveValues } from '../engine/additive.js';
import { kendallW } from '../engine/kendall-w.js';
import { competitionRanks } from '../engine/ranking.js';
import type {
  Agreeing,
  AssessorRanking,
  Assessors,
  CellOpinions,
  Departure,
  Order,
  ScoreOrigin,
} from './assessors.js';
import { type DecisionMatrix, jointScores } from './decision-matrix.js';
import type { OpenCase } from './open-case.js';
import type { OpenSheets } from './open-sheets.js';
import {
  cellKey,
  filledIn,
  joint,
  numberOf,
  type Opinion,
  opinionFor,
  opinionsByCell,
  type Scored,
} from './opinions.js';
import type { Recommended } from './recommend.js';

interface AssessorsInput {
  /** Every alternative beside the zero alternative, with the scores that count. */
  matrix: DecisionMatrix;
  /** Those that are ranked. */
  open: readonly string[];
  /** The zero alternative, where it takes a place among them. */
  zero: string | null;
}

/** What there is to say of the sheets of a case that has been ranked. Null: it has none. */
export function assessorsOf(
  opened: OpenCase,
  { matrix, alternatives }: Pick<Recommended, 'matrix' | 'alternatives'>,
): Assessors | null {
  const { sheets } = opened;
  if (sheets === null) return null;
  const open = alternatives.filter(({ standing }) => standing === 'open').map(({ id }) => id);
  const zero = alternatives.find(({ standing, rank }) => standing === 'zero' && rank !== null)?.id ?? null;
  const input: AssessorsInput = { matrix, open, zero };
  const panel = panelOf(opened, sheets);
  const cells = cellsOf(panel, input);
  const rankings = sheets.sheets.flatMap(({ counted }, sheet) =>
    counted ? [rankingOf(sheet, fullyScored(sheet, panel, input), { panel, input })] : [],
  );
  return {
    sheets: sheets.sheets.map(({ source, hash, sheet, counted }) => ({
      file: source.path,
      hash,
      by: sheet.by,
      municipality: sheet.municipality,
      date: sheet.date,
      ...filledIn(sheet, panel),
      counted,
    })),
    unread: [...sheets.unread],
    origins: originsOf(panel, input),
    cells: cells.sort((a, b) => b.spread - a.spread),
    departures: departuresOf(cells),
    rankings,
    agreeing: agreeingOf(rankings, { panel, input }),
  };
}

/** What the sheets that count say, as numbers, and the cells of the case before and after they were taken in. */
interface Panel extends Scored {
  opinions: ReadonlyMap<string, readonly Opinion[]>;
  /** Null where the sheet has not assessed the cell whole. */
  score(sheet: number, criterion: string, alternative: string): number | null;
  before: ReadonlyMap<string, Cell>;
  after: ReadonlyMap<string, Cell>;
}

function panelOf({ own, read, agreement }: OpenCase, { sheets }: OpenSheets): Panel {
  const opinions = opinionsByCell(sheets);
  const byKey = ({ cells }: Case) => new Map(cells.map((cell) => [cellKey(cell), cell]));
  return {
    own,
    agreement,
    opinions,
    score: (sheet, criterion, alternative) => {
      const said = opinions.get(cellKey({ criterion, alternative })) ?? [];
      const opinion = said.find(({ index }) => index === sheet);
      return opinion === undefined ? null : numberOf(opinion, { own, agreement });
    },
    before: byKey(own),
    after: byKey(read),
  };
}

function cellsOf(panel: Panel, { matrix }: AssessorsInput): CellOpinions[] {
  const used = jointScores(matrix);
  return matrix.criteria.flatMap((criterion, column) =>
    matrix.alternatives.flatMap((alternative, row): CellOpinions[] => {
      const opinions = panel.opinions.get(cellKey({ criterion, alternative })) ?? [];
      const scores = opinions.flatMap(({ index }) => {
        const score = panel.score(index, criterion, alternative);
        return score === null ? [] : [{ sheet: index, score }];
      });
      if (scores.length === 0) return [];
      const numbers = scores.map(({ score }) => score);
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
      const gap = matrix.cells[row]?.[column]?.scores.some((score) => score.gap) ?? true;
      return [
        {
          criterion,
          alternative,
          scores,
          low,
          high,
          spread: high - low,
          mean: meanOf(opinions, panel),
          used: gap ? null : (used[row]?.[column] ?? null),
          origin: originOf({ criterion, alternative }, panel),
        },
      ];
    }),
  );
}

/** The mean over the sheets for each municipality, then over the municipalities. */
function meanOf(opinions: readonly Opinion[], { own, agreement }: Scored): number | null {
  const means = own.municipalities.map((id) => {
    const points = opinions.flatMap((opinion) => scorePoint(opinionFor(id, opinion, agreement)) ?? []);
    return points.length === 0 ? null : points.reduce((sum, point) => sum + point, 0) / points.length;
  });
  return joint(means, municipalityShares(own, agreement));
}

function originsOf(panel: Panel, { matrix }: AssessorsInput): Assessors['origins'] {
  const origins = { case: 0, sheets: 0, both: 0, none: 0 };
  for (const criterion of matrix.criteria)
    for (const alternative of matrix.alternatives) origins[originOf({ criterion, alternative }, panel)] += 1;
  return origins;
}

function originOf(
  about: { criterion: string; alternative: string },
  { before, after, own }: Panel,
): ScoreOrigin {
  const scored = (cell: Cell | undefined) =>
    own.municipalities.filter((id) => scorePoint(cell?.common ?? cell?.perMunicipality.get(id)) !== null)
      .length;
  const key = cellKey(about);
  const [itself, all] = [scored(before.get(key)), scored(after.get(key))];
  if (all === 0) return 'none';
  if (all === itself) return 'case';
  return itself === 0 ? 'sheets' : 'both';
}

/** Scores of the case itself that the sheets would have otherwise. */
function departuresOf(cells: readonly CellOpinions[]): Departure[] {
  return cells
    .flatMap(({ criterion, alternative, used, mean, origin, scores }) =>
      origin !== 'case' || used === null || mean === null || used === mean
        ? []
        : [{ criterion, alternative, used, mean, sheets: scores.length }],
    )
    .sort((a, b) => Math.abs(b.used - b.mean) - Math.abs(a.used - a.mean));
}

function fullyScored(sheet: number, panel: Panel, { matrix, open }: AssessorsInput): string[] {
  if (open.length === 0) return [];
  return matrix.criteria.filter((criterion) =>
    open.every((alternative) => panel.score(sheet, criterion, alternative) !== null),
  );
}

interface RankContext {
  panel: Panel;
  input: AssessorsInput;
}

/** The order of one assessor by the agreement's weights, on the criteria given. */
function rankingOf(
  sheet: number,
  criteria: string[],
  { panel, input: { matrix, open, zero } }: RankContext,
): AssessorRanking {
  if (criteria.length === 0) return { sheet, criteria, alternatives: [] };
  const weights = criteria.map((id) => matrix.weights[matrix.criteria.indexOf(id)] ?? 1);
  const scores = open.map((alternative) =>
    criteria.map((criterion) => panel.score(sheet, criterion, alternative) ?? 0),
  );
  const ids = [...open, ...(zero === null ? [] : [zero])];
  const values = [...additiveValues(scores, weights), ...(zero === null ? [] : [0])];
  return { sheet, criteria, alternatives: inOrder(ids, values) };
}

/** Ranked from the best; equal ones in the order given. */
export function inOrder(ids: readonly string[], values: readonly number[]): Order {
  const ranks = competitionRanks(values);
  return ids
    .map((id, index) => ({ id, value: values[index] ?? 0, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank);
}

/** How far the assessors agree on the order, on the criteria that all who are compared have scored. */
function agreeingOf(rankings: readonly AssessorRanking[], context: RankContext): Agreeing {
  const { open, zero } = context.input;
  const alternatives = [...open, ...(zero === null ? [] : [zero])];
  const able = rankings.filter(({ criteria }) => criteria.length > 0);
  const { judges, criteria } = comparable(able);
  const about = { sheets: judges.map(({ sheet }) => sheet), criteria, alternatives };
  if (judges.length < 2) {
    const undefinedBecause = able.length < 2 ? 'one-judge' : 'no-common-criteria';
    return { w: null, undefinedBecause, ...about };
  }
  const ratings = judges.map(({ sheet }) => {
    const { alternatives: order } = rankingOf(sheet, criteria, context);
    return alternatives.map((id) => order.find((one) => one.id === id)?.value ?? 0);
  });
  const { w, undefinedBecause } = kendallW(ratings);
  return { w, undefinedBecause, ...about };
}

/**
 * The assessors who can be compared: the most that have a criterion in common, and of equally many those with most criteria
 * in common. A specialist on one criterion does not keep the others from being compared.
 */
function comparable(able: readonly AssessorRanking[]): { judges: AssessorRanking[]; criteria: string[] } {
  let best: { judges: AssessorRanking[]; criteria: string[] } = { judges: [], criteria: [] };
  for (const criterion of new Set(able.flatMap(({ criteria }) => criteria))) {
    const judges = able.filter(({ criteria }) => criteria.includes(criterion));
    const criteria = (judges[0]?.criteria ?? []).filter((id) =>
      judges.every((one) => one.criteria.includes(id)),
    );
    const more = judges.length - best.judges.length || criteria.length - best.criteria.length;
    if (more > 0) best = { judges, criteria };
  }
  return best;
}
