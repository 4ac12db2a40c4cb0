import type { AskSecret } from '../read/password.ts';
import { type Answer, createAuditor, type Manner, type Unit } from './answer.ts';
import { createSlots } from './slots.ts';
import { createThread, THREAD, type Thread, type ThreadKind } from './thread.ts';

/** Units in a thread's reach, so that the others need not wait for one that is slow. */
const A_THREAD = 4;

/** Whoever audits the units: this process, or threads of it. */
export interface Crew {
  /** How many units may be asked for before the first of them is answered. */
  readonly ahead: number;
  /** Loads a unit when somebody is free to audit it, and answers it. */
  audit(load: () => Promise<Unit>): Promise<Answer>;
  close(): Promise<void>;
}

/** This process alone: nothing to start, and each unit is answered before the next is loaded. */
export function createSoloist(manner: Manner, ask?: AskSecret): Crew {
  const answer = createAuditor(manner, ask);
  const slots = createSlots(1);
  return {
    ahead: 1,
    audit: (load) => slots.hold(async () => answer(await load())),
    close: async () => {},
  };
}

/** Worker threads. One that breaks down costs the unit that it was at, and another takes its place. */
export function createThreads(size: number, manner: Manner, kind: ThreadKind = THREAD): Crew {
  const slots = createSlots(size);
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const take = (): Thread => {
    const thread = idle.pop() ?? createThread(manner, kind);
    all.add(thread);
    return thread;
  };
  return {
    ahead: size * A_THREAD,
    audit: (load) =>
      slots.hold(async () => {
        const unit = await load();
        const thread = take();
        const answer = await thread.answer(unit);
        if (thread.isAlive()) idle.push(thread);
        else all.delete(thread);
        return answer;
      }),
    close: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
