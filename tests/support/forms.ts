// The organisation forms that come with the tool: tests on law hold the code against the same data as users do.
import { readFileSync } from 'node:fs';
import { type FormsSource, loadForms } from '../../src/assessment/load-forms.js';
import type { OrganisationForms } from '../../src/forms/forms.js';

const PATH = 'criteria/organisasjonsformer.yaml';

export const FORMS_SOURCE: FormsSource = loadForms({ path: PATH, bytes: readFileSync(PATH) });

/** The forms in bokmål; a file with faults fails every test that asks. */
export function bundledForms(): OrganisationForms {
  if (FORMS_SOURCE.forms === null)
    throw new Error(
      FORMS_SOURCE.diagnostics.map(({ code, location }) => `${code} ${location.start.line}`).join(),
    );
  return FORMS_SOURCE.forms;
}
