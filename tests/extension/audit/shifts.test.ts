import { describe, expect, it } from 'vitest';
import { Shifts } from '../../../lib/extension/audit/shifts.ts';

/** A work of so many steps, each longer than a slice; notes each of them. */
function* work(name: string, steps: number, notes: string[]): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 21;
    while (performance.now() < until);
    notes.push(name);
    yield;
  }
  return name;
}

const never = new AbortController().signal;
const nothing = () => undefined;
const always = () => true;

describe('works by turns', () => {
  it('none waits for the end of another', async () => {
    const notes: string[] = [];
    const shifts = new Shifts();
    const names = ['a', 'b', 'c'];
    const done = await Promise.all(
      names.map((name) => shifts.done(work(name, 2, notes), always, nothing, never)),
    );
    expect(done).toEqual(names);
    expect(notes.join('')).toBe('abcabc');
  });

  it('the urgent go first, and what becomes urgent too', async () => {
    const notes: string[] = [];
    const shifts = new Shifts();
    let isUrgent = false;
    await Promise.all([
      shifts.done(work('hidden', 2, notes), () => isUrgent, nothing, never),
      shifts.done(
        work('shown', 3, notes),
        () => !isUrgent,
        () => {
          isUrgent = notes.length === 2;
        },
        never,
      ),
    ]);
    expect(notes).toEqual(['shown', 'shown', 'hidden', 'hidden', 'shown']);
  });

  it('one that is given up is not gone on with, and one that fails costs no other', async () => {
    const notes: string[] = [];
    const shifts = new Shifts();
    const end = new AbortController();
    const given = shifts.done(
      work('given up', 9, notes),
      always,
      () => end.abort(new Error('no more')),
      end.signal,
    );
    const failing = shifts.done(
      (function* () {
        yield;
        throw new Error('broken');
      })(),
      always,
      nothing,
      never,
    );
    const other = shifts.done(work('other', 2, notes), always, nothing, never);
    expect(await Promise.allSettled([given, failing, other])).toMatchObject([
      { reason: { message: 'no more' } },
      { reason: { message: 'broken' } },
      { value: 'other' },
    ]);
    expect(notes.filter((name) => name === 'given up')).toHaveLength(1);
    await expect(shifts.done(work('late', 1, notes), always, nothing, end.signal)).rejects.toThrow('no more');
  });

  it('says after each slice that it has paused', async () => {
    let pauses = 0;
    await new Shifts().done(work('a', 3, []), always, () => pauses++, never);
    expect(pauses).toBe(3);
  });
});
