import type { CopyResult } from './CopyMenu.tsx';

/** The browser reads the file after the click; how long that takes it does not say. */
const KEPT_FOR_MS = 60_000;

/** Puts a picture on the clipboard, or saves it where that takes none: a page without a secure context has no such clipboard. */
export async function copyPicture(picture: Promise<Blob>, name: string): Promise<CopyResult> {
  try {
    // Given as a promise, since the permission of the click would be gone once the picture is there.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copied';
  } catch {
    return savePicture(await picture, name);
  }
}

/** Saves a picture among the reader's downloads. */
export function savePicture(picture: Blob, name: string): CopyResult {
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
  return 'saved';
}
