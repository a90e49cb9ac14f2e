// How other methods compare with the ranking: one line for all, and a sentence for each that puts another first.
import type { MethodCheck } from '../assessment/analysis.js';
import { constantTexts } from './analysis-text.js';
import type { AnalysisText } from './analysis-view.js';
import { namesOf } from './names.js';

/** The answer, the line of all methods, and what is to be said of each. */
export function crossCheckTexts(
  text: AnalysisText,
): { answer: string; line: string; notes: string[] } | null {
  const { analysis, messages, assessment } = text;
  const { methods } = analysis;
  if (methods === null) return null;
  const words = messages.analysis.methods;
  const agreeing = methods.filter(({ sameFirst }) => sameFirst).length;
  const scale = assessment.agreement?.scale ?? { from: 0, to: 0 };
  const sets = methods.flatMap(({ compromise }) => (compromise === null ? [] : [compromise]));
  return {
    answer: agreeing === methods.length ? words.all : words.some(agreeing, methods.length),
    line: words.line(methods.map((check) => checkText(check, text))),
    notes: [
      words.legend,
      ...methods.flatMap((check) => differenceText(check, text)),
      ...sets.map((set) => words.compromise(set.map(namesOf(assessment).alternative))),
      ...constantTexts(text),
      words.variants(messages.format.short((scale.to - scale.from) / 2)),
    ],
  };
}

/** «✓ TOPSIS 1,00». */
function checkText({ method, sameFirst, tau }: MethodCheck, { messages }: AnalysisText): string {
  const number = tau === null ? '–' : messages.format.number(tau, 2);
  return messages.analysis.methods.check(sameFirst, messages.analysis.methods.names[method], number);
}

function differenceText({ method, sameFirst, first, reason }: MethodCheck, text: AnalysisText): string[] {
  if (sameFirst) return [];
  const { messages, assessment, analysis } = text;
  const words = messages.analysis.methods;
  const names = namesOf(assessment);
  const placed = first.map(names.alternative);
  const among = first.filter((id) => analysis.leaders.includes(id)).length;
  if (reason === null) return [words.separates(words.names[method], placed)];
  const told = words.reason(reason.why, {
    other: names.alternative(reason.alternative),
    leader: names.alternative(reason.leader),
    criterion: names.criterion,
  });
  return among > 0 && first.length > among ? [words.splits(words.names[method], placed)] : [told];
}
