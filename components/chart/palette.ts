/** The colours of a chart, read from the style sheet so that light and dark are written in one place. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly ground: string;
  readonly line: string;
  readonly stated: string;
  readonly recomputed: string;
  /** Two tints of it, for the parts of a sum. */
  readonly partOdd: string;
  readonly partEven: string;
  readonly font: string;
}

/** The palette that holds for an element now. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--recount-${name}`).trim();
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    ground: colour('ground'),
    line: colour('line'),
    stated: colour('stated'),
    recomputed: colour('recomputed'),
    partOdd: colour('part-odd'),
    partEven: colour('part-even'),
    font: style.fontFamily,
  };
}
