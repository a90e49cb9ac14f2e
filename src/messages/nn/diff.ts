// Nynorsk for `diff`: what a change did to a case, in sentences that a reviewer can read before approving.
import type { Cause, FindingState } from '../../assessment/case-change.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { outOfHundred, quoted } from './recommendation.js';

const causes: Record<Cause, string> = {
  case: 'fila til saka',
  agreement: 'avtalen',
  law: 'reglane om organisasjonsformer',
  sheets: 'vurderingsarka',
  drafts: 'utkasta til avtale',
  project: 'alvorsgradane i prosjektfila',
};

const states: Record<FindingState, string> = {
  feil: 'feil',
  advarsel: 'åtvaring',
  merknad: 'merknad',
  avklart: 'avklara',
  ignorert: 'ignorert',
};

const cases = (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`;

export const diff: Messages['diff'] = {
  command: 'Vis kva ei endring i git gjer med vurderinga av sakene',
  words:
    'greina, taggen eller commiten ein samanliknar frå, eventuelt den ein samanliknar til, og så filer eller mapper',
  title: (from, to) => (to === null ? `Frå ${from} til filene slik dei ligg her` : `Frå ${from} til ${to}`),
  summary: ({ changed, added, removed, same }) => {
    const told = [
      ...(changed === 0 ? [] : [`${cases(changed)} endra`]),
      ...(added === 0 ? [] : [`${cases(added)} ${added === 1 ? 'komen' : 'komne'} til`]),
      ...(removed === 0 ? [] : [`${cases(removed)} ${removed === 1 ? 'teken' : 'tekne'} bort`]),
    ];
    if (told.length === 0) return `Ingen skilnader. ${cases(same)} samanlikna.`;
    return `${format.all(told)}.${same === 0 ? '' : ` ${cases(same)} utan skilnader.`}`;
  },
  presence: {
    added: 'Saka er ny.',
    removed: 'Saka er teken bort.',
    renamed: (from) => `Fila er flytta. Ho låg i ${from}.`,
    unreadableNow: 'Det går ikkje lenger å lese fila som ei sak. Sjå funna under.',
    unreadableBefore: 'Før gjekk det ikkje å lese fila som ei sak. No går det.',
    unreadableBoth: 'Det går ikkje å lese fila som ei sak, korkje før eller no.',
    unreadableNew: 'Det går ikkje å lese fila som ei sak. Sjå funna under.',
  },
  causes: (which) => {
    const list = format.all(which.map((cause) => causes[cause]));
    return which.includes('case')
      ? `Det som er endra, er ${list}.`
      : `Saka er ikkje endra. Det som er endra, er ${list}.`;
  },
  outcome: {
    title: 'Vurderinga',
    changed: (from, to) => `Vurderinga går frå «${from}» til «${to}».`,
    same: (outcome) => `Vurderinga er framleis «${outcome}».`,
    first: (outcome) => `Vurderinga er «${outcome}».`,
    was: (outcome) => `Vurderinga var «${outcome}».`,
    decided: (from) => `Vurderinga var «${from}». No er saka avgjord, og rangeringa er ei etterprøving.`,
    reopened: (to) => `Saka var avgjord. No er ho ikkje det, og vurderinga er «${to}».`,
    leaders: (from, to) =>
      `${to.length === 0 ? 'Ikkje noko alternativ leier no' : `No leier ${quoted(to)}`}. ${from.length === 0 ? 'Før leidde ingen.' : `Før leidde ${quoted(from)}.`}`,
    cooperation: (from, to) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `Samarbeid er betre enn nullalternativet i ${outOfHundred(to)} vektingar. Før: ${outOfHundred(from)}.`,
    form: (from, to) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `Alternativet som leier, kjem først i ${outOfHundred(to)} vektingar. Før: ${outOfHundred(from)}.`,
  },
  ranking: {
    title: 'Rekkjefølgje og verdi',
    up: (name, from, to) => `«${name}» rykkjer opp frå ${from}. til ${to}. plass.`,
    down: (name, from, to) => `«${name}» går ned frå ${from}. til ${to}. plass.`,
    entered: (name, rank) => `«${name}» er no med i rangeringa, på ${rank}. plass.`,
    left: (name, rank) => `«${name}» er ikkje lenger med i rangeringa. Det låg på ${rank}. plass.`,
    added: (name) => `«${name}» er eit nytt alternativ.`,
    removed: (name) => `«${name}» er teke bort.`,
    same: (name, rank) => `«${name}» er framleis på ${rank}. plass.`,
    unranked: (name) => `«${name}» er ikkje med i rangeringa.`,
    place: (name, rank) => `«${name}» er på ${rank}. plass.`,
    value: (from, to) => `Verdi ${from} → ${to}.`,
    valueNow: (value) => `Verdi ${value}.`,
    none: 'ingen',
  },
  noEffect: 'Vurderinga, rekkjefølgja, tala og funna er dei same.',
  facts: {
    title: 'Kroner, årsverk og risiko',
    money: ([kind, where], alternative, [from, to]) => `${kind}, ${where}, «${alternative}»: ${from} → ${to}`,
    shared: 'delt etter nøkkel',
    jobs: (municipality, alternative, [from, to]) =>
      `Årsverk i ${municipality}, «${alternative}»: ${to}. Før: ${from}.`,
    jobsFromTo: (from, to) => `frå ${from} til ${to}`,
    risk: (what, from, to) => `Risiko, «${what}»: ${from} → ${to}`,
    riskAfter: (what, from, to) => `Risiko etter tiltak, «${what}»: ${from} → ${to}`,
    missing: 'ikkje oppgitt',
  },
  scores: {
    title: 'Poeng',
    change: (cell, from, to) => `${cell}: ${from} → ${to}`,
    missing: 'ikkje vurdert',
  },
  weights: {
    title: 'Vekter',
    change: (criterion, from, to) => `«${criterion}»: ${from} → ${to} prosent`,
    missing: 'ikkje med',
  },
  turning: {
    before: (text) => `Før: ${text}`,
    now: (text) => `No: ${text}`,
  },
  findings: {
    title: (added, gone, changed) =>
      `Funn: ${[
        ...(added === 0 ? [] : [`${added} ${added === 1 ? 'nytt' : 'nye'}`]),
        ...(gone === 0 ? [] : [`${gone} borte`]),
        ...(changed === 0 ? [] : [`${changed} endra`]),
      ].join(', ')}`,
    added: (state) =>
      state === 'avklart' || state === 'ignorert' ? `Nytt, men ${states[state]}` : `Ny ${states[state]}`,
    gone: (state) => `Borte (${states[state]})`,
    changed: (from, to) => `Frå ${states[from]} til ${states[to]}`,
    more: (count) => `… og ${count} funn til. Alle er med når du bruker --format json.`,
  },
  moreCases: (count) => `… og ${cases(count)} til. Alle er med når du bruker --format json.`,
  git: {
    notInstalled: 'samarbeid diff treng git, og git blei ikkje funne. Installer git og prøv på nytt.',
    noRepository:
      'samarbeid diff verkar berre i eit git-lager, og mappa du står i, høyrer ikkje til noko. Gå til mappa med sakene, eller lag eit lager med git init.',
  },
  errors: {
    what: 'Oppgi kva det skal samanliknast med, til dømes samarbeid diff main eller samarbeid diff HEAD~1 HEAD.',
    range: (from, to) => `Skriv dei to kvar for seg: samarbeid diff ${from} ${to}.`,
    pathFirst: (path) =>
      `«${path}» er ei fil eller ei mappe. Skriv først kva det skal samanliknast med, til dømes samarbeid diff main ${path}.`,
    both: (word) =>
      `«${word}» er både ei mappe eller fil og noko git kjenner. Skriv ./${word} for fila, eller refs/heads/${word} for greina.`,
    neither: (word) =>
      `«${word}» er korkje ei fil, ei mappe eller noko git kjenner, på nokon av sidene. Sjå greinene med git branch --all.`,
    outside: (path) =>
      `«${path}» ligg utanfor git-lageret, så det finst ikkje noko å samanlikne med. Nemn filer og mapper i lageret.`,
    none: (paths) => `Ingen saker å samanlikne i ${paths}.`,
  },
};
