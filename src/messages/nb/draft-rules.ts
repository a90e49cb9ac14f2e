// Bokmål for the rules on draft agreements, and for what a draft mentions. Which section a rule rests on is data, and is
// told after these words.
import type { DraftArgs, DraftRuleArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `«${id}»`);
const quoted = (ids: readonly string[]) => format.all(inQuotes(ids));

/** «ingen medlemmer», «ett medlem», «3 medlemmer». */
function members(count: number, kind = 'medlem'): string {
  if (count === 0) return `ingen ${kind}mer`;
  return count === 1 ? `ett ${kind}` : `${format.number(count)} ${kind}mer`;
}

const months = (count: number) => `${format.number(count)} ${count === 1 ? 'måned' : 'måneder'}`;

/** Where a point is written, and what it may say. */
const write = (point: string, suggestion: string) => `som «${point}» under «punkter». Forslag: ${suggestion}`;

const unfilled = (name: string, placeholder: string | null) =>
  placeholder === null ? null : `Punktet «${name}» er ikke fylt ut: Det står «${placeholder}» i teksten.`;
const FILL_IN = 'Skriv det som skal stå, i stedet for hakeparentesen og det som står i den.';

export const draftRuleWords: WordsFor<DraftRuleArgs> = {
  'avtale-innhold': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null ? `Avtalen mangler punktet «${name}».` : `Punktet «${name}» er ikke avklart.`),
    why:
      stated === null
        ? 'Loven krever at avtalen sier noe om dette.'
        : `Loven krever at avtalen sier noe om dette. I utkastet står det: ${stated}`,
    fix: placeholder === null ? `Skriv punktet ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-samlepost': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `Avtalen sier ikke noe om «${name}».`
        : `Punktet «${name}» er ikke avklart: ${stated}`),
    why: 'Loven har en samlepost til slutt. Verktøyet vet ikke om andre lover krever mer i denne avtalen.',
    fix: placeholder === null ? `Undersøk det, og skriv svaret ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-rad': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `Avtalen sier ikke noe om «${name}».`
        : `Punktet «${name}» er ikke avklart: ${stated}`),
    why: 'Det er lettere å bli enige om dette før samarbeidet er i gang.',
    fix: placeholder === null ? `Vurder å ta det med ${write(point, suggestion)}` : FILL_IN,
  }),
  navnekrav: ({ name, words }) => ({
    what: `Navnet «${name}» viser ikke hvilken form samarbeidet har.`,
    why: 'Formen skal gå fram av navnet.',
    fix: `Ta med ${format.either(inQuotes(words))} i navnet.`,
  }),
  'vk-delegeringsvei': () => ({
    what: 'Etter utkastet delegeres myndigheten direkte til vertskommunen.',
    why: 'I et administrativt vertskommunesamarbeid delegerer kommunestyret ved å instruere kommunedirektøren i egen kommune om å delegere til kommunedirektøren i vertskommunen.',
    fix: 'Skriv «delegering: gjennom-kommunedirektøren», og la vedtaket si det samme.',
  }),
  'vknemnd-lik-delegering': ({ participants }) => ({
    what: `Myndigheten er ikke skrevet likt for ${quoted(participants)}.`,
    why: 'Alle deltakerne skal delegere den samme myndigheten til nemnda.',
    fix: 'Skriv det samme for alle under «myndighet».',
  }),
  'vknemnd-medlemstall': ({ participant, found, minimum }) => ({
    what: `«${participant}» har ${members(found)} i nemnda, men skal ha minst ${format.number(minimum)}.`,
    why: 'Alle deltakerne skal være representert i nemnda, og loven sier med hvor mange.',
    fix: 'Rett antallet i «medlemmer» under «nemnd».',
  }),
  'repskap-sammensetning': ({ participant, problem, found, minimum }) =>
    problem === 'members'
      ? {
          what: `«${participant}» har ${members(found)} i representantskapet, men skal ha minst ${format.number(minimum)}.`,
          why: 'Alle deltakerne skal være representert i representantskapet.',
          fix: 'Rett antallet i «medlemmer» under «representantskap».',
        }
      : {
          what: `«${participant}» har ${members(found, 'varamedlem')}, men skal ha minst ${format.number(minimum)}.`,
          why: 'Loven sier hvor mange varamedlemmer det minst skal være, etter hvor mange medlemmer deltakeren har.',
          fix: 'Rett antallet i «varamedlemmer» under «representantskap».',
        },
  'ko-dagligleder': () => ({
    what: 'Etter utkastet er daglig leder medlem av representantskapet.',
    why: 'Daglig leder kan ikke være medlem av det øverste organet.',
    fix: 'Velg et annet medlem, og skriv «daglig-leder-er-medlem: nei».',
  }),
  'iks-styre': ({ problem, found, minimum }) =>
    ({
      'assembly-member': {
        what: 'Etter utkastet sitter et medlem av representantskapet i styret.',
        why: 'Ingen kan sitte i begge organene.',
        fix: 'Velg et annet styremedlem, og skriv «representantskapsmedlem-i-styret: nei».',
      },
      manager: {
        what: 'Etter utkastet sitter daglig leder i styret.',
        why: 'Daglig leder kan ikke være medlem av styret.',
        fix: 'Velg et annet styremedlem, og skriv «daglig-leder-i-styret: nei».',
      },
      size: {
        what: `Styret har ${members(found ?? 0)}, men skal ha minst ${format.number(minimum ?? 0)}.`,
        why: 'Loven setter et minste antall, og det er høyere når de ansatte skal velge styremedlemmer.',
        fix: 'Rett «antall» under «styre», og antallet i avtaleteksten.',
      },
    })[problem],
  'kommunestyret-selv': ({ participant, body, right }) => ({
    what: `For «${participant}» er det «${body}» som vedtar avtalen.`,
    why: {
      council: 'Kommunestyret skal selv vedta avtalen.',
      county: 'Fylkestinget skal selv vedta avtalen.',
      assembly: 'Når et interkommunalt selskap er deltaker, er det representantskapet som vedtar avtalen.',
    }[right],
    fix: {
      council: 'Legg avtalen fram for kommunestyret, og skriv «organ: kommunestyret».',
      county: 'Legg avtalen fram for fylkestinget, og skriv «organ: fylkestinget».',
      assembly: 'Legg avtalen fram for representantskapet, og skriv «organ: representantskapet».',
    }[right],
  }),
  'likelydende-avtale': ({ participants }) => ({
    what: `Vedtakene for ${quoted(participants)} gjelder ikke den samme avtaleteksten.`,
    why: 'Hver deltaker vedtar avtalen, så teksten må være den samme. Mellomrom, linjeskift og store bokstaver regnes ikke med.',
    fix: 'Legg den samme teksten fram for alle deltakerne, eller rett det som står under «vedtak».',
  }),
  'uttreden-frist': ({ months: found, usual }) => ({
    what: `Fristen for å gå ut er ${months(found)}. Hovedregelen er ${months(usual)}.`,
    why: 'Det kan avtales en annen frist.',
    fix: 'Skriv hvorfor fristen er en annen i «begrunnelse» under «uttreden».',
  }),
  'lan-hjemmel': ({ problem }) => ({
    what: {
      'no-clause': 'Selskapet skal kunne ta opp lån, men utkastet åpner ikke for det.',
      'no-ceiling': 'Utkastet åpner for lån, men setter ikke noe tak.',
    }[problem],
    why: 'Selskapet kan bare ta opp lån når selskapsavtalen sier det og setter et tak. Ellers er låneavtalen ugyldig.',
    fix: 'Skriv «kan-ta-opp: ja» og «tak» med et beløp under «lån», og ta det med i avtaleteksten.',
  }),
};

const WITHOUT_CASE = 'Uten saken holdes utkastet bare opp mot reglene for formen som står i det.';

export const draftWords: WordsFor<DraftArgs> = {
  'utkast-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fant ingen sak med id «${id}».`,
    why: WITHOUT_CASE,
    fix: `${meant(suggestion, known)} Saken letes opp i mappen utkastet ligger i, deretter i nærmeste mappe «cases» oppover.`,
  }),
  'utkast-sak-ubrukelig': ({ id, file }) => ({
    what: `Saken «${id}» i ${file} har feil.`,
    why: WITHOUT_CASE,
    fix: `Rett saken. Se feilene med: samarbeid validate ${asArgument(file)}`,
  }),
  'utkast-alternativ-ukjent': ({ found, known, suggestion }) => ({
    what: `«${found}» er ikke et alternativ i saken.`,
    fix: meant(suggestion, known),
  }),
  'utkast-form-ulik': ({ found, alternative, expected }) => ({
    what: `Utkastet har formen «${found}», men i saken har «${alternative}» formen «${expected}».`,
    why: 'Formen avgjør hva avtalen må inneholde. Utkastet er holdt opp mot formen som står her.',
    fix: `Skriv «form: ${expected}», eller rett formen i saken.`,
  }),
  'utkast-henvisning': ({ kind, found, known, suggestion }) => ({
    what: {
      point: `«${found}» er ikke et punkt i avtaler av denne formen.`,
      participant: `«${found}» er ikke en deltaker i saken.`,
    }[kind],
    fix: meant(suggestion, known),
  }),
};
