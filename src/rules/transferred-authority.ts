// What the rules on transferred authority share: which alternatives of a form are meant to carry which authority.
import type { Alternative, OrganisationForm } from '../case/case.js';

/** A finding for each alternative of the form that is to have the authority, at the key that says so. */
export function withTransferred(
  alternatives: readonly Alternative[],
  {
    form,
    authority,
    key,
  }: { form: OrganisationForm; authority: keyof Alternative['transferred']; key: string },
) {
  return alternatives
    .filter((alternative) => alternative.form === form && alternative.transferred[authority])
    .map(({ id, at }) => ({
      args: { alternative: id },
      at: [...at, 'overført-myndighet', key],
      alternative: id,
    }));
}
