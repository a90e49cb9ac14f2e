// An agreement → what there is to tell of it, whatever the case.
import {
  type Agreement,
  areasOf,
  type Criterion,
  nameOf,
  REQUIREMENT_STAGES,
} from '../agreement/agreement.js';
import type { RuleId } from '../diagnostics/codes.js';
import type {
  AgreementDescription,
  AgreementNote,
  CriterionDescription,
  LevelDescription,
  RequirementSteps,
} from './agreement-description.js';
import type { AgreementSource } from './load-agreement.js';

/** An agreement that could be read, with the file that it came from. */
export type ReadAgreement = Pick<AgreementSource, 'source' | 'hash'> & { agreement: Agreement };

export function noteOf({ source, hash, agreement }: ReadAgreement): AgreementNote {
  const { id, name, version, status, document, agreedOn, methodSetBy, methodSetOn } = agreement;
  return {
    file: source.path,
    hash,
    id,
    name,
    version,
    status,
    document,
    agreedOn,
    methodSetBy,
    methodSetOn,
  };
}

export function describeAgreement(read: ReadAgreement): AgreementDescription {
  const { agreement } = read;
  const { criteria, groups, scale, riskMatrix, thresholds, municipalityWeighting } = agreement;
  return {
    ...noteOf(read),
    municipalities: agreement.municipalities.map((one) => ({ ...one })),
    municipalityWeighting,
    criteria: criteria.map((criterion) => describeCriterion(criterion, agreement)),
    groups: groups.map((group) => ({ ...group, criteria: [...group.criteria] })),
    weights: {
      equal: criteria.every(({ weight }) => weight === criteria[0]?.weight),
      reason: agreement.weightsReason,
      setOn: agreement.weightsSetOn,
    },
    scale: {
      from: scale.from,
      to: scale.to,
      steps: scale.steps.map(({ value, sign, words: [word = ''] }) => ({ value, sign, word })),
    },
    thresholds: { ...thresholds },
    requirements: [...agreement.requirements.keys()].map((rule) => ({
      rule,
      steps: requirementSteps(rule, agreement),
    })),
    notMeasured: [...agreement.notMeasured],
    typicalEvidence: [...agreement.typicalEvidence].map(([id, texts]) => ({
      area: { id, name: nameOf(id, areasOf(agreement)) },
      texts: [...texts],
    })),
    phases: agreement.phases.map(({ name, areas }) => ({ name, areas: areas.map((one) => ({ ...one })) })),
    bodies: agreement.bodies.map((one) => ({ ...one })),
    riskMatrix:
      riskMatrix === null
        ? null
        : {
            likelihoods: [...riskMatrix.likelihoods],
            consequences: [...riskMatrix.consequences],
            classes: riskMatrix.classes.map((row) => [...row]),
          },
  };
}

export function describeCriterion(criterion: Criterion, agreement: Agreement): CriterionDescription {
  const { id, name, question, delimitation, weight, checkedAgainst } = criterion;
  const total = agreement.criteria.reduce((sum, one) => sum + one.weight, 0);
  return {
    id,
    name,
    question,
    delimitation,
    levels: criterion.levels.map((level) => describeLevel(level, agreement)),
    weight,
    share: weight / total,
    groups: agreement.groups.filter(({ criteria }) => criteria.includes(id)).map((group) => group.id),
    checkedAgainst,
  };
}

function describeLevel({ value, text }: Criterion['levels'][number], { scale }: Agreement): LevelDescription {
  const step = scale.steps.find((one) => one.value === value);
  return { value, sign: step?.sign ?? null, word: step?.words[0] ?? null, text };
}

/** In the order of the stages; empty where the agreement does not list the rule. */
export function requirementSteps(rule: RuleId, { requirements }: Agreement): RequirementSteps[] {
  const stages = requirements.get(rule) ?? {};
  return REQUIREMENT_STAGES.flatMap((stage) => {
    const severity = stages[stage];
    return severity === undefined ? [] : [{ stage, severity }];
  });
}
