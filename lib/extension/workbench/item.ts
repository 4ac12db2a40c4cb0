import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { Trouble } from '../../desk/history/outcome.ts';

/** Where a text comes from. */
export type Origin =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'address'; readonly url: URL }
  /** A line among addresses that is none. */
  | { readonly type: 'line'; readonly line: string };

/** Why a text could not be audited; a sentence for each is in the catalogue. */
export const REASONS = [
  'not-an-address',
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

/** Whether an audit is in the history. */
export type Kept =
  | { readonly type: 'not-kept' }
  | { readonly type: 'keeping' }
  | { readonly type: 'kept'; readonly id: string }
  | { readonly type: 'trouble'; readonly trouble: Trouble };

export type ItemState =
  | { readonly status: 'waiting' }
  | { readonly status: 'reading' }
  /** The reader has cancelled it. */
  | { readonly status: 'stopped' }
  | ({ readonly status: 'failed' } & Problem)
  | { readonly status: 'audited'; readonly evidence: Evidence; readonly kept: Kept };

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
  if (state.status !== 'failed' || origin.type === 'line') return false;
  return origin.type === 'address' || !LASTING.has(state.problem);
}

/** Whether a text can be read once its password is known. */
export const isLocked = ({ state }: Item): boolean =>
  state.status === 'failed' && (state.problem === 'locked' || state.problem === 'wrong-password');
