import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/engine/checked-text.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

/** How sure each change of a text is that its levels are its own. */
const certainties = (tag: string, text: string): readonly string[] => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return checkText(text, language, []).checks.map(({ claim }) =>
    claim.kind === 'change' ? claim.certainty : claim.kind,
  );
};

describe('the levels behind a percentage', () => {
  it.each<[why: string, language: string, text: string]>([
    ['right behind', 'en', 'Sales rose 20% to $6 million from $4 million.'],
    [
      'hardly a word between the two',
      'en',
      'Sales rose 20% from $4 million, which pleased few people to $6 million.',
    ],
    [
      'a short aside before the later one',
      'vi',
      'Doanh thu tăng 2 tỷ đồng (20%), theo báo cáo, lên 6 tỷ đồng.',
    ],
    [
      'whatever is told behind both, however long',
      'en',
      'Sales rose 20% from $4 million to $6 million and the new shop by the river drew large happy crowds on each long warm summer night right after work ended, to the joy of staff.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(certainties(language, text)).toEqual(['sure']);
  });
});

describe('levels that may be those of something else', () => {
  it.each<[why: string, language: string, text: string]>([
    ['another amount on the way', 'en', 'Sales rose 20% in 30 days to $6 million from $5 million.'],
    [
      'a clause between the two',
      'vi',
      'Doanh thu tăng 20% từ 5 tỷ đồng, nơi làm ra phần lớn lãi lên 6 tỷ đồng.',
    ],
    [
      'so in English',
      'en',
      'Sales rose 20% from $5 million, a sum which many had long thought low to $6 million.',
    ],
    [
      'a clause before the later one, though it has the unit of the change',
      'vi',
      'Doanh thu tăng 1 tỷ đồng (20%), theo báo cáo mới công bố hôm qua, lên 6 tỷ đồng.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(certainties(language, text)).toEqual(['tentative']);
  });
});
