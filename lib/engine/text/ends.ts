/** A text without these signs at its end. In time with their number: a pattern like `0+$` begins anew at each of them. */
export function withoutTail(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without these signs at either end. */
export function withoutEnds(text: string, signs: string): string {
  const kept = withoutTail(text, signs);
  let start = 0;
  while (start < kept.length && signs.includes(kept.charAt(start))) start += 1;
  return kept.slice(start);
}

/** How much of the end of a text is made of characters that fit, in UTF-16 units; those beyond 16 bits count as one character. */
export function tailLength(text: string, fits: (character: string) => boolean): number {
  let at = text.length;
  while (at > 0) {
    const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 2));
    const size = isPair ? 2 : 1;
    if (!fits(text.slice(at - size, at))) break;
    at -= size;
  }
  return text.length - at;
}
