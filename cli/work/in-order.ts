/** A task and what came of it. */
export interface Done<Task, Result> {
  readonly task: Task;
  readonly result: Result;
}

/**
 * Performs tasks side by side and gives their results in the order of the tasks, each as soon as it and those before it
 * are there. A task is taken up only while fewer than `room(task)` are under way or wait for their turn, so that memory
 * stays bounded however fast tasks come and however slowly results are taken.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  perform: (task: Task) => Promise<Result>,
  room: (task: Task) => number,
): AsyncGenerator<Done<Task, Result>> {
  const line: Promise<Done<Task, Result>>[] = [];
  const bell = createBell();
  let state: 'listing' | 'listed' | 'abandoned' = 'listing';
  let failure: { readonly error: unknown } | undefined;

  async function list(): Promise<void> {
    for await (const task of tasks) {
      while (line.length >= room(task) && state === 'listing') await bell.rung();
      if (state === 'abandoned') return;
      const done = perform(task).then((result) => ({ task, result }));
      // A failure is met when its turn comes, and counts as unhandled no earlier.
      done.catch(() => undefined);
      line.push(done);
      bell.ring();
    }
  }

  void list()
    .catch((error: unknown) => {
      failure = { error };
    })
    .then(() => {
      state = 'listed';
      bell.ring();
    });
  try {
    while (line.length > 0 || state === 'listing') {
      const [next] = line;
      if (next === undefined) await bell.rung();
      else {
        yield await next;
        line.shift();
        bell.ring();
      }
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    state = 'abandoned';
    bell.ring();
  }
}

/** Wakes all who wait for the next ring. */
function createBell(): { rung(): Promise<void>; ring(): void } {
  let waiting: (() => void)[] = [];
  return {
    rung: () => new Promise((wake) => waiting.push(wake)),
    ring() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
