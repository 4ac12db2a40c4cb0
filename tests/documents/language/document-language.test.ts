import { expect, it } from 'vitest';
import { documentLanguage, sampleOf } from '../../../lib/documents/language/document-language.ts';

const PROSE =
  'The council says that more members came to the meeting of this spring than to any of the meetings before it. ' +
  'It hopes that as many of them will come to the next one, which is to be held in the town hall at the end of June.';

it.each<[what: string, text: string, sample: string]>([
  ['prose', PROSE, PROSE],
  ['no names above it', `Annex IV\n\nBáo cáo\n\n${PROSE}`, PROSE],
  ['no rows of a table', `Rice of all kinds and\tplan\tresult\nPeas of the valley\t7\t7\n\n${PROSE}`, PROSE],
  ['all where there is little prose', 'Men\n\n12\n\nWomen\n\n15', 'Men\n\n12\n\nWomen\n\n15'],
  ['letters with their marks', 'Đại hội'.normalize('NFD'), 'Đại hội'],
  ['no more than is enough', 'word '.repeat(2000), 'word '.repeat(800)],
])('a detector is shown %s', (_, text, sample) => {
  expect(sampleOf(text)).toBe(sample);
});

it('what a document declares is held against what is found', async () => {
  const detect = async () => ({ isReliable: true, languages: [{ language: 'vi', percentage: 90 }] });
  expect(await documentLanguage(PROSE, 'en-US', detect)).toBe('vi');
  const nothing = async () => ({ isReliable: false, languages: [] });
  expect(await documentLanguage(PROSE, 'en-US', nothing)).toBe('en');
});
