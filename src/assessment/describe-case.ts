// The parts of an assessment that are read straight off the case and the agreement: facts, risks, requirements, basis.
import { type Agreement, nameOf } from '../agreement/agreement.js';
import { type Alternative, type Case, ZERO_ALTERNATIVE } from '../case/case.js';
import { listedKroner } from '../case/kroner.js';
import { isOnlyReviewed } from '../case/only-reviewed.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { RULES } from '../rules/all-rules.js';
import { severityOf } from '../rules/check-case.js';
import { riskClass } from '../rules/risk-class.js';
import type { Rule } from '../rules/rule.js';
import type {
  AgreementFacts,
  Assessment,
  CaseFacts,
  RankedAlternative,
  RequirementResult,
  RiskResult,
  TreatmentFact,
} from './assessment.js';
import type { DecisionMatrix } from './decision-matrix.js';

export function caseFacts(read: Case, agreement: Agreement): CaseFacts {
  const area = read.area;
  return {
    id: read.id,
    title: read.title,
    status: read.status,
    area,
    phase: agreement.phases.find(({ areas }) => areas.some(({ id }) => id === area))?.name ?? null,
    dataQuality: read.dataQuality,
    updated: read.updated,
    summary: read.summary,
    municipalities: read.municipalities.map((id) => ({ id, name: nameOf(id, agreement.municipalities) })),
  };
}

export function agreementFacts({ area }: Case, agreement: Agreement, file: string): AgreementFacts {
  const { id, name, version, status, methodSetBy, weightsReason, criteria, scale, thresholds, notMeasured } =
    agreement;
  return {
    id,
    name,
    version,
    status,
    file,
    methodSetBy,
    weightsReason,
    equalWeights: criteria.every(({ weight }) => weight === criteria[0]?.weight),
    scale: { from: scale.from, to: scale.to, steps: scale.steps.map(({ value, sign }) => ({ value, sign })) },
    thresholds,
    notMeasured: [...notMeasured],
    typicalEvidence: area === null ? [] : [...(agreement.typicalEvidence.get(area) ?? [])],
    phases: agreement.phases.map((phase) => phase.name),
    bodies: agreement.bodies.map((one) => ({ ...one })),
  };
}

/** The requirements that the agreement lists and that apply at the case's status, with how each is met. */
export function requirementResults(
  read: Case,
  agreement: Agreement,
  findings: readonly Diagnostic[],
): RequirementResult[] {
  if (isOnlyReviewed(read)) return [];
  return [...agreement.requirements.keys()].flatMap((rule) => {
    const severity = severityOf(RULES[rule] as unknown as Rule, read.status, agreement);
    if (severity === null) return [];
    const open = findings.filter(({ code, answered }) => code === rule && answered === null).length;
    const relevant =
      RULES[rule].relevant?.({ case: read, agreement }) ?? (RULES[rule].relevant ? null : true);
    return [{ rule, severity, state: stateOf(relevant, open), open }];
  });
}

function stateOf(relevant: boolean | null, open: number): RequirementResult['state'] {
  if (open > 0) return 'unmet';
  if (relevant === null) return 'unknown';
  return relevant ? 'met' : 'not-relevant';
}

export function riskResults(read: Case, agreement: Agreement): RiskResult[] {
  return (read.risk?.events ?? []).map((event) => ({
    id: event.id,
    what: event.what,
    alternatives: [...event.alternatives],
    municipalities: [...event.municipalities],
    before: riskClass(event.before, agreement.riskMatrix),
    after: event.after === null ? null : riskClass(event.after, agreement.riskMatrix),
    knowledge: event.knowledge,
    measure: event.measure,
    owner: event.owner,
  }));
}

export function treatmentFacts({ treatment }: Case, { bodies }: Pick<Agreement, 'bodies'>): TreatmentFact[] {
  return treatment.map(({ body, municipality, date, kind, outcome }) => ({
    body,
    name: nameOf(body, bodies),
    municipality,
    date,
    kind,
    outcome,
  }));
}

/** What an alternative means beside its value: who hosts, where, jobs, listed money, arguments. */
export function alternativeFacts(read: Case, alternative: Alternative) {
  const { id, name, form, canContinue, host, location, positions } = alternative;
  const texts = (list: readonly { alternative: string; text: string }[] | undefined) =>
    (list ?? []).flatMap((argument) => (argument.alternative === id ? [argument.text] : []));
  return {
    id,
    name,
    form,
    canContinue,
    host,
    location,
    positions: [...positions],
    money: listedMoney(read, id),
    advantages: texts(read.risk?.advantages),
    disadvantages: texts(read.risk?.disadvantages),
  };
}

function listedMoney(read: Case, alternative: string): RankedAlternative['money'] {
  const own = (read.economy?.effects ?? []).filter((effect) => effect.alternative === alternative);
  return (['investering', 'drift'] as const).flatMap((kind) => {
    const all = own.filter((effect) => effect.kind === kind);
    if (all.length === 0) return [];
    const sumFor = (municipality: string | null) => {
      const effects = all.filter((effect) => effect.municipality === municipality);
      return effects.length === 0 ? null : listedKroner(effects);
    };
    const municipalities = read.municipalities.map((id) => ({ id, kroner: sumFor(id) }));
    return [{ kind, municipalities, shared: sumFor(null), total: listedKroner(all) }];
  });
}

/** The years that the sums are of: the case's own period, and the years outside it that entries have. */
export function moneyPeriod({ economy }: Case): Assessment['moneyPeriod'] {
  if (economy === null || economy.effects.length === 0) return null;
  const { start, years: length, priceYear } = economy;
  const own = start === null ? [] : [start, start + (length ?? 1) - 1];
  const years = [...own, ...economy.effects.flatMap(({ from, to }) => [from, to])];
  return { priceYear, from: Math.min(...years), to: Math.max(...years) };
}

/** How much of what is asked for is there: one score for each real alternative and criterion. */
export function basis(read: Case, matrix: DecisionMatrix): Assessment['basis'] {
  const given = matrix.alternatives.flatMap((alternative, row) =>
    matrix.criteria.flatMap((criterion, column) => {
      const whole = matrix.cells[row]?.[column]?.scores.every(({ gap }) => !gap) ?? false;
      const cell = read.cells.find((one) => one.alternative === alternative && one.criterion === criterion);
      return whole && cell !== undefined ? [cell] : [];
    }),
  );
  return {
    asked: matrix.alternatives.length * matrix.criteria.length,
    given: given.length,
    reasoned: given.filter(({ reason }) => reason !== null).length,
    sourced: given.filter(({ sources }) => sources.length > 0).length,
  };
}

/** The zero alternative of a case, whatever its place in the file. */
export function zeroAlternative(read: Case): Alternative | undefined {
  return read.alternatives.find(({ id }) => id === ZERO_ALTERNATIVE);
}
