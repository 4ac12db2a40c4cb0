import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookupState } from '../../../lib/desk/published/lookup-state.ts';
import { toBackup } from '../../../lib/extension/browser/backup.ts';
import { createLookups, type Lookups } from '../../../lib/extension/browser/fact-check-lookup.ts';
import { readLookupSettings, writeLookupSettings } from '../../../lib/extension/browser/lookup-settings.ts';
import { readSettings } from '../../../lib/extension/browser/settings.ts';

const fake = await vi.hoisted(async () => (await import('./granted.ts')).fakePermissions());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions: fake.permissions } };
});

const ASKED = { quote: '45/60 trường, đạt 85%', language: 'vi' };
const OTHER = { quote: '12 of 15 (85%)', language: 'en' };
const NOW = Date.parse('2026-11-25T14:00:00Z');

const fetched = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();
let ended: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  fake.grant([]);
  fetched.mockReset();
  fetched.mockImplementation(async () => new Response('{}'));
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything that waits for no timer come to its end. */
const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

async function begin(settings: Parameters<typeof writeLookupSettings>[0]): Promise<Lookups> {
  await writeLookupSettings(settings);
  const lookups = createLookups(() => undefined, ended.signal);
  await settle();
  return lookups;
}
const READY = { on: true, key: 'k', told: true } as const;

/** What is known after a look-up. */
async function lookedUp(lookups: Lookups, asked = ASKED): Promise<LookupState> {
  lookups.wish(asked, 'look-up');
  await settle();
  return lookups.of(asked);
}

describe('nothing is sent', () => {
  it.each<[when: string, settings: Parameters<typeof writeLookupSettings>[0], LookupState['type']]>([
    ['while it is off, as it is at first', {}, 'off'],
    ['while it is off, with a key', { key: 'k', told: true }, 'off'],
    ['without a key', { on: true, told: true }, 'no-key'],
    ['before the reader was told what is', { on: true, key: 'k' }, 'telling'],
    ['in a pause', { ...READY, pause: { until: NOW + 1000, turns: 1 } }, 'paused'],
  ])('%s', async (_, settings, type) => {
    const lookups = await begin(settings);
    expect((await lookedUp(lookups)).type).toBe(type);
    lookups.wish(OTHER, 'agree');
    await settle();
    expect(fetched).not.toHaveBeenCalled();
    expect(fake.origins).toEqual([]);
  });

  it('when the reader declines, and the sentence comes again the next time', async () => {
    const lookups = await begin({ on: true, key: 'k' });
    lookups.wish(ASKED, 'look-up');
    lookups.wish(ASKED, 'decline');
    expect(lookups.of(ASKED)).toEqual({ type: 'ready' });
    expect(await lookedUp(lookups)).toEqual({ type: 'telling' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each(['refuse', 'throw'] as const)('where the browser’s answer is to %s', async (answer) => {
    fake.answer(answer);
    expect(await lookedUp(await begin(READY))).toEqual({ type: 'failed', problem: 'no-permission' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('by a page that was not told yet that it is off, or to wait', async () => {
    const lookups = await begin(READY);
    lookups.wish(ASKED, 'look-up');
    await writeLookupSettings({ on: false });
    await settle();
    expect(lookups.of(ASKED)).toEqual({ type: 'off' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('what is sent is the quote, its language and the key, once, without cookies or a referrer', async () => {
  const lookups = await begin({ on: true, key: 'k' });
  lookups.wish(ASKED, 'look-up');
  lookups.wish(ASKED, 'agree');
  expect(lookups.of(ASKED)).toEqual({ type: 'asking' });
  lookups.wish(ASKED, 'look-up');
  await settle();
  expect(lookups.of(ASKED)).toEqual({ type: 'found', checks: [] });
  await lookedUp(lookups);
  expect(fetched).toHaveBeenCalledTimes(1);
  const [address = '', options] = fetched.mock.lastCall ?? [];
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    query: ASKED.quote,
    languageCode: 'vi',
    pageSize: '5',
    key: 'k',
  });
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect([options?.method, options?.headers, options?.body]).toEqual([undefined, undefined, undefined]);
  // Having agreed once, the reader is not told again.
  expect(await lookedUp(lookups, OTHER)).toEqual({ type: 'found', checks: [] });
});

it('the browser is asked within the click, before anything is waited for', async () => {
  const lookups = await begin(READY);
  const asked = vi.spyOn(fake.permissions, 'request');
  lookups.wish(ASKED, 'look-up');
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

describe('what goes wrong', () => {
  it('has a sentence of its own, and can be tried again by hand only', async () => {
    const lookups = await begin(READY);
    fetched.mockImplementation(async () => new Response('', { status: 500 }));
    expect(await lookedUp(lookups)).toEqual({ type: 'failed', problem: 'server' });
    fetched.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await lookedUp(lookups)).toEqual({ type: 'failed', problem: 'offline' });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fetched).toHaveBeenCalledTimes(2);
    fetched.mockImplementation(async () => new Response('{}'));
    expect(await lookedUp(lookups)).toEqual({ type: 'found', checks: [] });
  });

  it('is forgotten with the key that it was about', async () => {
    const lookups = await begin(READY);
    fetched.mockImplementation(async () => new Response('', { status: 401 }));
    expect(await lookedUp(lookups)).toEqual({ type: 'failed', problem: 'bad-key' });
    await writeLookupSettings({ key: 'other' });
    await settle();
    expect(lookups.of(ASKED)).toEqual({ type: 'ready' });
  });
});

describe('a quota that is used up', () => {
  const refuse = async () => new Response('', { status: 429, headers: { 'retry-after': '90' } });

  it('pauses every claim on every page, until the button is there again; nothing is sent by itself', async () => {
    const lookups = await begin(READY);
    const elsewhere = createLookups(() => undefined, ended.signal);
    await settle();
    fetched.mockImplementation(refuse);
    const paused = { type: 'paused', until: NOW + 90_000 };
    expect(await lookedUp(lookups)).toEqual(paused);
    expect(await lookedUp(lookups, OTHER)).toEqual(paused);
    expect(await lookedUp(elsewhere, OTHER)).toEqual(paused);
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(90_001);
    expect([lookups.of(ASKED), elsewhere.of(OTHER)]).toEqual([{ type: 'ready' }, { type: 'ready' }]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('pauses longer the next time, and not at all after an answer or with another key', async () => {
    const lookups = await begin(READY);
    fetched.mockImplementation(refuse);
    await lookedUp(lookups);
    await vi.advanceTimersByTimeAsync(90_001);
    await lookedUp(lookups);
    expect((await readLookupSettings()).pause?.turns).toBe(2);
    await vi.advanceTimersByTimeAsync(120_001);
    fetched.mockImplementation(async () => new Response('{}'));
    await lookedUp(lookups);
    expect((await readLookupSettings()).pause).toBeUndefined();
    fetched.mockImplementation(refuse);
    await lookedUp(lookups, OTHER);
    await writeLookupSettings({ key: 'other' });
    await settle();
    expect(lookups.of(OTHER)).toEqual({ type: 'ready' });
  });
});

describe('a pause, where the clock', () => {
  const paused = { ...READY, pause: { until: NOW + 90_000, turns: 1 } };

  it.each<[how: string, now: number, type: LookupState['type']]>([
    ['is put back by a minute', NOW - 60_000, 'paused'],
    ['is put back by a year, so that none could last as long', NOW - 365 * 86_400_000, 'ready'],
    ['is put forward by a year', NOW + 365 * 86_400_000, 'ready'],
  ])('%s', async (_, now, type) => {
    const lookups = await begin(paused);
    vi.setSystemTime(now);
    expect(lookups.of(ASKED).type).toBe(type);
    expect((await lookedUp(lookups)).type).toBe(type === 'ready' ? 'found' : 'paused');
    expect(fetched).toHaveBeenCalledTimes(type === 'ready' ? 1 : 0);
  });
});

describe('where nothing can be stored', () => {
  it('what was published is shown, and a used-up quota is minded on this page', async () => {
    const lookups = await begin({ on: true, key: 'k' });
    const refused = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    lookups.wish(ASKED, 'look-up');
    lookups.wish(ASKED, 'agree');
    await settle();
    expect(lookups.of(ASKED)).toEqual({ type: 'found', checks: [] });
    fetched.mockImplementation(async () => new Response('', { status: 429 }));
    lookups.wish(OTHER, 'look-up');
    lookups.wish(OTHER, 'agree');
    await settle();
    expect(lookups.of(OTHER).type).toBe('paused');
    refused.mockRestore();
  });
});

describe('the key', () => {
  it('is on this device only: not synced, in no backup', async () => {
    await writeLookupSettings({ ...READY, key: 'secret' });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('secret');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain('secret');
    expect(toBackup(await readSettings())).not.toContain('secret');
  });

  it.each([
    [{ lookupOn: 'yes', lookupKey: 7, lookupTold: 1, lookupPause: { until: 'soon' } }],
    [{ lookupOn: null, lookupPause: [] }],
    [{}],
  ])('stored as %j is as at first', async (stored) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readLookupSettings()).toEqual({ on: false, key: '', told: false, pause: undefined });
  });
});
