import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartBar, ChartSpec, Look } from './chart-spec.ts';
import { directLabels } from './direct-labels.ts';
import type { Palette } from './palette.ts';

type Floating = [number, number] | null;
export type BarChartConfiguration = ChartConfiguration<'bar', Floating[], string>;

const THICKNESS = {
  stated: 16,
  recomputed: 10,
  derived: 10,
  'part-odd': 18,
  'part-even': 18,
  difference: 18,
} as const satisfies Record<Look, number>;
/** Room for the words above the first row and for those under the line of 100%. */
const PADDING = { top: 8, right: 2, left: 1 } as const;
const LINE_LABEL_HEIGHT = 18;
/** An outline just outside the longest bar would be cut off at the end of the axis. */
const SLACK = 1.02;

/** What Chart.js needs to draw a spec; every bar is a data set of its own, so that outlines and fills may overlap. */
export function chartConfig(spec: ChartSpec, palette: Palette): BarChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ name }) => name),
      datasets: spec.rows.flatMap(({ bars }, row) =>
        bars.map((bar) => dataset(bar, row, spec.rows.length, palette)),
      ),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { ...PADDING, bottom: spec.line?.label === undefined ? 0 : LINE_LABEL_HEIGHT } },
      scales: {
        x: { display: false, min: 0, max: spec.max * SLACK },
        y: { display: false },
      },
    },
    plugins: [directLabels(spec, palette)],
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
  const outlined = bar.look === 'stated';
  return {
    data,
    grouped: false,
    barThickness: THICKNESS[bar.look],
    backgroundColor: fillOf(bar, palette),
    borderColor: outlined ? palette.stated : palette.recomputed,
    borderWidth: bar.look === 'recomputed' ? 0 : isPart(bar) ? 1 : 1.5,
    borderSkipped: false,
    borderRadius: outlined ? 3 : 1,
  };
}

const isPart = ({ look }: ChartBar): boolean => look === 'part-odd' || look === 'part-even';

function fillOf({ look }: ChartBar, palette: Palette): string | CanvasPattern {
  switch (look) {
    case 'stated':
      return 'transparent';
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

/** Slanted lines: worked out, not printed. Nothing where there is no canvas to draw them on. */
function hatching(colour: string): CanvasPattern | undefined {
  const size = 6;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return undefined;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? undefined;
}
