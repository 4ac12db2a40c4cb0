const SIZE = 6;

/** Slanted lines: worked out, not printed. Nothing where there is no canvas to draw them on. */
export function hatching(colour: string): CanvasPattern | undefined {
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const context = tile.getContext('2d');
  if (!context) return undefined;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const shift of [-SIZE, 0, SIZE]) {
    context.moveTo(shift, SIZE);
    context.lineTo(shift + SIZE, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? undefined;
}
