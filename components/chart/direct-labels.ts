import type { Chart, Plugin } from 'chart.js';
import type { ChartBar, ChartRow, ChartSpec } from './chart-spec.ts';
import type { Palette } from './palette.ts';

const SIZE = 12;
const WORDS_ABOVE_BAR = 14;
const BAR_HALF = 8;
const WHISKER_HALF = 5;
const GAP = 6;

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
      if (spec.line) drawLine(chart, spec.line, palette);
      spec.rows.forEach((row, index) => {
        const middle = y.getPixelForValue(index);
        for (const bar of row.bars) drawBarLabel(chart, bar, middle, palette);
        drawWords(chart, row, middle - WORDS_ABOVE_BAR, palette);
        if (row.range) drawWhisker(chart, row.range, middle, palette);
      });
      ctx.restore();
    },
  };
}

function drawWords(
  { ctx, chartArea, scales }: Chart,
  { name, value, aside, bars }: ChartRow,
  y: number,
  palette: Palette,
): void {
  const regular = `${SIZE}px ${palette.font}`;
  const strong = `600 ${SIZE}px ${palette.font}`;
  // The ground around the letters keeps them legible where the line of 100% passes behind.
  const write = (text: string, x: number, font: string, colour: string, at = y): number => {
    ctx.font = font;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = palette.ground;
    ctx.strokeText(text, x, at);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, at);
    return ctx.measureText(text).width;
  };
  const width = write(name, chartArea.left, regular, palette.muted);
  const wordsEnd =
    chartArea.left + width + GAP + write(value, chartArea.left + width + GAP, strong, palette.ink);
  if (aside === undefined) return;
  ctx.font = strong;
  const end = scales.x?.getPixelForValue(Math.max(...bars.flatMap((bar) => [bar.from, bar.to]))) ?? 0;
  const room = chartArea.right - end - GAP;
  const asideWidth = ctx.measureText(aside).width;
  // Beside the bar's end where there is room, else above it; else the table alone has it.
  if (asideWidth <= room) write(aside, end + GAP, strong, palette.ink, y + WORDS_ABOVE_BAR + SIZE / 3);
  else if (asideWidth + 2 * GAP <= chartArea.right - wordsEnd)
    write(aside, chartArea.right - asideWidth, strong, palette.ink);
}

function drawBarLabel(
  { ctx, scales }: Chart,
  { from, look, label }: ChartBar,
  y: number,
  palette: Palette,
): void {
  if (!scales.x || label === undefined) return;
  const [start, end] = [scales.x.getPixelForValue(from), scales.x.getPixelForValue(label.until)];
  ctx.font = `${SIZE}px ${palette.font}`;
  const width = ctx.measureText(label.text).width;
  if (width + GAP > end - start) return;
  ctx.fillStyle = palette.ink;
  // The line of the total must not run through the digits.
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look === 'part-odd' ? palette.partOdd : palette.partEven;
  const x = (start + end - width) / 2;
  ctx.strokeText(label.text, x, y + SIZE / 3);
  ctx.fillText(label.text, x, y + SIZE / 3);
}

function drawLine(
  { ctx, chartArea, scales, width }: Chart,
  { at, label }: { at: number; label?: string },
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
  if (label === undefined) return;
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
  8 + rows.length * (2 * BAR_HALF + 30) + (line?.label === undefined ? 0 : 18);
