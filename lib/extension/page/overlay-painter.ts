import { type Grounds, readGrounds } from './ground.ts';
import { lookOf, tintOf } from './mark-looks.ts';
import type { Mark, Painter } from './painter.ts';
import { rectsOf } from './rects.ts';
import type { Stretch } from './stretch.ts';

const HOST_STYLE = `
  :host {
    all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
    width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;
  }
  div { position: absolute; box-sizing: border-box; pointer-events: none; }
  @media print { :host { display: none !important; } }
`;

/** Paints where the Custom Highlight API is missing: lines drawn over the page, in a shadow tree beside its body. */
export function overlayPainter(signal: AbortSignal): Painter {
  const host = document.createElement('recount-marks');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  let marks: readonly Mark[] = [];
  let current: Stretch | undefined;
  let frame = 0;
  const draw = () => {
    frame = 0;
    // Nothing is drawn between the measurements, so that the page is laid out once.
    const origin = host.getBoundingClientRect();
    const grounds = readGrounds();
    root.replaceChildren(
      ...(current === undefined ? [] : tintBoxes(current, origin, grounds)),
      ...marks.flatMap((mark) => lines(mark, origin, grounds)),
    );
  };
  const drawSoon = () => {
    frame ||= requestAnimationFrame(draw);
  };

  // A scroller within the page moves its text, not the overlay; its scroll events do not bubble.
  document.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  addEventListener('resize', drawSoon, { signal });
  document.addEventListener('load', drawSoon, { capture: true, signal });
  const sizes = new ResizeObserver(drawSoon);
  sizes.observe(document.body);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      host.remove();
    },
    { once: true },
  );
  return {
    // biome-ignore lint/correctness/useYield: the boxes are drawn in one go, when the browser draws the next frame
    *paint(next) {
      marks = next;
      drawSoon();
    },
    setCurrent(stretch) {
      current = stretch;
      drawSoon();
    },
    renew() {
      if (!signal.aborted && !host.isConnected) document.documentElement.append(host);
    },
  };
}

function lines({ stretch, severity }: Mark, origin: DOMRect, grounds: Grounds): readonly HTMLElement[] {
  const { style, width, colour, halo } = lookOf(severity, grounds.behind(stretch));
  return rectsOf(stretch).map((rect) => {
    const line = box(rect.left - origin.left, rect.bottom - origin.top, rect.width, width);
    line.style.borderBottom = `${width}px ${style} ${colour}`;
    if (halo !== undefined) line.style.filter = `drop-shadow(0 0 1px ${halo})`;
    return line;
  });
}

function tintBoxes(stretch: Stretch, origin: DOMRect, grounds: Grounds): readonly HTMLElement[] {
  const tint = tintOf(grounds.behind(stretch));
  return rectsOf(stretch).map((rect) => {
    const ground = box(rect.left - origin.left, rect.top - origin.top, rect.width, rect.height);
    ground.style.backgroundColor = tint;
    return ground;
  });
}

function box(left: number, top: number, width: number, height: number): HTMLElement {
  const div = document.createElement('div');
  Object.assign(div.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return div;
}
