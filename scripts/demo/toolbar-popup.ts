import type { Page } from 'playwright-core';
import type { DemoBrowser } from './extension.ts';
import { browserSession, eventually, hiddenTarget, pressToolbarButton } from './hidden-target.ts';

/** The list of claims is there, and the popup as high as it. */
const READY = 'document.querySelector(".popup h1, .popup h2") !== null && document.fonts.status === "loaded"';

/** Presses the toolbar button over a page and takes the popup that opens, as a file in WebP; `scale` pixels per CSS pixel. */
export async function openToolbarPopup(
  { context, worker }: DemoBrowser,
  page: Page,
  scale = 1,
): Promise<Buffer> {
  const session = await browserSession(context);
  try {
    await pressToolbarButton(session, worker, page);
    const popup = await hiddenTarget(session, new URL('popup.html', worker.url()).href);
    await eventually(
      async () => (await popup.evaluate(READY)) === true || undefined,
      'The popup stays empty',
    );
    await new Promise((done) => setTimeout(done, 400));
    const [width, height] = String(await popup.evaluate('innerWidth + " " + innerHeight'))
      .split(' ')
      .map(Number);
    const clip = { x: 0, y: 0, width, height, scale };
    const { data } = await popup.ask('Page.captureScreenshot', { format: 'webp', quality: 85, clip });
    await popup.close();
    return Buffer.from(String(data), 'base64');
  } finally {
    await session.detach();
  }
}
