import { isFigureOrNone } from './figure-cell.ts';
import type { Line } from './lines.ts';

/** What stands side by side on a page, from left to right. */
export interface Band {
  readonly lines: readonly Line[];
  /** Of its highest and of its lowest line, where some stand off the others by less than a line. */
  readonly baseline: number;
  readonly foot: number;
  readonly size: number;
}

/** Cells of one row stand on one base line, but for so much of their size. */
const LEVEL = 0.3;
/** What stands lower by less is no line of its own: cells may be set to the middle of their row. In sizes. */
const HALF_STEP = 0.85;

/** Lines by the height they stand at, from the top of the page down. */
export function bandsOf(lines: readonly Line[]): readonly Band[] {
  const bands: Line[][] = [];
  for (const line of lines.toSorted((a, b) => b.baseline - a.baseline)) {
    const [first] = bands.at(-1) ?? [];
    const isBeside =
      first !== undefined && first.baseline - line.baseline <= LEVEL * Math.max(first.size, line.size);
    if (isBeside) bands.at(-1)?.push(line);
    else bands.push([line]);
  }
  const all: Band[] = [];
  for (const band of bands.map(bandOf)) {
    const last = all.at(-1);
    if (last !== undefined && isHalfStep(last, band)) {
      all[all.length - 1] = bandOf([...last.lines, ...band.lines]);
    } else all.push(band);
  }
  return all;
}

export function bandOf(lines: readonly Line[]): Band {
  const baselines = lines.map(({ baseline }) => baseline);
  return {
    lines: lines.toSorted((a, b) => a.left - b.left || b.baseline - a.baseline),
    baseline: Math.max(...baselines),
    foot: Math.min(...baselines),
    size: Math.max(...lines.map(({ size }) => size)),
  };
}

/** How far a band stands below another one, in the size of the larger letters. */
export const stepBetween = (above: Band, below: Band): number =>
  (above.foot - below.baseline) / Math.max(above.size, below.size);

/** Whether a band stands less than a line below another one, and no figure of it below one of that. */
function isHalfStep(above: Band, below: Band): boolean {
  const smallest = Math.min(...[...above.lines, ...below.lines].map(({ size }) => size));
  return above.foot - below.baseline < HALF_STEP * smallest && !areBothFigures(above, below);
}

const areBothFigures = (above: Band, below: Band): boolean =>
  figuresOf(above).some((a) => figuresOf(below).some((b) => a.left < b.right && b.left < a.right));

const figuresOf = ({ lines }: Band): readonly Line[] => lines.filter(({ text }) => isFigureOrNone(text));
