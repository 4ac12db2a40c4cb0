import { browser } from 'wxt/browser';
import type { Decided } from '../../desk/evidence/decided-schema.ts';
import { NO_COVERAGE } from '../../engine/coverage/sum.ts';
import { unpack } from '../audit/packed-tables.ts';
import { problemOf } from './active-tab.ts';
import { askFrame, framesOf } from './frames.ts';
import { type FrameArticle, type JoinedArticle, joinArticles } from './joined-articles.ts';
import { type FrameReading, frameOf } from './joined-readings.ts';
import type { PageProblem } from './messages.ts';
import { sendToTab } from './messages-of-pages.ts';
import { isOffIn, readOnceIn } from './read-once.ts';

/** A passage of the text of a tab's article. */
export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The article that a tab shows, and the ways to its places. */
export interface TabArticle {
  readonly article: JoinedArticle;
  /** Whether it stands in a private window, of which nothing is to be kept. */
  readonly isPrivate: boolean;
  /** Scrolls to a finding, by its index in the article, and marks it as the current one; a card that is open shows it. */
  showClaim(index: number): Promise<void>;
  /** Scrolls to a passage of the article, and selects it. */
  showPassage(passage: Selected): Promise<void>;
  /** What the page shows of what was made of each finding, in the order of the article. */
  readonly decided: readonly (Decided | null)[];
  /** Lets the page show that. */
  decide(decided: readonly (Decided | null)[]): Promise<void>;
  /** The finding of the article that has this index in a frame; nothing where the frame has none of it. */
  indexOf(frameId: number, index: number): number | undefined;
  /** What is selected of the article; nothing where that is none of it. */
  selection(): Promise<Selected | null>;
}

/** Why a tab has no article; `not-allowed` where Recount may not read it before the reader has asked for it there. */
export type TabProblem = PageProblem['problem'] | 'not-allowed';

/** The tab that a window shows; nothing where it has none, as while it closes. */
export async function shownTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Lets Recount read the page that a tab shows, though its site is switched off. */
export async function readTabOnce(tabId: number): Promise<void> {
  await readOnceIn(await browser.tabs.get(tabId));
}

/** Reads a tab with all its frames that may be read, injecting the content script where it is not there yet. */
export async function readTab(tabId: number): Promise<TabArticle | { readonly problem: TabProblem }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab === undefined) return { problem: 'browser-page' };
  const problem = problemOf(tab.url);
  if (problem !== undefined) return { problem };
  try {
    if (await isOffIn(tab)) return { problem: 'off' };
    const main = await readFrame(tabId, 0);
    const others = (await framesOf(tabId)).filter((frameId) => frameId !== 0);
    const frames = await Promise.all(
      others.map((frameId) =>
        // A frame may go, or refuse, at any time; the page is there without it.
        readFrame(tabId, frameId).catch(() => ({ frameId, reading: { problem: 'refused' } as const })),
      ),
    );
    const all = [main, ...frames] as const;
    const joined = joinArticles([
      { frameId: main.frameId, reading: undecided(main.reading) },
      ...frames.map(({ frameId, reading }) => ({ frameId, reading: undecided(reading) })),
    ]);
    if ('problem' in joined) return joined;
    const decided = joined.frames.flatMap(({ frameId }) =>
      decidedIn(all.find((frame) => frame.frameId === frameId)?.reading),
    );
    return waysTo(tabId, joined, decided, tab.incognito);
  } catch {
    // The address of a tab is told only where the tab may be read.
    return { problem: tab.url === undefined ? 'not-allowed' : 'refused' };
  }
}

async function readFrame(tabId: number, frameId: number): Promise<FrameArticle> {
  const reading = await askFrame(tabId, frameId, 'page-article', {});
  if ('problem' in reading) return { frameId, reading };
  return {
    frameId,
    reading: {
      ...reading,
      tables: reading.tables.map(unpack),
      coverage: reading.coverage ?? NO_COVERAGE,
    },
  };
}

/** A reading without what was made of its findings, which is no part of an audit. */
const undecided = <T extends FrameArticle['reading']>(reading: T): T =>
  'problem' in reading
    ? reading
    : {
        ...reading,
        findings: reading.findings.map(({ record, explanation }) => ({ record, explanation })),
      };

const decidedIn = (reading: FrameArticle['reading'] | undefined): readonly (Decided | null)[] =>
  reading === undefined || 'problem' in reading ? [] : reading.findings.map(({ decided }) => decided ?? null);

function waysTo(
  tabId: number,
  article: JoinedArticle,
  decided: TabArticle['decided'],
  isPrivate: boolean,
): TabArticle {
  const { frames } = article;
  return {
    article,
    decided,
    isPrivate,
    async showClaim(index) {
      const place = frameOf(frames, index);
      if (place === undefined) return;
      await askFrame(tabId, place.frameId, 'open-claim', { index: place.index, isQuiet: true });
    },
    async showPassage({ start, end }) {
      const frame = frames.findLast(({ offset }) => offset <= start);
      if (frame === undefined) return;
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frame.frameId] },
        func: selectPassage,
        args: [article.text.slice(start, end).replace(/\s+/gu, ' ').trim()],
      });
    },
    async decide(all) {
      let from = 0;
      for (const { frameId, reading } of frames) {
        const size = 'problem' in reading ? 0 : reading.findings.length;
        await sendToTab(tabId, 'decided', { decided: all.slice(from, from + size) }, frameId);
        from += size;
      }
    },
    indexOf: (frameId, index) => indexIn(frames, frameId, index),
    async selection() {
      for (const { frameId, offset } of frames) {
        const span = await sendToTab(tabId, 'selection', {}, frameId).catch(() => null);
        if (span !== null) return { start: span.start + offset, end: span.end + offset };
      }
      return null;
    },
  };
}

/** In the page: selects the first place of these words, whatever white space parts them there, and scrolls to it. */
function selectPassage(words: string): void {
  const selection = getSelection();
  if (selection === null) return;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { node: Node; at: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const isHidden = node.parentElement?.checkVisibility() === false;
    if (isHidden || node.parentElement?.closest('script, style, noscript') !== null) continue;
    const value = node.nodeValue ?? '';
    for (let at = 0; at < value.length; at++) {
      const sign = value.charAt(at);
      if (/\s/u.test(sign) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/u.test(sign) ? ' ' : sign;
      while (places.length < text.length) places.push({ node, at });
    }
  }
  const from = text.indexOf(words);
  const [first, last] = [places[from], places[from + words.length - 1]];
  if (from < 0 || first === undefined || last === undefined) return;
  selection.setBaseAndExtent(first.node, first.at, last.node, last.at + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center' });
}

function indexIn(frames: readonly FrameReading[], frameId: number, index: number): number | undefined {
  let before = 0;
  for (const { frameId: id, reading } of frames) {
    const count = 'problem' in reading ? 0 : reading.findings.length;
    if (id === frameId) return index < count ? before + index : undefined;
    before += count;
  }
  return undefined;
}
