/** A pair of places, of one list and of another, that hold the same. */
export type Pair = readonly [before: number, after: number];

/**
 * The longest run of pairs that rise in both lists, by `same`. Quadratic but for what both begin and end with, which is
 * mostly all of it.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly Pair[] {
  const isSame = (a: number, b: number): boolean => {
    const [one, other] = [before[a], after[b]];
    return one !== undefined && other !== undefined && same(one, other);
  };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const rows = before.length - head - tail;
  const columns = after.length - head - tail;
  // How long the longest run is from each pair of places on.
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const from = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      longest[row * width + column] = isSame(head + row, head + column)
        ? from(row + 1, column + 1) + 1
        : Math.max(from(row + 1, column), from(row, column + 1));
  const pairs: Pair[] = Array.from({ length: head }, (_, at) => [at, at]);
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(head + row, head + column)) pairs.push([head + row++, head + column++]);
    else if (from(row + 1, column) >= from(row, column + 1)) row++;
    else column++;
  }
  for (let at = tail; at > 0; at--) pairs.push([before.length - at, after.length - at]);
  return pairs;
}
