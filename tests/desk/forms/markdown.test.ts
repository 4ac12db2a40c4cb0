import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { escaped, toMarkdown } from '../../../lib/desk/forms/markdown.ts';
import { type ReportOptions, reportView } from '../../../lib/desk/forms/report-view.ts';
import { evidenceOf } from '../evidence/fixtures.ts';
import { decided } from './decided.ts';

const options = (locale: 'vi' | 'en', dismissed: ReportOptions['dismissed'] = 'shown'): ReportOptions => ({
  locale,
  timeZone: 'Asia/Ho_Chi_Minh',
  dismissed,
});

describe('a report as Markdown', () => {
  it('in Vietnamese', async () => {
    const markdown = toMarkdown(reportView(await decided('vi'), options('vi')));
    expect(markdown).toContain('# Hải Phòng: Kết quả công tác Đảng năm 2024\n\n<https://example.org/a?b=1>');
    expect(markdown).toContain('- Thời điểm kiểm tra: 16:00 ngày 25/11/2026');
    expect(markdown).toContain(
      '### 1. Nên biết: Ghi là 101%. Tính ra 101,3%.\n\n> “233/230 đảng viên, bằng 101%”',
    );
    expect(markdown).toContain('    233 ÷ 230 = 1,01304… = 101,3%');
    expect(markdown).toContain('### 2. Khớp: 29 ÷ 26 = 111,5%.');
    expect(markdown).toContain('- Đã bỏ qua, 17:00 ngày 25/11/2026: Làm tròn; theo lệ, "của báo"');
    expect(markdown).toContain('### 4. Không khớp: Nếu tổng là 25, không số nguyên nào cho ra 47%.');
    expect(markdown).toContain('- Nhập tay, với 250 thay cho 25: còn bỏ ngỏ.');
    expect(markdown).toContain('\n=1+1\n');
  });

  it('in English', async () => {
    const markdown = toMarkdown(reportView(await decided('en'), options('en')));
    expect(markdown).toContain('- Audited: 25 November 2026, 16:00');
    expect(markdown).toContain('### 1. Does not add up: 44 of 48 is 91.7%; the text says 96.7%.');
    expect(markdown).toContain('- Dismissed, 25 November 2026, 17:00: Làm tròn; theo lệ, "của báo"');
  });

  it('leaves out what was dismissed where that is wanted, and keeps the numbers', async () => {
    const { claims } = reportView(await decided('vi'), options('vi', 'left-out'));
    expect(claims.map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('says so where there is nothing', async () => {
    const markdown = toMarkdown(reportView(await evidenceOf('Không có số liệu.', 'vi', null), options('vi')));
    expect(markdown).not.toContain('##');
    expect(markdown).toContain('Không có gì để tính lại');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'leads nowhere for %s',
    async (url) => {
      const view = reportView(await decided('vi', url), options('vi'));
      expect([view.url, ...view.claims.map(({ link }) => link)].filter((link) => link !== undefined)).toEqual(
        [],
      );
    },
  );

  it('leaves no sign of Markdown in what the page or a person wrote', async () => {
    const evil = '<script>alert(1)</script> [x](javascript:1) **b** `c` | d\n# e\n1. f\n- g\n> h';
    const evidence = withChange(await decided('vi'), 0, { note: evil });
    const markdown = toMarkdown(
      reportView({ ...evidence, page: { ...evidence.page, title: evil } }, options('vi')),
    );
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[x(?<!\\)\]|(?<!\\)\*\*b|^# e|^1\. f|^- g|^> h/mu);
    expect(markdown).toContain('1\\. f');
  });
});

it.each<[text: string, markdown: string]>([
  ['a*b*', 'a\\*b\\*'],
  ['[a](b)', '\\[a\\](b)'],
  ['a\nb', 'a b'],
  ['1 < 2', '1 \\< 2'],
  ['&amp;', '\\&amp;'],
  ['233/230, 101%', '233/230, 101%'],
  ['1.947,3 tỷ', '1.947,3 tỷ'],
  ['1) a', '1\\) a'],
  ['- a', '\\- a'],
  ['---', '\\---'],
  ['-5%', '-5%'],
])('%j is written as %j', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});
