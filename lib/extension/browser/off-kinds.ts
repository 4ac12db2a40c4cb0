import { CLAIM_KINDS, type ClaimKind } from '../../engine/claim/claim.ts';
import { readStored, watchStored, writeStored } from './settings-store.ts';

/** Apart from the other settings, which the script knows that is in every page. */
const KEY = 'offKinds';

/** The kinds of claims that the reader does not want to see on pages. */
export async function readOffKinds(): Promise<readonly ClaimKind[]> {
  const { [KEY]: stored } = await readStored([KEY]);
  return Array.isArray(stored) ? CLAIM_KINDS.filter((kind) => stored.includes(kind)) : [];
}

/** Stores which kinds those are from now on. */
export const writeOffKinds = (kinds: readonly ClaimKind[]): Promise<void> => writeStored({ [KEY]: kinds });

/** Switches one kind off or on, and leaves the others. */
export async function switchKind(kind: ClaimKind, to: 'off' | 'on'): Promise<void> {
  const others = (await readOffKinds()).filter((one) => one !== kind);
  await writeOffKinds(to === 'off' ? [...others, kind] : others);
}

/** Calls back with all of them whenever one has changed, until `signal` aborts. */
export function watchOffKinds(changed: (kinds: readonly ClaimKind[]) => void, signal?: AbortSignal): void {
  watchStored((keys) => {
    if (!keys.includes(KEY)) return;
    void readOffKinds().then((kinds) => {
      if (!signal?.aborted) changed(kinds);
    });
  }, signal);
}
