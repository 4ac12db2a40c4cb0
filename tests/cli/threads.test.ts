import { describe, expect, it } from 'vitest';
import { type Manner, printerOf, type Unit } from '../../cli/work/answer.ts';
import { createSoloist, createThreads } from '../../cli/work/crew.ts';
import { inOrder } from '../../cli/work/in-order.ts';

const manner: Manner = {
  settings: { format: 'ndjson', language: 'en', extra: [], explain: 'nothing', trace: 'nothing' },
  screen: { colour: false, columns: undefined },
  several: true,
  password: undefined,
};
const unit = (text: string): Unit => ({
  type: 'document',
  loaded: { name: text, bytes: Buffer.from(text), mediaType: undefined, charset: undefined },
});
const printer = await printerOf(manner);
const KIND = { entry: new URL('./breakdown.mjs', import.meta.url), heapMb: 32, patienceMs: 5000 };

describe('a thread that breaks down costs its item only', () => {
  it.each<[how: string, reason: RegExp]>([
    ['throw', /^throw could not be audited: out of its depth$/],
    ['exit', /^exit could not be audited: its thread ended$/],
    ['memory', /^memory could not be audited: Worker terminated due to reaching memory limit/],
    ['loop', /^loop could not be audited: it took longer than 5 seconds$/],
  ])('%s', async (how, reason) => {
    const crew = createThreads(2, manner, printer, KIND);
    const answers = await Promise.all(
      ['a', how, 'b', 'c', 'd', how, 'e'].map((text) => crew.audit(async () => unit(text))),
    );
    await crew.close();
    const broken = { id: how, error: expect.stringMatching(reason) };
    expect(
      answers.map(({ record = '' }) => (record.startsWith('{') ? JSON.parse(record) : record.trim())),
    ).toEqual(['a', broken, 'b', 'c', 'd', broken, 'e']);
    expect(answers.reduce((sum, { tally }) => sum + tally.broken, 0)).toBe(2);
  });

  it('and what stands behind that item is done by another', async () => {
    const crew = createThreads(1, manner, printer, KIND);
    const answers = await Promise.all(
      ['throw', 'a', 'throw', 'throw', 'b', 'c'].map((text) => crew.audit(async () => unit(text))),
    );
    await crew.close();
    expect(answers.map(({ tally }) => tally.broken)).toEqual([1, 0, 1, 1, 0, 0]);
  });

  it('and what cannot be loaded costs no thread at all', async () => {
    for (const crew of [createThreads(1, manner, printer, KIND), createSoloist(manner, printer)]) {
      await expect(crew.audit(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
      expect((await crew.audit(async () => unit('a'))).tally.items).toBe(1);
      await crew.close();
    }
  });
});

/** Tasks as they are asked for, and what has happened so far. */
function createTrial(count: number) {
  const trial = { listed: 0, running: 0, most: 0 };
  const settle = new Map<number, () => void>();
  async function* tasks(): AsyncGenerator<number> {
    for (let task = 0; task < count; task += 1) {
      trial.listed += 1;
      yield task;
    }
  }
  const perform = (task: number): Promise<string> => {
    trial.running += 1;
    trial.most = Math.max(trial.most, trial.running);
    return new Promise((done) => {
      settle.set(task, () => {
        trial.running -= 1;
        done(`r${task}`);
      });
    });
  };
  return { trial, tasks, perform, settle };
}

/** Lets everything happen that is not waiting for the test. */
const quiet = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('results come in the order of the tasks', () => {
  it('whatever order they are done in', async () => {
    const { tasks, perform, settle } = createTrial(6);
    const seen: string[] = [];
    const all = (async () => {
      for await (const { task, result } of inOrder(tasks(), perform, () => 6)) seen.push(`${task}${result}`);
    })();
    for (const task of [5, 3, 1]) {
      await quiet();
      settle.get(task)?.();
    }
    await quiet();
    expect(seen).toEqual([]);
    settle.get(0)?.();
    await quiet();
    expect(seen).toEqual(['0r0', '1r1']);
    for (const task of [2, 4]) settle.get(task)?.();
    await all;
    expect(seen).toEqual(['0r0', '1r1', '2r2', '3r3', '4r4', '5r5']);
  });

  it('and no more tasks are taken up than there is room for', async () => {
    const { trial, tasks, perform, settle } = createTrial(100);
    const results = inOrder(tasks(), perform, () => 4);
    const first = results.next();
    await quiet();
    // One more is known of, and waits outside.
    expect(trial).toEqual({ listed: 5, running: 4, most: 4 });
    for (const task of [1, 2, 3]) settle.get(task)?.();
    await quiet();
    expect(trial.listed).toBe(5);
    settle.get(0)?.();
    expect((await first).value).toEqual({ task: 0, result: 'r0' });
    await quiet();
    // What is not fetched takes room as well.
    expect(trial.listed).toBe(5);
    await results.next();
    await quiet();
    expect(trial.listed).toBe(6);
  });

  it('a result is there before the next task is known', async () => {
    let more = (): void => undefined;
    async function* tasks(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((done) => {
        more = done;
      });
      yield 2;
    }
    const results = inOrder(
      tasks(),
      async (task) => task * 10,
      () => 8,
    );
    expect((await results.next()).value).toEqual({ task: 1, result: 10 });
    more();
    expect((await results.next()).value).toEqual({ task: 2, result: 20 });
    expect((await results.next()).done).toBe(true);
  });

  it.each<[where: string, failing: 'tasks' | 'perform']>([
    ['in the listing', 'tasks'],
    ['in a task', 'perform'],
  ])('a failure %s comes in its turn', async (_, failing) => {
    async function* tasks(): AsyncGenerator<number> {
      yield 0;
      if (failing === 'tasks') throw new Error('lost');
      yield 1;
    }
    const perform = async (task: number): Promise<number> => {
      if (task === 1) throw new Error('lost');
      return task;
    };
    const results = inOrder(tasks(), perform, () => 8);
    expect((await results.next()).value).toEqual({ task: 0, result: 0 });
    await expect(results.next()).rejects.toThrow('lost');
  });
});
