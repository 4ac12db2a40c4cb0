import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../cli/read/article.ts';
import { passwords } from '../../cli/read/password.ts';
import { zipDirectory } from '../../lib/documents/files/zip.ts';
import { docx, paragraph, zip } from '../documents/docx.ts';
import { packed as blanks, bombOf } from '../documents/pdf/bombs.ts';
import { tinyPdf, writing } from '../documents/pdf/tiny-pdf.ts';

/** A PDF of one page with text in Helvetica. */
function pdf(lines: readonly (readonly [y: number, text: string])[], trailer = ''): Buffer {
  const stream = lines
    .map(([y, text]) => `BT /F 10 Tf 50 ${y} Td (${text.replace(/[()]/gu, '\\$&')}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

const TOO_LARGE = /^bomb\.docx unpacks to more than any document has \(256 MB or 500,000 elements\)$/;
/** The same archive, its parts packed. */
const packed = (archive: Uint8Array): Buffer => Buffer.from(zipSync(unzipSync(archive)));

/** The same archive, whose directory says of each part that it is small. */
function lying(archive: Buffer): Buffer {
  for (let at = archive.indexOf('PK\u0001\u0002'); at !== -1; at = archive.indexOf('PK\u0001\u0002', at + 4))
    archive.writeUInt32LE(100, at + 24);
  return archive;
}

const read = (bytes: Uint8Array, name: string) =>
  documentOf({ name, bytes, mediaType: undefined, charset: undefined }, 'en');

describe('the text of a document is read', () => {
  it.each<[name: string, bytes: Buffer, text: string, tables: number]>([
    [
      'a.docx',
      docx(paragraph('Kết nạp 233/230 đảng viên') + paragraph('bằng 101%')),
      'Kết nạp 233/230 đảng viên\n\nbằng 101%',
      0,
    ],
    ['by what it is, not by its name', docx(paragraph('12 of 15')), '12 of 15', 0],
    [
      'table.docx',
      docx(
        `<w:tbl><w:tr><w:tc>${paragraph('Men')}</w:tc><w:tc>${paragraph('12')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Women')}</w:tc><w:tc>${paragraph('15')}</w:tc></w:tr></w:tbl>`,
      ),
      'Men\n\n12\n\nWomen\n\n15',
      1,
    ],
    [
      'a.pdf',
      pdf([
        [300, 'The vote was carried by 12 of 15'],
        [288, 'members (80%).'],
        [250, 'Nobody left.'],
      ]),
      'The vote was carried by 12 of 15 members (80%).\n\nNobody left.',
      0,
    ],
  ])('%s', async (name, bytes, text, tables) => {
    const [document, ...others] = (await read(bytes, name)).texts;
    expect(others).toEqual([]);
    expect(document.text).toBe(text);
    expect(document.tables).toHaveLength(tables);
  });
});

describe('a document that cannot be read is refused', () => {
  it.each<[name: string, bytes: Buffer, problem: RegExp]>([
    ['cut.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /^cut\.pdf is a broken PDF$/],
    ['scan.pdf', pdf([]), /^scan\.pdf has no text in it; its pages may be pictures$/],
    [
      'locked.pdf',
      pdf(
        [[300, 'x']],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`,
      ),
      /^locked\.pdf is locked with a password; give it with --password$/,
    ],
    ['empty.docx', docx(''), /^empty\.docx has no text to read$/],
    ['broken.docx', docx('<w:p>'), /^broken\.docx is a broken Word document$/],
    ['bomb.docx', docx(paragraph('x'), 200 * 1024 * 1024), TOO_LARGE],
    ['bomb.docx', packed(docx(paragraph('x').repeat(1_500_000))), TOO_LARGE],
    ['bomb.docx', packed(docx(`<w:p>${'<w:tab/>'.repeat(600_000)}</w:p>`)), TOO_LARGE],
    [
      'bomb.pdf',
      Buffer.from(bombOf([blanks(300)])),
      /^bomb\.pdf unpacks to more than any document has \(256 MB\)$/,
    ],
    // What it is said to be is all the room that it gets.
    [
      'liar.docx',
      lying(packed(docx(paragraph('x').repeat(1_500_000)))),
      /^liar\.docx is a broken Word document$/,
    ],
    [
      'nested.docx',
      packed(docx('<w:tbl><w:tr><w:tc>'.repeat(50_000))),
      /^nested\.docx is a broken Word document$/,
    ],
    [
      'cut.docx',
      docx(paragraph('x')).subarray(0, 300),
      /^cut\.docx is a zip archive or an office document, not a text$/,
    ],
    [
      'sheet.xlsx',
      zip({ 'xl/workbook.xml': '<x/>' }),
      /^sheet\.xlsx is a zip archive or an office document, not a text$/,
    ],
  ])('%s', async (name, bytes, problem) => {
    await expect(read(bytes, name)).rejects.toThrow(problem);
  });
});

describe('a PDF that is locked', () => {
  const locked = tinyPdf([writing([[50, 500, 'The vote was carried by 12 of 15 members.']])], 'open sesame');
  const loaded = { name: 'locked.pdf', bytes: locked, mediaType: undefined, charset: undefined };
  const answers = (...given: readonly (string | undefined)[]) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return given[asked.length - 1];
    };
    return { asked, ask };
  };

  it('is read with its password', async () => {
    const [{ text }] = (await documentOf(loaded, 'en', passwords('open sesame'))).texts;
    expect(text).toBe('The vote was carried by 12 of 15 members.');
  });

  it('is read when the person at the terminal knows it, be it at the third try', async () => {
    const { asked, ask } = answers('open', 'sesame', 'open sesame');
    const [{ text }] = (await documentOf(loaded, 'en', passwords(undefined, ask))).texts;
    expect(text).toContain('12 of 15');
    expect(asked).toEqual(Array.from({ length: 3 }, () => 'Password of locked.pdf: '));
  });

  it('is refused with another one, without a question', async () => {
    const { asked, ask } = answers('open sesame');
    await expect(documentOf(loaded, 'en', passwords('Open Sesame', ask))).rejects.toThrow(
      /^locked\.pdf is locked, and the password does not open it$/,
    );
    expect(asked).toEqual([]);
  });

  it.each<[what: string, given: readonly (string | undefined)[], asked: number, problem: RegExp]>([
    ['nothing is answered', [''], 1, /is locked with a password; give it with --password$/],
    ['the person breaks off', ['no', undefined], 2, /the password does not open it$/],
    ['three answers are wrong', ['a', 'b', 'c', 'open sesame'], 3, /the password does not open it$/],
  ])('is refused where %s', async (_, given, times, problem) => {
    const { asked, ask } = answers(...given);
    await expect(documentOf(loaded, 'en', passwords(undefined, ask))).rejects.toThrow(problem);
    expect(asked).toHaveLength(times);
  });
});

describe('bytes before the mark of a PDF', () => {
  const plain = pdf([[300, 'The vote was carried by 12 of 15 members (80%).']]);
  it.each<[what: string, before: Buffer]>([
    ['a byte order mark', Buffer.from('\ufeff')],
    ['the head of a mail', Buffer.from('Content-Type: application/pdf\r\n\r\n')],
    ['a kilobyte of zeros', Buffer.alloc(1024)],
  ])('%s', async (_, before) => {
    const [{ text }] = (await read(Buffer.concat([before, plain]), 'a.pdf')).texts;
    expect(text).toBe('The vote was carried by 12 of 15 members (80%).');
  });

  it('are none in a text that speaks of it', async () => {
    const said = 'A file that begins with %PDF-1.7 is a PDF, and 12 of 15 files (80%) here are.';
    const [{ text }] = (await read(Buffer.from(said), 'a.txt')).texts;
    expect(text).toBe(said);
  });
});

describe('the directory of a zip archive', () => {
  it.each<[name: string, bytes: Uint8Array, found: ReturnType<typeof zipDirectory>]>([
    ['names what is in it', zip({ a: 'xx', b: 'yyy' }), { names: ['a', 'b'], size: 5 }],
    [
      'may stand before a comment',
      Buffer.concat([zip({ a: 'x' }), Buffer.from('by hand')]),
      { names: ['a'], size: 1 },
    ],
    ['may be missing', Buffer.from('PK\u0003\u0004'), undefined],
    ['may be a lie', zip({ a: 'x' }).subarray(4), undefined],
  ])('%s', (_, bytes, found) => {
    expect(zipDirectory(bytes)).toEqual(found);
  });
});
