import type { Rendering } from './rendering.ts';

/** Less than half a line: descenders and rounding reach so far out of a box that cuts off nothing. CSS pixels. */
const SLACK = 8;

/** The lower edge of what is shown of an element's content, in viewport coordinates; infinity where nothing is cut off. */
export function shownUntil(element: Element, { clips }: Rendering): number {
  // What these two hide is a matter of the viewport, which a dialog may lock for a while.
  const isViewport = element === document.body || element === document.documentElement;
  if (!clips || isViewport || element.scrollHeight - element.clientHeight <= SLACK)
    return Number.POSITIVE_INFINITY;
  return element.getBoundingClientRect().top + element.clientTop + element.clientHeight;
}

/**
 * Whether an element lies beyond that edge, or is a paragraph that it runs through: the rest of its sentence cannot be
 * read. A larger part of the page that the edge runs through is not cut off as a whole.
 */
export function isCutOff(element: Element, edge: number): boolean {
  if (edge === Number.POSITIVE_INFINITY) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= edge - 1 || (bottom > edge + SLACK && holdsText(element));
}

/** Whether text stands right in the element, and not in elements within it. */
export const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
