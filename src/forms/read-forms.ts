// From a checked file of organisation forms to what the rest of the street uses; the only place that knows its keys.
import type { Diagnostic, Path, Reference } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { DRAFT_RULE_IDS, LAW_RULE_IDS } from '../diagnostics/rule-ids.js';
import type { ValueFault } from '../source/fault.js';
import { type Localised, localised } from '../source/localised.js';
import { badDate, isCalendarDate } from '../source/numbers.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import {
  type ControlValue,
  type Dated,
  FORM_IDS,
  type FormFacts,
  type Minimums,
  type OrganisationForm,
  type OrganisationForms,
  PROPERTY_IDS,
  type Sourced,
} from './forms.js';
import type { RawControl, RawForm, RawForms, RawMinimums, RawVersion } from './raw-forms.js';
import { parseReference } from './reference.js';

const RULES_WITH_BASIS = [...LAW_RULE_IDS, ...DRAFT_RULE_IDS];

type Fault = Pick<ValueFault, 'code' | 'args'>;

/** Reads a file of the right shape, with its texts in one language. Null with diagnostics when it does not hang together. */
export function readForms(
  source: SourceDocument,
  language: Language = 'nb',
): { forms: OrganisationForms | null; diagnostics: Diagnostic[] } {
  const raw = source.value as unknown as RawForms;
  const diagnostics: Diagnostic[] = [];
  const report = (fault: Fault, path: Path) => {
    const located = { ...fault, path, onKey: path.length === 1 } as ValueFault;
    diagnostics.push(locatedDiagnostic(located, source.locate));
  };
  checkComplete(raw, report);
  const forms = formsOf({ raw, rawForm: (id) => raw.former[id] }, language, report);
  // A form is read when it is asked for; here all of them are, for their faults.
  for (const id of FORM_IDS) if (raw.former[id] !== undefined) forms.facts(id);
  return { forms: diagnostics.length === 0 ? forms : null, diagnostics };
}

export interface FormsContent {
  /** Everything but the forms themselves. */
  raw: Omit<RawForms, 'former'>;
  rawForm(id: OrganisationForm): RawForm | undefined;
}

/** The organisation forms in one language. Each form is worked out when it is first asked for. */
export function formsOf(
  content: FormsContent,
  language: Language,
  report: (fault: Fault, path: Path) => void,
): OrganisationForms {
  return new FormsReader(content, language, report).read();
}

class FormsReader {
  readonly #raw: FormsContent['raw'];
  readonly #report: (fault: Fault, path: Path) => void;
  readonly #facts = new Map<OrganisationForm, FormFacts>();

  constructor(
    readonly content: FormsContent,
    readonly language: Language,
    report: (fault: Fault, path: Path) => void,
  ) {
    this.#raw = content.raw;
    this.#report = report;
  }

  read(): OrganisationForms {
    const raw = this.#raw;
    return {
      name: this.#text(raw.navn),
      sources: Object.entries(raw.kilder).map(([id, { navn, tittel, lest, kontrollert, merknad }]) => ({
        id,
        name: this.#text(navn),
        title: tittel ?? null,
        read: lest,
        checkedOn: kontrollert ?? null,
        remark: merknad ?? null,
      })),
      instruments: Object.entries(raw.virkemidler).map(([id, { navn, kort }]) => ({
        id,
        name: this.#text(navn),
        short: this.#text(kort),
      })),
      groups: Object.entries(raw.styringsgrupper).map(([id, { navn, forklaring }]) => ({
        id,
        name: this.#text(navn),
        explanation: this.#text(forklaring),
      })),
      facts: (id) => this.#factsOf(id),
      openings: raw.særlovshjemler.map((opening, index) => {
        const at = ['særlovshjemler', index];
        return {
          ...this.#sourced(opening, at),
          from: opening['gjelder-fra'] ?? null,
          areas: opening.temaer.flatMap((topic, place) => this.#areas(topic, [...at, 'temaer', place])),
          forms: opening.former,
          text: this.#text(opening.gjelder),
        };
      }),
      topics: new Map(Object.entries(raw.temaer)),
      rules: new Map(
        RULES_WITH_BASIS.map((id) => [
          id,
          this.#dated(raw.regler[id], ['regler', id], (version) => ({
            repealed: version.opphevet === 'ja',
          })),
        ]),
      ),
      checkedOn:
        Object.values(raw.kilder)
          .flatMap(({ kontrollert }) => kontrollert ?? [])
          .sort()
          .at(-1) ?? null,
    };
  }

  #factsOf(id: OrganisationForm): FormFacts {
    const known = this.#facts.get(id);
    if (known !== undefined) return known;
    const raw = this.content.rawForm(id);
    if (raw === undefined) throw new Error(`no facts of ${id}`);
    const facts = this.#form(id, raw, ['former', id]);
    this.#facts.set(id, facts);
    return facts;
  }

  #form(id: OrganisationForm, raw: RawForm, at: Path): FormFacts {
    const properties: Record<string, FormFacts['properties'][keyof FormFacts['properties']]> = {};
    for (const property of PROPERTY_IDS) {
      const versions = raw.egenskaper[property];
      if (versions === undefined) continue;
      properties[property] = this.#dated(versions, [...at, 'egenskaper', property], ({ kort, tekst }) => ({
        short: kort === undefined ? null : this.#text(kort),
        text: this.#text(tekst),
      }));
    }
    const name = this.#text(raw.navn);
    return {
      id,
      name,
      short: raw.forkortelse === undefined ? name : this.#text(raw.forkortelse),
      group: this.#known('styringsgrupper', raw.styring, [...at, 'styring']),
      aliases: raw['andre-navn'] ?? [],
      nearest: raw.nærmest,
      properties,
      minimums: this.#dated(raw.minstekrav, [...at, 'minstekrav'], minimums),
      nameRule: this.#dated(raw.navnekrav, [...at, 'navnekrav'], ({ ord }) => ({ words: ord })),
      control: new Map(
        Object.entries(raw.kontroll).map(([instrument, versions]) => {
          const place = [...at, 'kontroll', instrument];
          this.#known('virkemidler', instrument, place);
          return [instrument, this.#dated(versions, place, (version) => this.#control(version))];
        }),
      ),
      agreement: (raw.avtaleinnhold ?? []).map((point, index) => ({
        ...this.#sourced(point, [...at, 'avtaleinnhold', index]),
        id: point.id,
        from: point['gjelder-fra'] ?? null,
        kind: point.slag,
        name: this.#text(point.navn),
        suggestion: this.#text(point.forslag),
      })),
    };
  }

  #control(raw: RawControl): Pick<ControlValue, 'host' | 'partner' | 'note'> {
    const all = raw.svar ?? 'ukjent';
    return {
      host: raw.vertskommune ?? all,
      partner: raw.samarbeidskommune ?? all,
      note: raw.merknad === undefined ? null : this.#text(raw.merknad),
    };
  }

  /** The versions in the order in which they begin to hold. */
  #dated<Raw extends RawVersion, Part>(
    versions: readonly Raw[] | undefined,
    at: Path,
    read: (version: Raw) => Part,
  ): Dated<Part & Sourced> {
    return (versions ?? [])
      .map((version, index) => ({
        ...read(version),
        ...this.#sourced(version, [...at, index]),
        from: version['gjelder-fra'] ?? null,
      }))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  }

  #sourced(raw: RawVersion, at: Path): Sourced {
    const { 'gjelder-fra': from, kontrollert, 'ikke-kontrollert': unchecked } = raw;
    if (from !== undefined && !isCalendarDate(from)) {
      this.#report({ code: 'dato-ugyldig', args: badDate(from) }, [...at, 'gjelder-fra']);
    }
    return {
      references: (raw.paragraf ?? []).flatMap((text, index) =>
        this.#reference(text, [...at, 'paragraf', index]),
      ),
      checkedOn: kontrollert ?? null,
      unchecked: unchecked === undefined ? null : this.#text(unchecked),
    };
  }

  /** A reference to a source that is listed, and to a section that the source is known to have. */
  #reference(text: string, at: Path): Reference[] {
    const parsed = parseReference(text);
    if (parsed === null) {
      this.#report({ code: 'henvisning-uforstaelig', args: { found: text } }, at);
      return [];
    }
    const source = this.#raw.kilder[parsed.law];
    const sections = source?.paragrafer;
    const known = source === undefined ? Object.keys(this.#raw.kilder) : (sections ?? []);
    const found = source === undefined ? parsed.law : parsed.section;
    if (source === undefined || (found !== null && sections !== undefined && !sections.includes(found))) {
      const args = { found: found ?? '', law: source === undefined ? '' : this.#text(source.navn), known };
      this.#report(
        { code: 'henvisning-ukjent', args: { ...args, suggestion: suggest(args.found, known) } },
        at,
      );
      return [];
    }
    return [{ ...parsed, name: this.#text(source.navn) }];
  }

  #areas(topic: string, at: Path): readonly string[] {
    this.#known('temaer', topic, at);
    return this.#raw.temaer[topic] ?? [];
  }

  /** An id that another part of the file must define. */
  #known(
    part: 'temaer' | 'virkemidler' | 'styringsgrupper',
    id: string | undefined,
    at: Path,
  ): string | null {
    if (id === undefined) return null;
    const known = Object.keys(this.#raw[part]);
    if (!known.includes(id)) {
      const args = { found: id, law: part, known, suggestion: suggest(id, known) };
      this.#report({ code: 'henvisning-ukjent', args }, at);
    }
    return id;
  }

  #text(value: Localised): string {
    return localised(value, this.language);
  }
}

/** A rule or a form that the file forgets would be silent where the law is not. */
function checkComplete({ regler, former }: RawForms, report: (fault: Fault, path: Path) => void): void {
  const rules = RULES_WITH_BASIS.filter((id) => regler[id] === undefined);
  if (rules.length > 0) report({ code: 'regel-uten-hjemmel', args: { rules } }, ['regler']);
  const forms = FORM_IDS.filter((id) => former[id] === undefined);
  if (forms.length > 0) report({ code: 'form-mangler', args: { forms } }, ['former']);
  for (const id of Object.keys(former).filter((one) => !(FORM_IDS as readonly string[]).includes(one))) {
    const args = { found: id, law: 'former', known: FORM_IDS, suggestion: suggest(id, FORM_IDS) };
    report({ code: 'henvisning-ukjent', args }, ['former', id]);
  }
}

function minimums(raw: RawMinimums): Omit<Minimums, keyof Sourced> {
  return {
    assemblyPerParticipant: raw['representantskap-per-deltaker'] ?? null,
    deputiesPerMember: raw['varamedlemmer-per-medlem'] ?? null,
    boardPerParticipant: raw['nemnd-per-deltaker'] ?? null,
    directors: raw.styre ?? null,
    directorsOver30Staff: raw['styre-over-30-ansatte'] ?? null,
    directorsOver200Staff: raw['styre-over-200-ansatte'] ?? null,
    noticeMonths: raw['varsel-måneder'] ?? null,
  };
}
