import { isDismissed } from '../../lib/desk/evidence/decided.ts';
import type { ShownFinding } from '../../lib/desk/evidence/decided-schema.ts';
import { type CountKey, count } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { byGravity, severityOf, type Verdict } from '../../lib/engine/check/verdict.ts';
import { isShown, type ShowLevel } from '../../lib/engine/report/visible.ts';

/** Claims that bear the same word. */
export interface ClaimGroup {
  readonly name: GroupName;
  /** A verdict of the group's word. */
  readonly verdict: Verdict;
  /** Worth a mark, but not at the level that the reader chose. */
  readonly isUnmarked: boolean;
  readonly claims: readonly ListedClaim[];
}

export interface ListedClaim {
  readonly finding: ShownFinding;
  /** The place in reading order among all claims. */
  readonly index: number;
  /** The verdict by which it is listed: a rounded figure that is not worth a mark checks out. */
  readonly listedAs: Verdict;
}

export type GroupName =
  | 'error'
  | 'warning'
  | 'notice'
  | 'consistent'
  | 'undecidable'
  | 'derived'
  /** A person has left them aside: they are not marked, and not counted. */
  | 'dismissed';

/** The claims of a page by their words, gravest first, each group in reading order; no empty groups. */
export function claimGroups(findings: readonly ShownFinding[], show: ShowLevel): readonly ClaimGroup[] {
  const claims = findings.map(
    (finding, index): ListedClaim => ({ finding, index, listedAs: listedAs(finding, findings, show) }),
  );
  const groups = new Map<GroupName, readonly ListedClaim[]>();
  const isLeft = ({ finding }: ListedClaim): boolean => isDismissed(finding);
  const graver = claims.toSorted((a, b) => byGravity(a.listedAs, b.listedAs));
  for (const claim of [...graver.filter((one) => !isLeft(one)), ...graver.filter(isLeft)]) {
    const name = isLeft(claim) ? 'dismissed' : groupOf(claim.listedAs);
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups].map(([name, members]) => ({
    name,
    verdict: members[0]?.listedAs ?? 'undecidable',
    isUnmarked: name === 'notice' && show === 'errors',
    claims: members.toSorted((a, b) => a.index - b.index),
  }));
}

/** A notice that would not be marked among the notices is right when rounded; only “all” has it worth knowing. */
function listedAs(finding: ShownFinding, all: readonly ShownFinding[], show: ShowLevel): Verdict {
  const { verdict } = finding.record;
  if (severityOf(verdict) !== 'notice') return verdict;
  return isShown(finding, all, show === 'everything' ? show : 'notices') ? verdict : 'consistent';
}

/**
 * The page in one line: `1 worth knowing, 2 check out`. What was only worked out is not among what checks out, and what
 * is not marked is counted only where there is nothing else to say.
 */
export function headline(groups: readonly ClaimGroup[], locale: Locale): string {
  const compared = groups.filter(({ name }) => name !== 'derived');
  const marked = compared.filter(({ isUnmarked, name }) => !isUnmarked && name !== 'dismissed');
  return (marked.length > 0 ? marked : compared)
    .map(({ name, claims }) => count(locale, countKey(name), claims.length))
    .join(', ');
}

export const countKey = (name: GroupName): CountKey => `count.${name}`;

type GroupLabel = `word.${Verdict}` | 'panel.decision.dismissed';

/** The word of a group: that of its verdicts, or that of the decision. */
export const groupLabel = ({ name, verdict }: ClaimGroup): GroupLabel =>
  name === 'dismissed' ? 'panel.decision.dismissed' : `word.${verdict}`;

function groupOf(verdict: Verdict): GroupName {
  const severity = severityOf(verdict);
  if (severity !== 'none') return severity;
  return verdict === 'derived' || verdict === 'undecidable' ? verdict : 'consistent';
}
