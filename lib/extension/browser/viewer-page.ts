import { browser } from 'wxt/browser';

/** The address of Recount's viewer of PDFs, without a file or with one. */
export function viewerAddress(file?: string): string {
  const page = browser.runtime.getURL('/viewer.html');
  return file === undefined ? page : `${page}?${new URLSearchParams({ file })}`;
}

/** The file that the viewer was opened with, by the query of its address; nothing where there is none to open. */
export function fileOfViewer(query: string): URL | undefined {
  const file = new URLSearchParams(query).get('file');
  return file !== null && URL.canParse(file) ? new URL(file) : undefined;
}

/** Opens what the active tab shows in the viewer, in a tab beside it. */
export async function openViewer(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({
    url: viewerAddress(tab?.url),
    ...(tab?.index !== undefined && { index: tab.index + 1 }),
    ...(tab?.id !== undefined && { openerTabId: tab.id }),
  });
}

/** The folder with the files of pdf.js, as an address with a slash at its end. */
export const pdfFiles = (): string => new URL('/pdfjs/', viewerAddress()).href;
