/** So long the page waits at most while Recount works, in milliseconds: half of what makes a touch feel late. */
const SLICE = 25;

/** Takes the steps of a longer work, and lets the page do its own between; rejects when `signal` aborts meanwhile. */
export async function inSlices<T>(steps: Iterator<undefined, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // A page that nobody looks at waits for nothing, and gets its turns seldom.
    if (performance.now() < until || document.hidden) continue;
    await turn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
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
