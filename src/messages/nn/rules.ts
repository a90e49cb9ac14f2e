// Nynorsk for the rules: what each finds, why it matters, what to do, and what it asks for when it is met.
import type { DateProblem, RuleArgs } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const quoted = (ids: readonly string[]) => format.all(ids.map((id) => `«${id}»`));

export const ruleWords: WordsFor<RuleArgs> = {
  'nullalternativ-mangler': ({ suggestion }) => ({
    what: 'Saka har ikkje noko nullalternativ.',
    why: 'Alle poeng er endring frå nullalternativet.',
    fix:
      suggestion === null
        ? 'Legg til «nullalternativ» under «alternativer», med «navn» og «form».'
        : `Meinte du «${suggestion}»?`,
  }),
  'nullalternativ-poengsatt': ({ criteria }) => ({
    what: `Nullalternativet har fått poeng på ${quoted(criteria)}.`,
    why: 'Nullalternativet er 0 på alle kriteria. Dei andre alternativa blir målte mot det.',
    fix: 'Ta bort poenga for nullalternativet.',
  }),
  'kriterium-ikke-vurdert': ({ criterion, alternatives, names, reason }) => {
    const lacking = `${quoted(alternatives)} er ikkje ${alternatives.length === 1 ? 'vurdert' : 'vurderte'} på «${criterion}»`;
    return {
      what: names.length > 0 ? `${lacking} for ${format.all([...names])}.` : `${lacking}.`,
      why: reason === null ? 'Eit hol blir ikkje rekna som 0: verdien blir eit spenn.' : `Grunn: ${reason}`,
      fix:
        reason === null
          ? 'Gi poeng eller eit spenn, eller skriv «ikke-vurdert» med ein grunn fram til det er avklara.'
          : 'Gi poeng eller eit spenn når det er avklara.',
    };
  },
  'begrunnelse-mangler': ({ criterion, alternatives }) => ({
    what: `${quoted(alternatives)} har poeng på «${criterion}» utan grunngiving.`,
    why: 'Utan grunngiving kan ingen andre etterprøve vurderinga.',
    fix: 'Legg til «begrunnelse» med ei setning eller to.',
  }),
  'mulig-dobbelttelling': ({ facts, criteria, alternatives }) => ({
    what: `${quoted(facts)} ligg til grunn for poeng på både ${quoted(criteria)}, for ${quoted(alternatives)}.`,
    why: 'Det same tilhøvet kan då telje to gonger i verdien.',
    fix: 'Avgjer kva kriterium det høyrer til («avgrensning» i avtalen kan seie det), eller svar under «avklaringer» kvifor det tel på begge.',
  }),
  'poeng-utenfor-skala': ({ found, from, to }) => ({
    what: `${format.short(found)} ligg utanfor skalaen, som går frå ${format.short(from)} til ${format.short(to)}.`,
    why: 'Fram til det er retta, tel det som ikkje vurdert.',
    fix: 'Skriv eit trinn på skalaen.',
  }),
  'poeng-utenfor-spenn': ({ score, from, to }) => ({
    what:
      score === null
        ? `Spennet går frå høgt til lågt: ${format.short(from)} til ${format.short(to)}.`
        : `Spennet frå ${format.short(from)} til ${format.short(to)} passar ikkje med poenget ${format.short(score)}.`,
    why: 'Fram til det er retta, tel det som ikkje vurdert.',
    fix: 'Skriv spennet frå lågt til høgt, slik at poenget ligg i det.',
  }),
  'risikoanalyse-mangler': ({ missing }) => ({
    what: {
      all: 'Risiko- og konsekvensanalysen manglar.',
      events: 'Risikoanalysen har ingen hendingar.',
      date: 'Risikoanalysen seier ikkje når han blei utført.',
    }[missing],
    why: 'Avtalen krev ein risiko- og konsekvensanalyse for kvart samarbeidsområde.',
    fix: {
      all: 'Legg til «risikoanalyse» med «fordeler», «ulemper» og «hendelser».',
      events: 'Legg til «hendelser» under «risikoanalyse».',
      date: 'Legg til «utført» med dato under «risikoanalyse».',
    }[missing],
  }),
  'fordeler-eller-ulemper-mangler': ({ alternative, missing }) => {
    const lacking = {
      advantages: 'manglar fordelar',
      disadvantages: 'manglar ulemper',
      both: 'har korkje fordelar eller ulemper',
    }[missing];
    return {
      what: `«${alternative}» ${lacking}.`,
      why: 'Avtalen krev at analysen får fram både fordelar og ulemper.',
      fix: `Legg til minst éin under «risikoanalyse» med «alternativ: ${alternative}».`,
    };
  },
  'rod-hendelse-uten-tiltak': ({ event, missing }) => ({
    what: `Raud hending utan ${{ measure: 'tiltak', owner: 'ansvarleg', both: 'tiltak og ansvarleg' }[missing]}: ${event}`,
    why: 'Ei raud hending må ha eit tiltak og nokon som har ansvaret for det.',
    fix: 'Legg til «tiltak» og «ansvarlig».',
  }),
  'tiltak-oker-risiko': ({ event }) => ({
    what: `Risikoen er større etter tiltaket enn før: ${event}`,
    fix: 'Kontroller «sannsynlighet» og «konsekvens» under «etter-tiltak».',
  }),
  'konsekvens-ikke-vurdert': ({ consequence, reason }) => ({
    what: `Konsekvensar for ${consequence} er ikkje vurderte.`,
    why: reason === null ? 'Saksframlegget har ei eiga overskrift for det.' : `Grunn: ${reason}`,
    fix: `Skriv vurderinga under «konsekvenser», «${consequence}».`,
  }),
  'medvirkning-mangler': ({ names }) => ({
    what: `Saka får følgjer for tilsette, men medverknad er ikkje ført opp for ${format.all([...names])}.`,
    why: 'Tillitsvalde og verneombod skal vere med i kvar kommune før saka blir avgjord.',
    fix: 'Legg til kven som har medverka, og når, under «medvirkning».',
  }),
  'fortegn-mot-kroner': ({ criterion, alternative, score, kroner }) => ({
    what: `«${alternative}» har ${format.signed(score)} på «${criterion}», men beløpa som er førte opp, utgjer ${format.kroner(kroner)}.`,
    why: 'Metoden i avtalefila seier at poeng og kroner skal peike same vegen på dette kriteriet.',
    fix: 'Rett poenget eller beløpa, eller forklar skilnaden under «avklaringer».',
  }),
  'dato-uten-mening': ({ problem, date, against }) => dateWords[problem](date, against),
  'ukjent-henvisning': ({ kind, found, known, suggestion, places }) => ({
    what: `«${found}» er ikkje ${unknownKinds[kind]}.${places > 1 ? ` Det er nemnt ${places} stader.` : ''}`,
    why:
      kind === 'party'
        ? 'Saka følgjer avtalen, og berre partane i han kan stå her.'
        : 'Det som ikkje er kjent, blir ikkje med i vurderinga.',
    fix: (suggestion === null ? unknownFixes[kind] : undefined) ?? meant(suggestion, known),
  }),
};

/** What else can be done than to choose among what is known. */
const unknownFixes: Partial<Record<RuleArgs['ukjent-henvisning']['kind'], string>> = {
  source: 'Legg til kjelda under «kilder».',
  party:
    'Ta bort kommunen, eller legg han til i avtalefila. Er kommunen med utan å vere part, kan han stå under «andre-deltakere» for alternativet.',
};

const unknownKinds: Record<RuleArgs['ukjent-henvisning']['kind'], string> = {
  criterion: 'eit kriterium i avtalen',
  alternative: 'eit alternativ i saka',
  municipality: 'ein av kommunane i saka',
  party: 'part i avtalen',
  source: 'ei kjelde i saka',
  body: 'eit organ i avtalen',
  rule: 'ein regel verktøyet kjenner',
  likelihood: 'eit sannsyn i risikomatrisa',
  consequence: 'ein konsekvens i risikomatrisa',
  area: 'eit område i avtalen',
  instrument: 'eit verkemiddel for styring som verktøyet kjenner',
};

const dateWords: Record<DateProblem, (date: string, against: string) => DiagnosticWords> = {
  'after-updated': (date, against) => ({
    what: `${date} er etter ${against}, dagen saka blir vurdert på, men er ført opp som utført.`,
    fix: 'Rett datoen, eller oppdater «oppdatert».',
  }),
  'deadline-passed': (date, against) => ({
    what: `Fristen ${date} for nullalternativet var ute før ${against}.`,
    fix: 'Rett fristen, eller sei kva som gjeld no.',
  }),
  'decision-before-involvement': (date, against) => ({
    what: `Vedtaket ${date} kom før den første medverknaden ${against}.`,
    fix: 'Kontroller datoane. Medverknad skal kome før saka blir avgjord.',
  }),
  'effect-outside-period': (date, against) => ({
    what: `Verknaden i ${date} ligg utanfor analyseperioden ${against}.`,
    why: 'Beløpet er med i summane for alle åra som er førte opp.',
    fix: 'Rett åra, eller endre «start» eller «analyseperiode».',
  }),
  'effect-partly-outside': (date, against) => ({
    what: `Verknaden i ${date} går ut over analyseperioden ${against}.`,
    why: 'Beløpet er med i summane for alle åra som er førte opp.',
    fix: 'Rett åra, eller endre «start» eller «analyseperiode».',
  }),
};

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const requirements: Record<keyof RuleArgs, { met: string; unmet: string }> = {
  'nullalternativ-mangler': {
    met: 'Nullalternativet er skildra',
    unmet: 'Nullalternativet er ikkje skildra',
  },
  'nullalternativ-poengsatt': {
    met: 'Nullalternativet står utan poeng',
    unmet: 'Nullalternativet har fått poeng',
  },
  'kriterium-ikke-vurdert': { met: 'Alle kriteria er vurderte', unmet: 'Ikkje alle kriteria er vurderte' },
  'begrunnelse-mangler': { met: 'Alle poeng er grunngitte', unmet: 'Ikkje alle poeng er grunngitte' },
  'mulig-dobbelttelling': {
    met: 'Kvart poeng har sitt eige grunnlag',
    unmet: 'Det same ligg til grunn for poeng på to kriterium',
  },
  'poeng-utenfor-skala': { met: 'Poenga ligg på skalaen', unmet: 'Poeng ligg utanfor skalaen' },
  'poeng-utenfor-spenn': { met: 'Poeng og spenn stemmer', unmet: 'Poeng og spenn stemmer ikkje' },
  'risikoanalyse-mangler': {
    met: 'Risiko- og konsekvensanalysen er gjord',
    unmet: 'Risiko- og konsekvensanalysen manglar eller er ikkje ferdig',
  },
  'fordeler-eller-ulemper-mangler': {
    met: 'Både fordelar og ulemper kjem fram',
    unmet: 'Fordelar og ulemper kjem ikkje fram for alle alternativa',
  },
  'rod-hendelse-uten-tiltak': {
    met: 'Raude hendingar har tiltak og ansvarleg',
    unmet: 'Raude hendingar manglar tiltak eller ansvarleg',
  },
  'tiltak-oker-risiko': { met: 'Tiltaka aukar ikkje risikoen', unmet: 'Eit tiltak aukar risikoen' },
  'konsekvens-ikke-vurdert': {
    met: 'Konsekvensane er vurderte',
    unmet: 'Ikkje alle konsekvensar er vurderte',
  },
  'medvirkning-mangler': {
    met: 'Medverknad er ført opp for kvar kommune',
    unmet: 'Medverknad er ikkje ført opp for kvar kommune',
  },
  'fortegn-mot-kroner': {
    met: 'Poeng og kroner peiker same vegen',
    unmet: 'Poeng og kroner peiker kvar sin veg',
  },
  'dato-uten-mening': { met: 'Datoane heng saman', unmet: 'Datoane heng ikkje saman' },
  'ukjent-henvisning': { met: 'Alt som er nemnt, finst', unmet: 'Noko som er nemnt, finst ikkje' },
};
