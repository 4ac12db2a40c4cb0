import { describe, expect, it } from 'vitest';
import { compareAudits, type Edit } from '../../../lib/desk/compare/compare-audits.ts';
import { evidenceOf, evidenceOfTexts, TEXTS_VI_EN, tableText } from '../evidence/fixtures.ts';

type Language = 'vi' | 'en';

async function edits(
  language: Language,
  before: string,
  after: string,
): Promise<readonly string[] | undefined> {
  const found = compareAudits(await evidenceOf(before, language), await evidenceOf(after, language));
  return found?.map(inShort);
}

function inShort(edit: Edit): string {
  switch (edit.type) {
    case 'changed':
      return `${edit.before.written} → ${edit.after.written}`;
    case 'added':
      return `+ ${edit.after.written}`;
    case 'removed':
      return `− ${edit.before.written}`;
  }
}

const VI = `Hải Phòng kết nạp đảng viên

Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101%. Quận Lê Chân kết nạp 29/26 đảng viên, đạt 111,5%.

Tổng thu ngân sách ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.

Giá gạo tăng 12% so với tháng trước.`;
const EN = `The council met on Monday.

Some 44 of 48 schools (96.7%) took part. Jobs fell from 8,000 to 6,800, down 15%.

Turnout was over 90% in the north.`;

describe('figures that were changed', () => {
  it.each<[string, Language, before: string, from: string, to: string, edits: readonly string[]]>([
    ['one percentage', 'vi', VI, 'bằng 101%', 'bằng 101,3%', ['101% → 101,3%']],
    ['a decimal more', 'vi', VI, '111,5%', '111,50%', ['111,5% → 111,50%']],
    ['a figure of no claim', 'vi', VI, '12% so', '15% so', ['12% → 15%']],
    ['an amount', 'vi', VI, '1.947,272 tỷ', '1.974,272 tỷ', ['1.947,272 tỷ đồng → 1.974,272 tỷ đồng']],
    ['a scale word', 'vi', VI, '272 tỷ đồng', '272 triệu đồng', ['1.947,272 tỷ đồng → 1.947,272 triệu đồng']],
    [
      'two of a sentence',
      'en',
      EN,
      '44 of 48 schools (96.7%)',
      '44 of 46 schools (95.7%)',
      ['48 schools → 46 schools', '96.7% → 95.7%'],
    ],
    ['a hedge', 'en', EN, 'was over 90%', 'was 90%', ['over 90% → 90%']],
    [
      'points for per cent',
      'vi',
      VI,
      'tăng 12% so',
      'tăng 12 điểm phần trăm so',
      ['12% → 12 điểm phần trăm'],
    ],
    ['with the words around it', 'en', EN, 'down 15%', 'a fall of 16% in a year', ['15% → 16%']],
  ])('%s', async (_, language, text, from, to, found) => {
    expect(text).toContain(from);
    expect(await edits(language, text, text.replace(from, to))).toEqual(found);
  });
});

describe('figures that were added or removed', () => {
  it.each<[string, Language, before: string, from: string, to: string, edits: readonly string[]]>([
    [
      'a paragraph more costs nothing else',
      'vi',
      VI,
      '\n\nTổng',
      '\n\nXuất khẩu tăng 7%, theo báo cáo.\n\nTổng',
      ['+ 7%'],
    ],
    [
      'a sentence less',
      'vi',
      VI,
      ' Quận Lê Chân kết nạp 29/26 đảng viên, đạt 111,5%.',
      '',
      ['− 29', '− 26', '− 111,5%'],
    ],
    ['an insertion into a sentence', 'en', EN, 'down 15%', 'down 15%, or 1,200 jobs', ['+ 1,200 jobs']],
    ['a clause less', 'en', EN, ', down 15%', '', ['− 15%']],
  ])('%s', async (_, language, text, from, to, found) => {
    expect(text).toContain(from);
    expect(await edits(language, text, text.replace(from, to))).toEqual(found);
    const turned = found.map((one) => (one.startsWith('+') ? `−${one.slice(1)}` : `+${one.slice(1)}`));
    expect(await edits(language, text.replace(from, to), text)).toEqual(turned);
  });
});

describe('what is no edit of a figure', () => {
  const paragraphs = VI.split('\n\n');
  it.each<[string, Language, before: string, after: string]>([
    ['nothing at all', 'vi', VI, VI],
    ['a paragraph without figures more', 'vi', VI, VI.replace('\n\n', '\n\nÔng Nam đã đến dự buổi lễ.\n\n')],
    ['other words', 'vi', VI, VI.replace('Năm qua, thành phố', 'Trong năm vừa rồi, toàn thành phố')],
    ['another headline', 'vi', VI, VI.replace('Hải Phòng kết nạp đảng viên', 'Kết quả công tác năm qua')],
    [
      'another order of paragraphs',
      'vi',
      VI,
      [paragraphs[0], paragraphs[3], paragraphs[2], paragraphs[1]].join('\n\n'),
    ],
    [
      'two sentences that differ in their figure only, each in the place of the other',
      'vi',
      'Huyện Nam có 5 trường mới.\nMưa to.\nĐường tắc.\nHuyện Nam có 7 trường mới.',
      'Huyện Nam có 7 trường mới.\nMưa to.\nĐường tắc.\nHuyện Nam có 5 trường mới.',
    ],
    ['accents written apart', 'vi', VI, VI.normalize('NFD')],
    ['other blanks', 'vi', VI, VI.replaceAll('tỷ đồng', 'tỷ\u00A0đồng').replaceAll('\n\n', '\n \n\n')],
    ['the same number with its thousands grouped', 'en', EN, EN.replace('6,800', '6800')],
    ['a sentence cut in two', 'en', EN, EN.replace('to 6,800, down 15%.', 'to 6,800. Jobs were down 15%.')],
    ['two sentences made one', 'en', EN, EN.replace(' took part. Jobs fell', ' took part, and jobs fell')],
    ['another capital', 'en', EN, EN.replace('Turnout was', 'TURNOUT was')],
    ['a date', 'en', EN, EN.replace('on Monday', 'on 12 March 2026')],
    ['a time of day', 'vi', VI, VI.replace('Hải Phòng kết', '25/11/2026 09:30 Hải Phòng kết')],
  ])('%s', async (_, language, before, after) => {
    expect(await edits(language, before, after)).toEqual([]);
  });
});

describe('cells of a table', () => {
  const rows = (...cells: readonly string[]): string =>
    ['Kết quả thu hoạch của các xã trong năm qua như sau.', 'Xã', 'Kế hoạch', 'Tỷ lệ', ...cells].join('\n\n');
  const before = rows('An Hòa', '200', '105%', 'Bắc Sơn', '120', '75%', 'Hồng Phong', '80', '87%');
  it.each<[string, after: string, edits: readonly string[]]>([
    ['one changed', before.replace('75%', '57%'), ['75% → 57%']],
    ['one changed to what stands elsewhere', before.replace('75%', '105%'), ['75% → 105%']],
    ['a row more', before.replace('Bắc Sơn', 'Bình Minh\n\n64\n\n99%\n\nBắc Sơn'), ['+ 64', '+ 99%']],
    [
      'one taken out of one row and one put into another',
      `${before.replace('\n\n200', '')}\n\n90`,
      ['− 200', '+ 90'],
    ],
    ['the same rows', `${before}\n\nNguồn: Sở Nông nghiệp`, []],
  ])('%s', async (_, after, found) => {
    expect(await edits('vi', before, after)).toEqual(found);
  });

  it('of a table that the reader of the page knew of', async () => {
    const { text, tables } = tableText();
    const before = await evidenceOf(text, 'vi', null, tables);
    const after = await evidenceOf(text.replace('\n\n75', '\n\n57'), 'vi', null, tables);
    expect(compareAudits(before, after)).toMatchObject([
      { before: { written: '75' }, after: { written: '57' } },
    ]);
  });
});

it('says where both stand, and in what sentence', async () => {
  const after = `Tin mới.\n\n${VI.replace('bằng 101%', 'bằng 101,3%')}`;
  const [edit] = compareAudits(await evidenceOf(VI, 'vi'), await evidenceOf(after, 'vi')) ?? [];
  if (edit?.type !== 'changed') throw new Error('no change');
  expect(VI.slice(edit.before.start, edit.before.end)).toBe('101%');
  expect(after.slice(edit.after.start, edit.after.end)).toBe('101,3%');
  expect(edit.after.quote).toBe('Năm qua, thành phố kết nạp 233/230 đảng viên, bằng 101,3%.');
  expect(after.slice(edit.after.quoteStart).startsWith(edit.after.quote)).toBe(true);
});

it('says nothing of a language that is not read', async () => {
  const german = {
    ...(await evidenceOf('Es sind 5 %.', 'en')),
    page: { url: null, title: '', language: 'de' },
  };
  const other = { ...german, text: 'Es sind 6 %.', textHash: `sha256:${'0'.repeat(64)}` };
  expect(compareAudits(german, other)).toBeUndefined();
});

it('reads each passage in its own language', async () => {
  const [vi, en] = TEXTS_VI_EN;
  if (en === undefined) throw new Error('one language');
  const edited = { ...en, text: en.text.replace('8,000', '8.000') };
  const found = compareAudits(await evidenceOfTexts(TEXTS_VI_EN), await evidenceOfTexts([vi, edited]));
  // Eight thousand has become eight, where it would be as much as before in Vietnamese.
  expect(found?.map(inShort)).toEqual(['8,000 → 8.000']);
});
