/** What was changed in the history, for the other pages of this browser that show it; nothing for all of it. */
export interface HistoryChange {
  readonly id: string | null;
}

const CHANNEL = 'recount-history';

/** Tells the other pages of this browser what was stored, and hears it from them. */
export interface HistoryChanges {
  tell(change: HistoryChange): void;
  /** Until `signal` aborts. */
  watch(heard: (change: HistoryChange) => void, signal: AbortSignal): void;
}

/** A way to the other pages that is open until `signal` aborts. */
export function historyChanges(signal?: AbortSignal): HistoryChanges {
  let channel: BroadcastChannel | undefined;
  const opened = (): BroadcastChannel | undefined => {
    if (typeof BroadcastChannel === 'undefined' || signal?.aborted === true) return undefined;
    channel ??= new BroadcastChannel(CHANNEL);
    return channel;
  };
  signal?.addEventListener('abort', () => channel?.close(), { once: true });
  return {
    tell: (change) => opened()?.postMessage(change),
    watch(heard, until) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const id: unknown = Object(data).id;
        heard({ id: typeof id === 'string' ? id : null });
      };
      opened()?.addEventListener('message', hear, { signal: until });
    },
  };
}
