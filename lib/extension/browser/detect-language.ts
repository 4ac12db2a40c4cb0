import { browser } from 'wxt/browser';
import type { Detection } from '../../documents/language/choose-language.ts';

/** Enough for a sure answer; the detector's time grows with the text. UTF-16 units. */
const SAMPLE = 4000;

/** Safari has no detector, and there what a document declares is believed. */
const UNKNOWN: Detection = { isReliable: false, languages: [] };

/** Which languages the browser finds in a text; the text does not leave the browser. */
export async function detectLanguage(text: string): Promise<Detection> {
  // Known when the script is built, which carries nothing of it elsewhere.
  if (import.meta.env.SAFARI) return UNKNOWN;
  return browser.i18n.detectLanguage(text.slice(0, SAMPLE));
}
