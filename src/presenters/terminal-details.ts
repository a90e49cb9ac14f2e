// The requirements, the risks, and where it all comes from.

import type { Assessment, RequirementResult, RiskResult } from '../assessment/assessment.js';
import type { Messages } from '../messages/nb.js';
import { namesOf } from './names.js';
import { severityPaint } from './terminal-findings.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';

/** The requirements that the agreement lists, met or not. What is missing stands in full among the findings. */
export function requirementLines({ assessment, style, messages }: View): string[] {
  const { requirements } = assessment;
  if (requirements.length === 0) return [];
  const { page } = messages;
  return [
    ...heading(page.requirements.title, style),
    ...requirements.flatMap((requirement) => requirementLine(requirement, { assessment, style, messages })),
  ];
}

function requirementLine(
  { rule, state, open, severity }: RequirementResult,
  { style, messages }: View,
): string[] {
  const { paint } = style;
  const { requirements, requirementNames, severities } = messages.page;
  const { met, unmet } = requirementNames[rule];
  if (state === 'met') return block(met, style, `${paint.green('✓')} `);
  if (state === 'not-relevant') return block(requirements.notRelevant(met), style, '– ');
  if (state === 'unknown') return block(requirements.unknown(met), style, `${paint.yellow('?')} `);
  const label = severityPaint(severity, style)(severities[severity]);
  const mark = severity === 'feil' ? paint.red('✗') : paint.yellow('!');
  return block(requirements.unmet(unmet, label, open), style, `${mark} `);
}

/** Events beyond this are counted, not listed. */
const MAX_RISKS = 50;

export function riskLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { risks } = assessment;
  const shown = risks.slice(0, MAX_RISKS);
  if (risks.length === 0) return [];
  const words = messages.page.risk;
  const red = (risk: RiskResult, when: 'before' | 'after') => (risk[when] ?? risk.before) === 'rød';
  const before = risks.filter((risk) => red(risk, 'before')).length;
  const after = risks.filter((risk) => red(risk, 'after')).length;
  const cell = (value: RiskResult['before']) =>
    value === null ? words.unknown : riskPaint(value, style)(words.classes[value]);
  const body =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: words.event, width: remaining(style, [6, 6]) },
            { head: words.before, width: 6 },
            { head: words.after, width: 6 },
          ],
          shown.map((risk) => [riskText(risk, view), cell(risk.before), cell(risk.after)]),
          style,
        )
      : shown.flatMap((risk) => [
          ...block(riskText(risk, view), style),
          ...block(
            `${words.before}: ${cell(risk.before)} · ${words.after}: ${cell(risk.after)}`,
            style,
            '   ',
          ),
        ]);
  const more = risks.length > shown.length ? block(words.more(risks.length - shown.length), style) : [];
  return [...heading(words.title, style), ...body, ...more, ...block(words.counts(before, after), style)];
}

function riskText(
  { what, knowledge, municipalities, alternatives }: RiskResult,
  { assessment, messages }: View,
): string {
  const words = messages.page.risk;
  const name = namesOf(assessment);
  const all = assessment.alternatives.filter(({ standing }) => standing !== 'zero').length;
  const only = [
    ...(municipalities.length > 0 && municipalities.length < (assessment.case?.municipalities.length ?? 0)
      ? [words.only(municipalities.map(name.municipality).join(', '))]
      : []),
    ...(alternatives.length > 0 && alternatives.length < all ? [words.only(alternatives.join(', '))] : []),
    ...(knowledge === 'svak' ? [words.weakKnowledge] : []),
  ];
  return only.length === 0 ? what : `${what.replace(/\.$/, '')} (${only.join('; ')})`;
}

function riskPaint(value: NonNullable<RiskResult['before']>, { paint }: Style) {
  return { grønn: paint.green, gul: paint.yellow, rød: paint.red }[value];
}

export function provenanceLines({ assessment, style, messages }: View): string[] {
  const { provenance, agreement, robustness, assessors } = assessment;
  const { page } = messages;
  const text = page.provenance.text({
    tool: provenance.tool,
    agreement: [agreement?.id, agreement?.version].filter(Boolean).join(' '),
    agreementHash: provenance.agreementHash ?? '–',
    caseHash: provenance.caseHash,
    lawCheckedOn: provenance.lawCheckedOn ?? '–',
    date: provenance.date ?? '–',
  });
  const sampling = robustness === null ? [] : [weightingsText(robustness, messages)];
  const files = (assessors?.sheets ?? []).map(({ file, hash }) => `${file} (${hash})`);
  const sheets = files.length === 0 ? [] : [messages.assessors.provenance(files)];
  return [
    ...heading(page.provenance.title, style),
    ...[page.provenance.law, ...sampling, text, ...sheets].flatMap((line) => faint(line, style)),
  ];
}

/** How the shares of weightings were found. */
function weightingsText(robustness: NonNullable<Assessment['robustness']>, messages: Messages): string {
  const { provenance } = messages.page;
  const { method, samples, seed } = robustness;
  if (method === 'exact' || samples === null || seed === null) return provenance.exact;
  return provenance.sampling(messages.format.number(samples), seed, errorText(robustness, messages));
}

/** The larger standard error in hundredths; null when both shares are all or nothing. */
function errorText(
  { cooperation, form }: NonNullable<Assessment['robustness']>,
  { format }: Messages,
): string | null {
  const worst = Math.max(cooperation.standardError, form.standardError);
  return worst === 0 ? null : format.number(worst * 100, 1);
}
