import { parentOf } from '../../documents/html/flat-tree.ts';
import { renderingOf } from './rendering.ts';
import { type Stretch, textNodesOf } from './stretch.ts';

/** A UTF-16 unit that shows nothing, beside the white space that JavaScript knows. */
const BLANK = /[\s\u00AD\u180E\u200B-\u200F\u2060\u2800\u3164]/;
/** White space that takes room also at the edge of a box: no cell is empty of it. */
const KEPT = /[^ \t\n\r\f]/;

/** The part of a text node within a range that can be seen. */
interface Ink {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Blanks that take room stand between this and the ink before it. */
  readonly isApart: boolean;
}

/**
 * The same stretch without the blanks that stand by themselves in cells or blocks: an underline there would look like a
 * dash. Blanks between the words of one block stay. Where there is nothing but blanks, what is given is returned.
 */
export function inkOf(stretch: Stretch): Stretch {
  // Pieces of several trees: a blank at the end of one stands between the words of a line.
  if (stretch.length > 1) return stretch;
  const [first, ...rest] = stretch.flatMap(inkIn);
  return first === undefined ? stretch : [first, ...rest];
}

function inkIn(range: Range): readonly Range[] {
  const inks = inksOf(range);
  const runs: [Ink, Ink][] = [];
  for (const ink of inks) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && !(ink.isApart && blockOf(run[1].node) !== blockOf(ink.node));
    if (goesOn) run[1] = ink;
    else runs.push([ink, ink]);
  }
  return runs.map(([from, to]) => {
    const part = from.node.ownerDocument.createRange();
    part.setStart(from.node, from.start);
    part.setEnd(to.node, to.end);
    return part;
  });
}

function inksOf(range: Range): readonly Ink[] {
  const inks: Ink[] = [];
  let between = '';
  for (const node of textNodesOf(range)) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const text = node.data.slice(from, node === range.endContainer ? range.endOffset : node.length);
    const [start, end] = inkedPart(text);
    if (start < end) {
      const isApart = KEPT.test(between + text.slice(0, start));
      inks.push({ node, start: from + start, end: from + end, isApart });
      between = text.slice(end);
    } else between += text;
  }
  return inks;
}

/** A text without the blanks at its ends, in UTF-16 offsets; empty where it is all blank. */
function inkedPart(text: string): readonly [start: number, end: number] {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** The block or the cell that a text stands in. */
function blockOf(node: Text): Element | undefined {
  let at = parentOf(node);
  while (at !== undefined && renderingOf(at)?.flow === 'inline') at = parentOf(at);
  return at;
}
