import type { Evidence } from '../../../lib/desk/evidence/evidence.ts';
import { makeEvidence } from '../../../lib/desk/evidence/make-evidence.ts';
import { textHash } from '../../../lib/desk/evidence/text-hash.ts';
import { auditedText } from '../../../lib/documents/language/audited-text.ts';
import { auditText } from '../../../lib/engine/audit.ts';
import { auditTexts } from '../../../lib/engine/audit-texts.ts';
import type { TensionFinding } from '../../../lib/engine/finding.ts';
import type { Table } from '../../../lib/engine/text/table.ts';
import type { TextInLanguages } from '../../../lib/engine/text-in-language.ts';

export const ARTICLE_VI = `Hải Phòng: Kết quả công tác Đảng năm 2024

Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101%. Quận Lê Chân kết nạp 29/26 đảng viên, đạt 111,5%.

Tổng thu ngân sách ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.

Khảo sát 25 tiểu thương cho thấy 47% muốn nghỉ chợ. Giá gạo tăng 12%.`;

export const ARTICLE_EN = `The council met on Monday.

Some 44 of 48 schools (96.7%) took part. Jobs fell from 8,000 to 6,800, down 15%.

Turnout was 12 of 15 (over 90%), and the rate rose from 14.0% to 15.0%, up 1.0%.`;

/** What a version wrote into evidence that looked for tensions unasked, with a sentence of its own. */
export const TENSION: TensionFinding = {
  record: {
    kind: 'parts-exceed',
    places: [
      {
        role: 'total',
        quote: '45 đại biểu',
        start: 14,
        end: 25,
        figures: [{ value: '45', start: 14, end: 16 }],
      },
      {
        role: 'part',
        quote: '28 nam và 20 nữ',
        start: 43,
        end: 58,
        figures: [
          { value: '28', start: 43, end: 45 },
          { value: '20', start: 53, end: 55 },
        ],
      },
    ],
    rule: 'vi/parts-exceed.total',
  },
  sentence: {
    key: 'tension.earlier',
    args: {
      sum: { value: '48', unit: '', endless: false },
      total: { value: '45', unit: '', endless: false },
    },
  },
};

/** An audit as the panel would make it, before anybody has decided anything. */
export async function evidenceOf(
  text: string,
  language: 'vi' | 'en',
  url: string | null = 'https://example.org/a?b=1',
  tables: readonly Table[] = [],
): Promise<Evidence> {
  return makeEvidence(
    {
      engine: '0.1.0',
      page: { url, title: text.split('\n')[0] ?? '', language },
      auditedAt: new Date('2026-11-25T09:00:00Z'),
      text,
      textHash: await textHash(text),
      tables,
      otherLanguages: [],
    },
    auditText(text, language, tables),
  );
}

/** An article with a passage in another language in the midst of it. */
export const TEXTS_VI_EN: TextInLanguages = (() => {
  const [english, ...vietnamese] = [
    ARTICLE_EN,
    'Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101%.',
    'Quận Lê Chân kết nạp 29/26 đảng viên, đạt 111,5%.',
  ];
  const [before, behind] = vietnamese;
  const blank = (text = '') => '\n'.repeat(text.length);
  const lines = (...blocks: readonly (string | undefined)[]) => blocks.join('\n\n');
  return [
    { language: 'vi', text: lines(before, blank(english), behind), tables: [] },
    { language: 'en', text: lines(blank(before), english, blank(behind)), tables: [] },
  ];
})();

/** The audit of a text in several languages, as evidence. */
export async function evidenceOfTexts(texts: TextInLanguages): Promise<Evidence> {
  const { language, ...audited } = auditedText(texts);
  return makeEvidence(
    {
      engine: '0.1.0',
      page: { url: 'https://example.org/a', title: '', language },
      auditedAt: new Date('2026-11-25T09:00:00Z'),
      textHash: await textHash(audited.text),
      ...audited,
    },
    auditTexts(texts),
  );
}

/** A table as the reader of a page knows it, with one cell that covers two columns; its text and where its cells are. */
export function tableText(): { readonly text: string; readonly tables: readonly Table[] } {
  const rows = [
    ['Xã', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ['An Hòa', '200', '210', '105'],
    ['Bắc Sơn', '120', '90', '75'],
    ['Hồng Phong', '80', '68', '87'],
  ];
  let text = 'Kết quả thu hoạch của các xã trong năm qua như sau.';
  const place = (word: string, isHeader: boolean) => {
    text += '\n\n';
    const start = text.length;
    text += word;
    return { start, end: text.length, isHeader };
  };
  const title = place('Năm 2024 (tấn)', true);
  const cells = rows.map((row, at) => row.map((word) => place(word, at === 0)));
  return { text, tables: [{ caption: undefined, rows: [[title, title, title, title], ...cells] }] };
}
