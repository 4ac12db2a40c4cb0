import { generated } from './generated.ts';
import { readTexts } from './label.ts';

/** A page to measure on. */
export interface PageShape {
  readonly name: string;
  readonly html: () => string;
}

const words = (text: string): number => text.split(/\s+/u).length;

/** Paragraphs of which no two are alike: what was found in one is of no use for another. */
function paragraphsOf(length: number): readonly string[] {
  const texts = [...readTexts('vi'), ...generated('vi')].map(({ text }) => text);
  const paragraphs: string[] = [];
  for (let at = 0, count = 0; count < length; at++) {
    const paragraph = `Bản tin số ${at + 1} của phòng. ${texts[at % texts.length]}`;
    paragraphs.push(paragraph);
    count += words(paragraph);
  }
  return paragraphs;
}

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,"><article><h1>Báo cáo toàn văn</h1>${body}</article></html>`;

const article = (length: number): string =>
  page(
    paragraphsOf(length)
      .map((text) => `<p>${text}</p>`)
      .join('\n'),
  );

const row = (at: number): string => {
  const [plan, done] = [800 + at, 700 + ((at * 37) % 300)];
  const cells = [`Xã số ${at + 1}`, plan, done, ((done / plan) * 100).toFixed(1).replace('.', ',')];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
};

/** What pages are like that a reader opens, and the largest that one meets. */
export const PAGE_SHAPES: readonly PageShape[] = [
  { name: '1,000 words', html: () => article(1000) },
  { name: '20,000 words', html: () => article(20_000) },
  {
    name: 'no figures',
    html: () => page('<p>Trời hôm nay nắng đẹp, bà con ra đồng từ sớm và hát vang cả buổi.</p>'.repeat(60)),
  },
  {
    name: '100,000 nodes',
    html: () =>
      page(
        `${'<div><span>Tin vắn trong ngày</span><i></i></div>\n'.repeat(25_000)}<p>Kết nạp 233/230 đảng viên, bằng 104%.</p>`,
      ),
  },
  {
    name: 'a table of 5,000 rows',
    html: () =>
      page(
        `<p>Kết quả thu hoạch của các xã trong năm qua như sau.</p><table><tr><th>Xã</th><th>Kế hoạch</th><th>Thực hiện</th><th>Tỷ lệ (%)</th></tr>${Array.from({ length: 5000 }, (_, at) => row(at)).join('')}</table>`,
      ),
  },
];
