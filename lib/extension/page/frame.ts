/**
 * The smallest frame that may hold an article, in CSS pixels. The formats of advertising end just below: 300 by 600,
 * 336 by 280, 970 by 250.
 */
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 281;
/** Less text than that of two or three sentences is a widget's. UTF-16 units. */
const LEAST_TEXT = 150;

const isMain = (): boolean => window === window.top;

/** Whether an article may be read here: in a frame of a page only where it has some room. */
export const isRoomForText = (): boolean =>
  isMain() || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);

/** Whether a text is worth reading: in a frame of a page only where it is more than a label. */
export const isEnoughText = (text: string): boolean => text.length >= (isMain() ? 1 : LEAST_TEXT);
