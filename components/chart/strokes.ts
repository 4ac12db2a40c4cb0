import type { Chart } from 'chart.js';
import type { Palette } from './palette.ts';

/** How far the tick of a printed figure reaches above and below the middle of its bar. */
export const TICK_HALF = 13;
const FILL_HALF = 7;
const WHISKER_HALF = 5;

/** The one line of a chart: the whole, the target or the total. */
export function drawLine({ ctx, chartArea }: Chart, x: number, palette: Palette): void {
  ctx.setLineDash([3, 3]);
  stroke(ctx, palette.muted, 1, [
    [x, chartArea.top],
    [x, chartArea.bottom + 3],
  ]);
  ctx.setLineDash([]);
}

/**
 * A printed figure: a tick across the bar. A hem of the ground sets it off above and below the fill; along the fill it
 * would hide where that ends, which may be a pixel away.
 */
export function drawTick(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  for (const side of [-1, 1])
    stroke(context, palette.ground, 5.5, [
      [x, y + side * FILL_HALF],
      [x, y + side * TICK_HALF],
    ]);
  stroke(context, palette.stated, 2, [
    [x, y - TICK_HALF],
    [x, y + TICK_HALF],
  ]);
}

/** The line on which figures are dots. */
export function drawDotLine({ ctx, chartArea }: Chart, y: number, palette: Palette): void {
  stroke(ctx, palette.line, 1, [
    [chartArea.left, y],
    [chartArea.right, y],
  ]);
}

export function drawDot(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.recomputed;
  context.beginPath();
  context.arc(x, y, 4.5, 0, 2 * Math.PI);
  context.fill();
}

/** The range of a derived figure. */
export function drawWhisker(
  { ctx, scales }: Chart,
  { low, high }: { readonly low: number; readonly high: number },
  y: number,
  palette: Palette,
): void {
  if (!scales.x) return;
  const [from, to] = [scales.x.getPixelForValue(low), scales.x.getPixelForValue(high)];
  // A range narrower than a hair would be drawn as a lie; its figures stand in the working.
  if (to - from < 3) return;
  for (const x of [from, to])
    stroke(ctx, palette.ink, 1.5, [
      [x, y - WHISKER_HALF],
      [x, y + WHISKER_HALF],
    ]);
  stroke(ctx, palette.ink, 1.5, [
    [from, y],
    [to, y],
  ]);
}

function stroke(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  points: readonly (readonly [number, number])[],
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}
