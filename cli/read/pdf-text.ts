/** A run of text on a page, as pdf.js has it. */
export interface TextRun {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** Its last number is how high the run stands above the foot of the page. */
  readonly transform: readonly number[];
}

/** A gap between two lines from which on a new paragraph begins, in heights of a line. */
const PARAGRAPH = 1.8;

/** The text of a PDF, of which the runs of each page are known: its pages and paragraphs are parted by a blank line. */
export const pdfText = (pages: readonly (readonly TextRun[])[]): { readonly text: string } => ({
  text: pages
    .map(pageText)
    .filter((text) => text !== '')
    .join('\n\n'),
});

/** The lines of a page run on as they do in a paragraph. */
function pageText(runs: readonly TextRun[]): string {
  let text = '';
  let line = '';
  let foot: number | undefined;
  let height = 0;
  const end = (mark: string): void => {
    if (line.trim() !== '') text += line.trim() + mark;
    line = '';
  };
  for (const { str, hasEOL, height: size, transform } of runs) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      if (line === '' && foot !== undefined && Math.abs(foot - y) > PARAGRAPH * Math.max(height, size)) {
        text = `${text.trimEnd()}\n\n`;
      }
      foot = y;
      height = size;
    }
    line += str;
    if (hasEOL) end(' ');
  }
  end('');
  return text.trim();
}
