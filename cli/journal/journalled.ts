import { stat } from 'node:fs/promises';
import type { Task } from '../list/task.ts';
import { UnusableInput } from '../unusable.ts';
import { NOTHING_YET, type Tally } from '../work/tally.ts';
import type { DoneEntry, Heading, PagesEntry } from './entry.ts';
import { linked, START } from './input-chain.ts';
import { openJournalFile } from './journal-file.ts';
import type { Ledger } from './ledger.ts';
import { lock } from './lock.ts';
import { checkSame } from './order.ts';
import { type OutputFile, openOutputFile } from './output-file.ts';

/** What an interruption costs at most: so much is done again. */
const LONGEST_MS = 1000;
const MOST_UNITS = 1024 * 1024;
/** Addresses in one entry, so that its line stays short enough to be read. */
const PAGES_AN_ENTRY = 5000;

/** A file by its absolute path, and as the person calls it. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/**
 * A ledger that goes on where an interrupted run ended. Output is written first and entered in the journal when the disk
 * has it; so the output never lacks what the journal says, and what it has beyond that is cut off and done again.
 */
export async function openJournalled(output: Named, journal: Named, heading: Heading): Promise<Ledger> {
  const unlock = await lock(journal.path, journal.name);
  try {
    const ledger = await openUnlocked(output, journal, heading);
    return { ...ledger, release: () => ledger.release().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openUnlocked(output: Named, journal: Named, heading: Heading): Promise<Ledger> {
  if ((await sizeOf(journal)) === 0) await refuseForeign(output, journal);
  const entries = await openJournalFile(journal.path, journal.name);
  const { past } = entries;
  const done = past?.done;
  const file = await begin().catch(async (error: unknown) => {
    await entries.close();
    throw error;
  });

  async function begin(): Promise<OutputFile> {
    if (past === undefined) await refuseForeign(output, journal);
    else checkSame(journal.name, past.heading, heading);
    return openOutputFile(output.path, output.name, done);
  }

  // Not before there is something to keep: an order that came to nothing may be given again in other words.
  let headed = past && Promise.resolve();
  const begun = (): Promise<void> => {
    headed ??= entries.add(heading);
    return headed;
  };

  let taken = done?.taken ?? 0;
  let input = done?.input ?? START;
  let tally: Tally = done?.tally ?? NOTHING_YET;
  let text = '';
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  let settled: Promise<void> = Promise.resolve();

  async function commit(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!isDue) return;
    isDue = false;
    const entry = { type: 'done', taken, input, tally } as const;
    const written = text;
    text = '';
    await begun();
    await file.write(written);
    const hash = await file.settle();
    await entries.add({ ...entry, bytes: file.bytes, output: hash });
  }
  const commitInTurn = (): Promise<void> => {
    settled = settled.then(commit);
    // Whoever enters or closes next is told of a failure.
    settled.catch(() => undefined);
    return settled;
  };

  return {
    before: tally,
    begun: file.bytes > 0,
    recall: (sitemap) => past?.pages.get(sitemap),
    async keep(sitemap, pages) {
      await begun();
      await entries.add(...pagesEntries(sitemap, pages));
    },
    left: (tasks) => (done === undefined ? tasks : after(done, tasks, journal.name)),
    async enter(task, record, sum) {
      taken += 1;
      input = linked(input, task);
      tally = sum;
      text += record;
      isDue = true;
      timer ??= setTimeout(commitInTurn, LONGEST_MS);
      if (text.length >= MOST_UNITS) await commitInTurn();
      await settled;
    },
    async finish(last) {
      text += last;
      isDue ||= last !== '';
      await commitInTurn();
    },
    async release() {
      clearTimeout(timer);
      // Who was to know of a failure has been told.
      await settled.catch(() => undefined);
      await file.close();
      await entries.close();
    },
  };
}

/** Bytes of a file; none where there is no such file. */
const sizeOf = ({ path }: Named): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** A file that no journal speaks of may be anybody's. */
async function refuseForeign(output: Named, journal: Named): Promise<void> {
  if ((await sizeOf(output)) === 0) return;
  throw new UnusableInput(
    `${output.name} exists, and ${journal.name} says nothing of it; name another output, or move it away`,
  );
}

function pagesEntries(sitemap: string, pages: readonly string[]): readonly PagesEntry[] {
  const starts = Array.from(
    { length: Math.ceil(pages.length / PAGES_AN_ENTRY) },
    (_, at) => at * PAGES_AN_ENTRY,
  );
  return starts.map((start) => {
    const part = pages.slice(start, start + PAGES_AN_ENTRY);
    return { type: 'pages', sitemap, pages: part, more: pages.length - start - part.length };
  });
}

/** The tasks after those that are done, which must be the same ones as then. */
async function* after(
  { taken, input }: DoneEntry,
  tasks: AsyncIterable<Task>,
  journal: string,
): AsyncGenerator<Task> {
  const changed = new UnusableInput(
    `The first ${taken} items are not those that ${journal} has as done; begin anew with another journal and output`,
  );
  let passed = 0;
  let hash = START;
  for await (const task of tasks) {
    if (passed === taken) {
      yield task;
      continue;
    }
    passed += 1;
    hash = linked(hash, task);
    if (passed === taken && hash !== input) throw changed;
  }
  if (passed < taken) throw changed;
}
