import { expect, it } from 'vitest';
import { chooseLanguage, type Detection } from '../../../lib/documents/language/choose-language.ts';

const found = (language: string, percentage: number): Detection => ({
  isReliable: true,
  languages: [{ language, percentage }],
});
const guessed = (language: string, percentage: number): Detection => ({
  ...found(language, percentage),
  isReliable: false,
});
const nothing: Detection = { isReliable: false, languages: [] };

it.each<[string, Detection, string | undefined]>([
  ['vi', found('vi', 98), 'vi'],
  ['vi-VN', nothing, 'vi'],
  ['EN_gb', nothing, 'en'],
  ['en', found('vi', 95), 'vi'],
  ['vi', found('en', 95), 'en'],
  ['en', guessed('vi', 95), 'en'],
  ['vi', found('de', 95), undefined],
  ['de', found('vi', 95), 'vi'],
  ['de', nothing, undefined],
  ['', found('vi', 40), 'vi'],
  ['', guessed('vi', 80), 'vi'],
  ['', guessed('vi', 40), undefined],
  ['', found('de', 95), undefined],
  ['', nothing, undefined],
  ['en', found('fr', 95), 'fr'],
  ['fr-CA', nothing, 'fr'],
  ['id-ID', nothing, 'id'],
  ['in', nothing, 'id'],
  ['id', found('ms', 95), 'id'],
  ['', found('ms', 95), 'id'],
  ['ms', found('ms', 95), undefined],
  ['ms-MY', nothing, undefined],
  ['ms', found('fr', 95), 'fr'],
  [
    '',
    {
      isReliable: true,
      languages: [
        { language: 'en', percentage: 20 },
        { language: 'vi', percentage: 78 },
      ],
    },
    'vi',
  ],
])('declared %j, detected %j: %s', (declared, detection, language) => {
  expect(chooseLanguage(declared, detection)).toBe(language);
});
