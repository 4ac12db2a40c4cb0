/** How high a sheet is: as its content needs, or as the window allows. */
export type SheetHeight = 'fitting' | 'tall';

const UP = -32;
const DOWN = 64;
/** A pull this long is meant to put a tall sheet away, not only to lower it. */
const FAR_DOWN = 200;

/** What a swipe of `y` pixels downwards asks of a sheet. */
export function swiped(y: number, height: SheetHeight): SheetHeight | 'closed' {
  if (y <= UP) return 'tall';
  if (y < DOWN) return height;
  return height === 'tall' && y < FAR_DOWN ? 'fitting' : 'closed';
}
