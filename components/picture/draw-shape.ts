import { severityOf, type Verdict } from '../../lib/engine/check/verdict.ts';
import { colourOf } from '../chart/palette.ts';
import { severityPath } from '../severity-path.ts';

/** Draws the shape of a verdict in a square of 12 by 12 at the origin, in the colour that holds for `element`. */
export function drawShape(context: CanvasRenderingContext2D, verdict: Verdict, element: Element): void {
  const { d, look } = severityPath(verdict);
  const path = new Path2D(d);
  const colour = colourOf(element, severityOf(verdict));
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineJoin = 'round';
  switch (look) {
    case 'filled':
      context.fill(path);
      return;
    case 'struck':
      context.lineWidth = 2;
      break;
    case 'ring':
      context.lineWidth = 1.5;
      break;
    case 'ring broken':
      context.lineWidth = 1.5;
      context.setLineDash([2.6, 2.1]);
      break;
  }
  context.stroke(path);
  context.setLineDash([]);
}
