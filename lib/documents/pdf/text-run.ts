/** A run of text on a page of a PDF, as pdf.js has it. */
export interface TextRun {
  readonly str: string;
  /** A line ends behind it, as far as pdf.js can tell. */
  readonly hasEOL: boolean;
  /** In the units of the page, as are all measures here. */
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  /** Where it stands: the last two numbers are its left end and its base line above the foot of the page. */
  readonly transform: readonly number[];
}

/** The runs of a page in the order of its content, which is mostly the order of reading. */
export type PageRuns = readonly TextRun[];

export const leftOf = ({ transform }: TextRun): number => transform[4] ?? 0;
export const baselineOf = ({ transform }: TextRun): number => transform[5] ?? 0;
export const isBlank = ({ str }: TextRun): boolean => str.trim() === '';

/** The size of its letters. */
export const sizeOf = ({ height, transform }: TextRun): number =>
  Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 1;

/** Whether it runs from left to right, as all prose does that is not a note on the edge or a label of a chart. */
export const isLevel = ({ transform }: TextRun): boolean =>
  Math.abs(transform[1] ?? 0) < 0.01 * Math.abs(transform[0] ?? 1);

/** The runs of a page that is shown turned clockwise, as they stand then. */
export function turned(runs: PageRuns, degrees: number): PageRuns {
  const quarters = (((degrees / 90) % 4) + 4) % 4;
  if (quarters === 0) return runs;
  return runs.map((run) => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = run.transform;
    const transform = [
      [a, b],
      [c, d],
      [x, y],
    ].flatMap(([right = 0, up = 0]) => turn(right, up, quarters));
    return { ...run, transform };
  });
}

function turn(right: number, up: number, quarters: number): readonly number[] {
  if (quarters === 1) return [up, -right];
  return quarters === 2 ? [-right, -up] : [-up, right];
}
