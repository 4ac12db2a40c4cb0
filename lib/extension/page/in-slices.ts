/** So long the page waits at most, in milliseconds: less than a frame of it. */
const SLICE = 8;
/** So many steps are taken before the clock is looked at. */
const STEPS = 4;
/** A page that is always busy is not waited for any longer, in milliseconds: it has half of the time. */
const PATIENCE = 8;

/** What came of a work, and how long the page had to wait for it in all, in milliseconds. */
export interface Worked<T> {
  readonly isDone: true;
  readonly result: T;
  readonly time: number;
}
export interface GivenUp {
  readonly isDone: false;
  readonly time: number;
}

/** Takes the steps of a longer work, and lets the page do its own between; gives it up where `isVain` says so after that. */
export function inSlices<T>(steps: Iterator<unknown, T>): Promise<Worked<T>>;
export function inSlices<T>(steps: Iterator<unknown, T>, isVain: () => boolean): Promise<Worked<T> | GivenUp>;
export async function inSlices<T>(
  steps: Iterator<unknown, T>,
  isVain = () => false,
): Promise<Worked<T> | GivenUp> {
  let time = 0;
  for (;;) {
    const began = performance.now();
    do {
      for (let count = 0; count < STEPS; count++) {
        const step = steps.next();
        if (step.done) return { isDone: true, result: step.value, time: time + performance.now() - began };
      }
    } while (performance.now() - began < SLICE || document.hidden);
    time += performance.now() - began;
    await turn();
    if (isVain()) return { isDone: false, time };
  }
}

/** Lets the page have its turns: until it has nothing better to do, where the browser tells. */
function turn(): Promise<unknown> {
  const tells = 'scheduler' in globalThis && 'postTask' in scheduler;
  const late = new Promise((resolve) => setTimeout(resolve, tells ? PATIENCE : 0));
  return tells ? Promise.race([scheduler.postTask(() => undefined, { priority: 'background' }), late]) : late;
}
