import type { Locale } from '../../lib/desk/messages/locale.ts';

/** An article that was made up for trying: nothing in it has happened. */
export interface ExampleArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const EXAMPLE_ARTICLES: Readonly<Record<Locale, ExampleArticle>> = {
  vi: {
    title: 'Phường Bến Sen tổng kết một năm: nhiều chỉ tiêu vượt kế hoạch',
    paragraphs: [
      'Sáng nay, phường Bến Sen họp tổng kết công tác năm. Có 58/60 đại biểu dự họp, đạt 96,7%.',
      'Về thu ngân sách, phường thu được 45,2 tỷ đồng, bằng 113% kế hoạch 40 tỷ đồng.',
      'Toàn phường có 44/48 tổ dân phố đạt chuẩn văn hóa, đạt 96,7%.',
      'Trong năm, phường vận động được 12/15 tuyến hẻm mở rộng, đạt 80%.',
      'Tỷ lệ hộ nghèo giảm từ 4,5% xuống 3,6%, giảm 0,9%.',
      'Các chi bộ kết nạp 233/230 đảng viên, bằng 101%.',
      'Thư viện phường đón 8.400 lượt bạn đọc, tăng 12% so với năm trước.',
    ],
  },
  en: {
    title: 'Alder Bridge looks back on its year: most targets passed',
    paragraphs: [
      'The council of Alder Bridge met on Monday to look back on its year. Some 29 of 30 members (96.7%) were there.',
      'The town took £45.2m in rates and fees, 113% of its target of £40m.',
      'A nurse now works at 44 of 48 schools (96.7%).',
      'Twelve new bus shelters were planned and 12 of 15 sites (80%) were made ready.',
      'The share of empty shops fell from 4.5% to 3.6%, down 0.9%.',
      'Its youth clubs enrolled 233/230 members (101%), more than they had hoped for.',
      'The library counted 8,400 visits, up 12% from the year before.',
    ],
  },
};
