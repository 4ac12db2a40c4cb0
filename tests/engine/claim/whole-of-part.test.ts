import { describe, expect, it } from 'vitest';
import { type Earlier, NOTHING_EARLIER } from '../../../lib/engine/claim/context.ts';
import { type Item, isAmount, isPercentage, readItems } from '../../../lib/engine/claim/items.ts';
import { type Whole, wholeBehind, wholesOf } from '../../../lib/engine/claim/whole-of-part.ts';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

function itemsIn(tag: string, text: string): readonly Item[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return readItems(text, { start: 0, end: text.length }, lexiconOf(language));
}

const told = ({ quantity, isNamed, isSaid }: Whole): string =>
  `${quantity.digits}${isNamed ? ' named' : ''}${isSaid ? ' said' : ''}`;

/** What the last amount before the last percentage may be a part of, the likeliest first. */
function wholes(tag: string, before: string, text: string): readonly string[] {
  const items = itemsIn(tag, text);
  const stated = items.findLastIndex(isPercentage);
  const at = items.slice(0, stated).findLastIndex(isAmount);
  const part = items[at];
  if (!isAmount(part)) throw new Error(`no part in ${text}`);
  const earlier: Earlier = { ...NOTHING_EARLIER, near: itemsIn(tag, before) };
  return wholesOf({ items, at, quantity: part.quantity, stated, from: at }, earlier, true).map(told);
}

/** The whole right behind the only percentage, of the first amount. */
function behind(tag: string, text: string): readonly string[] {
  const items = itemsIn(tag, text);
  const part = items.find(isAmount);
  if (part === undefined) throw new Error(`no part in ${text}`);
  return wholeBehind(items, items.findIndex(isPercentage), part.quantity).map(told);
}

describe('what a part may be a part of, the likeliest first', () => {
  it.each<[why: string, language: string, before: string, text: string, expected: readonly string[]]>([
    [
      'the words behind the percentage name it',
      'vi',
      'Xã có 640 hộ nghèo và 820 hộ trồng lúa.',
      'Có 64 hộ, chiếm 10% số hộ trồng lúa.',
      ['820 said', '640'],
    ],
    [
      'it opens the group',
      'vi',
      '',
      'Trong tổng số 640 lao động, có 208 lao động nữ, chiếm 32,5%.',
      ['640 named'],
    ],
    [
      'nothing that is smaller',
      'en',
      'The town has 90 schools and 12 parks.',
      'It closed 45 schools (50%).',
      ['90'],
    ],
    [
      'no millions of money for millions of people',
      'vi',
      '',
      'Trong số 8,9 triệu USD, có 4,6 triệu người, chiếm 51,7%.',
      [],
    ],
    ['nothing that is just as large', 'en', 'The town has 45 schools.', 'It closed 45 schools (50%).', []],
    [
      'first what shares a word with it',
      'en',
      'The town has 90 schools and 80 village schools.',
      'It closed 45 village schools (50%).',
      ['80'],
    ],
    [
      'of two alike the nearest first',
      'en',
      'There were 90 schools. There were 80 schools.',
      'It closed 45 schools (50%).',
      ['80', '90'],
    ],
    [
      'three of them at the most',
      'en',
      'There were 90 schools. There were 80 schools. There were 70 schools. There were 60 schools.',
      'It closed 45 schools (50%).',
      ['60', '70', '80'],
    ],
    [
      'what is said in a bracket comes last',
      'en',
      'There were 90 schools (in 2001 it was 80 schools).',
      'It closed 45 schools (50%).',
      ['90', '80'],
    ],
    [
      'a bracket that is closed before it counts for nothing',
      'en',
      'There were (in 2001) 90 schools in the town with 80 schools.',
      'It closed 45 schools (50%).',
      ['80', '90'],
    ],
    [
      'nor does one of another sentence',
      'en',
      'A town (north. There were 90 schools. It had 80 schools).',
      'It closed 45 schools (50%).',
      ['80', '90'],
    ],
    [
      'what has a share of its own comes last',
      'en',
      'There were 90 schools, of which 60 schools (66.7%) are old.',
      'It closed 45 schools (50%).',
      ['90', '60'],
    ],
    [
      'with its noun between',
      'vi',
      'Xã có 900 hộ, 600 hộ làm ruộng ở phía nam, chiếm 66,7%.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'in a bracket',
      'vi',
      'Xã có 900 hộ, 600 hộ dân làm ruộng (66,7%).',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'a rise is no share',
      'vi',
      'Xã có 600 hộ, tăng 5%, và 900 hộ mới.',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'nor in a bracket',
      'vi',
      'Xã có 600 hộ (tăng 5%), và 900 hộ mới.',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'what it equals is one',
      'vi',
      'Xã có 600 hộ, bằng 66,7%, và 900 hộ mới.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'millions of another noun, where nothing names them as the whole',
      'vi',
      'Nước có 8,9 triệu dân.',
      'Có 4,6 triệu người là nữ, chiếm 51,7%.',
      [],
    ],
    [
      'where they open the group',
      'vi',
      '',
      'Trong số 8,9 triệu dân, có 4,6 triệu người là nữ, chiếm 51,7%.',
      ['8,9 named'],
    ],
    [
      'people are no part of money',
      'en',
      '',
      'Of the $8.9 million, 4.6 million people were paid, or 51.7%.',
      [],
    ],
    ['nor is money of people', 'en', '', 'Of the 8.9 million people, $4.6 million was paid, or 51.7%.', []],
    [
      'money is a part of money',
      'en',
      '',
      'Of the $8.9 million, $4.6 million was paid, or 51.7%.',
      ['8.9 named'],
    ],
    [
      'thousands of another noun are no part of millions',
      'vi',
      '',
      'Trong số 8,9 triệu dân, có 460 nghìn người, chiếm 5,2%.',
      [],
    ],
    ['one measure', 'vi', '', 'Trong số 890 tấn thóc, có 460 tấn, chiếm 51,7%.', ['890 named']],
    ['two measures', 'vi', '', 'Trong số 890 ha, có 460 tấn, chiếm 51,7%.', []],
    [
      'what the sentence speaks of',
      'vi',
      'Có 900 thí sinh khối THPT và 800 thí sinh khối GDTX.',
      'Kết quả khối THPT: có 450 thí sinh đỗ, chiếm 50%.',
      ['900 said', '800'],
    ],
    [
      'and the other',
      'vi',
      'Có 900 thí sinh khối THPT và 800 thí sinh khối GDTX.',
      'Kết quả khối GDTX: có 450 thí sinh đỗ, chiếm 50%.',
      ['800 said', '900'],
    ],
    [
      'one word is too few for that',
      'vi',
      'Có 900 thí sinh khối THPT và 800 thí sinh khối GDTX.',
      'THPT: có 450 thí sinh đỗ, chiếm 50%.',
      ['900', '800'],
    ],
    [
      'two that are named alike',
      'vi',
      'Có 900 thí sinh khối THPT và 800 thí sinh khối THPT.',
      'Kết quả khối THPT: có 450 thí sinh đỗ, chiếm 50%.',
      ['800', '900'],
    ],
    [
      'some of its words name it, and not enough to say so',
      'vi',
      'Có 900 hộ trồng lúa và 800 hộ nuôi tôm.',
      'Có 450 hộ thoát nghèo, chiếm 50% tổng số hộ trồng lúa.',
      ['900', '800'],
    ],
    [
      'all of them name it',
      'vi',
      'Có 900 hội viên nông dân.',
      'Có 450 người dự, chiếm 50% so với hội viên nông dân.',
      ['900 said'],
    ],
    [
      'they name two',
      'vi',
      'Có 900 hội viên nông dân, 800 hội viên nông dân.',
      'Có 450 người dự, chiếm 50% so với hội viên nông dân.',
      ['900', '800'],
    ],
    ['of a pair the second', 'vi', '', 'Có 600/900 hộ, trong đó 450 hộ, chiếm 50%.', ['900', '600']],
    ['how much more is no whole', 'vi', 'Xã tăng thêm 600 hộ lên 900 hộ.', 'Có 450 hộ, chiếm 50%.', ['900']],
    [
      'nor in its own sentence',
      'vi',
      '',
      'Xã tăng thêm 600 hộ lên 900 hộ, trong đó có 450 hộ, chiếm 50%.',
      ['900 named'],
    ],
    [
      'what counts something else is none',
      'vi',
      'Xã có 900 hộ và 800 người.',
      'Trong đó có 450 hộ, chiếm 50%.',
      ['900'],
    ],
    [
      'a list within a list',
      'vi',
      '',
      'Xã có 900 hộ, trong đó 700 hộ nghèo, gồm 450 hộ mới, chiếm 50%.',
      ['700 named', '900 named'],
    ],
    [
      'what its list was opened of',
      'vi',
      'Xã có 900 hộ, gồm 700 hộ nghèo. Cả huyện có 2.000 hộ.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '2.000', '700'],
    ],
    [
      'what a list is of does not stand in a bracket',
      'vi',
      'Xã có 900 hộ (năm ngoái 800 hộ).',
      'Trong đó có 450 hộ, chiếm 50%.',
      ['900', '800'],
    ],
    [
      'words behind the percentage outweigh a group',
      'vi',
      'Xã có 900 hộ trồng lúa.',
      'Trong số 800 hộ, có 450 hộ trồng, chiếm 50% số hộ trồng lúa.',
      ['900 said', '800'],
    ],
    [
      'a group that they name',
      'vi',
      'Xã có 900 hộ.',
      'Trong số 800 hộ trồng lúa, có 450 hộ, chiếm 50% số hộ trồng lúa.',
      ['800 named'],
    ],
    ['its own sentence begins behind the stop', 'vi', '', 'Xã có 900 hộ. Có 450 hộ, chiếm 50%.', []],
    ['a part without a noun', 'vi', 'Xã có 900 hộ.', 'Có 450, chiếm 50%.', ['900']],
    ['the very first word', 'vi', '900 hộ đã đăng ký.', 'Có 450 hộ, chiếm 50%.', ['900']],
    ['in its own sentence', 'vi', '', '900 hộ đã đăng ký, 450 hộ đã nhận, chiếm 50%.', ['900']],
    [
      'another noun, in the same words',
      'vi',
      'Có 900 suất học bổng vượt khó.',
      'Có 450 em nhận học bổng vượt khó, chiếm 50%.',
      ['900'],
    ],
    [
      'a share behind its sign',
      'vi',
      'Có 900 hộ, có 600 hộ, chiếm 66,7%.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'a share in a bracket right behind',
      'vi',
      'Có 900 hộ, có 600 hộ (66,7%).',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'a share of what is equal',
      'vi',
      'Có 900 hộ, có 600 hộ, bằng 66,7%.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'a share behind eight words of its noun',
      'vi',
      'Có 900 hộ, có 600 hộ trồng lúa ven sông Cầu cũ xưa kia, chiếm 66,7%.',
      'Có 450 hộ, chiếm 50%.',
      ['900', '600'],
    ],
    [
      'one word more is another phrase',
      'vi',
      'Có 900 hộ, có 600 hộ trồng lúa ven sông Cầu cũ xưa kia nay, chiếm 66,7%.',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'a rise beside an amount',
      'vi',
      'Có 900 hộ, có 600 hộ, tăng 5%.',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'a rise in a bracket beside an amount',
      'vi',
      'Có 900 hộ, có 600 hộ (tăng 5%).',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'another amount in a bracket',
      'vi',
      'Có 900 hộ, có 600 hộ (30 người).',
      'Có 450 hộ, chiếm 50%.',
      ['600', '900'],
    ],
    [
      'a list is of one amount only',
      'vi',
      'Có 900 hộ nghèo. Cả huyện lập danh sách 800 hộ.',
      'Trong đó có 450 hộ nghèo, chiếm 50%.',
      ['800', '900'],
    ],
    [
      'three amounts of which two are named alike',
      'vi',
      'Có 900 thí sinh khối THPT, 800 thí sinh khối GDTX và 700 thí sinh khối THPT.',
      'Kết quả khối THPT: có 450 thí sinh đỗ, chiếm 50%.',
      ['700', '900', '800'],
    ],
  ])('%s: %s: %s %s', (_, language, before, text, expected) => {
    expect(wholes(language, before, text)).toEqual(expected);
  });
});

describe('the whole behind the percentage', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    ['of at once', 'en', '£118,500, or 62% of £175,000.', ['175,000 named']],
    ['words between', 'en', 'It cut 300 jobs, 10% of its workforce of 3,000 jobs.', ['3,000']],
    ['a plan is none', 'vi', 'Thu 34 tỷ đồng, bằng 34% kế hoạch 100 tỷ đồng.', []],
    ['named in words', 'vi', 'Nợ 34 tỷ đồng, chiếm 34% tổng tài sản 100 tỷ đồng.', ['100']],
    [
      'ten words away',
      'vi',
      'Nợ 34 tỷ đồng, chiếm 34% vốn đầu tư nhà máy giấy ở phía nam 100 tỷ đồng.',
      ['100'],
    ],
    [
      'eleven words away',
      'vi',
      'Nợ 34 tỷ đồng, chiếm 34% vốn đầu tư nhà máy giấy ở phía nam sông 100 tỷ đồng.',
      [],
    ],
    ['of another unit', 'en', '£118,500, or 62% of 175,000 homes.', []],
    ['another percentage', 'en', '£118,500, or 62% of 80% of homes.', []],
    ['behind a comma', 'vi', 'Nợ 34 tỷ đồng, chiếm 34%, tổng tài sản 100 tỷ đồng.', []],
    ['nothing', 'vi', 'Nợ 34 tỷ đồng, chiếm 34%.', []],
    ['a pair is none', 'vi', 'Nợ 34 tỷ đồng, chiếm 34% tổng 90/100 tỷ đồng.', []],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(behind(language, text)).toEqual(expected);
  });
});
