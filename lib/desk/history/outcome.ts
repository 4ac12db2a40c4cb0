/** Why the history could not do what it was asked; a sentence for each is in the catalogue. */
export const TROUBLES = [
  /** The disk, or the share of it that the browser gives, is full; nothing of this was stored. */
  'full',
  /** Another tab holds the history open in an older version. */
  'blocked',
  /** The history was written by a newer version of Recount. */
  'newer',
  /** The browser does not open the store: its files are damaged, or it keeps none in this window. */
  'closed',
  /** The browser refused for another reason. */
  'failed',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export type Outcome<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'trouble'; readonly trouble: Trouble };

/** Ends an attempt with its trouble. */
export class HistoryTrouble extends Error {
  override readonly name = 'HistoryTrouble';
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

/** What a failure of IndexedDB means; nothing for a bug of ours. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof HistoryTrouble) return error.trouble;
  if (!(error instanceof Error) && !(error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'AbortError':
    case 'UnknownError':
    case 'InvalidStateError':
    case 'TransactionInactiveError':
    case 'NotReadableError':
    case 'DataError':
      return 'failed';
    default:
      return undefined;
  }
}

/** What an action gives, or the trouble that ended it. A bug is thrown on. */
export async function attempt<T>(action: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { type: 'done', value: await action() };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return { type: 'trouble', trouble };
  }
}
