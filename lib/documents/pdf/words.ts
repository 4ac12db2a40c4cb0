import { type Fragment, type Line, stretchOf, trimmed } from './lines.ts';

/** A word of a line: where it begins in its text, and its breadth, as far as letters are equally wide. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly left: number;
  readonly right: number;
}

export function wordsOf(line: Line): readonly Word[] {
  return [...line.text.matchAll(/\S+/gu)].map(({ 0: text, index: start }) => {
    const own = between(line.fragments, start, start + text.length);
    return { text, start, ...breadthOf(own, line) };
  });
}

/** A line in pieces, each but the first of which begins at one of these units of its text. */
export function cutBefore(line: Line, cuts: readonly number[]): readonly Line[] {
  if (cuts.length === 0) return [line];
  const ends = [0, ...cuts, line.text.length];
  return ends.slice(1).map((end, at) => {
    const fragments = trimmed(between(line.fragments, ends[at] ?? 0, end));
    return {
      ...line,
      ...breadthOf(fragments, line),
      fragments,
      text: fragments.map(({ text }) => text).join(''),
    };
  });
}

/** The fragments of a line from one unit of its text to another, exclusive. */
function between(fragments: readonly Fragment[], from: number, to: number): readonly Fragment[] {
  let offset = 0;
  return fragments.flatMap((fragment) => {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, fragment.text.length);
    offset += fragment.text.length;
    return start < end ? [stretchOf(fragment, start, end)] : [];
  });
}

function breadthOf(fragments: readonly Fragment[], line: Line): { left: number; right: number } {
  const written = fragments.filter((fragment) => fragment.run !== undefined);
  return { left: written[0]?.left ?? line.left, right: written.at(-1)?.right ?? line.right };
}
