import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { axisOf, type ChartLayout, SIDE } from './chart-layout.ts';
import { type ChartBar, type ChartSpec, isBullet, type Look } from './chart-spec.ts';
import { hatching } from './hatching.ts';
import type { Palette } from './palette.ts';

type Floating = [number, number] | null;
export type BarChartConfiguration = ChartConfiguration<'bar', Floating[], string>;

const THICKNESS = {
  track: 20,
  stated: 16,
  recomputed: 10,
  derived: 10,
  'part-odd': 18,
  'part-even': 18,
  difference: 18,
} as const satisfies Record<Look, number>;
/** On its track a bar has no outline around it to fill. */
const ON_TRACK = 12;

/** However small beside the others, a figure has a bar that is seen; nought has only the line that it ends at. CSS pixels. */
const LEAST_LENGTH = { something: 4, nothing: 1 };

/** What Chart.js needs to draw a spec; every bar is a data set of its own, so that outlines and fills may overlap. */
export function chartConfig(
  spec: ChartSpec,
  palette: Palette,
  { top, bottom }: ChartLayout,
  pixelRatio: number,
  plugins: readonly Plugin<'bar'>[],
): BarChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ name }) => name),
      datasets: spec.rows.flatMap(({ bars }, row) =>
        bars.map((bar) => ({
          ...dataset(bar, row, spec.rows.length, palette),
          ...(isBullet(spec) && bar.look === 'recomputed' && { barThickness: ON_TRACK }),
        })),
      ),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: pixelRatio,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { ...SIDE, top, bottom } },
      scales: {
        x: { display: false, ...axisOf(spec) },
        y: { display: false },
      },
    },
    plugins: [...plugins],
  };
}

function dataset(
  bar: ChartBar,
  row: number,
  rows: number,
  palette: Palette,
): ChartDataset<'bar', Floating[]> {
  const data: Floating[] = Array.from({ length: rows }, (_, index) =>
    index === row ? [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)] : null,
  );
  return {
    data,
    grouped: false,
    barThickness: THICKNESS[bar.look],
    minBarLength: bar.from === bar.to ? LEAST_LENGTH.nothing : LEAST_LENGTH.something,
    backgroundColor: fillOf(bar, palette),
    borderColor: borderOf(bar, palette),
    borderWidth: borderWidthOf(bar),
    borderSkipped: false,
    borderRadius: bar.look === 'stated' || bar.look === 'track' ? 3 : 1,
  };
}

function borderOf({ look }: ChartBar, palette: Palette): string {
  if (look === 'stated') return palette.stated;
  return look === 'track' ? palette.line : palette.recomputed;
}

function borderWidthOf({ look }: ChartBar): number {
  switch (look) {
    case 'recomputed':
      return 0;
    case 'track':
    case 'part-odd':
    case 'part-even':
      return 1;
    case 'stated':
    case 'derived':
    case 'difference':
      return 1.5;
  }
}

function fillOf({ look }: ChartBar, palette: Palette): string | CanvasPattern {
  switch (look) {
    case 'stated':
      return 'transparent';
    case 'track':
      return palette.track;
    case 'recomputed':
      return palette.recomputed;
    case 'part-odd':
      return palette.partOdd;
    case 'part-even':
      return palette.partEven;
    case 'derived':
    case 'difference':
      return hatching(palette.recomputed) ?? palette.recomputed;
  }
}
