import type { Chart } from 'chart.js';
import { chartConfig } from './chart-config.ts';
import type { FigurePlace } from './chart-figures.ts';
import { chartLayout } from './chart-layout.ts';
import { type ChartLibrary, charts, loadedCharts } from './chart-library.ts';
import type { ChartSpec } from './chart-spec.ts';
import { measureOn } from './chart-words.ts';
import { directLabels } from './direct-labels.ts';
import { outline } from './outline.ts';
import type { Palette } from './palette.ts';

/** A chart on its canvas, which has its size at once; it is drawn when the library is there. */
export interface DrawnChart {
  readonly height: number;
  /** Frames one figure; none where nothing is given. */
  frame(place: FigurePlace | undefined): void;
  destroy(): void;
}

/** Words are measured at the size of the screen, and may come out a little wider where they are drawn larger, as for paper. */
const HAIR = 1;

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
  const layout = chartLayout(spec, width - HAIR, palette.scale, measureOn(context, palette));
  canvas.width = width;
  canvas.height = layout.height;
  let framed: FigurePlace | undefined;
  let chart: Chart | undefined;
  let isGone = false;
  const draw = (Library: ChartLibrary) => {
    if (isGone) return;
    const plugins = [directLabels(spec, palette, layout), outline(spec, palette, () => framed)];
    chart = new Library(canvas, chartConfig(spec, palette, layout, pixelRatio, plugins));
  };
  const library = loadedCharts();
  // Where it cannot be loaded, as when the extension has gone, the figures can be read beside the chart's place.
  if (library === undefined) charts().then(draw, () => undefined);
  else draw(library);
  return {
    height: layout.height,
    frame(place) {
      framed = place;
      chart?.draw();
    },
    destroy() {
      isGone = true;
      chart?.destroy();
    },
  };
}
