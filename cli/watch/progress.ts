import type { Tally } from '../work/tally.ts';
import { amount } from './amount.ts';

/** Shows how far a run is. */
export interface Progress {
  update(tally: Tally): void;
  /** Takes away what is shown only for the moment. */
  clear(): void;
}

export const NO_PROGRESS: Progress = { update: () => undefined, clear: () => undefined };

/** Between two lines for a person who watches, and for a file, where each stays. */
const EVERY_MS = { terminal: 200, file: 10_000 };

/**
 * One line on a stream, written over and over on a terminal. `before` are the items of interrupted runs, which say nothing
 * of the speed of this one.
 */
export function createProgress(stream: NodeJS.WriteStream, before: Tally): Progress {
  const kind = stream.isTTY ? 'terminal' : 'file';
  const start = performance.now();
  let next = kind === 'terminal' ? start : start + EVERY_MS.file;
  let isShown = false;
  return {
    update(tally) {
      const now = performance.now();
      if (now < next) return;
      next = now + EVERY_MS[kind];
      const line = progressLine(tally, (tally.items - before.items) / ((now - start) / 1000));
      stream.write(kind === 'terminal' ? `\r\u001B[2K${line}` : `${line}\n`);
      isShown = true;
    },
    clear() {
      if (isShown && kind === 'terminal') stream.write('\r\u001B[2K');
      isShown = false;
    },
  };
}

const progressLine = ({ items, claims, broken }: Tally, speed: number): string =>
  [
    amount(items, 'item', 'items'),
    amount(claims, 'claim', 'claims'),
    ...(broken === 0 ? [] : [`${broken.toLocaleString('en')} not read`]),
    `${speed < 10 ? speed.toFixed(1) : Math.round(speed).toLocaleString('en')} a second`,
  ].join(' · ');
