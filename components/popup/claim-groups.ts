import { byGravity, severityOf, type Verdict } from '../../lib/check/verdict.ts';
import type { Finding } from '../../lib/finding.ts';
import { type CountKey, count } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';

/** Claims that bear the same word; `index` is the place in reading order. */
export interface ClaimGroup {
  readonly name: GroupName;
  readonly verdict: Verdict;
  readonly claims: readonly { readonly finding: Finding; readonly index: number }[];
}

export type GroupName = 'error' | 'warning' | 'notice' | 'consistent' | 'undecidable' | 'derived';

/** The claims of a page by their words, gravest first, each group in reading order; no empty groups. */
export function claimGroups(findings: readonly Finding[]): readonly ClaimGroup[] {
  const claims = findings.map((finding, index) => ({ finding, index }));
  const groups = new Map<GroupName, typeof claims>();
  for (const claim of claims.toSorted((a, b) => byGravity(verdictOf(a.finding), verdictOf(b.finding)))) {
    const name = groupOf(verdictOf(claim.finding));
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups].map(([name, members]) => ({
    name,
    verdict: members[0] ? verdictOf(members[0].finding) : 'undecidable',
    claims: members.toSorted((a, b) => a.index - b.index),
  }));
}

/** The page in one line: `1 worth knowing, 2 check out`. What was only worked out is not among what checks out. */
export function headline(groups: readonly ClaimGroup[], locale: Locale): string {
  return groups
    .filter(({ name }) => name !== 'derived')
    .map(({ name, claims }) => count(locale, countKey(name), claims.length))
    .join(', ');
}

export const countKey = (name: GroupName): CountKey => `count.${name}`;

const verdictOf = (finding: Finding): Verdict => finding.record.verdict;

function groupOf(verdict: Verdict): GroupName {
  const severity = severityOf(verdict);
  if (severity !== 'none') return severity;
  return verdict === 'derived' || verdict === 'undecidable' ? verdict : 'consistent';
}
