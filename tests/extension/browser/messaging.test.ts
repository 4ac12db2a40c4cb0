import { beforeEach, expect, it, vi } from 'vitest';
import { answer, send } from '../../../lib/extension/browser/messaging.ts';

type Respond = (response?: unknown) => void;
type Listener = (message: unknown, from: object, respond: Respond) => true | undefined;

const listeners = vi.hoisted(() => new Set<unknown>());
const fake = vi.hoisted(() => ({
  runtime: {
    onMessage: {
      addListener: (listener: unknown) => listeners.add(listener),
      removeListener: (listener: unknown) => listeners.delete(listener),
    },
    /** As the browser does it: the first listener that says it will answer, with what survives as JSON. */
    sendMessage: (message: unknown) =>
      new Promise((resolve, reject) => {
        const respond = (response?: unknown) => resolve(JSON.parse(JSON.stringify(response ?? null)));
        const answering = [...listeners].filter((listener) => (listener as Listener)(message, FROM, respond));
        if (answering.length === 0) reject(new Error('Receiving end does not exist'));
      }),
  },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));

const FROM = { tab: { id: 7 }, frameId: 2 };

beforeEach(() => listeners.clear());

it('an answer comes back, and the handler hears who asked', async () => {
  const heard = vi.fn();
  answer({
    inject: ({ script }, sender) => heard(script, sender),
    'frame-state': async () => ({ counts: { errors: 1, warnings: 0, notices: 0 }, visited: 5 }),
  });
  await send('inject', { script: 'card' });
  expect(heard).toHaveBeenCalledWith('card', { tabId: 7, frameId: 2 });
  expect(await send('frame-state', {})).toEqual({
    counts: { errors: 1, warnings: 0, notices: 0 },
    visited: 5,
  });
});

it('what fails there fails here, with its words', async () => {
  answer({ inject: () => Promise.reject(new Error('This page is closed to us')) });
  await expect(send('inject', { script: 'card' })).rejects.toThrow('This page is closed to us');
});

it.each([
  ['without a handler', { type: 'leave' }],
  ['without a type', { kind: 'inject' }],
  ['of another kind', 'inject'],
  ['of nothing', null],
  ['with a type of a number', { type: 3 }],
  ['with the name of a property of objects', { type: 'constructor' }],
])('a message %s is left to others', (_, message) => {
  answer({ inject: () => undefined });
  const [listener] = [...listeners] as Listener[];
  expect(listener?.(message, FROM, () => expect.unreachable())).toBeUndefined();
});

it('nobody answers once the session has ended', async () => {
  const end = new AbortController();
  answer({ inject: () => undefined }, end.signal);
  end.abort();
  await expect(send('inject', { script: 'card' })).rejects.toThrow('Receiving end');
});
