import stringWidth from 'string-width';

/** The words of a text in lines of at most `columns` (a longer word stands alone); one line where there is no bound. */
export function wrap(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  // A no-break space keeps a figure and its unit together.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A page's text on one line, in the order in which it was read, and without control characters, which a terminal would obey. */
export const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}\u2060]/gu, '');
