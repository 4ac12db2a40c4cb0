import type { NumberLine } from '../chart/number-line.ts';
import type { Palette } from '../chart/palette.ts';

/** Draws a rounding window with its left upper corner at the origin, as the card has it. */
export function drawNumberLine(
  context: CanvasRenderingContext2D,
  line: NumberLine,
  width: number,
  palette: Palette,
): void {
  const { stated, low, high, computed, y } = line;
  const { ink, muted, recomputed, ground, font } = palette;
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.beginPath();
  context.moveTo(0, y.line);
  context.lineTo(width, y.line);
  context.stroke();

  context.lineWidth = 1.5;
  context.strokeStyle = palette.stated;
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(low.x, y.line - 7, Math.max(high.x - low.x, 3), 14, 3);
  context.fill();
  context.moveTo(stated.x, y.line - 7);
  context.lineTo(stated.x, y.line + 7);
  context.stroke();

  context.fillStyle = recomputed;
  context.beginPath();
  if (computed.to - computed.from > 6)
    context.roundRect(computed.from, y.line - 3, computed.to - computed.from, 6, 1);
  else context.arc(computed.x, y.line, 4.5, 0, 2 * Math.PI);
  context.fill();

  context.textAlign = 'center';
  const word = (text: string, x: number, at: number, weight: string, colour: string) => {
    context.font = `${weight}12px ${font}`;
    context.fillStyle = colour;
    context.fillText(text, x, at);
  };
  word(stated.text, stated.textX, y.above, '600 ', ink);
  if (line.hasRoomForEnds) for (const end of [low, high]) word(end.text, end.textX, y.above, '', muted);
  word(computed.text, computed.textX, y.below, '600 ', recomputed);
  context.textAlign = 'start';
}
