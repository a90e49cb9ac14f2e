// Bokmål for the rules: what each finds, why it matters, what to do, and what it asks for when it is met.
import type { DateProblem, RuleArgs } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const quoted = (ids: readonly string[]) => format.all(ids.map((id) => `«${id}»`));

export const ruleWords: WordsFor<RuleArgs> = {
  'nullalternativ-mangler': ({ suggestion }) => ({
    what: 'Saken har ikke noe nullalternativ.',
    why: 'Alle poeng er endring fra nullalternativet.',
    fix:
      suggestion === null
        ? 'Legg til «nullalternativ» under «alternativer», med navn og form.'
        : `Mente du «${suggestion}»?`,
  }),
  'nullalternativ-poengsatt': ({ criteria }) => ({
    what: `Nullalternativet har fått poeng på ${quoted(criteria)}.`,
    why: 'Nullalternativet er 0 på alle kriterier. De andre alternativene måles mot det.',
    fix: 'Ta bort poengene for nullalternativet.',
  }),
  'kriterium-ikke-vurdert': ({ criterion, alternatives, names, reason }) => ({
    what:
      names.length > 0
        ? `${quoted(alternatives)} er ikke vurdert på «${criterion}» for ${format.all([...names])}.`
        : `${quoted(alternatives)} er ikke vurdert på «${criterion}».`,
    why: reason === null ? 'Et hull blir ikke regnet som 0: verdien blir et spenn.' : `Grunn: ${reason}`,
    fix:
      reason === null
        ? 'Gi poeng eller et spenn, eller skriv «ikke-vurdert» med en grunn fram til det er avklart.'
        : 'Gi poeng eller et spenn når det er avklart.',
  }),
  'begrunnelse-mangler': ({ criterion, alternatives }) => ({
    what: `${quoted(alternatives)} har poeng på «${criterion}» uten begrunnelse.`,
    why: 'Uten begrunnelse kan ingen andre etterprøve vurderingen.',
    fix: 'Legg til «begrunnelse» med en setning eller to.',
  }),
  'mulig-dobbelttelling': ({ facts, criteria, alternatives }) => ({
    what: `${quoted(facts)} er grunnlag for poeng på både ${quoted(criteria)}, for ${quoted(alternatives)}.`,
    why: 'Det samme forholdet kan da telle to ganger i verdien.',
    fix: 'Avgjør hvilket kriterium det hører til («avgrensning» i avtalen kan si det), eller svar under «avklaringer» hvorfor det teller på begge.',
  }),
  'poeng-utenfor-skala': ({ found, from, to }) => ({
    what: `${format.short(found)} ligger utenfor skalaen, som går fra ${format.short(from)} til ${format.short(to)}.`,
    why: 'Til det er rettet, regnes det som ikke vurdert.',
    fix: 'Skriv et trinn på skalaen.',
  }),
  'poeng-utenfor-spenn': ({ score, from, to }) => ({
    what:
      score === null
        ? `Spennet går fra høyt til lavt: ${format.short(from)} til ${format.short(to)}.`
        : `Spennet fra ${format.short(from)} til ${format.short(to)} passer ikke med poenget ${format.short(score)}.`,
    why: 'Til det er rettet, regnes det som ikke vurdert.',
    fix: 'Skriv spennet fra lavt til høyt, slik at poenget ligger i det.',
  }),
  'risikoanalyse-mangler': ({ missing }) => ({
    what: {
      all: 'Risiko- og konsekvensanalysen mangler.',
      events: 'Risikoanalysen har ingen hendelser.',
      date: 'Risikoanalysen sier ikke når den ble utført.',
    }[missing],
    why: 'Avtalen krever en risiko- og konsekvensanalyse for hvert samarbeidsområde.',
    fix: {
      all: 'Legg til «risikoanalyse» med fordeler, ulemper og hendelser.',
      events: 'Legg til «hendelser» under «risikoanalyse».',
      date: 'Legg til «utført» med dato under «risikoanalyse».',
    }[missing],
  }),
  'fordeler-eller-ulemper-mangler': ({ alternative, missing }) => {
    const lacking = {
      advantages: 'fordeler',
      disadvantages: 'ulemper',
      both: 'verken fordeler eller ulemper',
    }[missing];
    return {
      what: missing === 'both' ? `«${alternative}» har ${lacking}.` : `«${alternative}» mangler ${lacking}.`,
      why: 'Avtalen krever at analysen belyser både fordeler og ulemper.',
      fix: `Legg til minst én under «risikoanalyse» med «alternativ: ${alternative}».`,
    };
  },
  'rod-hendelse-uten-tiltak': ({ event, missing }) => ({
    what: `Rød hendelse uten ${{ measure: 'tiltak', owner: 'ansvarlig', both: 'tiltak og ansvarlig' }[missing]}: ${event}`,
    why: 'En rød hendelse må ha et tiltak og noen som har ansvaret for det.',
    fix: 'Legg til «tiltak» og «ansvarlig».',
  }),
  'tiltak-oker-risiko': ({ event }) => ({
    what: `Risikoen er større etter tiltaket enn før: ${event}`,
    fix: 'Kontroller sannsynlighet og konsekvens under «etter-tiltak».',
  }),
  'konsekvens-ikke-vurdert': ({ consequence, reason }) => ({
    what: `Konsekvenser for ${consequence} er ikke vurdert.`,
    why: reason === null ? 'Saksframlegget har en egen overskrift for det.' : `Grunn: ${reason}`,
    fix: `Skriv vurderingen under «konsekvenser», «${consequence}».`,
  }),
  'medvirkning-mangler': ({ names }) => ({
    what: `Ansatte er berørt, men medvirkning er ikke ført opp for ${format.all([...names])}.`,
    why: 'Tillitsvalgte og verneombud skal være med i hver kommune før saken avgjøres.',
    fix: 'Legg til hvem som har medvirket, og når, under «medvirkning».',
  }),
  'fortegn-mot-kroner': ({ criterion, alternative, score, kroner }) => ({
    what: `«${alternative}» har ${format.signed(score)} på «${criterion}», men beløpene som er ført opp, utgjør ${format.kroner(kroner)}.`,
    why: 'Metoden i avtalefilen sier at poeng og kroner skal peke samme vei på dette kriteriet.',
    fix: 'Rett poenget eller beløpene, eller forklar forskjellen under «avklaringer».',
  }),
  'dato-uten-mening': ({ problem, date, against }) => dateWords[problem](date, against),
  'ukjent-henvisning': ({ kind, found, known, suggestion, places }) => ({
    what: `«${found}» er ikke ${unknownKinds[kind]}.${places > 1 ? ` Det nevnes ${places} steder.` : ''}`,
    why:
      kind === 'party'
        ? 'Saken følger avtalen, og bare partene i den kan stå her.'
        : 'Det som ikke er kjent, blir ikke med i vurderingen.',
    fix: (suggestion === null ? unknownFixes[kind] : undefined) ?? meant(suggestion, known),
  }),
};

/** What else can be done than to choose among what is known. */
const unknownFixes: Partial<Record<RuleArgs['ukjent-henvisning']['kind'], string>> = {
  source: 'Legg kilden til under «kilder».',
  party:
    'Ta bort kommunen, eller legg den til i avtalefilen. Deltar den uten å være part, kan den stå under «andre-deltakere» for alternativet.',
};

const unknownKinds: Record<RuleArgs['ukjent-henvisning']['kind'], string> = {
  criterion: 'et kriterium i avtalen',
  alternative: 'et alternativ i saken',
  municipality: 'en av kommunene i saken',
  party: 'part i avtalen',
  source: 'en kilde i saken',
  body: 'et organ i avtalen',
  rule: 'en regel verktøyet kjenner',
  likelihood: 'en sannsynlighet i risikomatrisen',
  consequence: 'en konsekvens i risikomatrisen',
  area: 'et område i avtalen',
  instrument: 'et virkemiddel for styring verktøyet kjenner',
};

const dateWords: Record<DateProblem, (date: string, against: string) => DiagnosticWords> = {
  'after-updated': (date, against) => ({
    what: `${date} er etter ${against}, dagen saken vurderes på, men er ført opp som utført.`,
    fix: 'Rett datoen, eller oppdater «oppdatert».',
  }),
  'deadline-passed': (date, against) => ({
    what: `Fristen ${date} for nullalternativet var ute før ${against}.`,
    fix: 'Rett fristen, eller si hva som gjelder nå.',
  }),
  'decision-before-involvement': (date, against) => ({
    what: `Vedtaket ${date} er truffet før den første medvirkningen ${against}.`,
    fix: 'Kontroller datoene. Medvirkning skal komme før saken avgjøres.',
  }),
  'effect-outside-period': (date, against) => ({
    what: `Virkningen i ${date} ligger utenfor analyseperioden ${against}.`,
    why: 'Beløpet er med i summene for alle årene som er ført opp.',
    fix: 'Rett årene, eller endre «start» eller «analyseperiode».',
  }),
  'effect-partly-outside': (date, against) => ({
    what: `Virkningen i ${date} går ut over analyseperioden ${against}.`,
    why: 'Beløpet er med i summene for alle årene som er ført opp.',
    fix: 'Rett årene, eller endre «start» eller «analyseperiode».',
  }),
};

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const requirements: Record<keyof RuleArgs, { met: string; unmet: string }> = {
  'nullalternativ-mangler': {
    met: 'Nullalternativet er beskrevet',
    unmet: 'Nullalternativet er ikke beskrevet',
  },
  'nullalternativ-poengsatt': {
    met: 'Nullalternativet står uten poeng',
    unmet: 'Nullalternativet har fått poeng',
  },
  'kriterium-ikke-vurdert': { met: 'Alle kriterier er vurdert', unmet: 'Ikke alle kriterier er vurdert' },
  'begrunnelse-mangler': { met: 'Alle poeng er begrunnet', unmet: 'Ikke alle poeng er begrunnet' },
  'mulig-dobbelttelling': {
    met: 'Hvert poeng har sitt eget grunnlag',
    unmet: 'Det samme er grunnlag for poeng på to kriterier',
  },
  'poeng-utenfor-skala': { met: 'Poengene ligger på skalaen', unmet: 'Poeng ligger utenfor skalaen' },
  'poeng-utenfor-spenn': { met: 'Poeng og spenn stemmer', unmet: 'Poeng og spenn stemmer ikke' },
  'risikoanalyse-mangler': {
    met: 'Risiko- og konsekvensanalyse er gjort',
    unmet: 'Risiko- og konsekvensanalysen mangler eller er ikke ferdig',
  },
  'fordeler-eller-ulemper-mangler': {
    met: 'Både fordeler og ulemper er belyst',
    unmet: 'Fordeler og ulemper er ikke belyst for alle alternativer',
  },
  'rod-hendelse-uten-tiltak': {
    met: 'Røde hendelser har tiltak og ansvarlig',
    unmet: 'Røde hendelser mangler tiltak eller ansvarlig',
  },
  'tiltak-oker-risiko': { met: 'Tiltakene øker ikke risikoen', unmet: 'Et tiltak øker risikoen' },
  'konsekvens-ikke-vurdert': { met: 'Konsekvensene er vurdert', unmet: 'Ikke alle konsekvenser er vurdert' },
  'medvirkning-mangler': {
    met: 'Medvirkning er ført opp for hver kommune',
    unmet: 'Medvirkning er ikke ført opp for hver kommune',
  },
  'fortegn-mot-kroner': {
    met: 'Poeng og kroner peker samme vei',
    unmet: 'Poeng og kroner peker hver sin vei',
  },
  'dato-uten-mening': { met: 'Datoene henger sammen', unmet: 'Datoene henger ikke sammen' },
  'ukjent-henvisning': { met: 'Alt som nevnes, finnes', unmet: 'Noe som nevnes, finnes ikke' },
};
