import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { chartConfig } from './chart-config.ts';
import type { FigurePlace } from './chart-figures.ts';
import { chartLayout } from './chart-layout.ts';
import type { ChartSpec } from './chart-spec.ts';
import { measureOn } from './chart-words.ts';
import { directLabels } from './direct-labels.ts';
import { outline } from './outline.ts';
import type { Palette } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A chart on its canvas. */
export interface DrawnChart {
  readonly height: number;
  /** Frames one figure; none where nothing is given. */
  frame(place: FigurePlace | undefined): void;
  destroy(): void;
}

/** Draws a chart `width` pixels wide and as high as it needs; nothing where the browser gives no drawing context. */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  palette: Palette,
  width: number,
  pixelRatio: number,
): DrawnChart | undefined {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const layout = chartLayout(spec, width, palette.scale, measureOn(context, palette));
  canvas.width = width;
  canvas.height = layout.height;
  let framed: FigurePlace | undefined;
  const plugins = [directLabels(spec, palette, layout), outline(spec, palette, () => framed)];
  const chart = new Chart(canvas, chartConfig(spec, palette, layout, pixelRatio, plugins));
  return {
    height: layout.height,
    frame(place) {
      framed = place;
      chart.draw();
    },
    destroy: () => chart.destroy(),
  };
}
