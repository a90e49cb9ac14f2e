// A case with an alternative of each form, and for each form a draft in which no rule finds anything, to be made wrong.
import { assessDraft, type DraftAssessment, type FoundCase } from '../../src/assessment/assess-draft.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { openCase } from '../../src/assessment/open-case.js';
import { pointsOn } from '../../src/draft/points.js';
import { FORM_IDS, type OrganisationForm } from '../../src/forms/forms.js';
import { readSource } from '../../src/source/read-source.js';
import { AGREEMENT } from './build.js';
import { bundledForms, REAL_FORMS } from './forms.js';

export const DAY = '2026-05-01';

/** A piece of the text that occurs once, and what stands there instead. «‸» marks where a finding is to point. */
export type Edit = readonly [from: string, to: string];

/** An alternative for each form, with the form's id for its own. */
export const DRAFT_CASE = `format: sak/1
id: prove
tittel: Prøvesak
avtale: prove
kommuner: [nord, sor]
status: under-utredning
datagrunnlag: eksempel
oppdatert: ${DAY}
alternativer:
  nullalternativ: { navn: Hver for seg, form: egenregi }
${FORM_IDS.map((form) => `  ${form}: { navn: Felles tiltak, form: ${form} }`).join('\n')}
`;

const ORGANS: Partial<Record<OrganisationForm, string>> = {
  ipr: `  representantskap:
    medlemmer: { nord: 2, sor: 1 }
    varamedlemmer: { nord: 2, sor: 1 }
`,
  ko: `  representantskap:
    medlemmer: { nord: 2, sor: 1 }
    varamedlemmer: { nord: 2, sor: 1 }
    daglig-leder-er-medlem: nei
`,
  iks: `  representantskap:
    medlemmer: { nord: 2, sor: 1 }
    varamedlemmer: { nord: 4, sor: 2 }
    daglig-leder-er-medlem: nei
  styre:
    antall: 3
    ansatte-i-selskapet: 20
    ansatte-velger: nei
    representantskapsmedlem-i-styret: nei
    daglig-leder-i-styret: nei
`,
  'vk-nemnd': `  nemnd:
    medlemmer: { nord: 2, sor: 2 }
`,
};

const NAMES: Partial<Record<OrganisationForm, string>> = {
  ipr: 'Felles IPR',
  ko: 'Felles KO',
  iks: 'Felles IKS',
};

/** A draft that says all that its form asks for. */
export function draftText(form: OrganisationForm): string {
  const points = pointsOn(bundledForms().facts(form), DAY).map(({ id }) => `  ${id}: Avtalt.`);
  return `format: utkast/1
sak: prove
alternativ: ${form}
form: ${form}
navn: ${NAMES[form] ?? 'Felles tiltak'}
oppdatert: ${DAY}
${points.length === 0 ? '' : `punkter:\n${points.join('\n')}\n`}${ORGANS[form] === undefined ? '' : `organer:\n${ORGANS[form]}`}uttreden: { varsel-måneder: 12 }
vedtak:
  - { deltaker: nord, organ: kommunestyret, dato: 2026-04-01, avtaleversjon: "1" }
  - { deltaker: sor, organ: Sør kommunestyre, dato: 2026-04-02, avtaleversjon: "1" }
`;
}

export const bytes = (text: string) => new TextEncoder().encode(text);

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const parts = before.split(from);
    if (parts.length !== 2) throw new Error(`«${from}» occurs ${parts.length - 1} times`);
    return parts.join(to);
  }, text);
}

/** The case of a text, opened as the command line does. */
export function openedCase(text: string, path = 'sak.yaml'): FoundCase {
  const agreement = loadAgreement({ path: 'avtale.yaml', bytes: bytes(AGREEMENT) });
  const file = { path, bytes: bytes(text) };
  const opened = openCase({
    file,
    findAgreement: () => agreement,
    findForms: () => REAL_FORMS,
    tool: 'test',
  });
  return { path, opened };
}

/** What is found in the text of a draft, with its case or without one. */
export function assessDraftText(
  draft: string,
  { caseText = DRAFT_CASE, date }: { caseText?: string | null; date?: string | undefined } = {},
): DraftAssessment {
  return assessDraft({
    source: readSource({ path: 'avtale.utkast.yaml', bytes: bytes(draft) }),
    findCase: () => (caseText === null ? { known: [] } : openedCase(caseText)),
    findForms: () => REAL_FORMS,
    ...(date !== undefined && { date }),
  });
}
