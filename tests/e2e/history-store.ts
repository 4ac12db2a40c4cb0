import type { Browser } from './browser.ts';

/** Empties what is kept of audits, and of what lay on the workbench; no page of the extension may be open. */
export async function emptyHistory({ context, extensionUrl }: Browser): Promise<void> {
  // Only a page of the extension can empty its stores.
  const last = await context.newPage();
  await last.goto(extensionUrl('options.html'));
  await last.evaluate(
    () =>
      new Promise((resolve) => {
        localStorage.clear();
        indexedDB.deleteDatabase('recount-history').onsuccess = resolve;
      }),
  );
}
