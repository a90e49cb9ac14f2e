// From a checked agreement file to an Agreement; the only place that knows its Norwegian keys.
import type { RuleId } from '../diagnostics/codes.js';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { isRuleId, RULE_IDS } from '../diagnostics/rule-ids.js';
import type { ValueFault } from '../source/fault.js';
import { type Localised, localised } from '../source/localised.js';
import { parseNumber, parseShare } from '../source/numbers.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { Agreement, Criterion, Named, RiskMatrix, Scale } from './agreement.js';
import { checkAgreement, type Report } from './check-agreement.js';
import type { RawAgreement } from './raw-agreement.js';

/** Reads an agreement whose shape is right. Null with diagnostics when what it says does not hang together. */
export function readAgreement(
  source: SourceDocument,
  language: Language = 'nb',
): {
  agreement: Agreement | null;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const text = (value: Localised) => localised(value, language);
  const report: Report = (fault) => {
    diagnostics.push(locatedDiagnostic({ onKey: false, ...fault } as ValueFault, source.locate));
  };
  const raw = source.value as unknown as RawAgreement;
  checkAgreement(raw, source, report);
  const agreement: Agreement = {
    id: raw.id,
    name: text(raw.navn),
    version: raw.versjon ?? null,
    status: raw.avtalt.status,
    document: text(raw.avtalt.kilde),
    agreedOn: raw.avtalt.dato ?? null,
    methodSetBy: text(raw.metode['fastsatt-av']),
    methodSetOn: raw.metode.dato ?? null,
    weightsReason: raw.metode.vekter?.begrunnelse === undefined ? null : text(raw.metode.vekter.begrunnelse),
    weightsSetOn: raw.metode.vekter?.dato ?? null,
    municipalities: Object.entries(raw.kommuner).map(([id, { navn, innbyggere }]) => ({
      id,
      name: navn,
      population: innbyggere ?? null,
    })),
    criteria: raw.avtalt.kriterier.map((criterion) => ({
      ...readCriterion(criterion.id, raw, report),
      ...readGuidance(criterion.id, raw, text),
      name: text(criterion.navn),
    })),
    groups: (raw.metode.grupper ?? []).map(({ id, navn, kriterier }) => ({
      id,
      name: text(navn),
      criteria: kriterier,
    })),
    bodies: named(raw.avtalt.organer ?? [], raw.metode.navn?.organer, text),
    phases: (raw.avtalt.faser ?? []).map(({ navn, områder }) => ({
      name: text(navn),
      areas: named(områder, raw.metode.navn?.områder, text),
    })),
    notMeasured: (raw.metode['måler-ikke'] ?? []).map(text),
    typicalEvidence: new Map(
      Object.entries(raw.metode['typisk-dokumentasjon'] ?? {}).map(([area, texts]) => [
        area,
        texts.map(text),
      ]),
    ),
    scale: readScale(raw, language, report),
    municipalityWeighting: raw.metode.kommunevekt ?? 'lik',
    requirements: readRequirements(raw, report),
    thresholds: {
      cooperation: readThreshold(raw, 'samarbeid', report),
      form: readThreshold(raw, 'form', report),
    },
    riskMatrix: readRiskMatrix(raw, report),
  };
  return { agreement: diagnostics.length === 0 ? agreement : null, diagnostics };
}

function named(
  ids: readonly string[],
  names: Record<string, Localised> | undefined,
  text: (value: Localised) => string,
): Named[] {
  return ids.map((id) => {
    const name = names?.[id];
    return { id, name: name === undefined ? id : text(name) };
  });
}

/** Weights are relative: a million times another is already all there is. */
const MAX_WEIGHT = 1e6;

function readCriterion(
  id: string,
  { metode }: RawAgreement,
  report: Report,
): Pick<Criterion, 'id' | 'weight' | 'checkedAgainst'> {
  const given = metode.vekter?.verdier?.[id] ?? 1;
  const weight = parseNumber(given);
  if (weight === null || weight <= 0 || weight > MAX_WEIGHT) {
    const args = { criterion: id, found: String(given) };
    report({ code: 'vekt-ugyldig', args, path: ['metode', 'vekter', 'verdier', id] });
  }
  return {
    id,
    weight: weight ?? 1,
    checkedAgainst: metode.kriterier?.[id]?.['kontrolleres-mot'] ?? null,
  };
}

/** What helps those who score. */
function readGuidance(
  id: string,
  { metode }: RawAgreement,
  text: (value: Localised) => string,
): Pick<Criterion, 'question' | 'delimitation' | 'levels'> {
  const { spørsmål, avgrensning, nivåbeskrivelser = [] } = metode.kriterier?.[id] ?? {};
  return {
    question: spørsmål === undefined ? null : text(spørsmål),
    delimitation: avgrensning === undefined ? null : text(avgrensning),
    levels: nivåbeskrivelser.map(({ verdi, tekst }) => ({ value: verdi, text: text(tekst) })),
  };
}

function readScale(raw: RawAgreement, language: Language, report: Report): Scale {
  const { fra, til, trinn } = raw.metode.skala;
  const path = ['metode', 'skala'];
  if (fra >= til)
    report({ code: 'skala-ugyldig', args: { problem: 'reversed', found: `${fra} … ${til}` }, path });
  const seen = new Map<string, Path>();
  const values = new Map<number, Path>();
  const steps = trinn.map(({ verdi, tegn, ord }, index) => {
    const at = [...path, 'trinn', index];
    const same = values.get(verdi);
    if (same !== undefined) {
      report({
        code: 'skala-ugyldig',
        args: { problem: 'value-twice', found: String(verdi) },
        path: [...at, 'verdi'],
        related: [same],
      });
    }
    values.set(verdi, [...at, 'verdi']);
    if (fra < til && (verdi < fra || verdi > til)) {
      report({
        code: 'skala-ugyldig',
        args: { problem: 'step-outside', found: String(verdi) },
        path: [...at, 'verdi'],
      });
    }
    // Every language is recognised whatever the output is in; the one it is in stands first.
    const all = [localised(ord, language), ...(typeof ord === 'string' ? [] : Object.values(ord))];
    const words = [...new Set(all.map((word) => word.toLowerCase()))];
    for (const word of new Set([...words, String(tegn)])) {
      const before = seen.get(word);
      if (before !== undefined) {
        const args = { problem: 'word-twice', found: word } as const;
        report({ code: 'skala-ugyldig', args, path: at, related: [before] });
      }
      seen.set(word, at);
    }
    return { value: verdi, sign: String(tegn), words };
  });
  if (!steps.some(({ value }) => value === 0)) {
    report({ code: 'skala-ugyldig', args: { problem: 'no-zero', found: '' }, path: [...path, 'trinn'] });
  }
  return { from: fra, to: til, steps: steps.sort((a, b) => a.value - b.value) };
}

function readThreshold(raw: RawAgreement, key: 'samarbeid' | 'form', report: Report): number {
  const given = raw.metode.terskler[key];
  const share = parseShare(given);
  // Below a half, «clear» and «clearly not» would overlap.
  if (share !== null && share >= 0.5) return share;
  report({ code: 'terskel-ugyldig', args: { key, found: String(given) }, path: ['metode', 'terskler', key] });
  return 0.5;
}

function readRequirements(raw: RawAgreement, report: Report): Agreement['requirements'] {
  const requirements = new Map<
    RuleId,
    Agreement['requirements'] extends ReadonlyMap<RuleId, infer S> ? S : never
  >();
  for (const [rule, stages] of Object.entries(raw.metode.krav ?? {})) {
    if (isRuleId(rule)) requirements.set(rule, stages);
    else {
      const args = {
        kind: 'rule',
        found: rule,
        known: RULE_IDS,
        suggestion: suggest(rule, RULE_IDS),
      } as const;
      report({ code: 'avtale-henvisning', args, path: ['metode', 'krav', rule], onKey: true });
    }
  }
  return requirements;
}

function readRiskMatrix(raw: RawAgreement, report: Report): RiskMatrix | null {
  const matrix = raw.metode.risikomatrise;
  if (matrix === undefined) return null;
  const { sannsynlighet, konsekvens, klasser } = matrix;
  const wrong = klasser.find((row) => row.length !== konsekvens.length);
  if (klasser.length !== sannsynlighet.length || wrong !== undefined) {
    const args = {
      rows: klasser.length,
      columns: wrong?.length ?? konsekvens.length,
      expectedRows: sannsynlighet.length,
      expectedColumns: konsekvens.length,
    };
    report({
      code: 'risikomatrise-ugyldig',
      args,
      path: ['metode', 'risikomatrise', 'klasser'],
      onKey: true,
    });
  }
  return { likelihoods: sannsynlighet.map(String), consequences: konsekvens.map(String), classes: klasser };
}
