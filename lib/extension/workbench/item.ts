import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { Refused } from '../../desk/evidence/judged.ts';
import type { ListedArticle } from '../../desk/evidence/listed.ts';
import type { Kept } from '../panel/panel-state.ts';

/** Where a text comes from. */
export type Origin =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'address'; readonly url: URL }
  /** An article of a list that the command line has written or reads. */
  | { readonly type: 'listed'; readonly name: string; readonly article: ListedArticle }
  /** An audit that is in the history, by its id there. */
  | { readonly type: 'kept'; readonly id: string; readonly name: string }
  /** A line of a list that is none of what the list should hold. */
  | {
      readonly type: 'line';
      readonly line: string;
      readonly problem: 'not-an-address' | 'not-a-record' | 'unanswered';
    };

/** Why a text could not be audited; a sentence for each is in the catalogue. */
export const REASONS = [
  'not-an-address',
  /** A line of a list from the command line that holds no article, and one that says why there is none. */
  'not-a-record',
  'unanswered',
  /** It is not in the history any more, or cannot be read there. */
  'not-kept',
  /** The browser does not let Recount read the site: the reader was not asked yet, or said no. */
  'not-allowed',
  'unreachable',
  'slow',
  'not-a-page',
  'too-large',
  /** More pages, paragraphs or pieces of text than any document has, however few bytes they are packed in. */
  'too-much',
  /** The browser does not hand the file over: it is gone, or a folder. */
  'unreadable',
  'empty',
  'not-text',
  'unknown-encoding',
  'too-deep',
  'broken-docx',
  'broken-pdf',
  /** A PDF that waits for its password, and one that the password does not open. */
  'locked',
  'wrong-password',
  /** A PDF of pictures. */
  'scan',
  'no-text',
  'unread-language',
  /** A bug. */
  'failed',
] as const;

export type Problem =
  | { readonly problem: (typeof REASONS)[number] }
  /** The server answered with an error, by its HTTP status. */
  | { readonly problem: 'status'; readonly code: number };

export type ItemState =
  | { readonly status: 'waiting' }
  | { readonly status: 'reading' }
  /** The reader has cancelled it. */
  | { readonly status: 'stopped' }
  | ({ readonly status: 'failed' } & Problem)
  | ({ readonly status: 'audited' } & Found);

/** What was found in a text, and what was made of it. */
export interface Found {
  readonly evidence: Evidence;
  readonly kept: Kept;
  /** Why the last correction of a figure was not taken. */
  readonly refused: Refused | undefined;
}

/** A text on the workbench. */
export interface Item {
  readonly id: number;
  /** For people: the name of the file, the address, the first words of what was pasted. */
  readonly name: string;
  readonly origin: Origin;
  /** That of a locked PDF, once the reader has typed it. */
  readonly password?: string;
  readonly state: ItemState;
}

export type AuditedItem = Item & { readonly state: Extract<ItemState, { readonly status: 'audited' }> };

export const isAudited = (item: Item): item is AuditedItem => item.state.status === 'audited';
export const isPending = ({ state }: Item): boolean =>
  state.status === 'waiting' || state.status === 'reading';

/** What is so whenever it is read, if it is a file of this device or was pasted. */
const LASTING: ReadonlySet<Problem['problem']> = new Set([
  'too-large',
  'too-much',
  'empty',
  'not-text',
  'unknown-encoding',
  'too-deep',
  'broken-docx',
  'broken-pdf',
  'locked',
  'wrong-password',
  'scan',
  'no-text',
]);

/** Whether another try may come out otherwise. */
export function canRetry({ origin, state }: Item): boolean {
  if (state.status === 'stopped') return true;
  if (state.status !== 'failed' || origin.type === 'line' || origin.type === 'listed') return false;
  return origin.type === 'address' || !LASTING.has(state.problem);
}

/** Whether a text can be read once its password is known. */
export const isLocked = ({ state }: Item): boolean =>
  state.status === 'failed' && (state.problem === 'locked' || state.problem === 'wrong-password');
