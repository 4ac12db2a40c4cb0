import { beforeEach, expect, it, vi } from 'vitest';
import { welcomeOnInstall } from '../../../lib/extension/browser/welcome.ts';

const fake = vi.hoisted(() => {
  const listeners: ((details: { reason: string }) => void)[] = [];
  return {
    listeners,
    runtime: {
      onInstalled: {
        addListener: (listener: (details: { reason: string }) => void) => listeners.push(listener),
      },
      getURL: (path: string) => `extension:/${path}`,
    },
    tabs: { create: vi.fn() },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

beforeEach(() => vi.clearAllMocks());

it.each<[reason: string, pages: number]>([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
  ['chrome_update', 0],
  ['shared_module_update', 0],
])('%s opens %d pages', (reason, pages) => {
  welcomeOnInstall();
  fake.listeners.at(-1)?.({ reason });
  expect(fake.tabs.create.mock.calls).toEqual(
    Array.from({ length: pages }, () => [{ url: 'extension://welcome.html' }]),
  );
});
