import { SEVERITIES, type Severity } from '../check/verdict.ts';
import { GROUNDS, type Ground, groundOf } from './ground.ts';
import { lookOf, tintOf, UNDERLINE_OFFSET } from './mark-looks.ts';
import type { Painter } from './painter.ts';
import { createSheet } from './sheet.ts';

/** The registry is shared with the page, so each name begins with this. */
const nameOf = (kind: Severity | 'current', ground: Ground): string => `recount-${kind}-${ground}`;

/** Paints with the CSS Custom Highlight API: ranges are registered under names, and a style sheet gives them looks. */
export function highlightPainter(signal: AbortSignal): Painter {
  const sheet = createSheet(signal);
  const rules = GROUNDS.map(rulesOn).join('\n');
  sheet.set(rules);
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(marks) {
      sheet.set(rules);
      const placed = marks.map(({ range, severity }) => ({
        range,
        name: nameOf(severity, groundBehind(range)),
      }));
      for (const [index, severity] of [...SEVERITIES].reverse().entries()) {
        for (const ground of GROUNDS) {
          const name = nameOf(severity, ground);
          const ranges = placed.filter((mark) => mark.name === name).map(({ range }) => range);
          register(name, ranges, index + 1);
        }
      }
    },
    setCurrent(range) {
      for (const ground of GROUNDS) {
        const here = range !== undefined && groundBehind(range) === ground;
        register(nameOf('current', ground), here ? [range] : [], 0);
      }
    },
  };
}

function register(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  // Registering anew repaints the page, and a site may change its colours often without any change for the marks.
  const registered = CSS.highlights.get(name);
  if (registered?.size === ranges.length && ranges.every((range) => registered.has(range))) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function clear(): void {
  for (const ground of GROUNDS) {
    for (const kind of [...SEVERITIES, 'current'] as const) CSS.highlights.delete(nameOf(kind, ground));
  }
}

function groundBehind(range: Range): Ground {
  const parent = range.startContainer.parentElement;
  return parent === null ? 'light' : groundOf(parent);
}

function rulesOn(ground: Ground): string {
  const underlines = SEVERITIES.map((severity) => {
    const { style, width, colour, halo } = lookOf(severity, ground);
    const shadow = halo === undefined ? '' : `text-shadow: 0 0 2px ${halo}, 0 0 2px ${halo};`;
    return `::highlight(${nameOf(severity, ground)}) {
      text-decoration: underline ${style} ${colour} ${width}px;
      text-underline-offset: ${UNDERLINE_OFFSET};
      text-decoration-skip-ink: none;
      ${shadow}
    }`;
  });
  return [
    ...underlines,
    `::highlight(${nameOf('current', ground)}) { background-color: ${tintOf(ground)}; }`,
  ].join('\n');
}
