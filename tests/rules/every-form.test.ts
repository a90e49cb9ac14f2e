// Every form with every combination of what decides whether it is open: a verdict each time, and none that contradicts another.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Alternative, Task } from '../../src/case/case.js';
import { FORM_IDS, type OrganisationForm } from '../../src/forms/forms.js';
import { checkCase } from '../../src/rules/check-case.js';
import { checkForm, type FormVerdict } from '../../src/rules/check-form.js';
import { agreement, CASE, caseOf, source } from '../support/build.js';
import { bundledForms } from '../support/forms.js';

type Answer = boolean | null;

interface Combination {
  form: OrganisationForm;
  area: string | null;
  statutory: Answer;
  serviceProduction: Answer;
  ownLegalPerson: Answer;
  individualDecisions: boolean;
  regulations: boolean;
  mattersOfPrinciple: boolean;
}

const ANSWERS: readonly Answer[] = [true, false, null];
const YES_NO = [true, false] as const;
const AREAS = [null, 'barnevernvakt', 'brann-og-redning', 'kremasjon'];

function combinations(form: OrganisationForm): Combination[] {
  const own: readonly Answer[] = form === 'ipr' || form === 'ko' ? ANSWERS : [null];
  let all: Partial<Combination>[] = [{ form }];
  const vary = <Key extends keyof Combination>(key: Key, values: readonly Combination[Key][]) => {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  };
  vary('area', AREAS);
  vary('statutory', ANSWERS);
  vary('serviceProduction', ANSWERS);
  vary('ownLegalPerson', own);
  vary('individualDecisions', YES_NO);
  vary('regulations', YES_NO);
  vary('mattersOfPrinciple', YES_NO);
  return all as Combination[];
}

const within = agreement();
const base = caseOf(CASE, within);
/** Places are held elsewhere; here there are some hundred thousand findings. */
const NOWHERE = source(CASE).locate([]);
const locate = () => NOWHERE;
const [zero, host] = base.alternatives as [Alternative, Alternative];

function inputOf(one: Combination) {
  const task: Task = { ...base.task, statutory: one.statutory, serviceProduction: one.serviceProduction };
  const { individualDecisions, regulations, mattersOfPrinciple } = one;
  const transferred = { individualDecisions, regulations, mattersOfPrinciple, onlyExceptions: false };
  const alternative = { ...host, form: one.form, ownLegalPerson: one.ownLegalPerson, transferred };
  const read = { ...base, area: one.area, task, alternatives: [zero, alternative] };
  const input = { case: read, agreement: within, forms: bundledForms(), date: base.updated, locate };
  return { input, alternative };
}

function verdictOf(one: Combination): FormVerdict {
  const { input, alternative } = inputOf(one);
  return checkForm(input, alternative);
}

const KEYS = {
  lovpålagt: 'statutory',
  tjenesteproduksjon: 'serviceProduction',
  'eget-rettssubjekt': 'ownLegalPerson',
} as const;
type Key = keyof typeof KEYS;

function unknownKeys(one: Combination): Key[] {
  const asked = (Object.keys(KEYS) as Key[]).filter((key) => one[KEYS[key]] === null);
  // Only for these two forms does a case choose whether it is a legal person.
  return asked.filter((key) => key !== 'eget-rettssubjekt' || one.form === 'ipr' || one.form === 'ko');
}

const name = (one: Combination) => JSON.stringify(one);
const codes = (found: FormVerdict['closedBy']) => found.map(({ code }) => code as string);

const verdicts = new Map<string, { one: Combination; verdict: FormVerdict }>();
const known = (one: Combination) => verdicts.get(name(one))?.verdict as FormVerdict;

/** The same combination with every answer that it lacks. */
function completions(one: Combination): Combination[] {
  return unknownKeys(one).reduce<Combination[]>(
    (made, key) => made.flatMap((part) => YES_NO.map((answer) => ({ ...part, [KEYS[key]]: answer }))),
    [one],
  );
}

beforeAll(() => {
  for (const form of FORM_IDS)
    for (const one of combinations(form)) verdicts.set(name(one), { one, verdict: verdictOf(one) });
});

describe('every form with every task', () => {
  it('has a verdict, of each sort somewhere', () => {
    const sorts = [...verdicts.values()].map(({ verdict: { closedBy, unsaid, questionedBy } }) => {
      if (closedBy.length > 0) return 'closed';
      return unsaid.length + questionedBy.length > 0 ? 'question' : 'open';
    });
    const count = (sort: string) => sorts.filter((one) => one === sort).length;
    expect(verdicts.size).toBe(10 * 288 + 2 * 864);
    for (const sort of ['closed', 'question', 'open']) expect(count(sort), sort).toBeGreaterThan(500);
  });

  it('is closed for reasons, each told once, and then leaves nothing to ask', () => {
    for (const { one, verdict } of verdicts.values()) {
      const { closedBy, unsaid, questionedBy, answered } = verdict;
      const told = [...codes(closedBy), ...codes(questionedBy)];
      expect(new Set(told).size, name(one)).toBe(told.length);
      if (closedBy.length > 0) expect(unsaid, name(one)).toEqual([]);
      for (const { basis } of closedBy) expect(basis?.effect, name(one)).toBe('excludes');
      for (const { basis } of questionedBy) expect(basis?.effect, name(one)).toBe('warning');
      expect(answered, name(one)).toEqual([]);
    }
  });

  it('is closed by the same whether it is asked for advice or for a ranking', () => {
    for (const { one, verdict } of verdicts.values()) {
      const { input, alternative } = inputOf(one);
      const { exclusions } = checkCase(input);
      const excludedBy = exclusions.get(alternative.id) ?? [];
      expect([...exclusions.keys()].filter((id) => id !== alternative.id)).toEqual([]);
      // What is not answered closes nothing in a ranking; advice looks at what the answers would do.
      if (unknownKeys(one).length === 0) expect(codes(verdict.closedBy), name(one)).toEqual(excludedBy);
      else expect(codes(verdict.closedBy), name(one)).toEqual(expect.arrayContaining(excludedBy));
    }
  });

  it('is what the missing answers make of it: closed on all, open on all, or a question', () => {
    for (const { one, verdict } of verdicts.values()) {
      const ends = completions(one).map((end) => known(end).closedBy);
      const closed = ends.filter((closedBy) => closedBy.length > 0).length;
      expect(verdict.closedBy.length > 0, name(one)).toBe(closed === ends.length);
      expect(verdict.unsaid.length > 0, name(one)).toBe(closed > 0 && closed < ends.length);
      const possible = new Set(ends.flatMap(codes));
      for (const code of codes(verdict.closedBy)) expect(possible, name(one)).toContain(code);
    }
  });

  it('asks only what is not answered, and what would close it for the rule that it names', () => {
    for (const { one, verdict } of verdicts.values()) {
      const asked = unknownKeys(one);
      for (const { key, answer, finding } of verdict.unsaid) {
        expect(asked, name(one)).toContain(key);
        const ends = completions({ ...one, [KEYS[key]]: answer });
        expect(
          ends.some((end) => codes(known(end).closedBy).includes(finding.code)),
          name(one),
        ).toBe(true);
        const others = completions({ ...one, [KEYS[key]]: !answer });
        expect(
          others.some((end) => known(end).closedBy.length === 0),
          name(one),
        ).toBe(true);
      }
    }
  });

  it('does not depend on a task where the municipality does it itself', () => {
    for (const { one, verdict } of verdicts.values()) {
      if (one.form !== 'egenregi') continue;
      expect(verdict, name(one)).toEqual({ closedBy: [], answered: [], questionedBy: [], unsaid: [] });
    }
  });

  it('has a way for every task that is fully described', () => {
    for (const { one } of verdicts.values()) {
      if (one.form !== 'vk-nemnd' || one.statutory !== true) continue;
      expect(known(one).closedBy, name(one)).toEqual([]);
    }
  });
});
