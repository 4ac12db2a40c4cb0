import { describe, expect, it } from 'vitest';
import { directiveText, linkTo, textDirective } from '../../../lib/desk/forms/text-fragment.ts';
import { fold } from '../../../lib/engine/text/fold.ts';

const LONG =
  'Tổng số hộ nghèo từ 12.480 hộ vào đầu nhiệm kỳ đã giảm xuống còn 9.984 hộ vào cuối năm, tức là giảm 25%';

/** The span of the marked part of a text, and the text without the marks. */
function marked(source: string) {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  return { text: source.replace('[', '').replace(']', ''), span: { start, end } };
}

describe('textDirective', () => {
  it.each<[source: string, directive: string]>([
    ['Năm qua [kết nạp 233/230 đảng viên, bằng 101%].', 'text=kết nạp 233/230 đảng viên, bằng 101%'],
    // Few words may stand elsewhere too.
    ['Lãi [tăng 5%] trong năm.', 'text=Lãi-,tăng 5%,-trong'],
    // Nothing of another block where it is not needed, and where it is, of the next one.
    ['Lãi lớn\n\n[tăng 5%]\n\ntrong năm.', 'text=tăng 5%'],
    ['Lỗ\n\ntăng 5%\n\nLãi lớn\n\n[tăng 5%]\n\ntrong năm.', 'text=lớn-,tăng 5%,-trong'],
    ['[Tăng 5%]', 'text=Tăng 5%'],
    // So many neighbours as it takes; signs alone are none.
    ['Ở xã A có 4 hộ thoát nghèo, ở xã B [có 4 hộ thoát nghèo].', 'text=B-,có 4 hộ thoát nghèo'],
    ['Ở xã B – [tăng 5%] – là nhờ lúa.', 'text=B –-,tăng 5%,-– là'],
    // A browser takes no notice of accents and capitals.
    ['Nấm hương tăng 5% một năm. Nam Hương [tăng 5% một năm].', 'text=năm. Nam Hương-,tăng 5% một năm'],
    // Long ones by their ends, and what runs over several blocks.
    [`Theo báo cáo, [${LONG}].`, 'text=Tổng số hộ nghèo,tức là giảm 25%'],
    ['Xã A\n\n[233\n\n230\n\n101%]\n\nXã B', 'text=233,101%'],
    // Whole words only.
    ['Số [233 đảng viê]n mới năm nay.', 'text=Số-,233 đảng viên,-mới'],
  ])('%j', (source, directive) => {
    const { text, span } = marked(source);
    const found = textDirective(text, span);
    expect(found && decodeURIComponent(directiveText(found))).toBe(directive);
  });

  it.each(['[]', 'a [ ] b', 'a [—] b'])('nothing for %j', (source) => {
    const { text, span } = marked(source);
    expect(textDirective(text, span)).toBeUndefined();
  });
});

describe('linkTo', () => {
  const text = 'Năm qua kết nạp 233/230 đảng viên, tức vượt mức (101%) - cao nhất & nhiều nhất.';
  const span = { start: 8, end: text.length - 1 };

  it('encodes what has a meaning in an address or a directive', () => {
    const link = linkTo('https://example.org/a', text, span);
    const [, directive = ''] = link.split('#:~:text=');
    expect(directive).toMatch(/^[A-Za-z0-9%._~,-]+$/u);
    expect(directive.split(',')).toHaveLength(2);
    expect(link).toMatch(
      /^https:\/\/example\.org\/a#:~:text=k%E1%BA%BFt%20n%E1%BA%A1p%20233%2F230%20%C4%91%E1%BA%A3ng,/u,
    );
    expect(linkTo('https://example.org/', 'A well-known rise (5%) this year', { start: 2, end: 22 })).toBe(
      'https://example.org/#:~:text=well%2Dknown%20rise%20%285%25%29,-this'.replace(
        '#:~:text=',
        '#:~:text=A-,',
      ),
    );
  });

  it.each<[url: string, start: string]>([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text='],
    ['https://example.org/a#:~:text=other', 'https://example.org/a#:~:text=k'],
    ['https://example.org/a?b=1', 'https://example.org/a?b=1#:~:text='],
  ])('%s', (url, start) => {
    expect(linkTo(url, text, span).startsWith(start)).toBe(true);
  });

  it('is the page alone where there are no words to lead to', () => {
    expect(linkTo('https://example.org/a', 'a — b', { start: 2, end: 3 })).toBe('https://example.org/a');
  });
});

describe('fold', () => {
  it.each<[text: string, folded: string]>([
    ['Hải Phòng', 'hai phong'],
    ['Ha\u0309i Pho\u0300ng', 'hai phong'],
    ['ĐỒNG đồng', 'dong dong'],
    ['', ''],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
