import { browser } from 'wxt/browser';
import type { Reviewer } from '../../desk/forms/claim-review.ts';

const KEY = 'reviewer';
const NOBODY: Reviewer = { type: 'Organization', name: '', url: '', reviewUrl: '' };

/** Who publishes the reviews of this browser, as it was said last; nobody at first. It stays on this device. */
export async function readReviewer(): Promise<Reviewer> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (typeof stored !== 'object' || stored === null) return NOBODY;
  const field = (name: string): string => {
    const value: unknown = Reflect.get(stored, name);
    return typeof value === 'string' ? value : '';
  };
  return {
    type: field('type') === 'Person' ? 'Person' : 'Organization',
    name: field('name'),
    url: field('url'),
    reviewUrl: '',
  };
}

const SIGNER = 'signer';

/** The name that goes with what is decided and typed in this browser; empty where none was given. */
export async function readSigner(): Promise<string> {
  const { [SIGNER]: stored } = await browser.storage.local.get(SIGNER);
  return typeof stored === 'string' ? stored : '';
}

export const writeSigner = (name: string): Promise<void> => browser.storage.local.set({ [SIGNER]: name });

/** Keeps who publishes; where the review stands differs from one to the next. */
export async function writeReviewer({ type, name, url }: Reviewer): Promise<void> {
  await browser.storage.local.set({ [KEY]: { type, name, url } });
}
