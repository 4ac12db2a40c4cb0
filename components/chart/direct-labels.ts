import type { Chart, Plugin } from 'chart.js';
import { type ChartLayout, inside, type Measure, TEXT, widthOf } from './chart-layout.ts';
import { type ChartBar, type ChartRow, type ChartSpec, isBullet } from './chart-spec.ts';
import { fontOf, measureOn, write, writePair } from './chart-words.ts';
import type { Palette } from './palette.ts';
import { drawDot, drawDotLine, drawLine, drawTick, drawWhisker } from './strokes.ts';

const WORDS_ABOVE_BAR = 14;
const GAP = 6;

/** Writes names and values beside the bars themselves, so that the chart needs no legend and no scale. */
export function directLabels(spec: ChartSpec, palette: Palette, layout: ChartLayout): Plugin<'bar'> {
  return {
    id: 'recount-direct-labels',
    beforeDatasetsDraw(chart) {
      const { y } = chart.scales;
      spec.rows.forEach(({ dots }, index) => {
        if (dots && y) drawDotLine(chart, y.getPixelForValue(index), palette);
      });
    },
    afterDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const { ctx } = chart;
      const measure = measureOn(ctx, palette);
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      if (spec.line) drawLine(chart, x.getPixelForValue(spec.line.at), palette);
      spec.rows.forEach((row, index) => {
        const middle = y.getPixelForValue(index);
        for (const dot of row.dots ?? []) drawDot(ctx, x.getPixelForValue(dot.at), middle, palette);
        for (const bar of row.bars) drawBarLabel(chart, bar, middle, palette);
        if (row.range) drawWhisker(chart, row.range, middle, palette);
        if (row.mark) drawTick(ctx, x.getPixelForValue(row.mark.at), middle, palette);
        if (isBullet(spec)) drawMarkWords(chart, row, palette, layout, measure);
        else drawWords(chart, row, middle, palette, layout);
      });
      drawFoot(chart, spec, palette, layout);
      ctx.restore();
    },
  };
}

/** What Recount adds is in its own colour wherever it is written. */
const colourOf = ({ bars, dots }: ChartRow, palette: Palette): string =>
  dots === undefined && bars.some(({ look }) => look === 'stated') ? palette.ink : palette.recomputed;

function drawMarkWords(
  { ctx, scales }: Chart,
  { mark }: ChartRow,
  palette: Palette,
  { width, top }: ChartLayout,
  measure: Measure,
): void {
  if (!mark || !scales.x) return;
  const x = inside(scales.x.getPixelForValue(mark.at), widthOf(mark.name, mark.value, measure), width);
  writePair(ctx, mark, { x, y: top - 3, until: width }, palette.ink, palette);
}

function drawFoot({ ctx, chartArea }: Chart, { rows }: ChartSpec, palette: Palette, layout: ChartLayout) {
  for (const words of layout.foot) {
    const y = chartArea.bottom + layout.footFrom + (TEXT + words.line * 16) * palette.scale;
    const own = rows.at(-1);
    const colour = words.kind === 'row' && own ? colourOf(own, palette) : palette.ink;
    writePair(ctx, words, { x: words.x, y, until: layout.width }, colour, palette);
  }
}

function drawWords(
  { ctx, chartArea, scales }: Chart,
  row: ChartRow,
  y: number,
  palette: Palette,
  { width, wordLines }: ChartLayout,
): void {
  const { name, value, aside, bars } = row;
  const colour = colourOf(row, palette);
  const x = chartArea.left;
  const strong = fontOf('strong', palette);
  const line = TEXT + 4;
  const baseline = y - WORDS_ABOVE_BAR;
  const first = wordLines === 1 ? baseline : baseline - line * palette.scale;
  const at = { x, y: baseline, until: width };
  let end: number;
  if (wordLines === 1) end = writePair(ctx, { name, value }, at, colour, palette);
  else {
    write(ctx, value, at, strong, colour, palette.ground);
    end = write(ctx, name, { ...at, y: first }, fontOf('regular', palette), palette.muted, palette.ground);
  }
  if (aside === undefined) return;
  ctx.font = strong;
  const wide = ctx.measureText(aside).width;
  const barEnd = scales.x?.getPixelForValue(Math.max(...bars.flatMap((bar) => [bar.from, bar.to]))) ?? 0;
  const own = bars.some(({ look }) => look !== 'stated') ? palette.recomputed : palette.ink;
  // Behind the bar's end where there is room, else above it; else reading the chart figure by figure has it.
  const behind = { x: barEnd + GAP, y: y + (TEXT * palette.scale) / 3, until: width };
  const above = { x: width - wide, y: first, until: width };
  if (barEnd + GAP + wide <= width) write(ctx, aside, behind, strong, own, palette.ground);
  else if (end + GAP + wide <= width) write(ctx, aside, above, strong, own, palette.ground);
}

function drawBarLabel(
  { ctx, scales }: Chart,
  { from, look, label }: ChartBar,
  y: number,
  palette: Palette,
): void {
  if (!scales.x || label === undefined) return;
  const [start, end] = [scales.x.getPixelForValue(from), scales.x.getPixelForValue(label.until)];
  // The bar does not grow with the text.
  const font = `${TEXT * Math.min(palette.scale, 1.2)}px ${palette.font}`;
  ctx.font = font;
  const width = ctx.measureText(label.text).width;
  if (width + GAP > end - start) return;
  const tint = look === 'part-odd' ? palette.partOdd : palette.partEven;
  write(
    ctx,
    label.text,
    { x: (start + end - width) / 2, y: y + TEXT / 3, until: end },
    font,
    palette.ink,
    tint,
  );
}
