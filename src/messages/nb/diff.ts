// Bokmål for `diff`: what a change did to a case, in sentences that a reviewer can read before approving.
import type { Cause, FindingState } from '../../assessment/case-change.js';
import { format } from './format.js';
import { outOfHundred, quoted } from './recommendation.js';

const causes: Record<Cause, string> = {
  case: 'filen til saken',
  agreement: 'avtalen',
  law: 'reglene om organisasjonsformer',
  sheets: 'vurderingsarkene',
  drafts: 'utkastene til avtale',
  project: 'alvorligheten i prosjektfilen',
};

const states: Record<FindingState, string> = {
  feil: 'feil',
  advarsel: 'advarsel',
  merknad: 'merknad',
  avklart: 'avklart',
  ignorert: 'ignorert',
};

const cases = (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`;

export const diff = {
  command: 'Vis hva en endring i git gjør med vurderingen av sakene',
  words:
    'grenen, taggen eller commiten det sammenlignes fra, eventuelt den det sammenlignes til, og så filer eller mapper',
  title: (from: string, to: string | null) =>
    to === null ? `Fra ${from} til filene slik de ligger her` : `Fra ${from} til ${to}`,
  summary: (counts: { changed: number; added: number; removed: number; same: number }) => {
    const { changed, added, removed, same } = counts;
    const told = [
      ...(changed === 0 ? [] : [`${cases(changed)} endret`]),
      ...(added === 0 ? [] : [`${cases(added)} kommet til`]),
      ...(removed === 0 ? [] : [`${cases(removed)} tatt bort`]),
    ];
    if (told.length === 0) return `Ingen forskjeller. ${cases(same)} sammenlignet.`;
    return `${format.all(told)}.${same === 0 ? '' : ` ${cases(same)} uten forskjeller.`}`;
  },
  presence: {
    added: 'Saken er ny.',
    removed: 'Saken er tatt bort.',
    renamed: (from: string) => `Filen er flyttet. Den lå i ${from}.`,
    unreadableNow: 'Filen kan ikke lenger leses som en sak. Se funnene under.',
    unreadableBefore: 'Filen kunne ikke leses som en sak før. Nå kan den det.',
    unreadableBoth: 'Filen kan ikke leses som en sak, verken før eller nå.',
    unreadableNew: 'Filen kan ikke leses som en sak. Se funnene under.',
  },
  causes: (which: readonly Cause[]) => {
    const list = format.all(which.map((cause) => causes[cause]));
    return which.includes('case')
      ? `Det som er endret, er ${list}.`
      : `Saken er ikke endret. Det som er endret, er ${list}.`;
  },
  outcome: {
    title: 'Vurderingen',
    changed: (from: string, to: string) => `Vurderingen går fra «${from}» til «${to}».`,
    same: (outcome: string) => `Vurderingen er fortsatt «${outcome}».`,
    first: (outcome: string) => `Vurderingen er «${outcome}».`,
    was: (outcome: string) => `Vurderingen var «${outcome}».`,
    decided: (from: string) =>
      `Vurderingen var «${from}». Nå er saken avgjort, og rangeringen er en etterprøving.`,
    reopened: (to: string) => `Saken var avgjort. Nå er den ikke det, og vurderingen er «${to}».`,
    leaders: (from: readonly string[], to: readonly string[]) =>
      `${to.length === 0 ? 'Ingen alternativer leder nå' : `Nå leder ${quoted(to)}`}. ${from.length === 0 ? 'Før ledet ingen.' : `Før ledet ${quoted(from)}.`}`,
    /** Null: too small a change to be told. */
    cooperation: (from: number, to: number) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `Samarbeid er bedre enn nullalternativet i ${outOfHundred(to)} vektinger. Før: ${outOfHundred(from)}.`,
    form: (from: number, to: number) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `Alternativet som leder, kommer først i ${outOfHundred(to)} vektinger. Før: ${outOfHundred(from)}.`,
  },
  ranking: {
    title: 'Rekkefølge og verdi',
    up: (name: string, from: number, to: number) => `«${name}» rykker opp fra ${from}. til ${to}. plass.`,
    down: (name: string, from: number, to: number) => `«${name}» går ned fra ${from}. til ${to}. plass.`,
    entered: (name: string, rank: number) => `«${name}» er nå med i rangeringen, på ${rank}. plass.`,
    left: (name: string, rank: number) =>
      `«${name}» er ikke lenger med i rangeringen. Det lå på ${rank}. plass.`,
    added: (name: string) => `«${name}» er et nytt alternativ.`,
    removed: (name: string) => `«${name}» er tatt bort.`,
    same: (name: string, rank: number) => `«${name}» er fortsatt på ${rank}. plass.`,
    unranked: (name: string) => `«${name}» er ikke med i rangeringen.`,
    place: (name: string, rank: number) => `«${name}» er på ${rank}. plass.`,
    value: (from: string, to: string) => `Verdi ${from} → ${to}.`,
    valueNow: (value: string) => `Verdi ${value}.`,
    none: 'ingen',
  },
  noEffect: 'Vurderingen, rekkefølgen, tallene og funnene er de samme.',
  facts: {
    title: 'Kroner, årsverk og risiko',
    money: ([kind, where]: [string, string], alternative: string, [from, to]: [string, string]) =>
      `${kind}, ${where}, «${alternative}»: ${from} → ${to}`,
    shared: 'delt etter nøkkel',
    jobs: (municipality: string, alternative: string, [from, to]: [string, string]) =>
      `Årsverk i ${municipality}, «${alternative}»: ${to}. Før: ${from}.`,
    jobsFromTo: (from: string, to: string) => `fra ${from} til ${to}`,
    risk: (what: string, from: string, to: string) => `Risiko, «${what}»: ${from} → ${to}`,
    riskAfter: (what: string, from: string, to: string) => `Risiko etter tiltak, «${what}»: ${from} → ${to}`,
    missing: 'ikke oppgitt',
  },
  scores: {
    title: 'Poeng',
    change: (cell: string, from: string, to: string) => `${cell}: ${from} → ${to}`,
    missing: 'ikke vurdert',
  },
  weights: {
    title: 'Vekter',
    change: (criterion: string, from: string, to: string) => `«${criterion}»: ${from} → ${to} prosent`,
    missing: 'ikke med',
  },
  turning: {
    before: (text: string) => `Før: ${text}`,
    now: (text: string) => `Nå: ${text}`,
  },
  findings: {
    title: (added: number, gone: number, changed: number) =>
      `Funn: ${[
        ...(added === 0 ? [] : [`${added} ${added === 1 ? 'nytt' : 'nye'}`]),
        ...(gone === 0 ? [] : [`${gone} borte`]),
        ...(changed === 0 ? [] : [`${changed} endret`]),
      ].join(', ')}`,
    added: (state: FindingState) =>
      state === 'avklart' || state === 'ignorert' ? `Nytt, men ${states[state]}` : `Ny ${states[state]}`,
    gone: (state: FindingState) => `Borte (${states[state]})`,
    changed: (from: FindingState, to: FindingState) => `Fra ${states[from]} til ${states[to]}`,
    more: (count: number) => `… og ${count} funn til. Alle er med når du bruker --format json.`,
  },
  moreCases: (count: number) => `… og ${cases(count)} til. Alle er med når du bruker --format json.`,
  git: {
    notInstalled: 'samarbeid diff trenger git, og git ble ikke funnet. Installer git og prøv igjen.',
    noRepository:
      'samarbeid diff virker bare i et git-lager, og mappen du står i, hører ikke til noe. Gå til mappen med sakene, eller lag et lager med git init.',
  },
  errors: {
    what: 'Oppgi hva det skal sammenlignes med, for eksempel samarbeid diff main eller samarbeid diff HEAD~1 HEAD.',
    range: (from: string, to: string) => `Skriv de to hver for seg: samarbeid diff ${from} ${to}.`,
    pathFirst: (path: string) =>
      `«${path}» er en fil eller en mappe. Skriv først hva det skal sammenlignes med, for eksempel samarbeid diff main ${path}.`,
    both: (word: string) =>
      `«${word}» er både en mappe eller fil og noe git kjenner. Skriv ./${word} for filen, eller refs/heads/${word} for grenen.`,
    neither: (word: string) =>
      `«${word}» er verken en fil, en mappe eller noe git kjenner, på noen av sidene. Se grenene med git branch --all.`,
    outside: (path: string) =>
      `«${path}» ligger utenfor git-lageret, så det finnes ikke noe å sammenligne med. Nevn filer og mapper i lageret.`,
    none: (paths: string) => `Ingen saker å sammenligne i ${paths}.`,
  },
};
