import { own } from './dom.ts';

/** More than that is data, not markup about an article: of one script, and of all such that are shorter. UTF-16 units. */
const LONGEST = 500_000;
const MOST = 2_000_000;

/** The texts of a document's JSON-LD scripts, in order, as far as they are short enough to be about its article. */
export function jsonLdOf(document: Document): readonly string[] {
  const texts: string[] = [];
  let length = 0;
  for (const script of own(document, 'querySelectorAll')('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST) continue;
    length += text.length;
    if (length > MOST) break;
    texts.push(text);
  }
  return texts;
}
