import { Worker } from 'node:worker_threads';
import { type Answer, brokenAnswer, idOf, type Manner, nameOf, printerOf, type Unit } from './answer.ts';

/** What a thread is made of; a test may put in one that breaks down. */
export interface ThreadKind {
  readonly entry: URL;
  /** The older generation of its own heap: enough for the largest document. */
  readonly heapMb: number;
  /** No article takes a hundredth of it; a thread that takes longer has lost its way. */
  readonly patienceMs: number;
}

export const THREAD: ThreadKind = {
  entry: new URL('./worker.mjs', import.meta.url),
  heapMb: 1024,
  patienceMs: 600_000,
};

/** A worker thread that answers one unit at a time. */
export interface Thread {
  /** Settles with an answer in any case: a unit that the thread breaks down over is answered as broken. */
  answer(unit: Unit): Promise<Answer>;
  isAlive(): boolean;
  end(): Promise<void>;
}

export function createThread(manner: Manner, { entry, heapMb, patienceMs }: ThreadKind): Thread {
  const worker = new Worker(entry, {
    workerData: manner,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const printer = printerOf(manner);
  let alive = true;
  let reason = 'its thread ended';
  let settle: (answer: Answer | undefined) => void = () => undefined;
  worker.on('message', (answer: Answer) => settle(answer));
  worker.on('error', (error) => {
    reason = error.message.replace(/\s+/gu, ' ');
  });
  // It follows every error.
  worker.on('exit', () => {
    alive = false;
    settle(undefined);
  });
  return {
    async answer(unit) {
      const patience = setTimeout(() => {
        reason = `it took longer than ${patienceMs / 1000} seconds`;
        void worker.terminate();
      }, patienceMs);
      const answer = await new Promise<Answer | undefined>((settled) => {
        settle = settled;
        if (alive) worker.postMessage(unit);
        else settled(undefined);
      });
      clearTimeout(patience);
      const problem = `${nameOf(unit)} could not be audited: ${reason}`;
      return answer ?? brokenAnswer({ type: 'broken', id: idOf(unit), problem }, printer);
    },
    isAlive: () => alive,
    end: async () => {
      await worker.terminate();
    },
  };
}
