// The assessors' sheets on the page of a case, in short: who, what they count for, how far they agree, where they differ.
import type { Assessors } from '../assessment/assessors.js';
import {
  agreeingTexts,
  departureTexts,
  disagreementTexts,
  originTexts,
  sheetText,
} from './assessors-text.js';
import { block, faint, heading } from './terminal-style.js';
import type { View } from './terminal-view.js';

/** The widest differences that the page shows; `analyse` and JSON have more. */
const SHOWN = 3;

export function assessorLines(view: View): string[] {
  const { assessors } = view.assessment;
  if (assessors === null) return [];
  const { style, messages } = view;
  const words = messages.assessors;
  return [
    ...heading(words.title, style),
    ...assessors.sheets.flatMap((sheet) => block(sheetText(sheet, view), style, '– ')),
    ...unreadLines(assessors, view),
    ...originLines(assessors, view),
    ...agreeingLines(assessors, view),
    ...disagreementLines(assessors, view, SHOWN),
    ...departureLines(assessors, view, SHOWN),
  ];
}

export function unreadLines({ unread }: Assessors, { style, messages }: View): string[] {
  return unread.length === 0 ? [] : block(style.paint.red(messages.assessors.unread(unread)), style);
}

export function originLines(assessors: Assessors, view: View): string[] {
  return originTexts(assessors, view).flatMap((text) => block(text, view.style));
}

export function agreeingLines(assessors: Assessors, view: View): string[] {
  return agreeingTexts(assessors, view).flatMap((text) => block(text, view.style));
}

export function disagreementLines(assessors: Assessors, view: View, limit: number): string[] {
  const { style, messages } = view;
  const words = messages.assessors;
  const apart = disagreementTexts(assessors, view, limit);
  if (apart === null) return [];
  if (apart.length === 0) return block(words.none, style);
  return [
    ...block(`${words.most}:`, style),
    ...apart.flatMap((text) => block(text, style, '– ')),
    ...(assessors.sheets.some(({ municipality }) => municipality !== null) ? faint(words.others, style) : []),
  ];
}

export function departureLines(assessors: Assessors, view: View, limit: number): string[] {
  const { style, messages } = view;
  const texts = departureTexts(assessors, view, limit);
  if (texts.length === 0) return [];
  return [
    ...block(`${messages.assessors.departures}:`, style),
    ...texts.flatMap((text) => block(text, style, '– ')),
  ];
}
