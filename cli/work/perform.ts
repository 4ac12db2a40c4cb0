import type { Crawler } from '../fetch/crawler.ts';
import type { FileTask, SourceTask, Task } from '../list/task.ts';
import type { Printer } from '../print/printer.ts';
import { bare, fileBytes, type Loaded, type Source, wholeOf } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { type Answer, brokenAnswer } from './answer.ts';
import type { Crew } from './crew.ts';

/** Addresses that wait for their turn or for the answers before theirs; they hold no pages while they wait. */
const MOST_ADDRESSES = 256;

/** How many items may be under way when a task comes. */
export const roomFor =
  ({ ahead }: Crew) =>
  ({ type }: Task): number =>
    type === 'address' ? MOST_ADDRESSES : ahead;

interface Means {
  readonly crew: Crew;
  readonly crawler: Crawler;
  readonly printer: Printer;
  readonly several: boolean;
}

/** Does a task: reads what is to be read and has it audited. Among several, what is wrong with one is its answer. */
export function createPerformer({ crew, crawler, printer, several }: Means): (task: Task) => Promise<Answer> {
  async function perform(task: Task): Promise<Answer> {
    switch (task.type) {
      case 'broken':
        return broken(task.name, task.problem);
      case 'line':
        return crew.audit(async () => ({ type: 'line', file: task.file, line: task.line }));
      case 'file':
      case 'source':
        return crew.audit(async () => ({ type: 'document', loaded: await load(task) }));
      case 'address':
        return crawler.page(task.address, (loaded) => crew.audit(async () => ({ type: 'document', loaded })));
    }
  }
  const broken = (id: string | null, problem: string): Answer =>
    brokenAnswer({ type: 'broken', id, problem }, printer);

  return async (task) => {
    try {
      return await perform(task);
    } catch (error) {
      if (!several || !(error instanceof UnusableInput)) throw error;
      return broken(nameOf(task), error.message);
    }
  };
}

async function load(task: FileTask | SourceTask): Promise<Loaded> {
  const source: Source =
    task.type === 'source' ? task.source : bare(task.name, fileBytes(task.path, task.name));
  return { ...source, bytes: await wholeOf(source) };
}

function nameOf(task: Task): string | null {
  switch (task.type) {
    case 'file':
    case 'broken':
      return task.name;
    case 'address':
      return task.address;
    case 'source':
      return task.source.name;
    case 'line':
      return null;
  }
}
