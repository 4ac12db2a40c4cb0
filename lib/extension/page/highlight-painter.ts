import { SEVERITIES, type Severity } from '../../engine/check/verdict.ts';
import { GROUNDS, type Ground, type Grounds, readGrounds } from './ground.ts';
import { lookOf, tintOf, UNDERLINE_OFFSET } from './mark-looks.ts';
import type { Painter } from './painter.ts';
import { createSheet } from './sheet.ts';
import type { Stretch } from './stretch.ts';

/** The registry is shared with the page, so each name begins with this. */
const nameOf = (kind: Severity | 'current', ground: Ground): string => `recount-${kind}-${ground}`;

/** What is registered under a name; the gravest severity is painted on top. */
interface Registered {
  readonly ranges: readonly Range[];
  readonly priority: number;
}
type Registry = ReadonlyMap<string, Registered>;

/** Paints with the CSS Custom Highlight API: ranges are registered under names, and a style sheet gives them looks. */
export function highlightPainter(signal: AbortSignal): Painter {
  const sheet = createSheet(signal);
  const rules = GROUNDS.map(rulesOn).join('\n');
  const own = new Map<string, Highlight>();
  let marks: Registry = new Map();
  let current: Registry = new Map();
  signal.addEventListener(
    'abort',
    () => {
      for (const name of own.keys()) CSS.highlights.delete(name);
    },
    { once: true },
  );
  const register = () => {
    const all = new Map([...marks, ...current]);
    const ranges = [...all.values()].flatMap((registered) => registered.ranges);
    sheet.set(rules, new Set(ranges.flatMap(shadowTreeOf)));
    for (const name of own.keys()) {
      if (!all.has(name)) {
        own.delete(name);
        CSS.highlights.delete(name);
      }
    }
    for (const [name, registered] of all) {
      // Registering anew repaints the page, and a site may change its colours often without any change for the marks.
      if (isSame(own.get(name), registered)) continue;
      const highlight = new Highlight(...registered.ranges);
      highlight.priority = registered.priority;
      own.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  };
  register();
  return {
    *paint(next) {
      const grounds = readGrounds();
      const found = new Map<string, { readonly ranges: Range[]; readonly priority: number }>();
      for (const { stretch, severity } of next) {
        const name = nameOf(severity, grounds.behind(stretch));
        const priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
        const known = found.get(name);
        if (known === undefined) found.set(name, { ranges: [...stretch], priority });
        else known.ranges.push(...stretch);
        yield;
      }
      marks = found;
      register();
    },
    setCurrent(stretch) {
      current = currentOf(stretch, readGrounds());
      register();
    },
    renew() {
      sheet.renew();
      for (const [name, highlight] of own) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
  };
}

const currentOf = (stretch: Stretch | undefined, grounds: Grounds): Registry =>
  new Map(
    stretch === undefined
      ? []
      : [[nameOf('current', grounds.behind(stretch)), { ranges: stretch, priority: 0 }] as const],
  );

const isSame = (highlight: Highlight | undefined, { ranges }: Registered): boolean =>
  highlight?.size === ranges.length && ranges.every((range) => highlight.has(range));

/** Rules of the document do not reach into shadow trees. */
function shadowTreeOf({ startContainer }: Range): readonly ShadowRoot[] {
  const root = startContainer.getRootNode();
  return root instanceof ShadowRoot ? [root] : [];
}

function rulesOn(ground: Ground): string {
  const underlines = SEVERITIES.map((severity) => {
    const { style, width, colour, halo } = lookOf(severity, ground);
    const shadow = halo === undefined ? '' : `text-shadow: ${haloOf(halo)};`;
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

/** A rim of a pixel on every side, and a soft edge around it: a shadow falls from the underline too. */
const haloOf = (colour: string): string =>
  ['1px 0', '-1px 0', '0 1px', '0 -1px', '0 0 2px', '0 0 3px'].map((at) => `${at} ${colour}`).join(', ');
