import { agreeIn } from '../firefox/window.ts';
import type { Browser } from './browser.ts';

/** The global of chrome://extensions, as far as it is called here; the types of extensions do not have it. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
};

/**
 * Lets the browser give these match patterns, once the extension asks for them, without asking the reader: a window that
 * nobody sees has nobody to agree. Done as a reader does it beforehand, in the browser's own list of extensions. Firefox shows
 * its question in a window that nobody sees, too, and there it is answered.
 */
export async function agreeTo(
  { context, worker, firefox }: Browser,
  patterns: readonly string[],
): Promise<void> {
  if (firefox !== undefined) return agreeIn(firefox);
  const id = new URL(worker.url()).host;
  const list = await context.newPage();
  await list.goto(`chrome://extensions/?id=${id}`);
  for (const pattern of patterns)
    await list.evaluate(
      ([id, pattern]) =>
        new Promise<void>((done) => chrome.developerPrivate.addHostPermission(id, pattern, done)),
      [id, pattern] as const,
    );
  await list.close();
}
