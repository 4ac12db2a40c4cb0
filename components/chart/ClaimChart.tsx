import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/finding.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { chartConfig } from './chart-config.ts';
import { chartSpec } from './chart-spec.ts';
import { chartText } from './chart-text.ts';
import { chartHeight } from './direct-labels.ts';
import { FigureTable } from './FigureTable.tsx';
import { paletteOf } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** The one chart of a card, with its figures as a table for those who do not see it; nothing without a chart model. */
export function ClaimChart({ finding, locale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const spec = useMemo(() => chartSpec(finding, locale), [finding, locale]);

  useEffect(() => {
    const element = canvas.current;
    // A browser that hides canvases from scripts leaves the table.
    if (!element || !spec || !element.getContext('2d')) return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let chart = new Chart(element, chartConfig(spec, paletteOf(element)));
    const redraw = () => {
      chart.destroy();
      chart = new Chart(element, chartConfig(spec, paletteOf(element)));
    };
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      chart.destroy();
    };
  }, [spec]);

  // The height is set before Chart.js measures it; from script, which no content security policy forbids.
  const sized = (element: HTMLDivElement | null) => {
    if (element && spec) element.style.height = `${chartHeight(spec)}px`;
  };

  if (!spec) return null;
  return (
    <figure class="chart">
      <div class="chart-canvas" ref={sized}>
        <canvas ref={canvas} role="img" aria-label={chartText(spec, locale)} />
      </div>
      <FigureTable spec={spec} locale={locale} />
    </figure>
  );
}
