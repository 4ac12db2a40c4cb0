import { own } from '../../documents/html/dom.ts';
import { outwards } from '../../documents/html/flat-tree.ts';
import { type Colour, luminance, over, parseColour } from './colour.ts';
import { rectsIn } from './rects.ts';
import { holderOf, type Stretch, textNodesOf } from './stretch.ts';

/** What is behind a text: which palette is seen on it, and whether the underline needs a halo to be seen. */
export const GROUNDS = ['light', 'dark', 'light-halo', 'dark-halo'] as const;
export type Ground = (typeof GROUNDS)[number];

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** The canvas of a dark colour scheme in Chromium; others differ by little. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** From this luminance on, every line of the light palette stands out by 3:1. */
const LIGHT_ENOUGH = 0.54;
/** Up to this luminance, every line of the dark palette stands out by 3:1. */
const DARK_ENOUGH = 0.07;
/** Black and white stand out equally from a ground of this luminance. */
const MIDDLE = 0.179;

const MEDIA = ['img', 'picture', 'video', 'canvas', 'svg', 'amp-img', 'amp-video'];
/** Pictures that stand beside an element, bare or in a wrapper of their own. */
const MEDIA_BESIDE = MEDIA.flatMap((tag) => [
  `:scope > ${tag}`,
  `:scope > :not(p) > ${tag}:only-child`,
]).join();

/** The grounds of a page as it looks now. */
export interface Grounds {
  /** The ground of a stretch, judged by what the page really paints behind its beginning. */
  behind(stretch: Stretch): Ground;
}

/** What an element lays behind the text within it. */
interface Backdrop {
  readonly hasImage: boolean;
  readonly colour: Colour | undefined;
  /** The pictures beside what it holds. */
  readonly pictures: readonly Element[];
}

/** Looks at the page; to be asked at once and not kept, for a page changes its colours. */
export function readGrounds(): Grounds {
  const known = new Map<Element, Ground>();
  // Most marks have most of what holds them in common.
  const backdropOf = remembered(backdropIn);
  const boxOf = remembered((picture: Element) => picture.getBoundingClientRect());
  const isBefore = (pictures: readonly Element[], stretch: Stretch): boolean => {
    // Where a text stands is asked only where there is a picture: for the answer the page has to be laid out.
    const box = pictures.length === 0 ? undefined : firstBoxOf(stretch);
    return box !== undefined && pictures.some((picture) => covers(boxOf(picture), box));
  };
  const groundOf = (element: Element, stretch: Stretch): Ground => {
    const layers: Colour[] = [];
    for (const at of outwards(element)) {
      const { hasImage, colour, pictures } = backdropOf(at);
      // What an image shows is not to be read here; the author's text colour tells if it is light or dark.
      if (hasImage) return byText(element);
      if (colour !== undefined && colour.alpha > 0) layers.push(colour);
      if (colour?.alpha === 1) break;
      if (isBefore(pictures, stretch)) return byText(element);
    }
    const canvas = hasDarkCanvas() ? DARK_CANVAS : WHITE;
    return byLuminance(luminance(layers.reduceRight((lower, upper) => over(upper, lower), canvas)));
  };
  return {
    behind(stretch) {
      const holder = holderOf(stretch);
      if (holder === undefined) return 'light';
      const ground = known.get(holder) ?? groundOf(holder, stretch);
      known.set(holder, ground);
      return ground;
    },
  };
}

/** The same function, which asks once for each element. */
function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, { readonly answer: T }>();
  return (element) => {
    const found = known.get(element) ?? { answer: ask(element) };
    known.set(element, found);
    return found.answer;
  };
}

function backdropIn(element: Element): Backdrop {
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  return {
    hasImage: backgroundImage !== 'none' && backgroundImage !== '',
    colour: parseColour(backgroundColor),
    pictures: [...own(element, 'querySelectorAll')(MEDIA_BESIDE)],
  };
}

function firstBoxOf([range]: Stretch): DOMRect | undefined {
  const [node] = textNodesOf(range);
  return node && rectsIn(node, range)[0];
}

/** A picture lies behind a text where it holds its middle: text beside or below one only touches its box. */
const covers = (picture: DOMRect, { left, top, width, height }: DOMRect): boolean => {
  const [x, y] = [left + width / 2, top + height / 2];
  return x > picture.left && x < picture.right && y > picture.top && y < picture.bottom;
};

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
