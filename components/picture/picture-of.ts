import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { charts, loadedCharts } from '../chart/chart-library.ts';
import { chartSpec } from '../chart/chart-of.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { numberLine } from '../chart/number-line.ts';
import { type Palette, paletteOf } from '../chart/palette.ts';
import { shownWindow } from '../chart/shown-window.ts';
import { windowSentence, windowWords } from '../chart/window-words.ts';
import { type Block, blocksAbove } from './blocks.ts';
import { drawNumberLine } from './draw-number-line.ts';
import { drawShape } from './draw-shape.ts';
import { breakLines, drawLineOf, type Run } from './rich-text.ts';

/** The picture is as wide as a card, with margins, and drawn with twice as many pixels each way. */
const INNER = 360;
const MARGIN = 24;
const RATIO = 2;

/**
 * A claim as a PNG: its verdict, finding, quote, working and chart, in the colours that hold for `element`, with the
 * address that it was read at. Nothing where the browser gives no drawing context.
 */
export function pictureOf(
  finding: Finding,
  locale: Locale,
  source: string,
  element: Element,
): Promise<Blob> | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const painting = () => painted(canvas, context, finding, locale, source, element);
  // Where the charts cannot be loaded, the picture is one of words.
  return charts().then(painting, painting);
}

function painted(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  finding: Finding,
  locale: Locale,
  source: string,
  element: Element,
): Promise<Blob> {
  // Whoever gets the picture has a text size of their own.
  const palette = { ...paletteOf(element), scale: 1 };
  // Once to see how high it is, since a new height clears the canvas.
  const height = paint(context, finding, locale, source, palette, element);
  canvas.width = (INNER + 2 * MARGIN) * RATIO;
  canvas.height = height * RATIO;
  context.scale(RATIO, RATIO);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, INNER + 2 * MARGIN, height);
  paint(context, finding, locale, source, palette, element);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))));
  });
}

/** Draws the picture from above to below; its height. */
function paint(
  context: CanvasRenderingContext2D,
  finding: Finding,
  locale: Locale,
  source: string,
  palette: Palette,
  element: Element,
): number {
  const { ink, muted, font } = palette;
  let y = MARGIN;
  const at = (draw: () => void) => {
    context.save();
    context.translate(MARGIN, y);
    draw();
    context.restore();
  };
  const block = ({ runs, line, below }: Block) => {
    for (const row of breakLines(runs, INNER, measureIn(context))) {
      drawLineOf(context, row, MARGIN, y + line * 0.72);
      y += line;
    }
    y += below;
  };
  const one = (run: Run, line: number, below: number) => block({ runs: [run], line, below });

  at(() => {
    context.translate(0, 1);
    drawShape(context, finding.record.verdict, element);
    context.font = `600 12px ${font}`;
    context.fillStyle = ink;
    context.fillText(label(locale, `word.${finding.record.verdict}`), 20, 10);
  });
  y += 24;
  for (const part of blocksAbove(finding, locale, palette)) block(part);
  y += 4;
  const chart = chartImage(finding, locale, palette);
  if (chart) {
    at(() => context.drawImage(chart.canvas, 0, 0, INNER, chart.height));
    y += chart.height + 4;
  }
  const window = shownWindow(finding);
  if (window) {
    const line = numberLine(window, locale, { width: INNER, scale: 1 });
    at(() => drawNumberLine(context, line, INNER, palette));
    y += line.y.height;
    const words = windowSentence(line, windowWords(window, line, locale), locale);
    one({ text: words, font: `12px ${font}`, colour: muted }, 16, 0);
  }
  y += 12;
  context.fillStyle = palette.line;
  context.fillRect(MARGIN, y, INNER, 1);
  y += 10;
  one({ text: `Recount · ${shortAddress(source)}`, font: `12px ${font}`, colour: muted }, 16, 0);
  return Math.ceil(y + MARGIN - 8);
}

const measureIn =
  (context: CanvasRenderingContext2D) =>
  (text: string, font: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };

function chartImage(finding: Finding, locale: Locale, palette: Palette) {
  const spec = chartSpec(finding, locale);
  if (!spec || loadedCharts() === undefined) return undefined;
  const canvas = document.createElement('canvas');
  const drawn = drawChart(canvas, spec, palette, INNER, RATIO);
  if (!drawn) return undefined;
  // Chart.js empties its canvas when the chart goes.
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  drawn.destroy();
  return { canvas: copy, height: drawn.height };
}

/** The address without what leads to a place in the page or tells who sent the reader there. */
function shortAddress(source: string): string {
  const { host, pathname } = new URL(source);
  const path = decodeURI(pathname).replace(/\/$/, '');
  return path.length > 40 ? host : host + path;
}
