import { randomUUID } from 'node:crypto';
import type { Relay } from './relay.ts';
import type { FirefoxWindow } from './window.ts';

/** The next file that a page of the extension has saved. */
const NEXT = `
  if (window.recountSaved === undefined) {
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const saved = [];
    window.recountSaved = { saved, wake() {} };
    const see = ({ source, target, succeeded }) => {
      const page = BrowsingContext.get(source.browsingContextId);
      if (!succeeded || !page?.currentURI?.schemeIs('moz-extension')) return;
      saved.push({ context: NavigableManager.getIdForBrowsingContext(page), url: source.url, filepath: target.path });
      window.recountSaved.wake();
    };
    const list = await Downloads.getList(Downloads.ALL);
    await list.addView({ onDownloadChanged: see });
  }
  const { recountSaved } = window;
  if (recountSaved.saved.length === 0) await new Promise((done) => { recountSaved.wake = done; });
  return recountSaved.saved.shift();
`;

interface Saved {
  readonly context: string;
  readonly url: string;
  readonly filepath: string;
}

/** Tells Playwright of the files that pages of the extension save, of which Firefox itself says nothing, until it ends. */
export async function tellDownloads({ run }: FirefoxWindow, relay: Relay): Promise<void> {
  for (;;) {
    // A border: what the script above returns. Nothing comes any more once Firefox has gone.
    const saved = (await run(NEXT).catch(() => undefined)) as Saved | undefined;
    if (saved === undefined) return;
    const download = randomUUID();
    const { context, url, filepath } = saved;
    const about = { context, navigation: download, download, url, timestamp: Date.now() };
    const suggestedFilename = filepath.replace(/^.*[\\/]/u, '');
    relay.tell('browsingContext.downloadWillBegin', { ...about, suggestedFilename });
    relay.tell('browsingContext.downloadEnd', { ...about, status: 'complete', filepath });
  }
}
