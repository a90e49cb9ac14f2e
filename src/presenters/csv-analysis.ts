// Every number of an analysis on a line of its own, for a spreadsheet: which table it belongs to, whom it is about, the number.
import type { Acceptability, AnalysedCase, Analysis } from '../assessment/analysis.js';
import type { Assessment } from '../assessment/assessment.js';
import type { Messages } from '../messages/nb.js';
import type { AnalysisText } from './analysis-view.js';
import { type CsvCell, csvText } from './csv.js';
import { escapeDeep } from './escape.js';
import { namesOf } from './names.js';

/** A line; what does not concern it is left out. */
interface Line {
  table: string;
  alternative?: string;
  against?: string;
  criterion?: string;
  municipality?: string;
  what: string;
  value: number | null;
}

export function presentAnalysisCsv(analysed: readonly AnalysedCase[], messages: Messages): string {
  const words = messages.analysis.csv;
  const heads = [
    words.case,
    words.table,
    words.alternative,
    words.against,
    words.criterion,
    words.municipality,
    words.what,
    words.value,
  ];
  const rows = analysed.flatMap((one) => caseRows(escapeDeep(one), messages));
  return csvText([heads, ...rows]);
}

/** A case without a ranking is a line too, so that nobody takes the table for the whole. */
function caseRows({ assessment, analysis }: AnalysedCase, messages: Messages): CsvCell[][] {
  const title = assessment.case?.title ?? assessment.file;
  if (analysis === null) return [[title, null, null, null, null, null, messages.analysis.nothing, null]];
  return lines({ assessment, analysis, messages }).map((line) => [
    title,
    line.table,
    line.alternative ?? null,
    line.against ?? null,
    line.criterion ?? null,
    line.municipality ?? null,
    line.what,
    line.value,
  ]);
}

function lines(text: AnalysisText): Line[] {
  const { analysis, messages, assessment } = text;
  const { tables } = messages.analysis.csv;
  return [
    ...placeLines(analysis.acceptability, tables.acceptability, text),
    ...(analysis.unnarrowed === null ? [] : placeLines(analysis.unnarrowed, tables.unnarrowed, text)),
    ...pairLines(analysis, assessment, messages),
    ...beliefLines(text),
    ...stabilityLines(text),
    ...dominanceLines(text),
    ...methodLines(text),
    ...leaveOutLines(text),
  ];
}

function placeLines(
  { cooperation, alternatives }: Acceptability,
  table: string,
  { assessment, messages }: AnalysisText,
): Line[] {
  const { csv, acceptability } = messages.analysis;
  const name = namesOf(assessment).alternative;
  return [
    { table, what: csv.cooperation, value: cooperation },
    ...alternatives.flatMap(({ alternative, ranks }) =>
      ranks.map((value, index) => ({
        table,
        alternative: name(alternative),
        what: acceptability.rank(index + 1),
        value,
      })),
    ),
  ];
}

function pairLines({ pairwise }: Analysis, assessment: Assessment, { analysis }: Messages): Line[] {
  const name = namesOf(assessment).alternative;
  return pairwise.flatMap(({ alternative, against }) =>
    against.map((other) => ({
      table: analysis.csv.tables.pairwise,
      alternative: name(alternative),
      against: name(other.alternative),
      what: analysis.csv.share,
      value: other.share,
    })),
  );
}

function beliefLines({ analysis, assessment, messages }: AnalysisText): Line[] {
  const { csv } = messages.analysis;
  const names = namesOf(assessment);
  return analysis.beliefs.flatMap(({ alternative, weights }) =>
    (weights ?? []).map(({ criterion, weight }) => ({
      table: csv.tables.beliefs,
      alternative: names.alternative(alternative),
      criterion: names.criterion(criterion),
      what: csv.weight,
      value: weight,
    })),
  );
}

function stabilityLines({ analysis, assessment, messages }: AnalysisText): Line[] {
  const { csv, stability } = messages.analysis;
  const names = namesOf(assessment);
  return analysis.stability.flatMap((one) => {
    const line = (what: string, value: number, against?: string | null): Line => ({
      table: csv.tables.stability,
      criterion: names.criterion(one.criterion),
      ...(against == null ? {} : { against: names.alternative(against) }),
      what,
      value,
    });
    return [
      line(stability.weight, one.weight),
      line(stability.low, one.winner[0], one.below),
      line(stability.high, one.winner[1], one.above),
      line(stability.fullLow, one.fullRanking[0]),
      line(stability.fullHigh, one.fullRanking[1]),
    ];
  });
}

function dominanceLines({ analysis, assessment, messages }: AnalysisText): Line[] {
  const { csv, dominance } = messages.analysis;
  const names = namesOf(assessment);
  const all = [
    { where: dominance.joint, pairs: analysis.dominance.joint },
    ...analysis.dominance.municipalities.map(({ municipality, pairs }) => ({
      where: names.municipality(municipality),
      pairs,
    })),
  ];
  return all.flatMap(({ where, pairs }) =>
    pairs.map(({ dominator, dominated }) => ({
      table: csv.tables.dominance,
      alternative: names.alternative(dominator),
      against: names.alternative(dominated),
      municipality: where,
      what: csv.tables.dominance,
      value: null,
    })),
  );
}

function methodLines({ analysis, assessment, messages }: AnalysisText): Line[] {
  const { csv, methods } = messages.analysis;
  const name = namesOf(assessment).alternative;
  return (analysis.methods ?? []).flatMap(({ method, tau, ranks }) => [
    { table: csv.tables.methods, what: `${methods.names[method]}: ${methods.tau}`, value: tau },
    ...ranks.map(({ alternative, rank }) => ({
      table: csv.tables.methods,
      alternative: name(alternative),
      what: `${methods.names[method]}: ${csv.rank}`,
      value: rank,
    })),
  ]);
}

function leaveOutLines({ analysis, assessment, messages }: AnalysisText): Line[] {
  const { csv, leaveOut } = messages.analysis;
  const names = namesOf(assessment);
  return analysis.leaveOneOut.flatMap(({ criterion, leaders, value }) =>
    leaders.map((leader) => ({
      table: csv.tables.leaveOut,
      alternative: names.alternative(leader),
      criterion: names.criterion(criterion),
      what: leaveOut.leaders,
      value,
    })),
  );
}
