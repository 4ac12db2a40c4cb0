import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { chartFigures } from './chart-figures.ts';
import { chartSpec } from './chart-of.ts';
import type { ChartSpec } from './chart-spec.ts';
import { chartText } from './chart-text.ts';
import { type DrawnChart, drawChart } from './draw-chart.ts';
import { FigureTable } from './FigureTable.tsx';
import { paletteOf } from './palette.ts';
import { Readable } from './Readable.tsx';
import { ReadFigure } from './ReadFigure.tsx';
import { useLook } from './use-look.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly finding: Finding;
  readonly appearance: Appearance;
}

/** The one chart of a card, with its figures as a table for those who do not see it; nothing without a chart model. */
export function ClaimChart({ finding, appearance }: Props) {
  const { locale } = appearance;
  const spec = useMemo(() => chartSpec(finding, locale), [finding, locale]);
  return spec === undefined ? null : <SpecChart spec={spec} appearance={appearance} />;
}

interface SpecProps {
  readonly spec: ChartSpec;
  readonly appearance: Appearance;
}

function SpecChart({ spec, appearance: { locale, theme, textSize } }: SpecProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnChart | undefined>(undefined);
  const width = useWidth(box);
  const look = useLook();
  const figures = useMemo(() => chartFigures(spec, locale), [spec, locale]);
  const { at, ...reading } = useReading(figures.length);
  const place = at === undefined ? undefined : figures[at]?.place;

  // The theme, the text size and the look decide what the palette is.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    // A browser that hides canvases from scripts leaves the table.
    const chart = drawChart(canvas.current, spec, paletteOf(canvas.current), width, devicePixelRatio);
    drawn.current = chart;
    return () => {
      drawn.current = undefined;
      chart?.destroy();
    };
  }, [spec, width, theme, textSize, look]);
  useEffect(() => drawn.current?.frame(place), [place, width, theme, textSize, look]);

  return (
    <figure class="chart">
      <Readable box={box} name={label(locale, 'chart.read')} {...reading}>
        <canvas ref={canvas} role="img" aria-label={chartText(spec, locale)} />
      </Readable>
      <ReadFigure figures={figures} at={at} locale={locale} />
      <FigureTable figures={figures} locale={locale} />
    </figure>
  );
}
