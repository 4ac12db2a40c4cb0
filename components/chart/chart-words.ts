import { type Measure, TEXT } from './chart-layout.ts';
import type { Palette } from './palette.ts';

const weights = { regular: '', strong: '600 ' } as const;

/** The font of a chart's words at the reader's text size. */
export const fontOf = (weight: keyof typeof weights, { font, scale }: Palette): string =>
  `${weights[weight]}${TEXT * scale}px ${font}`;

/** Paper has letters as wide as they are designed, on which a browser prints a canvas anew: so they are measured and drawn. */
function setFont(context: CanvasRenderingContext2D, font: string): void {
  context.font = font;
  context.textRendering = 'geometricPrecision';
}

/** Measures words as they will be drawn on this canvas. */
export const measureOn =
  (context: CanvasRenderingContext2D, palette: Palette): Measure =>
  (text, weight) => {
    setFont(context, fontOf(weight, palette));
    return context.measureText(text).width;
  };

/** Where words begin, on their base line, and where they have to end: beyond it they are set narrower. */
export interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly until: number;
}

/** Writes words on a ground of their own, which keeps them legible where a line passes behind; returns their end. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, until }: WordsAt,
  font: string,
  colour: string,
  ground: string,
): number {
  const room = Math.max(1, until - x);
  setFont(context, font);
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.strokeText(text, x, y, room);
  context.fillStyle = colour;
  context.fillText(text, x, y, room);
  return x + Math.min(room, context.measureText(text).width);
}

/** A name in grey and its value beside it in bold. */
export function writePair(
  context: CanvasRenderingContext2D,
  { name, value }: { readonly name: string; readonly value: string },
  at: WordsAt,
  colour: string,
  palette: Palette,
): number {
  const { muted, ground } = palette;
  if (name === '') return write(context, value, at, fontOf('regular', palette), muted, ground);
  const end = write(context, `${name} `, at, fontOf('regular', palette), muted, ground);
  return write(context, value, { ...at, x: end }, fontOf('strong', palette), colour, ground);
}
