/** How a row is numbered: the style tells the level, as in I, 1, 1.1, a), -. */
const STYLES: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['roman', /^[IVX]+(?=[.)\s/:-]|$)/u],
  ['upper', /^\p{Lu}(?=[.)]|$)/u],
  ['dotted', /^\d+(?:\.\d+)+(?=[.)\s]|$)/u],
  ['number', /^\d+(?=[.)]|$)/u],
  ['lower', /^\p{Ll}(?=[.)]|$)/u],
  ['dash', /^[-–—+*•◦](?=\s|\p{L})/u],
];

/** The style of a label that begins with its number, with the depth of a dotted one; `plain` where none is written. */
function styleOf(label: string): string {
  const found = STYLES.find(([, pattern]) => pattern.test(label));
  if (found === undefined) return 'plain';
  const [style, pattern] = found;
  return style === 'dotted' ? `dotted ${pattern.exec(label)?.[0].split('.').length}` : style;
}

/**
 * The level of each row, 0 for the outermost: a style that is new below the row before is a level deeper, one that was
 * open already closes those below it.
 */
export function levelsOf(labels: readonly string[]): readonly number[] {
  let open: readonly string[] = [];
  return labels.map((label) => {
    const style = styleOf(label);
    const known = open.indexOf(style);
    open = known === -1 ? [...open, style] : open.slice(0, known + 1);
    return open.length - 1;
  });
}
