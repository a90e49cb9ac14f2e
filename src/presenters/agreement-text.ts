// What is told of an agreement and its criteria as sentences, the same on a page and in Markdown.
import type {
  AgreementDescription,
  AgreementNote,
  CriterionDescription,
  RequirementSteps,
  Thresholds,
} from '../assessment/agreement-description.js';
import type { KnowledgeWords, ThresholdWords } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';

export interface AgreementWords {
  messages: Messages;
  words: KnowledgeWords;
}

/** Where the file is, what is agreed, and who stands behind the rest. */
export function noteSentences(
  note: AgreementNote,
  { words: { agreement: words } }: AgreementWords,
): string[] {
  return [
    `${words.status[note.status]}${note.agreedOn === null ? '' : ` ${words.agreedOn(note.agreedOn)}`}`,
    words.document(note.document),
    words.methodSetBy(note.methodSetBy, note.methodSetOn),
  ];
}

/** «sarpsborg-fredrikstad, versjon 2025-utkast». */
export function agreementName({ id, version }: AgreementNote, { agreement }: KnowledgeWords): string {
  return agreement.one(id, version);
}

export function weightSentence(
  { weight, share }: Pick<CriterionDescription, 'weight' | 'share'>,
  { messages: { format }, words }: AgreementWords,
): string {
  return words.agreement.weightOf(format.short(weight), format.percent(share));
}

/** «+2, middels fordel». */
export function levelName(
  { value, word }: CriterionDescription['levels'][number],
  { messages, words }: AgreementWords,
): string {
  return words.agreement.level(messages.format.signedShort(value), word);
}

export function weightsSentences(
  { weights }: AgreementDescription,
  { words: { agreement: words } }: AgreementWords,
): string[] {
  return [
    ...(weights.equal ? [words.equalWeights] : []),
    ...(weights.reason === null ? [] : [words.reason(weights.reason)]),
    ...(weights.setOn === null ? [] : [words.weightsSetOn(weights.setOn)]),
  ];
}

/** The name, and the id that case files use for it where that is another. */
export function nameAndId({ id, name }: { id: string; name: string }): string {
  return name === id ? id : `${name} (${id})`;
}

export function thresholdWords({ cooperation, form }: Thresholds, { page }: Messages): ThresholdWords {
  return {
    cooperation: page.outOfHundred(cooperation),
    against: page.outOfHundred(1 - cooperation),
    form: page.outOfHundred(form),
  };
}

export function thresholdSentences(thresholds: Thresholds, { messages, words }: AgreementWords): string[] {
  const { cooperation, against, form } = thresholdWords(thresholds, messages);
  return [words.agreement.cooperation(cooperation, against), words.agreement.form(form)];
}

/** The stages and severities in words. */
export function stepWords(
  steps: readonly RequirementSteps[],
  { page }: Messages,
): { stage: string; severity: string }[] {
  return steps.map(({ stage, severity }) => ({
    stage: page.statuses[stage],
    severity: page.severities[severity],
  }));
}

/** The names of criteria by id. */
export function namesOf(ids: readonly string[], { criteria }: AgreementDescription): string[] {
  return ids.map((id) => criteria.find((one) => one.id === id)?.name ?? id);
}
