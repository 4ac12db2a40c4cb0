import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/engine/finding.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { chartFigures } from '../chart/chart-figures.ts';
import { chartSpec } from '../chart/chart-of.ts';
import { chartText } from '../chart/chart-text.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { FigureTable } from '../chart/FigureTable.tsx';
import { paletteOf } from '../chart/palette.ts';
import { useWidth } from '../chart/use-width.ts';

/** Pixels of the picture for one of the page: about 300 dots an inch on paper, whatever the screen has. */
const PRINTED = 3;

interface Props {
  readonly finding: Finding;
  readonly appearance: Appearance;
}

/** The chart of a claim, sharp on paper; nothing for a claim without a chart model. */
export function ReportChart({ finding, appearance: { locale, textSize } }: Props) {
  const spec = useMemo(() => chartSpec(finding, locale), [finding, locale]);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  useLayoutEffect(() => {
    if (spec === undefined || canvas.current === null) return;
    const chart = drawChart(canvas.current, spec, paletteOf(canvas.current), width, PRINTED);
    return () => chart?.destroy();
    // The text size is in the palette.
  }, [spec, width, textSize]);
  if (spec === undefined) return null;
  return (
    <figure class="chart">
      <div ref={box}>
        <canvas ref={canvas} role="img" aria-label={chartText(spec, locale)} />
      </div>
      <FigureTable figures={chartFigures(spec, locale)} locale={locale} />
    </figure>
  );
}
