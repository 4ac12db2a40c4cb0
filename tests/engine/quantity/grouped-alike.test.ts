import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { readQuantities } from '../../../lib/engine/quantity/read-quantities.ts';

/** Every figure of a text, with a question mark where its point may also be a decimal sign, or its comma. */
function read(tag: string, text: string): readonly string[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const lexicon = lexiconOf(language);
  const tokens = lexicon.tokensOf(text, { start: 0, end: text.length });
  return readQuantities(text, tokens, lexicon).map(
    ({ quantity: { digits, readings } }) => digits + (readings.length > 1 ? '?' : ''),
  );
}

describe('counts of one sentence are grouped alike', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'two counts, both named',
      'vi',
      'Huyện nhận 17.651 hồ sơ, trong đó 13.767 hồ sơ nộp qua mạng.',
      ['17.651', '13.767'],
    ],
    [
      'two counts, one of them named',
      'vi',
      'Huyện nhận 17.651 hồ sơ, trong đó 13.767 đã xong.',
      ['17.651', '13.767'],
    ],
    ['in English', 'en', 'The town has 17,651 homes and 13,767 gardens.', ['17,651', '13,767']],
    // Nothing else tells that they are counts.
    ['two figures that name nothing', 'vi', 'Từ 17.651 xuống 13.767.', ['17.651?', '13.767?']],
    ['one count alone', 'vi', 'Huyện nhận 17.651 hồ sơ.', ['17.651?']],
    [
      'one count beside another that has no groups',
      'vi',
      'Huyện nhận 17.651 hồ sơ do 12 cán bộ xử lý.',
      ['17.651?', '12'],
    ],
    [
      'one count beside amounts',
      'vi',
      'Huyện nhận 17.651 hồ sơ, thu 1,25 tỷ đồng và 40 triệu đồng.',
      ['17.651?', '1,25', '40'],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
