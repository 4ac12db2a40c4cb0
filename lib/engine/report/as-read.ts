/** What turns the order in which the signs around it are shown (Unicode's Bidi_Control). */
const TURNS = /\p{Bidi_Control}/gu;
/** No width and no direction (WORD JOINER). */
const NOTHING = '\u2060';

/**
 * A text of others to be shown in the order in which it was read: nothing in it turns 45 into 54. As long as it was, so that
 * offsets stay what they are.
 */
export const asRead = (text: string): string => text.replace(TURNS, NOTHING);
