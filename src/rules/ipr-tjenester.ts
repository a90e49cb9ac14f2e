// By the ministry's reading an intermunicipal political council deals with matters and delivers no services.
import { onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iprTjenester: Rule<'ipr-tjenester'> = {
  id: 'ipr-tjenester',
  // The section speaks of matters and is silent on services, so an answer that names a section is heard.
  basis: { kind: 'law', effect: 'excludes', answerable: true },
  check: ({ case: { task }, open }) =>
    task.serviceProduction === true
      ? withForm(open, ['ipr']).map((alternative) => ({
          args: { alternative: alternative.id },
          ...onForm(alternative, [['oppgave', 'tjenesteproduksjon']]),
        }))
      : [],
};
