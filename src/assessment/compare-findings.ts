// Which findings of a case are new, gone or in another state, known again though lines have moved.
import { compareDiagnostics } from '../diagnostics/diagnostic.js';
import { steadyTexts } from '../diagnostics/finding-fingerprint.js';
import type { FindingChanges, StatedFinding } from './case-change.js';

/** By what two findings are the same, the surest first: a text may be written anew, and a count in it may change. */
const KEYS: readonly ((finding: StatedFinding['finding']) => unknown)[] = [
  ({ code, alternative, args, location }) => [code, alternative, args, words(location.excerpt)],
  ({ code, alternative, args }) => [code, alternative, args],
  (finding) => [finding.code, finding.alternative, steadyTexts(finding), words(finding.location.excerpt)],
];

/** Pairs the findings of two sides; of those that are alike, the first with the first. */
export function compareFindings(
  before: readonly StatedFinding[],
  after: readonly StatedFinding[],
): FindingChanges {
  let gone = [...before];
  let added = [...after];
  const pairs: [StatedFinding, StatedFinding][] = [];
  for (const key of KEYS) {
    const left = groupByKey(gone, key);
    added = added.filter((one) => {
      const match = left.get(JSON.stringify(key(one.finding)))?.shift();
      if (match === undefined) return true;
      pairs.push([match, one]);
      return false;
    });
    gone = [...left.values()].flat();
  }
  const changed = pairs.flatMap(([one, { finding, state }]) =>
    one.state === state ? [] : [{ finding, from: one.state, to: state }],
  );
  return { added: sorted(added), gone: sorted(gone), changed: sorted(changed) };
}

function groupByKey(
  findings: readonly StatedFinding[],
  key: (finding: StatedFinding['finding']) => unknown,
): Map<string, StatedFinding[]> {
  const groups = new Map<string, StatedFinding[]>();
  for (const one of findings) {
    const name = JSON.stringify(key(one.finding));
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

function words(excerpt: string): string {
  return excerpt.replace(/\s+/g, ' ').trim();
}

function sorted<Kind extends Pick<StatedFinding, 'finding'>>(findings: Kind[]): Kind[] {
  return findings.sort((a, b) => compareDiagnostics(a.finding, b.finding));
}
