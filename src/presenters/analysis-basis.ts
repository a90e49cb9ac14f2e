// What the numbers of an analysis rest on beside the case, and what is wrong with it; in the terminal and in Markdown.
import { tell } from '../messages/tell.js';
import type { CaseText } from './assessors-text.js';

/** What the numbers come from: the tool, the agreement, the case and the assessors' sheets. */
export function provenanceTexts({ assessment, messages }: CaseText): string[] {
  const { provenance, agreement, assessors } = assessment;
  const text = messages.analysis.provenance({
    tool: provenance.tool,
    agreement: [agreement?.id, agreement?.version].filter(Boolean).join(' '),
    agreementHash: provenance.agreementHash ?? '–',
    caseHash: provenance.caseHash,
    date: provenance.date ?? '–',
  });
  const files = (assessors?.sheets ?? []).map(({ file, hash }) => `${file} (${hash})`);
  return [text, ...(files.length === 0 ? [] : [messages.assessors.provenance(files)])];
}

/** What was found in the files that the numbers also rest on. A sheet that is only begun is counted among the sheets. */
export function remarkTexts({ assessment, messages }: CaseText): string[] {
  return assessment.findings
    .filter(({ location, code }) => location.file !== assessment.file && code !== 'ark-ikke-ferdig')
    .map((finding) => {
      const { file, start } = finding.location;
      const { what } = tell(finding, messages);
      return `${messages.page.severities[finding.severity]}: ${what} ${file}:${start.line}:${start.column}`;
    });
}
