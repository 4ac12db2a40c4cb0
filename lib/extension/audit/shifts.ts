/** So long the thread works before others have their turn, in milliseconds. */
const SLICE = 20;

interface Work {
  readonly next: () => { readonly done?: boolean };
  readonly isUrgent: () => boolean;
  /** Called after each of its slices. */
  readonly rested: () => void;
  readonly settle: (error?: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Works that are done by turns on one thread, each a slice at a time, so that none waits for the end of another. While
 * one is urgent, only urgent ones are gone on with.
 */
export class Shifts {
  #works: Work[] = [];
  #isRunning = false;

  /**
   * Takes all steps of a work; resolves with its result, rejects with what it throws or when `signal` aborts. After
   * each slice `rested` is called.
   */
  async done<T>(
    steps: Iterator<unknown, T>,
    isUrgent: () => boolean,
    rested: () => void,
    signal: AbortSignal,
  ): Promise<T> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      let last: IteratorResult<unknown, T> | undefined;
      const next = () => {
        last = steps.next();
        return last;
      };
      const settle = (error?: unknown) => {
        if (error === undefined && last?.done) resolve(last.value);
        else reject(error);
      };
      this.#works.push({ next, isUrgent, rested, settle, signal });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // Who has just asked for something may ask for more at once.
    await turn();
    for (let work = this.#taken(); work !== undefined; work = this.#taken()) {
      if (!workedOn(work)) this.#works.push(work);
      await turn();
    }
    this.#isRunning = false;
  }

  /** The work that has waited longest, of the urgent ones where there are any. */
  #taken(): Work | undefined {
    const work = this.#works.find(({ isUrgent }) => isUrgent()) ?? this.#works[0];
    this.#works = this.#works.filter((other) => other !== work);
    return work;
  }
}

/** Does a slice of a work; whether that was its last. */
function workedOn({ next, rested, settle, signal }: Work): boolean {
  try {
    signal.throwIfAborted();
    const began = performance.now();
    do {
      if (next().done) {
        settle();
        return true;
      }
    } while (performance.now() - began < SLICE);
    rested();
    return false;
  } catch (error) {
    settle(error);
    return true;
  }
}

/** Lets events have their turn. A message comes back sooner than a timer, which browsers slow down. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
