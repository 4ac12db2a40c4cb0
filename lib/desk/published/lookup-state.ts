import type { LookupProblem } from './lookup-answer.ts';
import type { PublishedCheck } from './published-check.ts';

/** How far the look-up of a claim has come, as it is shown beside it. */
export type LookupState =
  /** Nobody has switched it on. */
  | { readonly type: 'off' }
  | { readonly type: 'no-key' }
  /** Can be asked for. */
  | { readonly type: 'ready' }
  /** Was asked for, for the first time ever: the reader is told what is sent, and nothing has been. */
  | { readonly type: 'telling' }
  | { readonly type: 'asking' }
  | { readonly type: 'found'; readonly checks: readonly PublishedCheck[] }
  /** The quota of the key is used up; `until` is in milliseconds since 1970. */
  | { readonly type: 'paused'; readonly until: number }
  | { readonly type: 'failed'; readonly problem: LookupProblem };

/** What a reader wants of it. `agree`: having read what is sent. */
export type LookupWish = 'look-up' | 'agree' | 'decline' | 'settings';
