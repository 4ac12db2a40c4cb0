/** Where something stands, in viewport coordinates. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The index of what a reader would call nearest: the first that can be seen, else the one with the shortest way to the
 * view. Nothing where none has a place. `height` is that of the view.
 */
export function nearestToView(extents: readonly (Extent | undefined)[], height: number): number | undefined {
  let nearest: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, extent] of extents.entries()) {
    if (extent === undefined) continue;
    const way = wayToView(extent, height);
    if (way < shortest) [nearest, shortest] = [index, way];
  }
  return nearest;
}

/** How far the page must be scrolled until an edge of it can be seen; 0 where one can. CSS pixels. */
export const wayToView = ({ top, bottom }: Extent, height: number): number =>
  Math.max(0, -bottom, top - height);
