import { type ChartRow, type ChartSpec, isBullet } from './chart-spec.ts';

/** The size of a chart's words before the reader's text size is applied. */
export const TEXT = 12;
/** Room at the ends of the axis for outlines and ticks. */
export const SIDE = { left: 2, right: 2 } as const;
/** An outline just outside the longest bar would be cut off at the end of the axis. */
const SLACK = 1.02;

const LINE = 16;
const BULLET = 30;
const BAR = 18;
const GAP = 12;

/** How wide a text is in pixels at the reader's text size. */
export type Measure = (text: string, weight: 'regular' | 'strong') => number;

/** Words under the last row: their left end in pixels, and the line that they stand in. */
export interface FootWords {
  readonly name: string;
  readonly value: string;
  readonly kind: 'row' | 'mark' | 'line';
  readonly x: number;
  readonly line: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Room above the first row. */
  readonly top: number;
  /** Room below the last row. */
  readonly bottom: number;
  /** The lines of words above each row: two where a name and its value have no room beside each other. */
  readonly wordLines: 1 | 2;
  /** How far below the last row the first line under it begins; it may reach into the row's own room. */
  readonly footFrom: number;
  readonly foot: readonly FootWords[];
}

/** The width of a name and its value beside it. */
export const widthOf = (name: string, value: string, measure: Measure): number =>
  name === '' ? measure(value, 'regular') : measure(`${name} `, 'regular') + measure(value, 'strong');

/** Where the axis has a value, in pixels from the left of the chart. */
export function xOf(at: number, spec: ChartSpec, width: number): number {
  const { min, max } = axisOf(spec);
  return SIDE.left + ((at - min) / (max - min)) * (width - SIDE.left - SIDE.right);
}

/** The ends of the axis as drawn. */
export const axisOf = ({ min = 0, max }: ChartSpec): { readonly min: number; readonly max: number } => ({
  min,
  max: min === 0 ? max * SLACK : max,
});

/** The left end of words about `middle`, moved inward where they would leave the chart. */
export const inside = (middle: number, wide: number, width: number): number =>
  Math.max(0, Math.min(middle - wide / 2, width - wide));

/** How high a chart of this width is, and where its words stand, so that none runs into another. */
export function chartLayout(spec: ChartSpec, width: number, scale: number, measure: Measure): ChartLayout {
  const foot = footOf(spec, width, measure);
  const lines = Math.max(0, ...foot.map(({ line }) => line + 1));
  const bullet = isBullet(spec);
  const wordLines = spec.rows.some((row) => !fitsInLine(row, spec, width, measure)) ? 2 : 1;
  // Words above a row begin in the room under the row before; above the first they need their own.
  const top = bullet ? (spec.rows[0]?.mark ? LINE * scale : 0) : (wordLines === 1 ? 4 : 12) * scale;
  const rows = bullet ? BULLET : spec.rows.length * (BAR + 10 + LINE * scale * wordLines);
  const footFrom = bullet ? 1 : -(LINE / 2) * scale * wordLines;
  const bottom = lines === 0 ? 0 : lines * LINE * scale + 3 + footFrom;
  return { width, height: Math.ceil(top + rows + bottom), top, bottom, wordLines, footFrom, foot };
}

/** Whether a row's words have room in one line, with the aside behind the bars or at the end of the line. */
function fitsInLine(row: ChartRow, spec: ChartSpec, width: number, measure: Measure): boolean {
  const words = widthOf(row.name, row.value, measure);
  if (row.aside === undefined) return words <= width;
  const aside = measure(row.aside, 'strong');
  const end = xOf(Math.max(...row.bars.flatMap((bar) => [bar.from, bar.to])), spec, width);
  return words + GAP + aside <= width || (words <= width && end + GAP + aside <= width);
}

function footOf(spec: ChartSpec, width: number, measure: Measure): readonly FootWords[] {
  const placed: (FootWords & { readonly end: number })[] = [];
  for (const words of footWords(spec)) {
    const wide = widthOf(words.name, words.value, measure);
    const x = words.at === undefined ? SIDE.left : inside(xOf(words.at, spec, width), wide, width);
    const isTaken = (line: number) =>
      placed.some((other) => other.line === line && x < other.end + GAP && other.x < x + wide + GAP);
    let line = 0;
    while (isTaken(line)) line++;
    placed.push({ name: words.name, value: words.value, kind: words.kind, x, line, end: x + wide });
  }
  return placed;
}

/** Without a place on the axis they stand at the left. */
type Words = Pick<FootWords, 'name' | 'value' | 'kind'> & { readonly at: number | undefined };

function footWords(spec: ChartSpec): readonly Words[] {
  const { line } = spec;
  const last = spec.rows.at(-1);
  return [
    ...(last === undefined ? [] : besideLast(last, isBullet(spec))),
    ...(line?.label === undefined
      ? []
      : [{ name: '', value: line.label, kind: 'line' as const, at: line.at }]),
  ];
}

function besideLast({ name, value, mark, dots }: ChartRow, bullet: boolean): readonly Words[] {
  if (dots !== undefined) return dots.map((dot) => ({ ...dot, kind: 'row' }));
  if (bullet) return [{ name, value, kind: 'row', at: undefined }];
  return mark === undefined ? [] : [{ ...mark, kind: 'mark' }];
}
