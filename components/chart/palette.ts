/** The colours of a chart, read from the style sheet so that light and dark are written in one place. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly ground: string;
  readonly line: string;
  /** The pale bar of a whole. */
  readonly track: string;
  readonly focus: string;
  readonly stated: string;
  readonly recomputed: string;
  /** Two tints of it, for the parts of a sum. */
  readonly partOdd: string;
  readonly partEven: string;
  readonly font: string;
  /** The reader's text size as a factor. */
  readonly scale: number;
}

/** One of the style sheet's colours as it holds for an element now. */
export function colourOf(element: Element, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--recount-${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The palette that holds for an element now. */
export function paletteOf(element: Element): Palette {
  // Only what a property uses is resolved to the colour of the scheme that holds here.
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--recount-${name})`;
    return style.color;
  };
  const palette: Palette = {
    ink: colour('ink'),
    muted: colour('muted'),
    ground: colour('ground'),
    line: colour('line'),
    track: colour('ground-soft'),
    focus: colour('focus'),
    stated: colour('stated'),
    recomputed: colour('recomputed'),
    partOdd: colour('part-odd'),
    partEven: colour('part-even'),
    font: style.fontFamily,
    scale: Number(style.getPropertyValue('--recount-scale')) || 1,
  };
  probe.remove();
  return palette;
}
