/** Beyond so many open tags a tree is not built: the time of parsers grows with the depth faster than with the length. */
export const MOST_OPEN = 4000;

/** Elements that are closed without an end tag: they hold nothing, or the next one of their kind ends them. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd option optgroup thead tbody tfoot tr td th colgroup rp rt'
  ).split(' '),
);
/** In drawings and formulas a stroke before the end closes a tag; elsewhere it means nothing. */
const FOREIGN = new Set(['svg', 'math']);

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<rest>[^>]*)/giu;

/**
 * Whether a document has more tags open in each other than any tree should be built of. Those whose end tag may be left
 * out are not counted.
 */
export function isTooOpen(html: string): boolean {
  let depth = 0;
  let foreign = 0;
  for (const { groups } of html.matchAll(TAG)) {
    const name = (groups?.name ?? '').toLowerCase();
    const isEnd = groups?.end === '/';
    if (FOREIGN.has(name)) foreign = Math.max(0, foreign + (isEnd ? -1 : 1));
    const closesItself = foreign > 0 && !isEnd && groups?.rest?.endsWith('/') === true;
    if (FOREIGN.has(name) && closesItself) foreign--;
    if (UNCLOSED.has(name) || closesItself) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (depth > MOST_OPEN) return true;
  }
  return false;
}
