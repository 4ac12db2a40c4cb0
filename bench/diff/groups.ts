import { isFlag } from '../flag.ts';
import { type Change, verdictsOf } from './changes.ts';

/** The changes of one sort. */
export interface Group {
  /** `consistent → inconsistent`, `new: inconsistent`, `gone: derived`, `other figures: derived`. */
  readonly name: string;
  readonly changes: readonly [Change, ...Change[]];
}

const nameOf = (change: Change): string => {
  switch (change.type) {
    case 'added':
      return `new: ${change.after.verdict}`;
    case 'gone':
      return `gone: ${change.before.verdict}`;
    case 'verdict':
      return `${change.before.verdict} → ${change.after.verdict}`;
    case 'figures':
      return `other figures: ${change.after.verdict}`;
    case 'unread':
      return change.side === 'before' ? 'could not be read before' : 'cannot be read any more';
  }
};

/** What must be read first: flags that are raised now, then flags that are not any more, then the rest. */
function urgency(change: Change): number {
  if (change.type === 'unread') return 0;
  const { before, after } = verdictsOf(change);
  if (isFlag(after)) return isFlag(before) ? 2 : 1;
  return isFlag(before) ? 3 : 4;
}

/** Changes by what became of their verdicts: those with flags first, and of equal ones the larger group. */
export function grouped(changes: readonly Change[]): readonly Group[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const name = nameOf(change);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return [...groups]
    .map(([name, members]) => ({ name, changes: members }))
    .toSorted((a, b) => urgency(a.changes[0]) - urgency(b.changes[0]) || b.changes.length - a.changes.length);
}
