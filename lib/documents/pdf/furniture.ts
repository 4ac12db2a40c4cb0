import type { Line } from './lines.ts';

/**
 * So many lines at the head and at the foot of a page may be the same on another page; and so many where they come on many
 * of the pages, since the third line may be that of a caption.
 */
const OUTER = 2;
const DEEPEST = 4;
const MANY = 1 / 3;
/** In the units of the page: a running head stands at one height, but for rounding. */
const SAME_HEIGHT = 4;

/** `12`, `- 12 -`, `Page 3 of 10`, `Trang 3/10`, `A-12`, `3-12`, `xiv` */
const PAGE_NUMBER =
  /^[\s\-–—|]*(?:(?:page|trang|halaman|hal\.|p\.)\s*)?(?:[ivxl]{1,7}|(?:(?:\p{L}|\d{1,2})\s?[-–.]\s?)?\d{1,4})(?:\s*(?:of|\/|trên|dari|sur)\s*\d{1,4})?[\s\-–—|]*$/iu;
/** Longer than the number of any page with what stands around it, in UTF-16 units. */
const LONGEST_NUMBER = 60;
/** A page number stands by itself, farther from the text than its lines from each other. In sizes. */
const APART = 1.8;
/** What has fewer letters is a row of a table rather than a running head. */
const FEWEST_LETTERS = 3;

/**
 * The lines of each page without what runs through the document: page numbers, and heads and feet that come again at
 * the same height of another page. They would stand in the middle of sentences that go on overleaf. What is `kept` stays:
 * the heads of a table come again overleaf too.
 */
export function withoutFurniture(
  pages: readonly (readonly Line[])[],
  kept: ReadonlySet<Line> = new Set(),
): readonly (readonly Line[])[] {
  const edges = pages.map((lines) => edgesOf(lines, DEEPEST));
  const heights = new Map<string, { readonly page: number; readonly baseline: number }[]>();
  for (const [page, lines] of edges.entries()) {
    for (const line of lines) {
      const key = keyOf(line);
      heights.set(key, [...(heights.get(key) ?? []), { page, baseline: line.baseline }]);
    }
  }
  const outer = pages.map((lines) => new Set(edgesOf(lines, OUTER)));
  const comesAgain = (line: Line, page: number): boolean => {
    if ((line.text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return false;
    const same = (heights.get(keyOf(line)) ?? []).filter(
      (other) => Math.abs(other.baseline - line.baseline) <= SAME_HEIGHT,
    );
    const on = new Set(same.map((other) => other.page)).size;
    return on > 1 && (outer[page]?.has(line) === true || on >= MANY * pages.length);
  };
  return pages.map((lines, page) => {
    const edge = edges[page]?.filter((line) => !kept.has(line)) ?? [];
    const again = new Set(edge.filter((line) => comesAgain(line, page)));
    const others = lines.filter((line) => !again.has(line));
    const dropped = new Set(edge.filter((line) => again.has(line) || isPageNumber(line, others)));
    return lines.filter((line) => !dropped.has(line));
  });
}

/** Whether a line is the number of its page: the first or the last by its height, alone there, below or above prose. */
function isPageNumber(line: Line, lines: readonly Line[]): boolean {
  if (line.text.length > LONGEST_NUMBER || !PAGE_NUMBER.test(line.text)) return false;
  const others = lines.filter((other) => other !== line);
  const isOutermost =
    others.every(({ baseline }) => baseline > line.baseline) ||
    others.every(({ baseline }) => baseline < line.baseline);
  const nearest = Math.min(...others.map(({ baseline }) => Math.abs(baseline - line.baseline)));
  return isOutermost && nearest > APART * line.size && others.some(({ text }) => /\p{L}/u.test(text));
}

/** Page numbers differ from page to page. */
const keyOf = ({ text }: Line): string => text.replace(/\p{N}+/gu, '#').replace(/\s+/gu, ' ');

function edgesOf(lines: readonly Line[], depth: number): readonly Line[] {
  const heights = [...new Set(lines.map(({ baseline }) => Math.round(baseline)))].toSorted((a, b) => b - a);
  const outer = new Set([...heights.slice(0, depth), ...heights.slice(-depth)]);
  return lines.filter(({ baseline }) => outer.has(Math.round(baseline)));
}
