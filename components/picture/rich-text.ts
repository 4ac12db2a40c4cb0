import type { RoleLook } from '../card/role-look.ts';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** The look of a figure's role: underlined, doubly underlined or framed. */
  readonly look?: RoleLook;
}

/** A stretch at its place in a line. */
export interface PlacedRun extends Run {
  readonly x: number;
  readonly width: number;
}

export type Line = readonly PlacedRun[];

/** The frame of a printed figure stands a little off its digits. */
const FRAME = 3;

/**
 * Breaks runs into lines no wider than `width`, at spaces, of which those that do not break are none. A word that is
 * wider than a line stands alone in it. `measure` gives the width of a text in a font.
 */
export function breakLines(
  runs: readonly Run[],
  width: number,
  measure: (text: string, font: string) => number,
): readonly Line[] {
  const lines: PlacedRun[][] = [[]];
  let x = 0;
  for (const unit of unitsOf(runs)) {
    const wide = unit.reduce((sum, run) => sum + widthOf(run, measure), 0);
    const trailing = unit.at(-1)?.text.endsWith(' ') ? measure(' ', unit.at(-1)?.font ?? '') : 0;
    if (x > 0 && x + wide - trailing > width) {
      lines.push([]);
      x = 0;
    }
    for (const run of unit) {
      const own = widthOf(run, measure);
      lines.at(-1)?.push({ ...run, x, width: own });
      x += own;
    }
  }
  return lines.filter((line) => line.length > 0);
}

const widthOf = ({ text, font, look }: Run, measure: (text: string, font: string) => number): number =>
  measure(text, font) + (look === 'stated' ? 2 * FRAME : 0);

/** Stretches between which a line may be broken: each ends with a space, and may be made of several runs. */
function unitsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const units: Run[][] = [[]];
  for (const run of runs) {
    // What is underlined or framed is a figure, which is not torn apart.
    const pieces = run.look === undefined ? run.text.split(/(?<= )/u) : [run.text];
    for (const text of pieces) {
      units.at(-1)?.push({ ...run, text });
      if (text.endsWith(' ')) units.push([]);
    }
  }
  return units.filter((unit) => unit.length > 0);
}

/** Draws a line of text on its base line. */
export function drawLineOf(context: CanvasRenderingContext2D, line: Line, left: number, y: number): void {
  for (const { text, font, colour, look, x, width } of line) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, left + x + (look === 'stated' ? FRAME : 0), y);
    context.strokeStyle = colour;
    context.lineWidth = look === 'measured' ? 1.5 : 1;
    context.beginPath();
    if (look === 'stated') context.roundRect(left + x + 0.5, y - 13.5, width - 1, 17, 3);
    if (look === 'measured' || look === 'base') {
      for (const down of look === 'base' ? [3.5, 6] : [4]) {
        context.moveTo(left + x, y + down);
        context.lineTo(left + x + width, y + down);
      }
    }
    if (look !== undefined) context.stroke();
  }
}
