import { setFlagsFromString } from 'node:v8';
import type { Printer } from '../print/printer.ts';
import type { AskSecret } from '../read/password.ts';
import { type Answer, createAuditor, type Manner, type Unit } from './answer.ts';
import { createSlots } from './slots.ts';
import { createThread, THREAD, type Thread, type ThreadKind } from './thread.ts';

/** Units in a thread's reach, so that the others need not wait for one that is slow. */
const A_THREAD = 4;
/** Of these so many are with the thread itself: it goes on with the next while this process is busy with something else. */
const AT_HAND = 2;
/**
 * Each thread compiles for itself what it runs often, on further threads that take the cores away from the others. With six
 * times V8's own measure of “often” that costs less than half, and the threads are hardly slower. V8 calls it so in Node 20.
 */
const OFTEN = '--interrupt-budget=400000';

/** Whoever audits the units: this process, or threads of it. */
export interface Crew {
  /** How many units may be asked for before the first of them is answered. */
  readonly ahead: number;
  /** Loads a unit when somebody is free to audit it, and answers it. */
  audit(load: () => Promise<Unit>): Promise<Answer>;
  close(): Promise<void>;
}

/** This process alone: nothing to start, and each unit is answered before the next is loaded. */
export function createSoloist(manner: Manner, printer: Printer, ask?: AskSecret): Crew {
  const answer = createAuditor(manner, printer, ask);
  const slots = createSlots(1);
  return {
    ahead: 1,
    audit: (load) => slots.hold(async () => answer(await load())),
    close: async () => {},
  };
}

/** Worker threads. One that breaks down costs the unit that it was at, and another takes its place. */
export function createThreads(
  size: number,
  manner: Manner,
  printer: Printer,
  kind: ThreadKind = THREAD,
): Crew {
  if (process.versions.node.startsWith('20.')) setFlagsFromString(OFTEN);
  const slots = createSlots(size * AT_HAND);
  const all = new Set<Thread>();
  /** The thread with the least to do; a new one where all have something, and there may be more. */
  const take = (): Thread => {
    for (const thread of all) if (!thread.isAlive()) all.delete(thread);
    const [least] = [...all].sort((a, b) => a.waiting() - b.waiting());
    if (least !== undefined && (least.waiting() === 0 || all.size >= size)) return least;
    const thread = createThread(manner, printer, kind);
    all.add(thread);
    return thread;
  };
  return {
    ahead: size * A_THREAD,
    audit: (load) =>
      slots.hold(async () => {
        const unit = await load();
        for (;;) {
          const answer = await take().answer(unit);
          if (answer !== 'unread') return answer;
        }
      }),
    close: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
