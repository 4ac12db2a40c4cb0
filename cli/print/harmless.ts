/** What a terminal obeys instead of showing it, what ends a line, and what turns the order of the signs around it. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const numberOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();

/** A name or a line with what a terminal would obey written out, `\u{1B}`, so that it can still be told apart. */
export const harmless = (text: string): string => text.replace(OBEYED, (sign) => `\\u{${numberOf(sign)}}`);

/** The same for what may stand on several lines, as a cell of a table does. */
export const harmlessLines = (text: string): string =>
  text.replace(OBEYED, (sign) => (/[\t\n\r]/u.test(sign) ? sign : harmless(sign)));

/** JSON that means the same, with all that a terminal would obey written as JSON writes it. */
export const harmlessJson = (json: string): string =>
  // JSON has such signs between its values only as ends of lines.
  json.replace(OBEYED, (sign) => (sign === '\n' ? sign : `\\u${numberOf(sign).padStart(4, '0')}`));
