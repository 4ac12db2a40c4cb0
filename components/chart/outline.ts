import type { Chart, Plugin } from 'chart.js';
import type { FigurePlace } from './chart-figures.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Palette } from './palette.ts';
import { TICK_HALF } from './strokes.ts';

const ROW_HALF = 10;
const AROUND = 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws a frame around the figure that is being read. `current` is asked at each drawing. */
export function outline(
  spec: ChartSpec,
  palette: Palette,
  current: () => FigurePlace | undefined,
): Plugin<'bar'> {
  return {
    id: 'recount-outline',
    afterDraw(chart) {
      const place = current();
      const box = place && boxOf(chart, spec, place);
      if (!box) return;
      const { ctx } = chart;
      const left = Math.max(1, box.left - AROUND);
      const right = Math.min(chart.width - 1, box.right + AROUND);
      ctx.save();
      ctx.beginPath();
      ctx.roundRect(left, box.top - AROUND, right - left, box.bottom - box.top + 2 * AROUND, 3);
      ctx.strokeStyle = palette.ground;
      ctx.lineWidth = 4;
      ctx.stroke();
      ctx.strokeStyle = palette.focus;
      ctx.lineWidth = 2;
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** Where a figure is drawn, in pixels of the canvas; nothing for one that is not. */
function boxOf({ scales, chartArea }: Chart, spec: ChartSpec, place: FigurePlace): Box | undefined {
  const { x, y } = scales;
  if (!x || !y) return undefined;
  const around = (ends: readonly number[], top: number, bottom: number): Box => {
    const pixels = ends.map((end) => x.getPixelForValue(end));
    return { left: Math.min(...pixels), right: Math.max(...pixels), top, bottom };
  };
  if (place.type === 'line')
    return spec.line && around([spec.line.at], chartArea.top + AROUND, chartArea.bottom - AROUND);
  const row = spec.rows[place.row];
  const middle = y.getPixelForValue(place.row);
  switch (place.type) {
    case 'mark':
      return row?.mark && around([row.mark.at], middle - TICK_HALF, middle + TICK_HALF);
    case 'dot': {
      const dot = row?.dots?.[place.index];
      return dot && around([dot.at], middle - AROUND - 2, middle + AROUND + 2);
    }
    case 'row': {
      const bars = row?.bars.filter(({ look }) => look !== 'track') ?? [];
      return around(
        bars.flatMap(({ from, to }) => [from, to]),
        middle - ROW_HALF,
        middle + ROW_HALF,
      );
    }
    case 'part': {
      const part = row?.bars.filter(({ look }) => look === 'part-odd' || look === 'part-even')[place.index];
      return part && around([part.from, part.to], middle - ROW_HALF, middle + ROW_HALF);
    }
  }
}
