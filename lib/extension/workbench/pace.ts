/** Between two requests to one host. */
const PAUSE_MS = 1000;

/** Waits until a host may be asked again; rejects when `signal` aborts. */
export type Pace = (host: string, signal: AbortSignal) => Promise<void>;

/** A pace for the requests of one page, which come one after the other; the clock of the device may be put right meanwhile. */
export function createPace(): Pace {
  const free = new Map<string, number>();
  return async (host, signal) => {
    const wait = (free.get(host) ?? 0) - performance.now();
    if (wait > 0) await pause(wait, signal);
    free.set(host, performance.now() + PAUSE_MS);
  };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal.addEventListener('abort', end, { once: true });
  });
