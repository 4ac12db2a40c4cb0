import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPages, sendToTab } from '../../../lib/extension/browser/messages-of-pages.ts';
import { answer, send } from '../../../lib/extension/browser/messaging.ts';

type Respond = (response?: unknown) => void;
type Listener = (message: unknown, from: object, respond: Respond) => true | undefined;

const listeners = vi.hoisted(() => new Set<unknown>());
const fake = vi.hoisted(() => ({
  tabs: { sendMessage: vi.fn() },
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

describe('what a page sends that fell into other hands', () => {
  it.each<[what: string, message: Readonly<Record<string, unknown>>, problem: string]>([
    ['a script that is none', { type: 'inject', script: '../evil' }, 'script is not one of card, chart'],
    ['no script', { type: 'inject' }, 'script is missing'],
    [
      'a count below nothing',
      { type: 'audited', errors: -1, warnings: 0, notices: 0 },
      'errors is not a whole number',
    ],
    ['no number', { type: 'decide-claim', index: null }, 'index is not a whole number'],
  ])('%s is refused with what is wrong, and no handler hears of it', async (_, message, problem) => {
    const heard = vi.fn();
    answerPages({ inject: heard, audited: heard, 'decide-claim': heard });
    await expect(fake.runtime.sendMessage(message)).resolves.toEqual({
      recountFailure: `Error: Recount was sent something else: ${problem}`,
    });
    expect(heard).not.toHaveBeenCalled();
  });

  it('is heard without what nobody asked for', async () => {
    const heard = vi.fn();
    answerPages({ inject: (request) => heard(request) });
    await fake.runtime.sendMessage({ type: 'inject', script: 'card', tabId: 1 });
    expect(heard).toHaveBeenCalledWith({ script: 'card' });
  });

  it('as an answer is refused like that', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ counts: { errors: 1, warnings: 0 }, visited: 0 });
    await expect(sendToTab(7, 'frame-state', {})).rejects.toThrow('counts.notices is missing');
    const article = { language: 'vi', findings: 'none' };
    fake.tabs.sendMessage.mockResolvedValue(article);
    await expect(sendToTab(7, 'page-article', {})).rejects.toThrow('findings is not a list');
  });
});
