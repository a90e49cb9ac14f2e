// What a change did to the cases as JSON: the same values as the other views, with the words of each finding.
import type { Comparison } from '../assessment/case-change.js';
import type { Messages } from '../messages/nb.js';
import { FORMAT, serialise, withWords } from './json.js';

export function presentJsonComparison({ cases, ...comparison }: Comparison, messages: Messages): string {
  const told = <Kind extends { finding: Parameters<typeof withWords>[0] }>(findings: readonly Kind[]) =>
    findings.map((one) => ({ ...one, finding: withWords(one.finding, messages) }));
  return serialise({
    format: FORMAT,
    comparison: {
      ...comparison,
      cases: cases.map(({ findings, ...change }) => ({
        ...change,
        findings: {
          added: told(findings.added),
          gone: told(findings.gone),
          changed: told(findings.changed),
        },
      })),
    },
  });
}
