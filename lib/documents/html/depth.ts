/** Beyond so many open tags a tree is not built: the time of parsers grows with the depth faster than with the length. */
export const MOST_OPEN = 4000;

/** Elements that HTML closes without an end tag: they hold nothing, or the next one of their kind ends them. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd option optgroup thead tbody tfoot tr td th colgroup rp rt'
  ).split(' '),
);
/** In drawings and formulas, as in XML, a stroke before the end closes a tag; elsewhere it means nothing. */
const FOREIGN = new Set(['svg', 'math']);
/** Elements of HTML whose content is text up to their own end tag, whatever stands in it: `"<b>a<\/b>"`. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);

/** A tag, or what begins a stretch that is no markup. */
const TAG = /<(?:(?<opens>!--|!\[CDATA\[)|(?<end>\/?)(?<name>[\p{L}_][^\s/>]*)(?<rest>[^>]*))/gu;
/** What ends a comment, of which `<!-->` is all. */
const END_OF_COMMENT = /--!?>/gu;
const END_OF_DATA = /\]\]>/gu;

/**
 * Whether a document has more tags open in each other than any tree should be built of. Those whose end tag may be left
 * out are not counted, nor what stands in comments and scripts.
 */
export function isTooOpen(source: string, markup: 'html' | 'xml'): boolean {
  const isXml = markup === 'xml';
  const tags = new RegExp(TAG);
  let depth = 0;
  let foreign = 0;
  for (let tag = tags.exec(source); tag !== null; tag = tags.exec(source)) {
    const { opens, end, name = '', rest = '' } = tag.groups ?? {};
    const lower = name.toLowerCase();
    const isRaw = !isXml && foreign === 0 && end === '' && RAW.has(lower);
    const last =
      opens === '!--'
        ? behind(source, END_OF_COMMENT, tag.index + 2)
        : opens !== undefined && (isXml || foreign > 0)
          ? behind(source, END_OF_DATA, tag.index)
          : isRaw
            ? behind(source, new RegExp(`</${lower}(?=[\\s/>])`, 'giu'), tags.lastIndex)
            : tags.lastIndex;
    // What never ends goes on to the end of the document.
    if (last === undefined) return false;
    tags.lastIndex = last;
    if (opens !== undefined || isRaw) continue;
    const isEnd = end === '/';
    if (FOREIGN.has(lower)) foreign = Math.max(0, foreign + (isEnd ? -1 : 1));
    const closesItself = (isXml || foreign > 0) && !isEnd && rest.endsWith('/');
    if (FOREIGN.has(lower) && closesItself) foreign--;
    if (closesItself || (!isXml && UNCLOSED.has(lower))) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (depth > MOST_OPEN) return true;
  }
  return false;
}

/** The place behind the next end from a place on; nothing where there is none. */
function behind(source: string, end: RegExp, from: number): number | undefined {
  end.lastIndex = from;
  return end.test(source) ? end.lastIndex : undefined;
}
