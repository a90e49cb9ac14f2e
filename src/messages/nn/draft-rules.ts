// Nynorsk for the rules on draft agreements, and for what a draft mentions. Which section a rule rests on is data, and is
// told after these words.
import type { DraftArgs, DraftRuleArgs } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `«${id}»`);
const quoted = (ids: readonly string[]) => format.all(inQuotes(ids));

/** «ingen medlemmer», «éin medlem», «3 medlemmer». */
function members(count: number, kind = 'medlem'): string {
  if (count === 0) return `ingen ${kind}mer`;
  return count === 1 ? `éin ${kind}` : `${format.number(count)} ${kind}mer`;
}

const months = (count: number) => `${format.number(count)} ${count === 1 ? 'månad' : 'månader'}`;

/** Where a point is written, and what it may say. */
const write = (point: string, suggestion: string) => `som «${point}» under «punkter». Forslag: ${suggestion}`;

const unfilled = (name: string, placeholder: string | null) =>
  placeholder === null ? null : `Punktet «${name}» er ikkje fylt ut: Det står «${placeholder}» i teksten.`;
const FILL_IN = 'Skriv det som skal stå, i staden for hakeparentesen og det som står i han.';

export const draftRuleWords: WordsFor<DraftRuleArgs> = {
  'avtale-innhold': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null ? `Avtalen manglar punktet «${name}».` : `Punktet «${name}» er ikkje avklara.`),
    why:
      stated === null
        ? 'Lova krev at avtalen seier noko om dette.'
        : `Lova krev at avtalen seier noko om dette. I utkastet står det: ${stated}`,
    fix: placeholder === null ? `Skriv punktet ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-samlepost': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `Avtalen seier ikkje noko om «${name}».`
        : `Punktet «${name}» er ikkje avklara: ${stated}`),
    why: 'Lova har ein samlepost til slutt. Verktøyet veit ikkje om andre lover krev meir i denne avtalen.',
    fix: placeholder === null ? `Undersøk det, og skriv svaret ${write(point, suggestion)}` : FILL_IN,
  }),
  'avtale-rad': ({ point, name, suggestion, stated, placeholder }) => ({
    what:
      unfilled(name, placeholder) ??
      (stated === null
        ? `Avtalen seier ikkje noko om «${name}».`
        : `Punktet «${name}» er ikkje avklara: ${stated}`),
    why: 'Det er lettare å bli samde om dette før samarbeidet er i gang.',
    fix: placeholder === null ? `Vurder å ta det med ${write(point, suggestion)}` : FILL_IN,
  }),
  navnekrav: ({ name, words }) => ({
    what: `Namnet «${name}» viser ikkje kva form samarbeidet har.`,
    why: 'Forma skal gå fram av namnet.',
    fix: `Ta med ${format.either(inQuotes(words))} i namnet.`,
  }),
  'vk-delegeringsvei': () => ({
    what: 'Etter utkastet blir myndigheita delegert rett til vertskommunen.',
    why: 'I eit administrativt vertskommunesamarbeid delegerer kommunestyret ved å instruere kommunedirektøren i eigen kommune om å delegere til kommunedirektøren i vertskommunen.',
    fix: 'Skriv «delegering: gjennom-kommunedirektøren», og la vedtaket seie det same.',
  }),
  'vknemnd-lik-delegering': ({ participants }) => ({
    what: `Myndigheita er ikkje skriven likt for ${quoted(participants)}.`,
    why: 'Alle deltakarane skal delegere den same myndigheita til nemnda.',
    fix: 'Skriv det same for alle under «myndighet».',
  }),
  'vknemnd-medlemstall': ({ participant, found, minimum }) => ({
    what: `«${participant}» har ${members(found)} i nemnda, men skal ha minst ${format.number(minimum)}.`,
    why: 'Alle deltakarane skal vere representerte i nemnda, og lova seier med kor mange.',
    fix: 'Rett talet i «medlemmer» under «nemnd».',
  }),
  'repskap-sammensetning': ({ participant, problem, found, minimum }) =>
    problem === 'members'
      ? {
          what: `«${participant}» har ${members(found)} i representantskapet, men skal ha minst ${format.number(minimum)}.`,
          why: 'Alle deltakarane skal vere representerte i representantskapet.',
          fix: 'Rett talet i «medlemmer» under «representantskap».',
        }
      : {
          what: `«${participant}» har ${members(found, 'varamedlem')}, men skal ha minst ${format.number(minimum)}.`,
          why: 'Lova seier kor mange varamedlemmer det minst skal vere, etter kor mange medlemmer deltakaren har.',
          fix: 'Rett talet i «varamedlemmer» under «representantskap».',
        },
  'ko-dagligleder': () => ({
    what: 'Etter utkastet er dagleg leiar medlem av representantskapet.',
    why: 'Dagleg leiar kan ikkje vere medlem av det øvste organet.',
    fix: 'Vel ein annan medlem, og skriv «daglig-leder-er-medlem: nei».',
  }),
  'iks-styre': ({ problem, found, minimum }) =>
    ({
      'assembly-member': {
        what: 'Etter utkastet sit ein medlem av representantskapet i styret.',
        why: 'Ingen kan sitje i begge organa.',
        fix: 'Vel ein annan styremedlem, og skriv «representantskapsmedlem-i-styret: nei».',
      },
      manager: {
        what: 'Etter utkastet sit dagleg leiar i styret.',
        why: 'Dagleg leiar kan ikkje vere medlem av styret.',
        fix: 'Vel ein annan styremedlem, og skriv «daglig-leder-i-styret: nei».',
      },
      size: {
        what: `Styret har ${members(found ?? 0)}, men skal ha minst ${format.number(minimum ?? 0)}.`,
        why: 'Lova set eit minstetal, og det er høgare når dei tilsette skal velje styremedlemmer.',
        fix: 'Rett «antall» under «styre», og talet i avtaleteksten.',
      },
    })[problem],
  'kommunestyret-selv': ({ participant, body, right }) => ({
    what: `For «${participant}» er det «${body}» som vedtek avtalen.`,
    why: {
      council: 'Kommunestyret skal sjølv vedta avtalen.',
      county: 'Fylkestinget skal sjølv vedta avtalen.',
      assembly: 'Når eit interkommunalt selskap er deltakar, er det representantskapet som vedtek avtalen.',
    }[right],
    fix: {
      council: 'Legg avtalen fram for kommunestyret, og skriv «organ: kommunestyret».',
      county: 'Legg avtalen fram for fylkestinget, og skriv «organ: fylkestinget».',
      assembly: 'Legg avtalen fram for representantskapet, og skriv «organ: representantskapet».',
    }[right],
  }),
  'likelydende-avtale': ({ participants }) => ({
    what: `Vedtaka for ${quoted(participants)} gjeld ikkje den same avtaleteksten.`,
    why: 'Kvar deltakar vedtek avtalen, så teksten må vere den same. Mellomrom, linjeskift og store bokstavar tel ikkje med.',
    fix: 'Legg den same teksten fram for alle deltakarane, eller rett det som står under «vedtak».',
  }),
  'uttreden-frist': ({ months: found, usual }) => ({
    what: `Fristen for å gå ut er ${months(found)}. Hovudregelen er ${months(usual)}.`,
    why: 'Det kan avtalast ein annan frist.',
    fix: 'Skriv kvifor fristen er ein annan i «begrunnelse» under «uttreden».',
  }),
  'lan-hjemmel': ({ problem }) => ({
    what: {
      'no-clause': 'Selskapet skal kunne ta opp lån, men utkastet opnar ikkje for det.',
      'no-ceiling': 'Utkastet opnar for lån, men set ikkje noko tak.',
    }[problem],
    why: 'Selskapet kan berre ta opp lån når selskapsavtalen seier det og set eit tak. Elles er låneavtalen ugyldig.',
    fix: 'Skriv «kan-ta-opp: ja» og «tak» med eit beløp under «lån», og ta det med i avtaleteksten.',
  }),
};

const WITHOUT_CASE = 'Utan saka blir utkastet berre halde opp mot reglane for forma som står i det.';

export const draftWords: WordsFor<DraftArgs> = {
  'utkast-sak-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fann inga sak med id «${id}».`,
    why: WITHOUT_CASE,
    fix: `${meant(suggestion, known)} Verktøyet leitar etter saka i mappa utkastet ligg i, deretter i næraste mappe «cases» oppover.`,
  }),
  'utkast-sak-ubrukelig': ({ id, file }) => ({
    what: `Det er feil i saka «${id}» i ${file}.`,
    why: WITHOUT_CASE,
    fix: `Rett saka. Sjå kva som er feil: samarbeid validate ${asArgument(file)}`,
  }),
  'utkast-alternativ-ukjent': ({ found, known, suggestion }) => ({
    what: `«${found}» er ikkje eit alternativ i saka.`,
    fix: meant(suggestion, known),
  }),
  'utkast-form-ulik': ({ found, alternative, expected }) => ({
    what: `Utkastet har forma «${found}», men i saka har «${alternative}» forma «${expected}».`,
    why: 'Forma avgjer kva avtalen må innehalde. Utkastet er halde opp mot forma som står her.',
    fix: `Skriv «form: ${expected}», eller rett forma i saka.`,
  }),
  'utkast-henvisning': ({ kind, found, known, suggestion }) => ({
    what: {
      point: `«${found}» er ikkje eit punkt i avtalar av denne forma.`,
      participant: `«${found}» er ikkje ein deltakar i saka.`,
    }[kind],
    fix: meant(suggestion, known),
  }),
};
