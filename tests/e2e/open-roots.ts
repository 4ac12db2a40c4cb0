import type { BrowserContext, Page } from 'playwright-core';

/** A script that makes the next roots of a world open ones. */
export const OPEN_ROOTS = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}`;

/**
 * Lets the tests look into the card, whose root is closed: in the extension's own world, and in no world of a page, roots
 * are made open from now on. What a page can reach is tested in a browser without this.
 */
export async function openRoots(context: BrowserContext): Promise<void> {
  await context.addInitScript(`if (location.protocol === 'chrome-extension:') ${OPEN_ROOTS}`);
  const follow = (page: Page) => {
    // A page may be gone before it could be followed.
    openIn(context, page).catch(() => undefined);
  };
  context.on('page', follow);
  await Promise.all(context.pages().map((page) => openIn(context, page)));
}

async function openIn(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (!origin.startsWith('chrome-extension:')) return;
    // The card's script is asked for only once the page has been audited, long after this.
    session.send('Runtime.evaluate', { contextId: id, expression: OPEN_ROOTS }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
}
