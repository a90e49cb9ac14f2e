// From a project file to a Project; the only place that knows its Norwegian keys.
import { compareDiagnostics, type Diagnostic, type Path } from '../diagnostics/diagnostic.js';
import { LANGUAGES, type Language } from '../diagnostics/language.js';
import { fixedBecause, NAMED_RULES } from '../rules/fixed-rule.js';
import type { ValueFault } from '../source/fault.js';
import {
  locatedDiagnostic,
  readSource,
  type SourceDocument,
  type SourceFile,
} from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import { isHeavyPattern } from './ignore-pattern.js';
import type { Project, SeveritySetting } from './project.js';

/** A project file that has been read; `project` is null when it has faults. */
export interface ProjectSource {
  source: SourceDocument;
  project: Project | null;
  /** The language that the file asks for, though other things in it are wrong: its own faults are told in it. */
  language: Language | null;
  diagnostics: Diagnostic[];
}

interface RawProject {
  avtale?: string;
  mapper?: string[];
  språk?: Language;
  alvorlighet?: Record<string, SeveritySetting>;
  ignorer?: string[];
  'max-advarsler'?: number;
  grunnlinje?: string;
}

/** What lies at a path seen from the folder of the project file. */
export type KindOf = (path: string) => 'file' | 'folder' | 'missing' | 'other';

/** Reads a project file. Faults are findings; nothing throws. */
export function readProject(file: SourceFile, kindOf: KindOf): ProjectSource {
  const source = readSource(file);
  const language = languageIn(source);
  if (source.broken || source.kind !== 'prosjekt/1') {
    return { source, project: null, language, diagnostics: source.diagnostics };
  }
  const raw = source.value as unknown as RawProject;
  const faults = [...ruleFaults(raw), ...pathFaults(raw, kindOf), ...patternFaults(raw)];
  const found = faults.map((fault) => locatedDiagnostic(fault, source.locate));
  const diagnostics = [...source.diagnostics, ...found].sort(compareDiagnostics);
  return { source, project: found.length === 0 ? toProject(raw) : null, language, diagnostics };
}

function languageIn({ value }: SourceDocument): Language | null {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return LANGUAGES.find((known) => isMap && value.språk === known) ?? null;
}

function toProject(raw: RawProject): Project {
  return {
    agreement: raw.avtale ?? null,
    folders: raw.mapper ?? [],
    severities: new Map(Object.entries(raw.alvorlighet ?? {})),
    ignore: raw.ignorer ?? [],
    maxWarnings: raw['max-advarsler'] ?? null,
    baseline: raw.grunnlinje ?? null,
  };
}

/** Rules that are none, and rules that stand whatever the project file says. Everything may be made graver. */
function ruleFaults({ alvorlighet = {} }: RawProject): ValueFault[] {
  return Object.entries(alvorlighet).flatMap(([rule, setting]): ValueFault[] => {
    const path = ['alvorlighet', rule];
    if (!NAMED_RULES.includes(rule)) {
      const args = { found: rule, suggestion: suggest(rule, NAMED_RULES) };
      return [{ code: 'prosjekt-regel-ukjent', args, path, onKey: true }];
    }
    const because = fixedBecause(rule);
    if (because === null || setting === 'feil') return [];
    if (because === 'closes' && setting === 'advarsel') return [];
    return [{ code: 'prosjekt-regel-fast', args: { rule, because }, path, onKey: false }];
  });
}

function pathFaults({ avtale, mapper = [] }: RawProject, kindOf: KindOf): ValueFault[] {
  const fault = (key: string, path: Path, found: string, expected: 'file' | 'folder'): ValueFault => ({
    code: 'prosjekt-sti',
    args: { key, found, expected },
    path,
    onKey: false,
  });
  return [
    ...(avtale === undefined || kindOf(avtale) === 'file'
      ? []
      : [fault('avtale', ['avtale'], avtale, 'file')]),
    ...mapper.flatMap((folder, index) =>
      ['file', 'folder'].includes(kindOf(folder))
        ? []
        : [fault('mapper', ['mapper', index], folder, 'folder')],
    ),
  ];
}

function patternFaults({ ignorer = [] }: RawProject): ValueFault[] {
  return ignorer.flatMap((found, index): ValueFault[] =>
    isHeavyPattern(found)
      ? [{ code: 'prosjekt-monster', args: { found }, path: ['ignorer', index], onKey: false }]
      : [],
  );
}
