import type { WorkingLine } from '../../engine/explain/explanation.ts';
import { formatFigure } from './format.ts';
import type { Locale } from './locale.ts';

/** A line of working as text: `233 ÷ 230 = 1.01304… = 101.3%`. */
export const workingLine = (line: WorkingLine, locale: Locale): string =>
  line
    .map((term) => ('sign' in term ? term.sign : formatFigure(term.figure, locale)))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
