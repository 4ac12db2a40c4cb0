import { attributeOf, hasAttribute, tagOf } from './dom.ts';
import type { Rendering, View } from './view.ts';

/** What browsers show as blocks where no style sheet says otherwise: the rendering section of the HTML standard. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP P PRE ' +
    'SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'
  ).split(' '),
);
/** The elements of running text, in HTML and in the vocabularies that borrow them. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY SAMP SMALL SPAN STRONG ' +
    'SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const PREFORMATTED = new Set(['PRE', 'LISTING', 'XMP']);
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|content-visibility\s*:\s*hidden)/iu;
const HIDES_OWN = /(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px)?\s*(?:;|$))/iu;
const APART = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/iu;

/** What an element's own markup says of how it is shown. What only a style sheet hides or sets apart is not known. */
function renderingOf(element: Element): Rendering | undefined {
  const style = attributeOf(element, 'style') ?? '';
  const tag = tagOf(element);
  if (hasAttribute(element, 'hidden') || HIDES.test(style)) return undefined;
  if (tag === 'TITLE' || (tag === 'DIALOG' && !hasAttribute(element, 'open'))) return undefined;
  return {
    flow: BLOCKS.has(tag) || APART.test(style) ? 'block' : 'inline',
    visible: !HIDES_OWN.test(style),
    preformatted: PREFORMATTED.has(tag),
    clips: false,
  };
}

/** XML that is no HTML: no browser says how it looks, and what is not known to run in a text stands apart. */
export const XML_VIEW: View = {
  renderingOf: (element) => ({
    flow: INLINE.has(tagOf(element)) ? 'inline' : 'block',
    visible: true,
    preformatted: false,
    clips: false,
  }),
  shownUntil: () => Number.POSITIVE_INFINITY,
  isCutOff: () => false,
};

/** An HTML document without its layout. */
export const MARKUP_VIEW: View = {
  renderingOf,
  shownUntil: () => Number.POSITIVE_INFINITY,
  isCutOff: () => false,
};
