// Which language the user asked for: --lang, else SAMARBEID_LANG, else the project file, else bokmål. Decided before anything is said.
import { LANGUAGES, type Language } from '../diagnostics/language.js';

export type LanguageOrigin = 'option' | 'environment' | 'project' | 'default';

/** The language and where it was said, or the word that is none. The language of the machine is not asked: a council paper has its own. */
export function chosenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  ofProject: Language | null = null,
): { language: Language; from: LanguageOrigin } | { unknown: string } {
  const option = fromArguments(args);
  const chosen = option ?? env.SAMARBEID_LANG ?? '';
  if (chosen === '')
    return ofProject === null
      ? { language: 'nb', from: 'default' }
      : { language: ofProject, from: 'project' };
  const language = LANGUAGES.find((known) => known === chosen.toLowerCase());
  if (language === undefined) return { unknown: chosen };
  return { language, from: option === undefined ? 'environment' : 'option' };
}

function fromArguments(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const last = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (last === -1) return undefined;
  return options[last] === '--lang' ? options[last + 1] : options[last]?.slice('--lang='.length);
}
