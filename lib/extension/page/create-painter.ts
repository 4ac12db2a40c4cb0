import { highlightPainter } from './highlight-painter.ts';
import { overlayPainter } from './overlay-painter.ts';
import type { Painter } from './painter.ts';

/** A painter by the CSS Custom Highlight API, else by an overlay; what it shows is gone when `signal` aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const hasHighlights = typeof Highlight === 'function' && 'highlights' in CSS;
  return hasHighlights ? highlightPainter(signal) : overlayPainter(signal);
}
