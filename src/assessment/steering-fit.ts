// Which forms give the councils the control they ask for: by group, and instrument by instrument.
import type { Case } from '../case/case.js';
import { type ControlAnswer, FORM_IDS, type OrganisationForms } from '../forms/forms.js';
import type { FormProfile, SteeringAdvice, SteeringFit } from './form-advice.js';
import { profileOf } from './form-profile.js';

/** What the case says the councils want, held against every form; null when it says nothing. */
export function steeringAdvice(
  { steering }: Case,
  forms: OrganisationForms,
  date: string,
): SteeringAdvice | null {
  if (steering === null) return null;
  const { wish, mustHave, reason, perMunicipality } = steering;
  const own = [...perMunicipality].map(([municipality, wanted]) => ({ municipality, ...wanted }));
  const all = [...new Set([...mustHave, ...own.flatMap((one) => one.mustHave ?? [])])];
  return {
    wish,
    mustHave: all,
    reason,
    departures: own.map((one) => ({ ...one, mustHave: [...(one.mustHave ?? [])] })),
    fits: FORM_IDS.map((form) => steeringFit(profileOf(forms, form, date), wish, all)),
  };
}

/** A must-have counts for every municipality, so the one that has least of it decides. */
function steeringFit(
  { form, group, instruments }: FormProfile,
  wish: string | null,
  mustHave: readonly string[],
): SteeringFit {
  const wanted = instruments.filter(({ id }) => mustHave.includes(id));
  const least = (answer: ControlAnswer) =>
    wanted.filter(({ host, partner }) => [host, partner].includes(answer));
  const missing = least('nei');
  const unknown = least('ukjent').filter((one) => !missing.includes(one));
  const partly = least('delvis').filter((one) => !missing.includes(one) && !unknown.includes(one));
  const ids = (list: typeof wanted) => list.map(({ id }) => id);
  return {
    form,
    inGroup: wish !== null && group === wish,
    missing: ids(missing),
    partly: ids(partly),
    unknown: ids(unknown),
  };
}
