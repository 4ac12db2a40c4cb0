import { type FileHandle, open } from 'node:fs/promises';
import { linesOf } from '../read/lines.ts';
import { cannotOpen } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { type DoneEntry, type Entry, entryOf, type Heading } from './entry.ts';
import { cannotWrite } from './output-file.ts';

/** What a journal says, as far as it was written before an interruption. */
export interface Past {
  readonly heading: Heading;
  readonly done: DoneEntry | undefined;
  /** The pages of each sitemap. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

/** A journal that is open for more. */
export interface JournalFile {
  /** Nothing where the run begins. */
  readonly past: Past | undefined;
  /** Writes entries and waits until the disk has them. */
  add(...entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** How every journal begins. */
const START = '{"type":"run"';

/** Opens a journal or begins one. What was torn off at its end is cut away. */
export async function openJournalFile(path: string, name: string): Promise<JournalFile> {
  const file = await open(path, 'a+').catch((error: unknown) => {
    throw new UnusableInput(cannotOpen(name, error));
  });
  const { past, bytes } = await read(file, name).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  await file.truncate(bytes);
  let last: Promise<void> = Promise.resolve();
  return {
    past,
    add(...entries) {
      // One after another: entries that are added together must stand together.
      const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      last = last.then(async () => {
        await file.appendFile(text).catch(cannotWrite(name));
        await file.sync().catch(cannotWrite(name));
      });
      return last;
    },
    async close() {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}

/** What a journal says, and how many of its bytes say it. */
async function read(
  file: FileHandle,
  name: string,
): Promise<{ readonly past: Past | undefined; readonly bytes: number }> {
  const { size } = await file.stat();
  const pages = new Map<string, readonly string[]>();
  let partly: readonly string[] = [];
  let heading: Heading | undefined;
  let done: DoneEntry | undefined;
  let at = 0;
  let bytes = 0;
  for await (const { number, bytes: content } of linesOf(
    file.createReadStream({ start: 0, autoClose: false }),
  )) {
    const text = content === undefined ? '' : Buffer.from(content).toString('utf8');
    at += (content?.length ?? size) + 1;
    // Without its line end it was torn off, even where it could be read.
    const isTorn = at > size && (heading !== undefined || START.startsWith(text.slice(0, START.length)));
    if (isTorn) break;
    const entry = entryOf(text);
    if (entry === undefined || (heading === undefined) !== (entry.type === 'run')) {
      throw new UnusableInput(`${name} is no journal of Recount’s: its line ${number} is something else`);
    }
    switch (entry.type) {
      case 'run':
        heading = entry;
        break;
      case 'done':
        done = entry;
        break;
      case 'pages':
        partly = [...partly, ...entry.pages];
        // A sitemap of which the last part is missing is read again.
        if (entry.more > 0) continue;
        pages.set(entry.sitemap, partly);
        partly = [];
    }
    bytes = at;
  }
  return { past: heading === undefined ? undefined : { heading, done, pages }, bytes };
}
