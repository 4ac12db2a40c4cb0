/** `1,260`, `(12.5)`, `$ 1.2`, `−38%`, `1 010 000`, `12*`, `233/230`, `12 (5.3%)` */
const FIGURE = /^[\s(+−–\-<>≈~±\p{Sc}]*\p{N}(?:[\p{N}.,'’\s/(%–-]*\p{N})?\.?[\s)%‰*†‡\p{Sc}]*$/u;
/** What stands for a figure where there is none. */
const NO_FIGURE = /^[\s(]*(?:[-–—−.…·]+|n\.?\/?a\.?|x)[\s)]*$/iu;
/** `1.`, `(12)`: the number of what stands beside it. */
const ORDINAL = /^\(?\p{N}{1,2}[.)]$/u;
/** Two figures with a blank between, which may be one whose thousands are parted so. */
const PARTED = /\p{N}\s+\p{N}/u;
const SIGN = /^[\p{Sc}(]+$/u;

/** Whether a cell holds a figure and nothing else. */
export const isFigure = (text: string): boolean => FIGURE.test(text);

/** Whether a cell holds a figure, or says that there is none. */
export const isFigureOrNone = (text: string): boolean => isFigure(text) || NO_FIGURE.test(text);

export const isOrdinal = (text: string): boolean => ORDINAL.test(text);
export const mayBeTwo = (text: string): boolean => PARTED.test(text);

/** Whether it is the sign of a currency, which belongs to the figure behind it. */
export const isSign = (text: string): boolean => SIGN.test(text);
