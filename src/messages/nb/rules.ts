// Bokmål for the rules: what each finds, why it matters, what to do, and what it asks for when it is met.
import type { DateProblem, RuleArgs, RuleId } from '../../diagnostics/codes.js';
import { formatKroner, formatShort, formatSigned } from '../numbers.js';
import type { WordsFor } from '../words.js';
import { both, kindWord, meant } from './source.js';

const quoted = (ids: readonly string[]) => both(ids.map((id) => `«${id}»`));

export const ruleWords: WordsFor<RuleArgs> = {
  'nullalternativ-mangler': () => ({
    what: 'Saken har ikke noe nullalternativ.',
    why: 'Alle poeng er endring fra nullalternativet.',
    fix: 'Legg til «nullalternativ» under «alternativer», med navn og form.',
  }),
  'nullalternativ-poengsatt': ({ criteria }) => ({
    what: `Nullalternativet har fått poeng på ${quoted(criteria)}.`,
    why: 'Nullalternativet er 0 på alle kriterier. De andre alternativene måles mot det.',
    fix: 'Ta bort poengene for nullalternativet.',
  }),
  'kriterium-ikke-vurdert': ({ criterion, alternatives, municipalities, reason }) => ({
    what:
      municipalities.length > 0
        ? `${quoted(alternatives)} er ikke vurdert på «${criterion}» for ${both([...municipalities])}.`
        : `${quoted(alternatives)} er ikke vurdert på «${criterion}».`,
    why: reason === null ? 'Et hull blir ikke regnet som 0: verdien blir et spenn.' : `Grunn: ${reason}`,
    fix: 'Gi poeng eller et spenn, eller skriv «ikke-vurdert» med grunn til det er avklart.',
  }),
  'begrunnelse-mangler': ({ criterion, alternatives }) => ({
    what: `${quoted(alternatives)} har poeng på «${criterion}» uten begrunnelse.`,
    why: 'Uten begrunnelse kan ingen andre etterprøve vurderingen.',
    fix: 'Legg til «begrunnelse» med en setning eller to.',
  }),
  'poeng-utenfor-skala': ({ found, from, to }) => ({
    what: `${formatShort(found)} ligger utenfor skalaen, som går fra ${formatShort(from)} til ${formatShort(to)}.`,
    why: 'Vurderingen blir regnet som et hull til den er rettet.',
    fix: 'Skriv et trinn på skalaen.',
  }),
  'poeng-utenfor-spenn': ({ score, from, to }) => ({
    what: `Spennet fra ${formatShort(from)} til ${formatShort(to)} passer ikke med poenget ${formatShort(score)}.`,
    why: 'Vurderingen blir regnet som et hull til den er rettet.',
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
  'medvirkning-mangler': ({ municipalities }) => ({
    what: `Ansatte er berørt, men medvirkning er ikke ført opp for ${both([...municipalities])}.`,
    why: 'Tillitsvalgte og verneombud skal være med i hver kommune før saken avgjøres.',
    fix: 'Legg til hvem som har medvirket, og når, under «medvirkning».',
  }),
  'fortegn-mot-kroner': ({ criterion, alternative, score, kroner }) => ({
    what: `«${alternative}» har ${formatSigned(score)} på «${criterion}», men oppførte kroner er ${formatKroner(kroner)}.`,
    why: 'Avtalen sier at poenget skal stemme med pengene på dette kriteriet.',
    fix: 'Rett poenget eller beløpene, eller forklar forskjellen i begrunnelsen.',
  }),
  'dato-uten-mening': ({ problem, date, against }) => dateWords[problem](date, against),
  'ipr-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er et interkommunalt politisk råd som skal treffe enkeltvedtak.`,
    why: 'Et slikt råd kan ikke få den myndigheten. Unntak er vedtak om interne forhold i samarbeidet og forvaltning av tilskuddsordninger (kommuneloven §\u00a018-1 andre ledd).',
    fix: 'Velg en annen form. Gjelder det bare unntakene, skriv «enkeltvedtak: nei».',
  }),
  'ko-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er et kommunalt oppgavefellesskap som skal treffe enkeltvedtak.`,
    why: 'Et oppgavefellesskap kan ikke få den myndigheten. Unntak er vedtak om interne forhold i samarbeidet og forvaltning av tilskuddsordninger (kommuneloven §\u00a019-1 andre ledd).',
    fix: 'Velg en annen form. Gjelder det bare unntakene, skriv «enkeltvedtak: nei».',
  }),
  'vkadm-prinsipiell': ({ alternative }) => ({
    what: `«${alternative}» er et administrativt vertskommunesamarbeid som skal treffe vedtak i saker av prinsipiell betydning.`,
    why: 'I denne formen kan vertskommunen bare treffe vedtak i saker som ikke har prinsipiell betydning (kommuneloven §\u00a020-2 første ledd).',
    fix: 'Behold de prinsipielle sakene i egen kommune, eller vurder vertskommune med felles folkevalgt nemnd.',
  }),
  'vk-ikke-lovpalagt': ({ alternative }) => ({
    what: `«${alternative}» bruker vertskommune for en oppgave som ikke er lovpålagt.`,
    why: 'Kommuneloven §\u00a020-1 taler om lovpålagte oppgaver. Om kapitlet kan brukes for andre oppgaver, er ikke kontrollert.',
    fix: 'Få hjemmelen vurdert, og skriv svaret under «avklaringer».',
  }),
  'ukjent-henvisning': ({ kind, found, known, suggestion }) => ({
    what: `«${found}» er ikke en kjent ${kindWord(kind)}.`.replace(
      /en kjent (kriterium|alternativ|organ)/,
      'et kjent $1',
    ),
    why: 'Det som ikke er kjent, blir ikke med i vurderingen.',
    fix: meant(suggestion, known),
  }),
};

const dateWords: Record<DateProblem, (date: string, against: string) => { what: string; fix: string }> = {
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
    fix: 'Rett årene, eller endre «start» eller «analyseperiode».',
  }),
};

/** What each rule asks for, as a requirement that is met or not. */
export const requirementNames: Record<RuleId, string> = {
  'nullalternativ-mangler': 'Nullalternativet er beskrevet',
  'nullalternativ-poengsatt': 'Nullalternativet står uten poeng',
  'kriterium-ikke-vurdert': 'Alle kriterier er vurdert',
  'begrunnelse-mangler': 'Alle poeng er begrunnet',
  'poeng-utenfor-skala': 'Poengene ligger på skalaen',
  'poeng-utenfor-spenn': 'Poeng og spenn stemmer',
  'risikoanalyse-mangler': 'Risiko- og konsekvensanalyse er gjort',
  'fordeler-eller-ulemper-mangler': 'Både fordeler og ulemper er belyst',
  'rod-hendelse-uten-tiltak': 'Røde hendelser har tiltak og ansvarlig',
  'tiltak-oker-risiko': 'Tiltakene øker ikke risikoen',
  'konsekvens-ikke-vurdert': 'Konsekvensene er vurdert',
  'medvirkning-mangler': 'Ansatte har medvirket i hver kommune',
  'fortegn-mot-kroner': 'Poeng og kroner peker samme vei',
  'dato-uten-mening': 'Datoene henger sammen',
  'ipr-enkeltvedtak': 'Politisk råd uten enkeltvedtak',
  'ko-enkeltvedtak': 'Oppgavefellesskap uten enkeltvedtak',
  'vkadm-prinsipiell': 'Administrativ vertskommune uten prinsipielle saker',
  'vk-ikke-lovpalagt': 'Hjemmel for vertskommune er avklart',
  'ukjent-henvisning': 'Alt som nevnes, finnes',
};
