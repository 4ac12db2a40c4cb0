import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { type Layer, sourceOf } from './compose.ts';
import { openGravest } from './pictures.ts';
import { openPanel, type Stage } from './surfaces.ts';
import { openToolbarPopup } from './toolbar-popup.ts';

/** Of the window in the pictures, in CSS pixels. */
export const WINDOW = { width: 1120, height: 700 };
/** Pixels per CSS pixel: a store shows pictures smaller than they are, and words are still to be read. */
export const SCALE = 8 / 7;
/** Where the articles are read in the pictures: a name that stands for any paper's. */
export const HOST = 'haibinh.example';
/** The width of the side panel, in CSS pixels. */
const PANEL = 400;

type Scheme = 'light' | 'dark';
type Scene = (stage: Stage, locale: Locale) => Promise<readonly Layer[]>;

/** The screenshots of a listing, in the order in which a store shows them. */
export const SCENES: readonly { readonly name: string; readonly scheme: Scheme; readonly take: Scene }[] = [
  { name: 'card', scheme: 'light', take: (stage, locale) => card(stage, locale, 'light') },
  { name: 'popup', scheme: 'light', take: popup },
  { name: 'panel', scheme: 'light', take: panel },
  { name: 'dark', scheme: 'dark', take: (stage, locale) => card(stage, locale, 'dark') },
];

async function card(stage: Stage, locale: Locale, scheme: Scheme): Promise<readonly Layer[]> {
  const page = await articleAt(stage, locale, scheme, WINDOW.width);
  await openGravest(stage.browser.worker, page);
  return [await layerOf(page)];
}

/** The popup hangs from its button, at the right of the toolbar. */
async function popup(stage: Stage, locale: Locale): Promise<readonly Layer[]> {
  const page = await articleAt(stage, locale, 'light', WINDOW.width);
  const picture = await openToolbarPopup(stage.browser, page, SCALE);
  const article = await layerOf(page);
  return [article, { picture, side: 'right', inset: 24 * SCALE, top: 8 * SCALE, isAbove: true }];
}

/** The article, with its marks, in what the panel leaves of the window. */
async function panel(stage: Stage, locale: Locale): Promise<readonly Layer[]> {
  const width = WINDOW.width - PANEL;
  const page = await articleAt(stage, locale, 'light', width);
  const { beside, close } = await openPanel(stage, { locale, scheme: 'light', width: PANEL });
  await beside.setViewportSize({ width: PANEL, height: WINDOW.height });
  const picture = await beside.screenshot();
  await close();
  return [await layerOf(page), { picture, side: 'left', inset: width * SCALE, top: 0, isAbove: false }];
}

/** What the tile shows, as HTML: the name, and the head of a real card. */
export async function tile(stage: Stage, locale: Locale): Promise<string> {
  const page = await articleAt(stage, locale, 'light', WINDOW.width);
  await openGravest(stage.browser.worker, page);
  const picture = await page.screenshot({ clip: await placeOfCard(page) });
  await page.close();
  const icon = await readFile(resolve(import.meta.dirname, '../../public/icons/icon.svg'), 'utf8');
  return `<style>
    body { margin: 0; overflow: hidden; background: #e9edf1 }
    svg { position: absolute; left: 40px; top: 12px; width: 44px; height: 44px }
    b { position: absolute; left: 96px; top: 12px; color: #1f3247; font: 600 30px/44px system-ui, sans-serif }
    img { position: absolute; left: 40px; top: 66px; width: 360px; border-radius: 8px; box-shadow: 0 4px 20px #1f324740 }
  </style>${icon}<b>Recount</b><img alt="" src="${sourceOf(picture)}">`;
}

type Node = Awaited<ReturnType<typeof nodeOf>>;

const nodeOf = async (session: CDPSession, nodeId: number) =>
  (await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })).node;

/** A node and all that is in it, from the outside in. */
const within = (node: Node): readonly Node[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(within),
];

/** Where the card stands, in CSS pixels of the window. Its root is closed, but not to the browser's own tools. */
async function placeOfCard(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const selector = ':root > [data-recount-card]';
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  for (const { backendNodeId } of within(await nodeOf(session, nodeId))) {
    const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
    const [x = 0, y = 0, right = 0, , , bottom = 0] = box?.model.border ?? [];
    if (right - x > 200 && bottom - y > 100) return { x, y, width: right - x, height: bottom - y };
  }
  throw new Error('The card has no place');
}

async function articleAt(
  { browser, origin }: Stage,
  locale: Locale,
  scheme: Scheme,
  width: number,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: WINDOW.height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${origin}/${locale}`);
  await page.waitForTimeout(1500);
  return page;
}

/** A page as it is, in the upper left corner; it is closed. */
async function layerOf(page: Page): Promise<Layer> {
  const picture = await page.screenshot();
  await page.close();
  return { picture, side: 'left', inset: 0, top: 0, isAbove: false };
}
