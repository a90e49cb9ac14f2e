// What `validate` found as a code quality report of GitLab, which shows what is new and what is mended in a merge request.
import type { Severity } from '../diagnostics/diagnostic.js';
import type { FindingsReport, ReportedFinding } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { paragraphs } from './finding-text.js';
import { serialise } from './json.js';

const SEVERITIES: Record<Severity, 'major' | 'minor' | 'info'> = {
  feil: 'major',
  advarsel: 'minor',
  merknad: 'info',
};

/** An array, also where it is empty. What the case has answered is mended, as far as the report goes. */
export function presentCodeQuality({ findings }: FindingsReport, messages: Messages): string {
  const open = findings.filter(({ answered }) => answered === null);
  return serialise(open.map((finding) => issue(finding, messages)));
}

/** @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function issue(finding: ReportedFinding, messages: Messages) {
  const { code, severity, fingerprint, location } = finding;
  const { file, start, end } = location;
  return {
    type: 'issue',
    check_name: code,
    description: tell(finding, messages).what,
    content: { body: paragraphs(finding, messages).join('\n\n') },
    categories: ['Bug Risk'],
    severity: SEVERITIES[severity],
    fingerprint,
    // GitLab reads either; the positions have the columns.
    location: {
      path: file,
      lines: { begin: start.line, end: end.line },
      positions: { begin: start, end },
    },
  };
}
