import { type Colour, luminance, over, parseColour } from './colour.ts';

/** What is behind a text: which palette is seen on it, and whether the underline needs a halo to be seen. */
export const GROUNDS = ['light', 'dark', 'light-halo', 'dark-halo'] as const;
export type Ground = (typeof GROUNDS)[number];

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** The canvas of a dark colour scheme in Chromium; others differ by little. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** From this luminance on, the light palette (about 0.1) stands out by 3:1. */
const LIGHT_ENOUGH = 0.4;
/** Up to this luminance, the dark palette (about 0.45) stands out by 3:1. */
const DARK_ENOUGH = 0.117;
/** Black and white stand out equally from a ground of this luminance. */
const MIDDLE = 0.179;

/** The ground of the text directly in an element, judged by what the page really paints there. */
export function groundOf(element: Element): Ground {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    // What an image shows is not to be read here; the author's text colour tells if it is light or dark.
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return byText(element);
    const colour = parseColour(style.backgroundColor);
    if (colour !== undefined && colour.alpha > 0) layers.push(colour);
    if (colour?.alpha === 1) break;
  }
  const canvas = hasDarkCanvas() ? DARK_CANVAS : WHITE;
  return byLuminance(luminance(layers.reduceRight((lower, upper) => over(upper, lower), canvas)));
}

/** The ground of a plain colour by its relative luminance. */
export function byLuminance(ground: number): Ground {
  if (ground >= LIGHT_ENOUGH) return 'light';
  if (ground <= DARK_ENOUGH) return 'dark';
  return ground >= MIDDLE ? 'light-halo' : 'dark-halo';
}

function byText(element: Element): Ground {
  const text = parseColour(getComputedStyle(element).color);
  return text !== undefined && luminance(text) > MIDDLE ? 'dark-halo' : 'light-halo';
}

/** Whether a page without any background of its own is dark. */
function hasDarkCanvas(): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' ');
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
