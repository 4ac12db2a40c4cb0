import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, closePages, launch, open, openClipboard } from './browser.ts';
import { step } from './probe.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launch();
  await openClipboard(browser);
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of the upper left corner. */
  readonly ground: string;
  /** How many of the pixels are not of that colour, from 0 to 1. */
  readonly drawn: number;
}

/** Decodes a PNG in the page. */
function decoded(page: Page, base64: string): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(4),
    );
    const first = pixels[0] ?? 0;
    const rgb = [first & 255, (first >> 8) & 255, (first >> 16) & 255];
    const { width, height } = image;
    const drawn = pixels.filter((pixel) => pixel !== first).length / pixels.length;
    return { width, height, ground: rgb.join(' '), drawn };
  }, base64);
}

/** The picture on the clipboard in base 64; empty where there is none. */
function onClipboard(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('image/png')) return '';
    const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}

async function choose(page: Page, item: string): Promise<void> {
  const card = page.locator('[data-recount-card]');
  await card.getByRole('button', { name: 'Copy or save' }).click();
  await card.getByRole('menuitem', { name: item }).click();
}

describe.each([
  ['light', '255 255 255'],
  ['dark', '29 33 37'],
] as const)('the picture of a claim in %s', (colorScheme, ground) => {
  it('is put on the clipboard, twice as large as the card', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await page.emulateMedia({ colorScheme });
    await page.bringToFront();
    await step(browser.worker, page, 1);
    await choose(page, 'Copy as a picture');
    await page.locator('[data-recount-card]').getByText('Copied').waitFor();
    const picture = await decoded(page, await onClipboard(page));
    expect(picture.width).toBe(816);
    expect(picture.height).toBeGreaterThan(500);
    expect(picture.ground).toBe(ground);
    expect(picture.drawn).toBeGreaterThan(0.03);
    expect(picture.drawn).toBeLessThan(0.5);
  });

  it('is saved as a file', async () => {
    const page = await open(browser, server.url('marks-vi'));
    await page.emulateMedia({ colorScheme });
    await step(browser.worker, page, 1);
    const [download] = await Promise.all([page.waitForEvent('download'), choose(page, 'Save as a picture')]);
    expect(download.suggestedFilename()).toMatch(/^recount-ratio-\d+\.png$/);
    const file = await readFile(await download.path());
    if (process.env.RECOUNT_KEEP) await download.saveAs(`${process.env.RECOUNT_KEEP}-${colorScheme}.png`);
    expect((await decoded(page, file.toString('base64'))).ground).toBe(ground);
  });
});
