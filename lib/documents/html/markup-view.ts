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
/** Properties with the values, or the beginnings of them, that hide an element with all in it. */
const HIDES: Declared = { display: /^none/u, 'content-visibility': /^hidden/u };
/** The same for its own text alone. */
const HIDES_OWN: Declared = { visibility: /^(?:hidden|collapse)/u, 'font-size': /^0(?:px)?$/u };
const APART: Declared = { display: /^(?:block|flex|grid|table|list-item)/u };

type Declared = Readonly<Record<string, RegExp>>;

/** Whether a style attribute declares one of them. */
const declares = (style: string, wanted: Declared): boolean =>
  style.split(';').some((declaration) => {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    return Object.hasOwn(wanted, name) && wanted[name]?.test(value) === true;
  });

/** What an element's own markup says of how it is shown. What only a style sheet hides or sets apart is not known. */
function renderingOf(element: Element): Rendering | undefined {
  const style = attributeOf(element, 'style') ?? '';
  const tag = tagOf(element);
  if (hasAttribute(element, 'hidden') || declares(style, HIDES)) return undefined;
  if (tag === 'TITLE' || (tag === 'DIALOG' && !hasAttribute(element, 'open'))) return undefined;
  return {
    flow: BLOCKS.has(tag) || declares(style, APART) ? 'block' : 'inline',
    visible: !declares(style, HIDES_OWN),
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
