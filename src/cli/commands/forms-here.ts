// The organisation forms that hold where the user stands, and the words by which a person names them.
import { FORM_IDS, type OrganisationForm, type OrganisationForms } from '../../forms/forms.js';
import { suggest } from '../../source/suggest.js';
import { createCriteriaFinder } from '../criteria.js';
import { UsageError } from '../exit-codes.js';
import { bundledCriteria } from '../host.js';
import type { CommandContext } from './shared.js';

/** For a command that looks at no case: the file in `criteria` here or further up, else the bundled one. */
export function formsHere({ host, language, messages }: CommandContext): OrganisationForms {
  const found = createCriteriaFinder(host, bundledCriteria(), language).for('-').findForms();
  const { errors } = messages.cli;
  if (found === null) throw new UsageError(errors.formsMissing);
  if (found.forms === null) throw new UsageError(errors.formsBroken(found.source.path));
  return found.forms;
}

/** The forms that a word chooses: by id, by short name, or by another name, which may choose several. */
function formsNamed(word: string, forms: OrganisationForms): OrganisationForm[] {
  const plain = word.toLowerCase();
  return FORM_IDS.filter((id) => {
    const { short, name, aliases } = forms.facts(id);
    return [id, short, name, ...aliases].some((one) => one.toLowerCase() === plain);
  });
}

/** As formsNamed, but a word that chooses none is wrong use, told with the nearest that would. */
export function idsFor(word: string, forms: OrganisationForms, context: CommandContext): OrganisationForm[] {
  const chosen = formsNamed(word, forms);
  if (chosen.length > 0) return chosen;
  const known = FORM_IDS.flatMap((id) => [id, ...forms.facts(id).aliases]);
  const { errors } = context.messages.cli;
  throw new UsageError(errors.unknownForm(word, FORM_IDS, suggest(word.toLowerCase(), known)));
}
