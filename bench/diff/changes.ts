import type { Verdict } from '../../lib/engine/check/verdict.ts';
import { isFlag } from '../flag.ts';
import type { Article } from './articles.ts';
import { type Pair, paired } from './pairs.ts';
import type { Said, SaidClaim } from './said.ts';

/**
 * A claim of which something else is said now: it is new, gone, judged otherwise, or judged as before over other
 * figures; or an article that can be read on one side only.
 */
export type Change = Surroundings &
  (
    | { readonly type: 'added'; readonly after: SaidClaim }
    | { readonly type: 'gone'; readonly before: SaidClaim }
    | { readonly type: 'verdict' | 'figures'; readonly before: SaidClaim; readonly after: SaidClaim }
    | { readonly type: 'unread'; readonly side: 'before' | 'after'; readonly problem: string }
  );

interface Surroundings {
  readonly id: string;
  /** The text around the claim on one line, its quote between ⟦ and ⟧. */
  readonly around: string;
}

/** UTF-16 units of text that are shown before and behind a quote. */
const BEFORE = 200;
const BEHIND = 120;

function around(text: string, { start, end }: SaidClaim): string {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + BEHIND);
  const marked = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${marked}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ').trim();
}

/** What changed in an article, in the order of the text. */
export function changesIn({ id, text }: Article, before: Said, after: Said): readonly Change[] {
  const unread = (side: 'before' | 'after', { problem }: Said): readonly Change[] =>
    problem === undefined ? [] : [{ type: 'unread', side, problem, id, around: '' }];
  if ((before.problem === undefined) !== (after.problem === undefined))
    return [...unread('before', before), ...unread('after', after)];
  return paired(before.claims, after.claims).flatMap((pair) => changeOf(pair, id, text) ?? []);
}

function changeOf(pair: Pair, id: string, text: string): Change | undefined {
  switch (pair.in) {
    case 'before':
      return { type: 'gone', before: pair.before, id, around: around(text, pair.before) };
    case 'after':
      return { type: 'added', after: pair.after, id, around: around(text, pair.after) };
    case 'both': {
      const { before, after } = pair;
      const type = differenceOf(before, after);
      return type && { type, before, after, id, around: around(text, after) };
    }
  }
}

function differenceOf(before: SaidClaim, after: SaidClaim): 'verdict' | 'figures' | undefined {
  if (before.verdict !== after.verdict) return 'verdict';
  const isSame =
    before.kind === after.kind &&
    before.stated === after.stated &&
    before.computed === after.computed &&
    before.operands === after.operands;
  return isSame ? undefined : 'figures';
}

/** The verdict on either side, where there is one. */
export const verdictsOf = (change: Change): { before: Verdict | undefined; after: Verdict | undefined } => ({
  before: 'before' in change ? change.before.verdict : undefined,
  after: 'after' in change ? change.after.verdict : undefined,
});

/** Whether a flag is raised on either side. */
export function touchesFlag(change: Change): boolean {
  const { before, after } = verdictsOf(change);
  return isFlag(before) || isFlag(after);
}
