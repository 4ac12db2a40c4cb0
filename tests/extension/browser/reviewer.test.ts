import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readReviewer,
  readSigner,
  writeReviewer,
  writeSigner,
} from '../../../lib/extension/browser/reviewer.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
});

const NOBODY = { type: 'Organization', name: '', url: '', reviewUrl: '' };

it('who publishes and who signs are as they were said last', async () => {
  expect([await readReviewer(), await readSigner()]).toEqual([NOBODY, '']);
  await writeReviewer({
    type: 'Person',
    name: 'An',
    url: 'https://an.example',
    reviewUrl: 'https://b.example',
  });
  await writeSigner('An');
  expect(await readReviewer()).toEqual({
    type: 'Person',
    name: 'An',
    url: 'https://an.example',
    reviewUrl: '',
  });
  expect(await readSigner()).toBe('An');
});

it('are nobody where something else is stored, or the browser cannot read it', async () => {
  await fakeBrowser.storage.local.set({ reviewer: { type: 'x' }, signer: 3 });
  expect([await readReviewer(), await readSigner()]).toEqual([NOBODY, '']);
  await writeSigner('An');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
  expect([await readReviewer(), await readSigner()]).toEqual([NOBODY, '']);
});
