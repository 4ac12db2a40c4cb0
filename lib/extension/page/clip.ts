import { own } from '../../documents/html/dom.ts';
import { holdsText } from '../../documents/html/read-text.ts';

/** Less than half a line: descenders and rounding reach so far out of a box that cuts off nothing. CSS pixels. */
const SLACK = 8;

/** The lower edge of what is shown of the content of an element that clips, in viewport coordinates; infinity where nothing is cut off. */
export function shownUntil(element: Element): number {
  // What these two hide is a matter of the viewport, which a dialog may lock for a while.
  const isViewport = element === own(document, 'body') || element === own(document, 'documentElement');
  if (isViewport || own(element, 'scrollHeight') - own(element, 'clientHeight') <= SLACK)
    return Number.POSITIVE_INFINITY;
  return (
    own(element, 'getBoundingClientRect')().top + own(element, 'clientTop') + own(element, 'clientHeight')
  );
}

/**
 * Whether an element lies beyond that edge, or is a paragraph that it runs through: the rest of its sentence cannot be
 * read. A larger part of the page that the edge runs through is not cut off as a whole.
 */
export function isCutOff(element: Element, edge: number): boolean {
  if (edge === Number.POSITIVE_INFINITY) return false;
  const { top, bottom } = own(element, 'getBoundingClientRect')();
  return top >= edge - 1 || (bottom > edge + SLACK && holdsText(element));
}
