import { Worker } from 'node:worker_threads';
import type { Printer } from '../print/printer.ts';
import { type Answer, brokenAnswer, idOf, type Manner, nameOf, type Unit } from './answer.ts';

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

/** A worker thread that answers units in the order in which it gets them. */
export interface Thread {
  /** Units that it has and has not answered. */
  waiting(): number;
  /**
   * Settles in any case: a unit that the thread breaks down over is answered as broken, and one that stood behind it comes
   * back unread.
   */
  answer(unit: Unit): Promise<Answer | 'unread'>;
  isAlive(): boolean;
  end(): Promise<void>;
}

interface Asked {
  readonly unit: Unit;
  readonly settle: (answer: Answer | 'unread') => void;
}

export function createThread(
  manner: Manner,
  printer: Printer,
  { entry, heapMb, patienceMs }: ThreadKind,
): Thread {
  const worker = new Worker(entry, {
    workerData: manner,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const line: Asked[] = [];
  let alive = true;
  let reason = 'its thread ended';
  let patience: NodeJS.Timeout | undefined;

  /** Begins to wait for the answer to the first in line. */
  function watch(): void {
    clearTimeout(patience);
    if (line.length === 0) return;
    patience = setTimeout(() => {
      reason = `it took longer than ${patienceMs / 1000} seconds`;
      void worker.terminate();
    }, patienceMs);
  }
  worker.on('message', (answer: Answer) => {
    const asked = line.shift();
    watch();
    asked?.settle(answer);
  });
  worker.on('error', (error) => {
    reason = error.message.replace(/\s+/gu, ' ');
  });
  // It follows every error, and every answer that was given before.
  worker.on('exit', () => {
    alive = false;
    clearTimeout(patience);
    const [first, ...others] = line.splice(0);
    first?.settle(brokenDown(first.unit));
    for (const { settle } of others) settle('unread');
  });

  const brokenDown = (unit: Unit): Answer => {
    const problem = `${nameOf(unit)} could not be audited: ${reason}`;
    return brokenAnswer({ type: 'broken', id: idOf(unit), problem }, printer);
  };
  return {
    waiting: () => line.length,
    answer: (unit) =>
      new Promise((settle) => {
        if (!alive) return settle('unread');
        line.push({ unit, settle });
        if (line.length === 1) watch();
        worker.postMessage(unit);
      }),
    isAlive: () => alive,
    end: async () => {
      await worker.terminate();
    },
  };
}
