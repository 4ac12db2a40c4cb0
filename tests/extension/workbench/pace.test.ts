import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPace } from '../../../lib/extension/workbench/pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets a second pass between two requests to one host, and none between hosts', async () => {
  const pace = createPace();
  const { signal } = new AbortController();
  const passed: string[] = [];
  const ask = (name: string, host: string) => pace(host, signal).then(() => passed.push(name));
  await ask('a1', 'a');
  await ask('b1', 'b');
  const second = ask('a2', 'a');
  await vi.advanceTimersByTimeAsync(999);
  expect(passed).toEqual(['a1', 'b1']);
  await vi.advanceTimersByTimeAsync(1);
  await second;
  expect(passed).toEqual(['a1', 'b1', 'a2']);
  await vi.advanceTimersByTimeAsync(1000);
  await ask('a3', 'a');
  expect(passed).toEqual(['a1', 'b1', 'a2', 'a3']);
});

it('waits no longer where the clock is put back meanwhile, and no shorter where it is put forward', async () => {
  const pace = createPace();
  const { signal } = new AbortController();
  for (const by of [-365 * 86_400_000, 365 * 86_400_000]) {
    const host = `host ${by}`;
    await pace(host, signal);
    vi.setSystemTime(Date.now() + by);
    let isFree = false;
    const second = pace(host, signal).then(() => {
      isFree = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(isFree).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await second;
  }
});

it('ends at once when it is cancelled', async () => {
  const pace = createPace();
  const controller = new AbortController();
  await pace('a', controller.signal);
  const waiting = pace('a', controller.signal);
  controller.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
  expect(vi.getTimerCount()).toBe(0);
});
