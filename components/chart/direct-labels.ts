import type { Chart, Plugin } from 'chart.js';
import type { ChartRow, ChartSpec } from './chart-spec.ts';
import type { Palette } from './palette.ts';

const SIZE = 12;
const WORDS_ABOVE_BAR = 12;
const BAR_HALF = 8;
const WHISKER_HALF = 5;

/** Writes names and values beside the bars themselves, so that the chart needs no legend and no scale. */
export function directLabels(spec: ChartSpec, palette: Palette): Plugin<'bar'> {
  return {
    id: 'recount-direct-labels',
    afterDatasetsDraw(chart) {
      const y = chart.scales.y;
      if (!y) return;
      const { ctx } = chart;
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      drawBaseline(chart, palette);
      if (spec.line) drawLine(chart, spec.line, palette);
      spec.rows.forEach((row, index) => {
        const middle = y.getPixelForValue(index);
        drawWords(chart, row, middle - WORDS_ABOVE_BAR, palette);
        if (row.range) drawWhisker(chart, row.range, middle, palette);
      });
      ctx.restore();
    },
  };
}

function drawWords(
  { ctx, chartArea }: Chart,
  { name, value, aside }: ChartRow,
  y: number,
  palette: Palette,
): void {
  const regular = `${SIZE}px ${palette.font}`;
  const strong = `600 ${SIZE}px ${palette.font}`;
  // The ground around the letters keeps them legible where the line of 100% passes behind.
  const write = (text: string, x: number, font: string, colour: string): number => {
    ctx.font = font;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = palette.ground;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
    return ctx.measureText(text).width;
  };
  const width = write(name, chartArea.left, regular, palette.muted);
  write(value, chartArea.left + width + 6, strong, palette.ink);
  if (aside !== undefined) {
    ctx.textAlign = 'right';
    write(aside, chartArea.right, strong, palette.ink);
    ctx.textAlign = 'left';
  }
}

function drawBaseline({ ctx, chartArea, scales }: Chart, palette: Palette): void {
  if (!scales.x) return;
  const zero = scales.x.getPixelForValue(0);
  stroke(ctx, palette.line, 1, [
    [zero, chartArea.top],
    [zero, chartArea.bottom],
  ]);
}

function drawLine(
  { ctx, chartArea, scales, width }: Chart,
  { at, label }: { at: number; label: string },
  palette: Palette,
): void {
  if (!scales.x) return;
  const x = scales.x.getPixelForValue(at);
  ctx.setLineDash([3, 3]);
  stroke(ctx, palette.muted, 1, [
    [x, chartArea.top],
    [x, chartArea.bottom + 3],
  ]);
  ctx.setLineDash([]);
  ctx.font = `${SIZE}px ${palette.font}`;
  ctx.fillStyle = palette.muted;
  const half = ctx.measureText(label).width / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  ctx.fillText(label, middle - half, chartArea.bottom + 3 + SIZE);
}

function drawWhisker(
  { ctx, scales }: Chart,
  { low, high }: { low: number; high: number },
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

/** The height in pixels that a chart of so many rows needs. */
export const chartHeight = ({ rows, line }: ChartSpec): number =>
  8 + rows.length * (2 * BAR_HALF + 32) + (line ? 18 : 0);
