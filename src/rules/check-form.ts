// Whether a form is open for a task: the rules that exclude and question, tried on every answer the case leaves open.
import type { Alternative, Task } from '../case/case.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { RULES } from './all-rules.js';
import { type CheckInput, runRules } from './check-case.js';

/** What a case can leave unsaid that decides whether a form is open. */
export type UnsaidKey = 'lovpålagt' | 'tjenesteproduksjon' | 'eget-rettssubjekt';

export interface Unsaid {
  key: UnsaidKey;
  /** The answer that would close the form, and by which rule. */
  answer: boolean;
  finding: Diagnostic;
}

export interface FormVerdict {
  /** Rules that exclude whatever the open answers are. */
  closedBy: Diagnostic[];
  /** Exclusions that the case has answered. */
  answered: Diagnostic[];
  questionedBy: Diagnostic[];
  /** Answers that would close it; empty when it is closed already. */
  unsaid: Unsaid[];
}

/** Holds one alternative, of the case or thought of, against the rules on form. */
export function checkForm(input: CheckInput, alternative: Alternative): FormVerdict {
  const unsaidKeys = keysLeftOpen(input.case.task, alternative);
  const outcomes = assignments(unsaidKeys).map((answers) => ({
    answers,
    excluding: exclusionsUnder(input, alternative, answers),
  }));
  const standing = outcomes.map(({ excluding }) => excluding.filter(isUnanswered));
  const closed = standing.every((found) => found.length > 0);
  const first = standing[0] ?? [];
  const always = first.filter(({ code }) =>
    standing.every((found) => found.some((one) => one.code === code)),
  );
  return {
    // Closed on every answer, though not by the same rule: then each rule that closes on some answer is told.
    closedBy: closed ? (always.length > 0 ? always : unique(standing.flat())) : [],
    answered: (outcomes[0]?.excluding ?? []).filter((finding) => !isUnanswered(finding)),
    questionedBy: questions(input, alternative),
    unsaid: closed ? [] : unsaidKeys.flatMap((key) => closingAnswers(key, outcomes)),
  };
}

type Answers = ReadonlyMap<UnsaidKey, boolean>;

/** What would exclude the alternative if the case answered so. */
function exclusionsUnder(input: CheckInput, alternative: Alternative, answers: Answers): Diagnostic[] {
  const task = {
    ...input.case.task,
    statutory: answers.get('lovpålagt') ?? input.case.task.statutory,
    serviceProduction: answers.get('tjenesteproduksjon') ?? input.case.task.serviceProduction,
  };
  const ownLegalPerson = answers.get('eget-rettssubjekt') ?? alternative.ownLegalPerson;
  return runRules(
    { ...input, case: { ...input.case, task } },
    [{ ...alternative, ownLegalPerson }],
    true,
  ).filter(({ basis }) => basis?.effect === 'excludes');
}

function questions(input: CheckInput, alternative: Alternative): Diagnostic[] {
  const unverified = runRules(input, [alternative], true).filter(({ basis }) => basis?.effect !== 'excludes');
  const others = runRules(input, [alternative], false).filter(({ code }) => {
    const basis = (RULES as Record<string, { basis: (typeof RULES)['garanti']['basis'] }>)[code]?.basis;
    return basis?.kind === 'law' && basis.questionsForm === true;
  });
  return [...unverified, ...others];
}

function keysLeftOpen(task: Task, { form, ownLegalPerson }: Alternative): UnsaidKey[] {
  const joint = form === 'ipr' || form === 'ko';
  return [
    ...(task.statutory === null ? (['lovpålagt'] as const) : []),
    ...(task.serviceProduction === null ? (['tjenesteproduksjon'] as const) : []),
    ...(joint && ownLegalPerson === null ? (['eget-rettssubjekt'] as const) : []),
  ];
}

/** Every way to answer the keys. */
function assignments(keys: readonly UnsaidKey[]): Answers[] {
  return keys.reduce<Answers[]>(
    (made, key) =>
      made.flatMap((answers) => [false, true].map((answer) => new Map([...answers, [key, answer] as const]))),
    [new Map()],
  );
}

/** The answers to one key that close the form where the other answer, all else the same, leaves it open. */
function closingAnswers(
  key: UnsaidKey,
  outcomes: readonly { answers: Answers; excluding: Diagnostic[] }[],
): Unsaid[] {
  const found = new Map<boolean, Unsaid>();
  for (const { answers, excluding } of outcomes) {
    const [finding] = excluding.filter(isUnanswered);
    const answer = answers.get(key);
    if (finding === undefined || answer === undefined) continue;
    const other = outcomes.find((one) => differsOnlyIn(key, one.answers, answers));
    if (other?.excluding.some(isUnanswered) === false && !found.has(answer))
      found.set(answer, { key, answer, finding });
  }
  return [...found.values()];
}

function differsOnlyIn(key: UnsaidKey, a: Answers, b: Answers): boolean {
  return [...b].every(([each, answer]) => (a.get(each) === answer) === (each !== key));
}

function isUnanswered({ answered }: Diagnostic): boolean {
  return answered === null;
}

function unique(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter(({ code }, index) => findings.findIndex((one) => one.code === code) === index);
}
