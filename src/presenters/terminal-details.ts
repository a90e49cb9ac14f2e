// What the leading alternative means for each municipality, the requirements, the risks, and where it all comes from.

import type { Assessment, RankedAlternative, RiskResult } from '../assessment/assessment.js';
import { formatKroner, formatNumber, formatShort, formatSigned, signedShort } from '../messages/numbers.js';
import { namesOf } from './names.js';
import { severityPaint } from './terminal-findings.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';

export function municipalityLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const leader = assessment.alternatives.find(({ id }) => id === assessment.recommendation.leaders[0]);
  if (leader === undefined || assessment.case === null) return [];
  const words = messages.page.municipalities;
  const { municipalities } = assessment.case;
  const facts = municipalityFacts(leader, view);
  const worse = leader.municipalities.filter(({ value }) => value < 0);
  const name = namesOf(assessment).municipality;
  return [
    ...heading(words.title, style),
    ...block(words.of(leader.name), style),
    ...factTable({ municipalities, facts, style, shared: words.sharedByKey }),
    ...(leader.location === null ? [] : block(words.location(leader.location), style)),
    ...worse.flatMap(({ id }) => block(words.worse(name(id)), style)),
    ...(assessment.moneyPeriod === null || leader.money.length === 0
      ? []
      : faint([words.money(assessment.moneyPeriod), ...sharedNote(leader, words.byKey)].join(' '), style)),
  ];
}

function sharedNote({ money }: RankedAlternative, note: string): string[] {
  return money.some(({ municipality }) => municipality === null) ? [note] : [];
}

interface FactTable {
  municipalities: { name: string }[];
  facts: Fact[];
  style: Style;
  /** The heading of what is shared by a key. */
  shared: string;
}

interface Fact {
  label: string;
  /** One text for each municipality, in order. */
  values: string[];
  /** What is shared by a key, where something is. */
  shared: string;
}

function municipalityFacts(leader: RankedAlternative, { assessment, messages }: View): Fact[] {
  const words = messages.page.municipalities;
  const ids = (assessment.case?.municipalities ?? []).map(({ id }) => id);
  const value = (id: string) => formatSigned(leader.municipalities.find((one) => one.id === id)?.value ?? 0);
  const jobs = (id: string) => {
    const own = leader.positions.find(({ municipality }) => municipality === id);
    if (own === undefined) return '–';
    return words.jobsChange(formatShort(own.from), formatShort(own.to), signedShort(own.to - own.from));
  };
  const facts: Fact[] = [{ label: words.value, values: ids.map(value), shared: '' }];
  if (leader.host !== null) {
    facts.push({ label: '', values: ids.map((id) => (id === leader.host ? words.host : '')), shared: '' });
  }
  if (leader.positions.length > 0) facts.push({ label: words.jobs, values: ids.map(jobs), shared: '' });
  for (const kind of ['investering', 'drift'] as const) {
    const own = leader.money.filter((entry) => entry.kind === kind);
    const kroner = (id: string | null) => own.find(({ municipality }) => municipality === id)?.kroner;
    if (own.length === 0) continue;
    const text = (id: string | null) => (kroner(id) === undefined ? '' : formatKroner(kroner(id) ?? 0));
    facts.push({ label: words[kind], values: ids.map((id) => text(id) || '–'), shared: text(null) });
  }
  return facts;
}

function factTable({ municipalities, facts, style, shared }: FactTable): string[] {
  const heads = [
    ...municipalities.map(({ name }) => name),
    ...(facts.some((fact) => fact.shared !== '') ? [shared] : []),
  ];
  const cells = facts.map(({ label, values, shared: common }) => ({
    label,
    values: [...values, common].slice(0, heads.length),
  }));
  const labels = Math.max(...facts.map(({ label }) => label.length));
  const width = Math.max(
    ...cells.flatMap(({ values }) => values.map((text) => text.length)),
    ...heads.map((head) => head.length),
  );
  if (style.width >= TABLE_WIDTH && labels + heads.length * (width + 2) <= style.width) {
    const columns = heads.map((head) => ({ head, width, align: 'right' as const }));
    const rows = cells.map(({ label, values }) => [label, ...values]);
    return table([{ head: '', width: labels }, ...columns], rows, style);
  }
  return heads.flatMap((head, index) => [
    ...block(head, style),
    ...cells
      .filter(({ values }) => (values[index] ?? '') !== '')
      .flatMap(({ label, values }) =>
        block([label, values[index] ?? ''].filter(Boolean).join(': '), style, '   '),
      ),
  ]);
}

/** The requirements that the agreement lists, met or not. What is missing stands in full among the findings. */
export function requirementLines({ assessment, style, messages }: View): string[] {
  const { requirements } = assessment;
  if (requirements.length === 0) return [];
  const { page } = messages;
  return [
    ...heading(page.requirements.title, style),
    ...requirements.flatMap(({ rule, met, open, severity }) => {
      const name = page.requirementNames[rule];
      if (met) return block(name, style, `${style.paint.green('✓')} `);
      const label = severityPaint(severity, style)(page.severities[severity]);
      const mark = severity === 'feil' ? style.paint.red('✗') : style.paint.yellow('!');
      return block(`${name}: ${page.requirements.unmet(open)} (${label})`, style, `${mark} `);
    }),
  ];
}

export function riskLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { risks } = assessment;
  if (risks.length === 0) return [];
  const words = messages.page.risk;
  const red = (risk: RiskResult, when: 'before' | 'after') => (risk[when] ?? risk.before) === 'rød';
  const before = risks.filter((risk) => red(risk, 'before')).length;
  const after = risks.filter((risk) => red(risk, 'after')).length;
  const cell = (value: RiskResult['before']) =>
    value === null ? words.unknown : riskPaint(value, style)(value);
  const body =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: words.event, width: remaining(style, [6, 6]) },
            { head: words.before, width: 6 },
            { head: words.after, width: 6 },
          ],
          risks.map((risk) => [riskText(risk, view), cell(risk.before), cell(risk.after)]),
          style,
        )
      : risks.flatMap((risk) => [
          ...block(riskText(risk, view), style),
          ...block(
            `${words.before}: ${cell(risk.before)} · ${words.after}: ${cell(risk.after)}`,
            style,
            '   ',
          ),
        ]);
  return [...heading(words.title, style), ...body, ...block(words.counts(before, after), style)];
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
  const { provenance, agreement, robustness } = assessment;
  const { page } = messages;
  const text = page.provenance.text({
    tool: provenance.tool,
    agreement: [agreement?.id, agreement?.version].filter(Boolean).join(' '),
    agreementHash: provenance.agreementHash ?? '–',
    caseHash: provenance.caseHash,
    lawCheckedOn: provenance.lawCheckedOn,
    date: provenance.date ?? '–',
  });
  const sampling =
    robustness === null
      ? []
      : [page.provenance.sampling(formatNumber(robustness.samples), robustness.seed, errorText(robustness))];
  return [
    ...heading(page.provenance.title, style),
    ...[page.provenance.law, ...sampling, text].flatMap((line) => faint(line, style)),
  ];
}

function errorText({ cooperation, form }: NonNullable<Assessment['robustness']>): string {
  return formatNumber(Math.max(cooperation.standardError, form.standardError) * 100, 1);
}
