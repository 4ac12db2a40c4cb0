import { type Change, touchesFlag } from './changes.ts';
import type { Group } from './groups.ts';
import type { SaidClaim } from './said.ts';

/** What was compared. */
export interface Heading {
  readonly revision: string;
  readonly commit: string;
  readonly articles: number;
}

/** The changes for people: a count of each group, then each group with at most `limit` of its changes quoted. */
export function printed(heading: Heading, groups: readonly Group[], limit: number | undefined): string {
  const changes = groups.flatMap((group) => group.changes);
  const width = Math.max(0, ...groups.map((group) => String(group.changes.length).length));
  const counts = groups.map((group) => `  ${String(group.changes.length).padStart(width)} ${group.name}`);
  const quoted = groups.flatMap((group) => quotedGroup(group, limit));
  return [summary(heading, changes), ...counts, ...quoted].join('\n');
}

function summary({ revision, commit, articles }: Heading, changes: readonly Change[]): string {
  const short = commit.slice(0, 7);
  const from = commit.startsWith(revision) ? short : `${revision} (${short})`;
  const head = `${articles.toLocaleString('en')} articles, ${from} → working tree`;
  if (changes.length === 0) return `${head}: nothing changed.`;
  const touched = new Set(changes.map(({ id }) => id)).size;
  const flags = changes.filter(touchesFlag).length;
  return `${head}: ${changes.length} changes in ${touched} of them; ${flags} touch a flag.`;
}

function quotedGroup({ name, changes }: Group, limit: number | undefined): readonly string[] {
  const shown = changes.slice(0, limit);
  if (shown.length === 0) return [];
  const rest = changes.length - shown.length;
  const more = rest === 0 ? [] : [`  and ${rest} more`];
  return ['', `── ${name} (${changes.length})`, ...shown.flatMap(quoted), ...more];
}

function quoted(change: Change): readonly string[] {
  if (change.type === 'unread') return [`${change.id}  ${change.problem}`];
  const [first, second] = sidesOf(change);
  const facts = [
    `${change.id}  ${both(first, second, ({ kind }) => kind)}`,
    `stated ${both(first, second, ({ stated }) => stated ?? '–')}`,
    `computed ${both(first, second, ({ computed }) => computed ?? '–')}`,
    verdictText(change),
    both(first, second, ({ rule }) => rule),
  ];
  const operands = both(first, second, ({ operands }) => operands);
  const from = change.type === 'figures' || change.type === 'verdict' ? [`    ${operands}`] : [];
  return [facts.join('; '), ...from, `    ${change.around}`];
}

type ClaimChange = Exclude<Change, { type: 'unread' }>;

const sidesOf = (change: ClaimChange): readonly [SaidClaim, SaidClaim] => {
  const before = 'before' in change ? change.before : change.after;
  return [before, 'after' in change ? change.after : before];
};

function both(before: SaidClaim, after: SaidClaim, textOf: (claim: SaidClaim) => string): string {
  const [a, b] = [textOf(before), textOf(after)];
  return a === b ? a : `${a} → ${b}`;
}

function verdictText(change: ClaimChange): string {
  switch (change.type) {
    case 'added':
      return `nothing → ${change.after.verdict}`;
    case 'gone':
      return `${change.before.verdict} → nothing`;
    case 'verdict':
      return `${change.before.verdict} → ${change.after.verdict}`;
    case 'figures':
      return change.after.verdict;
  }
}
