import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Reviewer } from '../../desk/forms/claim-review.ts';
import { decode, decodedOr } from '../../documents/schema/decode.ts';

const KEY = 'reviewer';
const NOBODY: Reviewer = { type: 'Organization', name: '', url: '', reviewUrl: '' };

export const reviewerSchema = v.object({
  type: v.picklist(['Organization', 'Person']),
  name: v.string(),
  url: v.string(),
});

/** What is stored on this device under a key; nothing where the browser cannot read it, which a page must open without. */
async function storedAs(key: string): Promise<unknown> {
  const { [key]: stored } = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
  return stored;
}

/** Who publishes the reviews of this browser, as it was said last; nobody at first. It stays on this device. */
export async function readReviewer(): Promise<Reviewer> {
  const read = decode(reviewerSchema, await storedAs(KEY));
  return read.type === 'decoded' ? { ...NOBODY, ...read.value } : NOBODY;
}

const SIGNER = 'signer';

/** The name that goes with what is decided and typed in this browser; empty where none was given. */
export async function readSigner(): Promise<string> {
  return decodedOr(v.string(), await storedAs(SIGNER), '');
}

export const writeSigner = (name: string): Promise<void> => browser.storage.local.set({ [SIGNER]: name });

/** Keeps who publishes; where the review stands differs from one to the next. */
export async function writeReviewer({ type, name, url }: Reviewer): Promise<void> {
  await browser.storage.local.set({ [KEY]: { type, name, url } });
}
