// What a form means beside whether it is open: instruments of control, liability, exit, what it suits.
import {
  FORM_IDS,
  type OrganisationForm,
  type OrganisationForms,
  PROPERTY_IDS,
  versionOn,
} from '../forms/forms.js';
import type { FormComparison, FormProfile, InstrumentAnswer, Trap } from './form-advice.js';

/** The profile of a form as it is on a day (YYYY-MM-DD). */
export function profileOf(forms: OrganisationForms, form: OrganisationForm, date: string): FormProfile {
  const { name, short, group, properties } = forms.facts(form);
  return {
    form,
    name,
    short,
    group,
    instruments: instrumentsOf(forms, form, date),
    liability: versionOn(properties.ansvar, date),
    exit: versionOn(properties.uttreden, date),
    suited: versionOn(properties.egnet, date),
  };
}

function instrumentsOf(forms: OrganisationForms, form: OrganisationForm, date: string): InstrumentAnswer[] {
  const { control } = forms.facts(form);
  return forms.instruments.map(({ id }) => {
    const value = versionOn(control.get(id), date);
    return {
      id,
      host: value?.host ?? 'ukjent',
      partner: value?.partner ?? 'ukjent',
      note: value?.note ?? null,
    };
  });
}

export function groupsOf(forms: OrganisationForms): FormComparison['groups'] {
  return forms.groups.map((group) => ({
    ...group,
    forms: FORM_IDS.filter((form) => forms.facts(form).group === group.id),
  }));
}

/** Traps that the forms in question are known for. */
export function trapsOf(forms: readonly OrganisationForm[]): Trap[] {
  return [
    ...(forms.includes('vk-adm') ? (['no-joint-body'] as const) : []),
    ...(forms.includes('ko') || forms.includes('ipr') ? (['own-legal-person'] as const) : []),
  ];
}

/** A day after every other: the latest version of everything. */
const LATEST = '9999-12-31';

/** Forms beside each other with all that is known of them on a day, or as it is by the latest version. */
export function compareForms(
  forms: OrganisationForms,
  chosen: readonly OrganisationForm[],
  date: string | null,
): FormComparison {
  const on = date ?? LATEST;
  return {
    forms: chosen.map((form) => ({
      ...profileOf(forms, form, on),
      properties: PROPERTY_IDS.flatMap((id) => {
        const value = versionOn(forms.facts(form).properties[id], on);
        return value === null ? [] : [{ id, value }];
      }),
    })),
    instruments: [...forms.instruments],
    groups: groupsOf(forms),
    traps: trapsOf(chosen),
    date,
    lawCheckedOn: forms.checkedOn,
  };
}
