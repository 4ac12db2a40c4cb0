import type { SitemapMemory } from '../list/list-tasks.ts';
import type { Task } from '../list/task.ts';
import { NOTHING_YET, type Tally } from '../work/tally.ts';

/** Takes what comes out of a run, and knows what came out before it. */
export interface Ledger extends SitemapMemory {
  /** What has been done, interrupted runs included. */
  readonly before: Tally;
  /** Whether there is output already. */
  readonly begun: boolean;
  /** The tasks that are still to be done. */
  left(tasks: AsyncIterable<Task>): AsyncIterable<Task>;
  /** Enters a task that is done. `tally` is of all that are. Settles when there is room for the next. */
  enter(task: Task, text: string, tally: Tally): Promise<void>;
  /** Writes what stands after the last record; then all is where it belongs. */
  finish(text: string): Promise<void>;
  /** Lets go of the files, finished or not. */
  release(): Promise<void>;
}

/** A ledger that keeps no account: what is interrupted has to be done again. */
export const plainLedger = (
  write: (text: string) => Promise<void>,
  release: () => Promise<void>,
): Ledger => ({
  before: NOTHING_YET,
  begun: false,
  recall: () => undefined,
  keep: async () => {},
  left: (tasks) => tasks,
  enter: (_, text) => write(text),
  finish: write,
  release,
});
