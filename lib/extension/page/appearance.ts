import type { Locale } from '../../desk/messages/locale.ts';

/** Light and dark, or whichever the reader's system has. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of the text in Recount's own surfaces, in per cent of the designed one. */
export const TEXT_SIZES = [100, 115, 130, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How Recount's own surfaces look and speak; the article is none of them. */
export interface Appearance {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/** Gives the root of a surface (its document element or its shadow host) its language, its theme and its text size. */
export function applyAppearance(root: HTMLElement, { locale, theme, textSize }: Appearance): void {
  root.lang = locale;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--recount-scale', String(textSize / 100));
}
