// Which language the user asked for: --lang, else SAMARBEID_LANG, else bokmål. Decided before anything is said.
import { LANGUAGES, type Language } from '../diagnostics/language.js';

/** The language, or the word that is none. The language of the machine is not asked: a council paper has its own. */
export function chosenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { language: Language } | { unknown: string } {
  const chosen = fromArguments(args) ?? env.SAMARBEID_LANG ?? '';
  if (chosen === '') return { language: 'nb' };
  const language = LANGUAGES.find((known) => known === chosen.toLowerCase());
  return language === undefined ? { unknown: chosen } : { language };
}

function fromArguments(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const last = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (last === -1) return undefined;
  return options[last] === '--lang' ? options[last + 1] : options[last]?.slice('--lang='.length);
}
