/** What a page of a hand-written PDF holds: lines of text in WinAnsi letters, or any drawing. */
export interface TinyPage {
  readonly content: string;
}

/** A content stream that writes lines at places of the page, in points from its lower left corner. */
export const writing = (
  lines: readonly (readonly [x: number, y: number, text: string])[],
  size = 12,
): TinyPage => ({
  content: lines
    .map(([x, y, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
    .join('\n'),
});

/** A page with a grey box and nothing to read. */
export const picture: TinyPage = { content: '0.8 g 100 300 200 200 re f' };

const escaped = (text: string): string => text.replace(/[\\()]/gu, (sign) => `\\${sign}`);

/**
 * A PDF of these pages. `lock` makes it one that cannot be opened without a password: the values that a password is
 * held against are such that none fits.
 */
export function tinyPdf(pages: readonly TinyPage[], lock: 'open' | 'locked' = 'open'): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap(({ content }, index) => [
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> ' +
        `/Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const password = 'ab'.repeat(32);
  const encryption =
    lock === 'locked'
      ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${password}> /U <${password}> /P -44 >> ` +
        '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]'
      : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${encryption} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
