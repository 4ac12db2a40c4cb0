import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../../lib/desk/evidence/evidence.ts';
import { canRetry, type Item, type Origin, type Problem } from '../../../lib/extension/workbench/item.ts';
import { createQueue, type Queue } from '../../../lib/extension/workbench/queue.ts';
import { evidenceOf } from '../../desk/evidence/fixtures.ts';

const EVIDENCE = await evidenceOf('44 of 48 schools (96.7%) took part.', 'en');
const text = (name: string): Origin => ({ type: 'text', text: name });

/** A queue whose audits end when the test says so. */
function trial() {
  const asked: string[] = [];
  const ends = new Map<string, (found: Evidence | Problem | Error) => void>();
  const seen: string[] = [];
  const queue: Queue = createQueue(
    (origin, signal, password) =>
      new Promise((resolve, reject) => {
        const name = origin.type === 'text' ? origin.text : origin.type;
        asked.push(password === undefined ? name : `${name} with ${password}`);
        ends.set(name, (found) => (found instanceof Error ? reject(found) : resolve(found)));
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
    () => seen.push(states(queue)),
  );
  const end = async (name: string, found: Evidence | Problem | Error): Promise<void> => {
    ends.get(name)?.(found);
    await Promise.resolve();
    await new Promise((done) => setImmediate(done));
  };
  return { queue, asked, end, seen };
}

const states = ({ items }: Queue): string =>
  items.map(({ name, state: { status } }) => `${name}:${status}`).join(' ');

afterEach(() => vi.restoreAllMocks());

describe('a queue', () => {
  it('audits one text at a time, in the order in which they came', async () => {
    const { queue, asked, end } = trial();
    queue.add([text('a'), text('b')]);
    queue.add([text('c')]);
    expect(states(queue)).toBe('a:reading b:waiting c:waiting');
    await end('a', EVIDENCE);
    expect(states(queue)).toBe('a:audited b:reading c:waiting');
    await end('b', EVIDENCE);
    await end('c', EVIDENCE);
    expect(states(queue)).toBe('a:audited b:audited c:audited');
    expect(asked).toEqual(['a', 'b', 'c']);
    queue.add([text('d')]);
    expect(states(queue)).toBe('a:audited b:audited c:audited d:reading');
  });

  it('goes on after a problem, and after a bug, which is told', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { queue, end } = trial();
    queue.add([text('a'), text('b'), text('c')]);
    await end('a', { problem: 'scan' });
    expect(told).not.toHaveBeenCalled();
    await end('b', new TypeError('a bug'));
    expect(told).toHaveBeenCalledTimes(1);
    await end('c', EVIDENCE);
    expect(states(queue)).toBe('a:failed b:failed c:audited');
  });

  it('is cancelled, and what is done stays; what was left is tried again', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { queue, asked, end } = trial();
    queue.add([text('a'), text('b'), text('c')]);
    await end('a', EVIDENCE);
    queue.cancel();
    await end('b', EVIDENCE);
    expect(states(queue)).toBe('a:audited b:stopped c:stopped');
    expect(told).not.toHaveBeenCalled();
    queue.retry([1, 3]);
    expect(states(queue)).toBe('a:audited b:stopped c:reading');
    await end('c', EVIDENCE);
    expect(states(queue)).toBe('a:audited b:stopped c:audited');
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('takes what was added right after it was cancelled', async () => {
    const { queue, end } = trial();
    queue.add([text('a')]);
    queue.cancel();
    queue.add([text('b'), text('c')]);
    await end('a', EVIDENCE);
    expect(states(queue)).toBe('a:stopped b:reading c:waiting');
    await end('b', EVIDENCE);
    await end('c', EVIDENCE);
    expect(states(queue)).toBe('a:stopped b:audited c:audited');
  });

  it('tries a locked one again with its password, and no other', async () => {
    const { queue, asked, end } = trial();
    queue.add([text('a'), text('b')]);
    await end('a', { problem: 'locked' });
    await end('b', { problem: 'scan' });
    queue.unlock(1, 'open');
    queue.unlock(2, 'open');
    expect(states(queue)).toBe('a:reading b:failed');
    await end('a', { problem: 'wrong-password' });
    queue.unlock(1, 'open sesame');
    await end('a', EVIDENCE);
    expect(states(queue)).toBe('a:audited b:failed');
    expect(asked).toEqual(['a', 'b', 'a with open', 'a with open sesame']);
  });

  it('drops what is removed, but not what is being read', async () => {
    const { queue, end } = trial();
    queue.add([text('a'), text('b')]);
    await end('a', EVIDENCE);
    queue.remove(1);
    queue.remove(2);
    expect(states(queue)).toBe('b:reading');
    await end('b', EVIDENCE);
    queue.add([text('c')]);
    expect(queue.items.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('says with each change how it stands', async () => {
    const { queue, end, seen } = trial();
    queue.add([text('a')]);
    await end('a', { problem: 'no-text' });
    expect(seen).toEqual(['a:waiting', 'a:reading', 'a:failed']);
  });
});

describe('another try', () => {
  const file: Origin = { type: 'file', file: new File([], 'a.pdf') };
  const address: Origin = { type: 'address', url: new URL('https://a.example/1') };
  it.each<[can: boolean, of: Origin['type'], origin: Origin, state: Item['state']]>([
    [true, 'text', text('a'), { status: 'stopped' }],
    [true, 'text', text('a'), { status: 'failed', problem: 'unread-language' }],
    [true, 'file', file, { status: 'failed', problem: 'unreadable' }],
    [true, 'file', file, { status: 'failed', problem: 'failed' }],
    [true, 'address', address, { status: 'failed', problem: 'status', code: 503 }],
    [true, 'address', address, { status: 'failed', problem: 'empty' }],
    [true, 'address', address, { status: 'failed', problem: 'not-allowed' }],
    [false, 'file', file, { status: 'failed', problem: 'scan' }],
    [false, 'file', file, { status: 'failed', problem: 'locked' }],
    [
      false,
      'line',
      { type: 'line', line: 'x', problem: 'not-an-address' },
      { status: 'failed', problem: 'not-an-address' },
    ],
    [false, 'text', text('a'), { status: 'waiting' }],
    [false, 'text', text('a'), { status: 'reading' }],
    [
      false,
      'text',
      text('a'),
      { status: 'audited', evidence: EVIDENCE, kept: { type: 'not-yet' }, refused: undefined },
    ],
  ])('%s for a %s', (can, _, origin, state) => {
    expect(canRetry({ id: 1, name: 'a', origin, state })).toBe(can);
  });
});
