/** No article is nested deeper, and the time that parsers take grows with the depth faster than with the length. */
export const DEEPEST = 256;

/** Elements that are closed without an end tag: they hold nothing, or the next one of their kind ends them. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd option optgroup thead tbody tfoot tr td th colgroup rp rt'
  ).split(' '),
);

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)/giu;

/**
 * How deep the elements of an HTML document lie in each other, as far as its tags tell without parsing it. Those whose
 * end tag may be left out are not counted.
 */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of html.matchAll(TAG)) {
    if (UNCLOSED.has((groups?.name ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (groups?.end === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
