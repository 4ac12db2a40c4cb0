/** So long the page waits at most while Recount works, in milliseconds: half of what makes a touch feel late. */
const SLICE = 25;

/** What came of a work, and how long the page had to wait for it in all, in milliseconds. */
export interface Worked<T> {
  readonly result: T;
  readonly time: number;
}

/** Takes the steps of a longer work, and lets the page do its own between; rejects when `signal` aborts meanwhile. */
export async function inSlices<T>(steps: Iterator<undefined, T>, signal: AbortSignal): Promise<Worked<T>> {
  let time = 0;
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    const worked = performance.now() - began;
    if (step.done) return { result: step.value, time: time + worked };
    // A page that nobody looks at waits for nothing, and gets its turns seldom.
    if (worked < SLICE || document.hidden) continue;
    time += worked;
    await turn();
    signal.throwIfAborted();
    began = performance.now();
  }
}

/** Lets the page have a turn. A message comes back sooner than a timer, which browsers slow down. */
function turn(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
