import { attributeOf, tagOf } from './dom.ts';
import { isFootnoteMark } from './footnote.ts';

/** Elements whose text is not prose of the article, whatever they look like. */
const NOT_PROSE = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'NOFRAMES', 'NOEMBED', 'TEMPLATE', 'HEAD'],
  ...['INPUT', 'TEXTAREA', 'SELECT', 'OPTION', 'DATALIST', 'BUTTON', 'METER', 'PROGRESS'],
  ...['CODE', 'KBD', 'SAMP', 'VAR', 'SVG', 'MATH', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO'],
]);
/** Above or below its base text, and no part of it; struck out, and no longer said. */
const SET_ASIDE = new Set(['RT', 'RP', 'RTC', 'DEL', 'S', 'STRIKE']);
/** Components of AMP that are no part of the article that they stand in. */
const AMP_PERIPHERY =
  /^AMP-(?:AD|EMBED|STICKY-AD|SIDEBAR|CONSENT|USER-NOTIFICATION|ANALYTICS|STATE|SCRIPT|AUTOCOMPLETE)$/;
const FIELD_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'spinbutton',
  'button',
  'slider',
]);

/** Parts of a page around its article. They are read only where the page has nothing else. */
const PERIPHERY = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'MENU']);
const PERIPHERAL_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);

/** A condition under which an element is left out, with all that is in it. */
export type Skip = (element: Element) => boolean;

/** Scripts, form fields, text that the reader can edit, code, what is struck out, marks of notes, drawings. */
export const isNotProse: Skip = (element) => {
  const tag = tagOf(element);
  return (
    NOT_PROSE.has(tag) ||
    SET_ASIDE.has(tag) ||
    AMP_PERIPHERY.test(tag) ||
    isFootnoteMark(element) ||
    FIELD_ROLES.has(attributeOf(element, 'role') ?? '') ||
    !['false', 'inherit'].includes(attributeOf(element, 'contenteditable') ?? 'inherit')
  );
};

/** Navigation, footers, asides, dialogs and menus. */
export const isPeriphery: Skip = (element) =>
  PERIPHERY.has(tagOf(element)) || PERIPHERAL_ROLES.has(attributeOf(element, 'role') ?? '');
