// English for `diff`: what a change did to a case, in sentences that a reviewer can read before approving.
import type { Cause, FindingState } from '../../assessment/case-change.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { ordinal } from './ordinal.js';
import { outOfHundred, quoted } from './recommendation.js';

const causes: Record<Cause, string> = {
  case: 'the file of the case',
  agreement: 'the agreement',
  law: 'the rules on organisation forms',
  sheets: 'the assessment sheets',
  drafts: 'the draft agreements',
  project: 'the severities in the project file',
};

const states: Record<FindingState, string> = {
  feil: 'error',
  advarsel: 'warning',
  merknad: 'note',
  avklart: 'clarified',
  ignorert: 'ignored',
};

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;

export const diff: Messages['diff'] = {
  command: 'Show what a change in git does to the assessment of the cases',
  words:
    'the branch, tag or commit to compare from, the one to compare to if not the files here, then files or folders',
  title: (from, to) => (to === null ? `From ${from} to the files as they are here` : `From ${from} to ${to}`),
  summary: ({ changed, added, removed, same }) => {
    const told = [
      ...(changed === 0 ? [] : [`${cases(changed)} changed`]),
      ...(added === 0 ? [] : [`${cases(added)} added`]),
      ...(removed === 0 ? [] : [`${cases(removed)} removed`]),
    ];
    if (told.length === 0) return `No differences. ${cases(same)} compared.`;
    return `${format.all(told)}.${same === 0 ? '' : ` ${cases(same)} without differences.`}`;
  },
  presence: {
    added: 'The case is new.',
    removed: 'The case has been removed.',
    renamed: (from) => `The file has moved. It was at ${from}.`,
    unreadableNow: 'The file can no longer be read as a case. See the findings below.',
    unreadableBefore: 'The file could not be read as a case before. Now it can.',
    unreadableBoth: 'The file cannot be read as a case, neither before nor now.',
    unreadableNew: 'The file cannot be read as a case. See the findings below.',
  },
  causes: (which) => {
    const list = format.all(which.map((cause) => causes[cause]));
    return which.includes('case')
      ? `What has changed: ${list}.`
      : `The case itself is unchanged. What has changed: ${list}.`;
  },
  outcome: {
    title: 'The assessment',
    changed: (from, to) => `The assessment goes from “${from}” to “${to}”.`,
    same: (outcome) => `The assessment is still “${outcome}”.`,
    first: (outcome) => `The assessment is “${outcome}”.`,
    was: (outcome) => `The assessment was “${outcome}”.`,
    decided: (from) => `The assessment was “${from}”. The case is now decided, and the ranking is a review.`,
    reopened: (to) => `The case was decided. Now it is not, and the assessment is “${to}”.`,
    leaders: (from, to) =>
      `${to.length === 0 ? 'No alternative leads now' : `${quoted(to)} now ${to.length === 1 ? 'leads' : 'lead'}`}. ${from.length === 0 ? 'None led before.' : `Before: ${quoted(from)}.`}`,
    cooperation: (from, to) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `Cooperation is better than the zero alternative in ${outOfHundred(to)} weightings. Before: ${outOfHundred(from)}.`,
    form: (from, to) =>
      outOfHundred(from) === outOfHundred(to)
        ? null
        : `The leading alternative comes first in ${outOfHundred(to)} weightings. Before: ${outOfHundred(from)}.`,
  },
  ranking: {
    title: 'Order and value',
    up: (name, from, to) => `“${name}” moves up from ${ordinal(from)} to ${ordinal(to)} place.`,
    down: (name, from, to) => `“${name}” moves down from ${ordinal(from)} to ${ordinal(to)} place.`,
    entered: (name, rank) => `“${name}” is now in the ranking, in ${ordinal(rank)} place.`,
    left: (name, rank) => `“${name}” is no longer in the ranking. It was in ${ordinal(rank)} place.`,
    added: (name) => `“${name}” is a new alternative.`,
    removed: (name) => `“${name}” has been removed.`,
    same: (name, rank) => `“${name}” is still in ${ordinal(rank)} place.`,
    unranked: (name) => `“${name}” is not in the ranking.`,
    place: (name, rank) => `“${name}” is in ${ordinal(rank)} place.`,
    value: (from, to) => `Value ${from} → ${to}.`,
    valueNow: (value) => `Value ${value}.`,
    none: 'none',
  },
  noEffect: 'The assessment, the order, the figures and the findings are the same.',
  facts: {
    title: 'Kroner, jobs and risk',
    money: ([kind, where], alternative, [from, to]) => `${kind}, ${where}, “${alternative}”: ${from} → ${to}`,
    shared: 'shared by a key',
    jobs: (municipality, alternative, [from, to]) =>
      `Jobs in ${municipality}, “${alternative}”: ${to}. Before: ${from}.`,
    jobsFromTo: (from, to) => `from ${from} to ${to}`,
    risk: (what, from, to) => `Risk, “${what}”: ${from} → ${to}`,
    riskAfter: (what, from, to) => `Risk after measures, “${what}”: ${from} → ${to}`,
    missing: 'not given',
  },
  scores: {
    title: 'Scores',
    change: (cell, from, to) => `${cell}: ${from} → ${to}`,
    missing: 'not assessed',
  },
  weights: {
    title: 'Weights',
    change: (criterion, from, to) => `“${criterion}”: ${from} → ${to} per cent`,
    missing: 'not there',
  },
  turning: {
    before: (text) => `Before: ${text}`,
    now: (text) => `Now: ${text}`,
  },
  findings: {
    title: (added, gone, changed) =>
      `Findings: ${[
        ...(added === 0 ? [] : [`${added} new`]),
        ...(gone === 0 ? [] : [`${gone} gone`]),
        ...(changed === 0 ? [] : [`${changed} changed`]),
      ].join(', ')}`,
    added: (state) =>
      state === 'avklart' || state === 'ignorert' ? `New, but ${states[state]}` : `New ${states[state]}`,
    gone: (state) => `Gone (${states[state]})`,
    changed: (from, to) => `From ${states[from]} to ${states[to]}`,
    more: (count) =>
      `… and ${count} more ${count === 1 ? 'finding' : 'findings'}. All are there with --format json.`,
  },
  moreCases: (count) => `… and ${cases(count)} more. All are there with --format json.`,
  git: {
    notInstalled: 'samarbeid diff needs git, and git was not found. Install git and try again.',
    noRepository:
      'samarbeid diff works only in a git repository, and the folder you are in belongs to none. Go to the folder with the cases, or make a repository with git init.',
  },
  errors: {
    what: 'Say what to compare with, for example samarbeid diff main or samarbeid diff HEAD~1 HEAD.',
    range: (from, to) => `Write the two apart: samarbeid diff ${from} ${to}.`,
    pathFirst: (path) =>
      `“${path}” is a file or a folder. Say first what to compare with, for example samarbeid diff main ${path}.`,
    both: (word) =>
      `“${word}” is both a file or folder and something git knows. Write ./${word} for the file, or refs/heads/${word} for the branch.`,
    neither: (word) =>
      `“${word}” is neither a file, a folder nor anything git knows, on either side. See the branches with git branch --all.`,
    outside: (path) =>
      `“${path}” is outside the git repository, so there is nothing to compare it with. Name files and folders in the repository.`,
    none: (paths) => `There are no cases to compare in ${paths}.`,
  },
};
