import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../../lib/extension/browser/settings.ts';
import {
  readSiteState,
  type SiteState,
  switchHostOn,
  switchOff,
  switchOn,
} from '../../../lib/extension/browser/site-switch.ts';

const fake = await vi.hoisted(async () => (await import('./granted.ts')).fakePermissions());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return {
    browser: { storage: browser.storage, i18n: { getUILanguage: () => 'en' }, permissions: fake.permissions },
  };
});

const ORIGIN = 'https://www.a.example:8443';
const HOST = 'www.a.example';
const OWN = 'https://www.a.example/*';
const BELOW = '*://*.a.example/*';
const ALL = '*://*/*';

beforeEach(() => {
  fakeBrowser.reset();
  fake.grant([]);
});

const stateNow = async () => readSiteState(ORIGIN, await readSettings());

it.each<[granted: string[], off: string[], SiteState]>([
  [[], [], 'on-click'],
  [[OWN], [], 'granted'],
  [[BELOW], [], 'granted'],
  [[ALL], [], 'granted'],
  [[ALL], [HOST], 'off'],
  [[ALL], ['a.example'], 'granted'],
  [[], [HOST], 'on-click'],
])('granted %j and off %j: %s', async (granted, off, state) => {
  fake.grant(granted);
  await writeSettings({ off });
  expect(await stateNow()).toBe(state);
});

describe('switching off', () => {
  it.each<[granted: string[], left: string[], off: string[], SiteState]>([
    [[OWN], [], [], 'on-click'],
    [[BELOW], [BELOW], [HOST], 'off'],
    [[OWN, ALL], [ALL], [HOST], 'off'],
    [[ALL], [ALL], [HOST], 'off'],
  ])('%j leaves %j and %j off: %s', async (granted, left, off, state) => {
    fake.grant(granted);
    await switchOff(ORIGIN);
    expect(fake.origins).toEqual(left);
    expect((await readSettings()).off).toEqual(off);
    expect(await stateNow()).toBe(state);
  });
});

describe('switching on', () => {
  it('asks where nothing is granted, and forgets that it was off once', async () => {
    await writeSettings({ off: [HOST, 'b.example'] });
    expect(await switchOn(ORIGIN, 'on-click')).toBe(true);
    expect(fake.origins).toEqual([OWN]);
    expect((await readSettings()).off).toEqual(['b.example']);
  });

  it('asks nobody where all sites are granted', async () => {
    fake.grant([ALL]);
    fake.answer('throw');
    await writeSettings({ off: [HOST] });
    expect(await switchOn(ORIGIN, 'off')).toBe(true);
    expect(await stateNow()).toBe('granted');
  });

  it('changes nothing where the reader does not agree', async () => {
    fake.answer('refuse');
    expect(await switchOn(ORIGIN, 'on-click')).toBe(false);
    expect(await stateNow()).toBe('on-click');
  });

  it('asks within the click, before anything is waited for', () => {
    const asked = vi.spyOn(fake.permissions, 'request');
    void switchOn(ORIGIN, 'on-click');
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('one host of the list leaves the others', async () => {
    await writeSettings({ off: ['a.example', 'b.example'] });
    await switchHostOn('a.example');
    await switchHostOn('c.example');
    expect((await readSettings()).off).toEqual(['b.example']);
  });
});
