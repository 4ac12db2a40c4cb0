import { styleText } from 'node:util';
import type { Screen } from './printer.ts';

/** A text in a style, where the screen has any. */
export const paint = (screen: Screen, style: Parameters<typeof styleText>[0], text: string): string =>
  // Whether to colour was decided where the screen was looked at.
  screen.colour ? styleText(style, text, { validateStream: false }) : text;
