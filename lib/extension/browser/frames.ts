import { browser } from 'wxt/browser';
import { added, type FrameState, type Messages, type SeverityCounts } from './messages.ts';
import { sendToTab } from './messages-of-pages.ts';

/**
 * The frames of a tab that Recount may read now, the main one first; none where it may not read the tab. A page that is
 * rendered ahead is none of what the tab shows.
 */
export async function framesOf(tabId: number): Promise<readonly number[]> {
  // Only this names them without asking for one more permission.
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => 'prerendering' in document && document.prerendering,
    })
    .catch(() => []);
  return results
    .filter(({ result }) => result !== true)
    .map(({ frameId }) => frameId)
    .sort((a, b) => a - b);
}

/** Sends a message to a frame, injecting the content script first where nothing there answers. */
export async function askFrame<T extends keyof Messages>(
  tabId: number,
  frameId: number,
  type: T,
  request: Messages[T]['request'],
): Promise<Messages[T]['response']> {
  try {
    return await sendToTab(tabId, type, request, frameId);
  } catch {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/content.js'],
    });
    return sendToTab(tabId, type, request, frameId);
  }
}

/** How many are marked in all frames of a tab, of which one has just reported its own. */
export async function countsInTab(
  tabId: number,
  reporting: number | undefined,
  counts: SeverityCounts,
): Promise<SeverityCounts> {
  const others = (await framesOf(tabId)).filter((frameId) => frameId !== reporting);
  const states = await Promise.all(others.map((frameId) => stateOf(tabId, frameId)));
  return states.reduce((sum, state) => (state === undefined ? sum : added(sum, state.counts)), counts);
}

/**
 * Goes to the next (1) or the previous (-1) claim of a tab, from frame to frame and round the page. The main frame must
 * have been read.
 */
export async function stepInTab(tabId: number, by: 1 | -1): Promise<void> {
  const frames = await framesOf(tabId);
  if (frames.length < 2) return sendToTab(tabId, 'step', { by });
  const states = await Promise.all(frames.map((frameId) => stateOf(tabId, frameId)));
  const visits = states.map((state) => state?.visited ?? 0);
  const last = Math.max(...visits);
  const here = last === 0 ? undefined : frames[visits.indexOf(last)];
  const ways = by === 1 ? frames : frames.toReversed();
  const from = here === undefined ? 0 : ways.indexOf(here);
  // The frame where the reader is comes twice: first the rest of it, and at the end its beginning.
  for (const frameId of [
    ...ways.slice(from),
    ...ways.slice(0, from),
    ...(here === undefined ? [] : [here]),
  ]) {
    if (await sendToTab(tabId, 'step-within', { by }, frameId).catch(() => false)) return;
    await sendToTab(tabId, 'go-on-elsewhere', {}, frameId).catch(() => undefined);
  }
}

/** Opens the card of the claim where the reader is, in the frame where that was last; the main frame must have been read. */
export async function openInTab(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  const states = await Promise.all(frames.map((frameId) => stateOf(tabId, frameId)));
  const visits = states.map((state) => state?.visited ?? 0);
  const here = frames[visits.indexOf(Math.max(...visits))];
  await sendToTab(tabId, 'open-current', {}, here);
}

const stateOf = (tabId: number, frameId: number): Promise<FrameState | undefined> =>
  sendToTab(tabId, 'frame-state', {}, frameId).catch(() => undefined);
