import type { Rendering } from '../../documents/html/view.ts';

const INLINE = new Set(['', 'inline', 'contents', 'ruby', 'ruby-text', 'ruby-base']);

/** How the element is rendered, or nothing where neither it nor anything in it can be seen. */
export function renderingOf(element: Element): Rendering | undefined {
  const style = getComputedStyle(element);
  const { display } = style;
  if (
    display === 'none' ||
    style.contentVisibility === 'hidden' ||
    isVisuallyHidden(style) ||
    isBlurred(style)
  )
    return undefined;
  return {
    flow: INLINE.has(display) ? 'inline' : display.startsWith('inline-') ? 'atom' : 'block',
    visible: style.visibility !== 'hidden' && style.visibility !== 'collapse' && style.fontSize !== '0px',
    clips: /^(?:hidden|clip)$/.test(style.overflowY),
    preformatted: /^(?:pre|break-spaces)/.test(style.whiteSpaceCollapse || style.whiteSpace),
  };
}

/** What a page shows only the looks of, as behind a paywall. Text that is to appear later is often of no opacity, and read. */
const isBlurred = ({ filter }: CSSStyleDeclaration): boolean => /\bblur\((?!0px)/.test(filter);

/** The usual ways to write for screen readers only: a box clipped to nothing or shrunk to a pixel. */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  const tiny = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  return tiny && (style.overflow.includes('hidden') || style.overflow.includes('clip'));
}
