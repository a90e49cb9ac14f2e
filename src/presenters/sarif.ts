// What `validate` found as SARIF 2.1.0, the format of static analysis that GitHub, Azure DevOps and editors read.
import type {
  ArtifactLocation,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  Result,
  Run,
  Location as SarifLocation,
  Suppression,
} from 'sarif';
import type { Location, Severity } from '../diagnostics/diagnostic.js';
import type { FindingsReport, ReportedFinding, ReportedSuppressed } from '../diagnostics/findings-report.js';
import type { Language } from '../diagnostics/language.js';
import type { Examples } from '../messages/code-examples.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { answerText, hiddenText, inputPlaces, paragraphs, relatedPlaces } from './finding-text.js';
import { serialise } from './json.js';
import { ruleDescriptor } from './sarif-rules.js';

export interface SarifContext {
  messages: Messages;
  knowledge: Knowledge;
  examples: Examples;
  language: Language;
  /** The version of the tool. */
  version: string;
}

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  feil: 'error',
  advarsel: 'warning',
  merknad: 'note',
};

/** What paths are relative to; who reads the file knows where that is. */
const ROOT = '%SRCROOT%';

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function presentSarif(report: FindingsReport, context: SarifContext): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, context)],
  };
  return serialise(log);
}

function runOf(report: FindingsReport, context: SarifContext): Run {
  const { findings, suppressed, files } = report;
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const { messages, language, version } = context;
  const ids = [...new Set(all.map(({ code }) => code))].sort();
  const severities = new Map(all.map(({ code, severity }) => [code, severity]));
  const rules = ids.map((id) => ruleDescriptor(id, LEVELS[severities.get(id) ?? 'advarsel'], context));
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    tool: { driver: { name: 'samarbeid', version, semanticVersion: version, language, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: messages.report.root } } },
    artifacts: files.map((file) => ({ location: artifactLocation(file), roles: ['analysisTarget'] })),
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, messages) }],
    results: [
      ...findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1, messages)),
      ...suppressed.map((one) => ({
        ...resultOf(one.finding, indexes.get(one.finding.code) ?? -1, messages),
        suppressions: [suppressionOf(one)],
      })),
    ],
  };
}

/** What the reader of the results is to know of them as a whole. */
function notifications(report: FindingsReport, messages: Messages): Notification[] {
  const texts = [report.stopped ? messages.page.findings.later : null, hiddenText(report, messages)];
  return texts.flatMap((text) => (text === null ? [] : [{ level: 'note', message: { text } }]));
}

function resultOf(finding: ReportedFinding, ruleIndex: number, messages: Messages): Result {
  const { code, severity, location, answered, alternative, fingerprint } = finding;
  const related = [...relatedPlaces(finding, messages), ...inputPlaces(finding, messages)];
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: withoutLinks(paragraphs(finding, messages).join('\n')) },
    locations: [{ physicalLocation: physicalLocation(location) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(
        ({ location: place, label }, id): SarifLocation => ({
          id,
          physicalLocation: physicalLocation(place),
          message: { text: withoutLinks(label) },
        }),
      ),
    }),
    partialFingerprints: { 'samarbeid/v1': fingerprint },
    // The clarification stands in the case itself.
    ...(answered !== null && {
      suppressions: [
        { kind: 'inSource', status: 'accepted', justification: answerText(answered, messages).join(' ') },
      ],
    }),
    ...(alternative !== null && { properties: { alternative } }),
  };
}

/** In the file itself with its reason, or in the baseline beside it. */
function suppressionOf({ by, reason, at }: ReportedSuppressed): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason !== null && { justification: reason }),
    ...(at !== null && { location: { physicalLocation: physicalLocation(at) } }),
  };
}

function physicalLocation(location: Location): PhysicalLocation {
  const { start, end } = location;
  const snippet = snippetOf(location);
  const region: Region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(snippet !== '' && { snippet: { text: snippet } }),
  };
  return { artifactLocation: artifactLocation(location.file), region };
}

/** The text of a place; nothing where it is not known whole, since readers show a part as if it were all. */
function snippetOf({ start, end, excerpt, excerptColumn }: Location): string {
  if (end.line !== start.line) return '';
  const snippet = excerpt.slice(start.column - excerptColumn, end.column - excerptColumn);
  return snippet.length === end.column - start.column ? snippet : '';
}

/** A relative path as a URI from the root; an absolute one as a file's URI. */
function artifactLocation(file: string): ArtifactLocation {
  const whole = file.replace(LONE_SURROGATE, '\ufffd');
  const uri = whole.split('/').map(encodeURIComponent).join('/');
  if (whole.startsWith('/')) return { uri: `file://${uri}` };
  const drive = /^[A-Za-z]:\//.exec(whole)?.[0];
  if (drive !== undefined) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: ROOT };
}

/** Half a character, which a file's name may have on Windows and a URI may not. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** «[text](target)» in a message is a link; what a case says is to be read, not followed. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
