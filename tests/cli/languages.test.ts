import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../cli/language.ts';
import { readArticle } from '../../cli/read/html.ts';
import { UnusableInput } from '../../cli/unusable.ts';
import { auditCommand } from './command.ts';

const EN =
  'The library counted its readers twice this spring, and both times it found that more of them came by bicycle than on foot. ' +
  'Of 48 readers 36 (75%) asked for longer hours on Sundays. None of them asked for a longer lunch.';
const VI =
  'Thư viện đã hai lần đếm số bạn đọc trong mùa xuân này, và cả hai lần đều thấy nhiều người đến bằng xe đạp hơn là đi bộ. ' +
  'Có 27/36 bạn đọc, đạt 75%, muốn mở cửa lâu hơn vào chủ nhật.';
const FR =
  'La bibliothèque a compté deux fois ses lecteurs ce printemps, et chaque fois ils étaient plus nombreux à venir à vélo qu’à pied. ' +
  'Le dimanche, 45 lecteurs sur 60 (75 %) restent jusqu’au soir.';
const AR =
  'أحصت المكتبة قراءها مرتين في هذا الربيع، ووجدت في المرتين أن عدد من جاؤوا بالدراجات أكبر من عدد من جاؤوا سيرا على الأقدام. ' +
  'وطلب 36 من أصل 48 قارئا (75%) ساعات أطول يوم الأحد.';

const html = (body: string, lang = ''): string =>
  `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><title>The library</title><body><main>${body}</main></body></html>`;
const part = (text: string, lang?: string): string =>
  `<p${lang === undefined ? '' : ` lang="${lang}"`}>${text}</p>`;

/** The language of each text, with the lines that are left in it. */
const read = async (page: string, asked?: string) =>
  (await languagesOf(readArticle(page), asked)).map(({ language, text }) => [
    language,
    ...text.split('\n').filter((line) => line !== ''),
  ]);

describe('a document by its languages', () => {
  it.each<[what: string, page: string, texts: readonly (readonly string[])[]]>([
    ['one that is declared', html(part(EN), 'en'), [['en', EN]]],
    ['one that nothing declares', html(part(VI)), [['vi', VI]]],
    [
      'two, the one of most text first',
      html(part(EN) + part(VI, 'vi') + part(EN), 'en'),
      [
        ['en', EN, EN],
        ['vi', VI],
      ],
    ],
    [
      'two, the document in the one of least text',
      html(part(EN) + part(VI, 'vi') + part(VI, 'vi'), 'en'),
      [
        ['vi', VI, VI],
        ['en', EN],
      ],
    ],
    [
      'three',
      html(part(EN + EN) + part(VI, 'vi') + part(FR, 'fr-CA'), 'en'),
      [
        ['en', EN + EN],
        ['fr', FR],
        ['vi', VI],
      ],
    ],
    ['two tags of one', html(part(EN, 'en-GB') + part(EN, 'en_US')), [['en', EN, EN]]],
    [
      'one that is not read, with a paragraph of one that is',
      html(part(AR) + part(EN, 'en'), 'ar'),
      [['en', EN]],
    ],
    [
      'two, beside one that is not read',
      html(part(AR) + part(EN, 'en') + part(VI, 'vi'), 'ar'),
      [
        ['en', EN],
        ['vi', VI],
      ],
    ],
    [
      'one that is read, with a paragraph of one that is not',
      html(part(EN) + part(AR, 'ar'), 'en'),
      [['en', EN]],
    ],
    [
      'a paragraph that says nothing itself',
      html(part(EN, 'en') + part(VI)),
      [
        ['en', EN],
        ['vi', VI],
      ],
    ],
    [
      'a paragraph that says so wrongly',
      html(part(EN) + part(VI, 'fr'), 'en'),
      [
        ['en', EN],
        ['vi', VI],
      ],
    ],
    [
      'an Arabic name in a sentence',
      html(part(`${EN} So says <i lang="ar">مكتبة</i>.`), 'en'),
      [['en', `${EN} So says مكتبة.`]],
    ],
    [
      'a nonsense of a tag',
      html(part(EN) + part(VI, '{{lang}}'), 'en'),
      [
        ['en', EN],
        ['vi', VI],
      ],
    ],
  ])('%s', async (_, page, texts) => {
    expect(await read(page)).toEqual(texts);
  });

  it.each<[what: string, page: string, problem: RegExp]>([
    ['Arabic', html(part(AR), 'ar'), /^This looks like Arabic \(ar\); Recount reads .+say so with --lang$/u],
    ['Arabic that says that it is English', html(part(AR), 'en'), /^This looks like Arabic/u],
    ['Arabic with an English name', html(part(AR) + part('Library', 'ar'), 'ar'), /^This looks like Arabic/u],
    [
      'figures alone',
      html(part('36/48 (75%)')),
      /^Too few words to tell the language; name it with --lang$/u,
    ],
  ])('%s is refused', async (_, page, problem) => {
    await expect(read(page)).rejects.toThrow(problem);
    await expect(read(page)).rejects.toBeInstanceOf(UnusableInput);
  });

  it.each<[asked: string, page: string, text: readonly string[]]>([
    ['en', html(part(EN) + part(VI, 'vi'), 'en'), [EN, VI]],
    ['vi', html(part(EN) + part(VI, 'vi'), 'en'), [EN, VI]],
    ['en', html(part(AR), 'ar'), [AR]],
    ['fr', html(part('36/48 (75%)')), ['36/48 (75%)']],
  ])('all of it in %s where that is asked', async (asked, page, lines) => {
    expect(await read(page, asked)).toEqual([[asked, ...lines]]);
  });
});

it('the command answers for every language that it reads, in the offsets of the whole document', async () => {
  const page = html(part(AR) + part(EN, 'en') + part(VI, 'vi'), 'ar');
  const { status, stdout } = await auditCommand(['-', '--format', 'json'], page);
  const { language, claims } = JSON.parse(stdout) as {
    readonly language: string;
    readonly claims: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
  };
  const { text } = readArticle(page);
  expect([status, language]).toEqual([0, 'en']);
  expect(claims.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['en/share.whole-named', '48 readers 36 (75%)'],
    ['vi/ratio.slash', '27/36 bạn đọc, đạt 75%'],
  ]);
});
