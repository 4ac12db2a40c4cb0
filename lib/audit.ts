import type { Finding } from './finding.ts';

/** Every claim of the text, checked, in reading order. `language` is a BCP 47 tag; an unknown language gives no claims. */
export function audit(text: string, language: string): readonly Finding[] {
  void text;
  void language;
  return [];
}
