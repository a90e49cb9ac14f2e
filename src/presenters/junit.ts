// What `validate` found as a test report in JUnit's XML: each file is a test, which fails when the file has errors.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { countsOf, type FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { escapeForTerminal } from './escape.js';
import { answerText, countText, paragraphs, placeText } from './finding-text.js';

/**
 * One failure with all the errors of a file, since Jenkins and others show only the first failure of a test. What is no
 * error is the output of the test. Only elements and attributes that Jenkins' schema has.
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function presentTestReport({ files, findings }: FindingsReport, messages: Messages): string {
  // A fault of another file, such as the agreement, stands under that file, though only cases were named.
  const names = [...new Set([...files, ...findings.map(({ location }) => location.file)])];
  const cases = names.map((file) => {
    const own = findings.filter(({ location }) => location.file === file);
    return { file, errors: own.filter(isError), others: own.filter((finding) => !isError(finding)) };
  });
  const failures = cases.filter(({ errors }) => errors.length > 0).length;
  const totals = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="samarbeid" ${totals}>`,
    `  <testsuite name="samarbeid validate" ${totals}>`,
    ...cases.flatMap((one) => testCase(one, messages)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'feil';
}

interface TestCase {
  file: string;
  errors: readonly Diagnostic[];
  others: readonly Diagnostic[];
}

function testCase({ file, errors, others }: TestCase, messages: Messages): string[] {
  const head = `    <testcase classname="samarbeid" name="${attribute(file)}"`;
  const text = (findings: readonly Diagnostic[]) =>
    content(findings.map((finding) => findingText(finding, messages)).join('\n\n'));
  const message = attribute(countText(countsOf(errors), messages));
  const body = [
    ...(errors.length === 0
      ? []
      : [`      <failure type="feil" message="${message}">${text(errors)}</failure>`]),
    ...(others.length === 0 ? [] : [`      <system-out>${text(others)}</system-out>`]),
  ];
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, '    </testcase>'];
}

function findingText(finding: Diagnostic, messages: Messages): string {
  const { answered, code, location, severity } = finding;
  const label = answered === null ? messages.page.severities[severity] : messages.page.findings.clarified;
  const more = answered === null ? [] : answerText(answered, messages);
  const lines = [`${placeText(location)} ${label} ${code}`, ...paragraphs(finding, messages), ...more];
  return lines.map(escapeForTerminal).join('\n');
}

/** Text within an element. What XML cannot hold has been written as codes before. */
function content(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
}

function attribute(text: string): string {
  return content(escapeForTerminal(text)).replaceAll('"', '&quot;');
}
