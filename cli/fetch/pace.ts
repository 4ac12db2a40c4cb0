import { setMaxListeners } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';

/** What time it is, and how it passes. */
export interface Clock {
  /** In milliseconds, since whenever; never goes back. */
  now(): number;
  wait(ms: number, signal: AbortSignal): Promise<unknown>;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) => after(ms, undefined, { signal }),
};

/** When the hosts may be asked: one request at a time each, and no sooner than they wish. */
export interface Pace {
  /** Does the work when it is the host's turn; the next turn begins `delay` milliseconds after this one at the earliest. */
  turn<T>(host: string, delay: number, work: () => Promise<T>): Promise<T>;
  /** Leaves the host alone for so many milliseconds from now. */
  rest(host: string, ms: number): void;
}

interface Host {
  /** Settles when the last turn that was asked for is over. */
  queue: Promise<unknown>;
  /** When the next turn may begin. */
  free: number;
}

/** Once `signal` says so, all who wait for their turn are sent away. */
export function createPace(clock: Clock, signal: AbortSignal): Pace {
  // As many may wait as there are hosts; Node would take more than ten for a mistake.
  setMaxListeners(0, signal);
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host = { queue: Promise.resolve(), free: 0 };
    hosts.set(name, host);
    return host;
  };
  return {
    turn(name, delay, work) {
      const host = hostOf(name);
      const turn = host.queue.then(async () => {
        // A host may be given a rest while its turn is waited for.
        for (let wait = host.free - clock.now(); wait > 0; wait = host.free - clock.now()) {
          await clock.wait(wait, signal);
        }
        signal.throwIfAborted();
        host.free = clock.now() + delay;
        return work();
      });
      host.queue = turn.catch(() => undefined);
      return turn;
    },
    rest(name, ms) {
      const host = hostOf(name);
      host.free = Math.max(host.free, clock.now() + ms);
    },
  };
}
