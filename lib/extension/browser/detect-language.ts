import { browser } from 'wxt/browser';
import type { Detection } from '../../documents/language/choose-language.ts';
import { send } from './messaging.ts';

/** Enough for a sure answer; the detector's time grows with the text. UTF-16 units. */
const SAMPLE = 4000;

/** Which languages are found in a text; the text does not leave the browser. */
export async function detectLanguage(text: string): Promise<Detection> {
  const sample = text.slice(0, SAMPLE);
  // Safari has no detector: there the background brings one along, and no script of another build any of it.
  if (import.meta.env.SAFARI) return send('detect-language', { text: sample });
  return browser.i18n.detectLanguage(sample);
}
