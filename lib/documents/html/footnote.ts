import { tagOf } from './dom.ts';

/** The mark of a footnote: digits or signs alone, bracketed or not, several of them parted by commas. */
const MARK =
  /^\s*[[(]?\s*(?:\d{1,3}|[*†‡§¶#]+|[a-z](?=\s*[\])]))(?:\s*[,;–-]\s*(?:\d{1,3}|[*†‡§¶#]+))*\s*[\])]?\s*$/u;

/** Longer than all marks together at one place, in UTF-16 units. */
const LONGEST = 60;

/** `m` and `km` before a raised 2 or 3: a square or a cube, and no note. */
const POWER = /(?:^|[^\p{L}])(?:[munpcdk]?m|ft|in|yd|mi|s)$/u;

/** What stands right before an element within its own line of text. */
function textBefore(element: Element): string {
  let node: Node | null = element.previousSibling;
  while (node !== null && (node.textContent ?? '') === '') node = node.previousSibling;
  return (node?.textContent ?? '').slice(-6);
}

/** A raised `2` or `[2]` that leads to a note, and belongs to no figure beside it: `250<sup>4</sup> flats`. */
export function isFootnoteMark(element: Element): boolean {
  if (tagOf(element) !== 'SUP') return false;
  const text = element.textContent ?? '';
  if (text.length > LONGEST || !MARK.test(text)) return false;
  return !(/^\s*[23]\s*$/u.test(text) && POWER.test(textBefore(element)));
}
