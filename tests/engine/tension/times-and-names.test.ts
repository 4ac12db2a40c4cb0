import { describe, expect, it } from 'vitest';
import { type Lexicon, lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { sameGiver } from '../../../lib/engine/tension/giver.ts';
import { isAcronym, mayOpenWithName, namesIn, plainWords } from '../../../lib/engine/tension/names.ts';
import { timesIn, yearsIn } from '../../../lib/engine/tension/times.ts';

function lexiconFor(tag: string): Lexicon {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return lexiconOf(language);
}

const worded = (tag: string, text: string) => {
  const lexicon = lexiconFor(tag);
  return { text, lexicon, tokens: lexicon.tokensOf(text, { start: 0, end: text.length }) };
};

describe('the times of a sentence', () => {
  it.each<[language: string, text: string, years: string, times: string]>([
    ['en', 'In 2024 and 2023 it grew, as in 2024', '2023 2024', '2023; 2024'],
    ['en', 'From 2023 - 2025 it grew', '', '2023; 2025'],
    ['en', 'In 2021/2022 and 2024', '2024', '2021; 2021/2022; 2022; 2024'],
    ['en', 'Some 1850 members of 20245', '', ''],
    ['en', 'It grew 5 - 2024', '2024', '2024'],
    ['en', 'It grew 2024 - 5', '2024', '2024'],
    ['vi', 'Ngày 5/6 có 12 hộ', '', '5/6; ngày 5'],
    ['vi', 'Quý I và quý II', '', 'quý i; quý ii'],
    ['vi', 'Quý một', '', 'quý'],
  ])('%s: %s', (tag, text, years, times) => {
    const { tokens, lexicon } = worded(tag, text);
    expect([yearsIn(tokens), timesIn(tokens, lexicon)]).toEqual([years, times]);
  });
});

describe('the names of a sentence', () => {
  it.each<[language: string, text: string, names: readonly string[]]>([
    ['vi', 'Quận Hồng Bàng có 12 hộ', ['Hồng Bàng']],
    ['vi', 'Hồng Bàng và An Dương', ['Bàng', 'An Dương']],
    ['en', 'The mayor of York said: “Leeds and Hull grew”', ['York', 'Hull']],
    ['en', 'The homes of York, Leeds', ['York', 'Leeds']],
    ['en', 'All (Most) of them', []],
    ['en', 'Nobody came', []],
    ['en', 'The York 5 Leeds', ['York', 'Leeds']],
  ])('%s: %s', (tag, text, names) => {
    expect([...namesIn(text, worded(tag, text).tokens, [])]).toEqual(names);
  });

  it('are not looked for within figures', () => {
    const text = 'It cost USD 5 in York';
    expect([...namesIn(text, worded('en', text).tokens, [{ from: 2, to: 4 }])]).toEqual(['York']);
  });

  it.each<[name: string, is: boolean]>([
    ['GRDP', true],
    ['UBND', true],
    ['York', false],
  ])('%s: an acronym: %s', (name, is) => {
    expect(isAcronym(name)).toBe(is);
  });

  it.each<[text: string, is: boolean]>([
    ['Northgate has 12 homes', true],
    ['Harbours were full', false],
    ['About 12 homes', false],
    ['In Leeds there are 12', false],
    ['12 homes', false],
    ['', false],
  ])('may open “%s”: %s', (text, is) => {
    const plain = plainWords([worded('en', 'Ships and harbours of Northgate 5')]);
    expect(mayOpenWithName(worded('en', text), plain)).toBe(is);
  });
});

describe('whether two names are of one giver', () => {
  it.each<[a: string, b: string, is: boolean]>([
    ['thành phố', 'thành phố', true],
    ['Thành phố', 'thành phố', true],
    ['thành phố', 'UBND thành phố', true],
    ['UBND thành phố', 'thành phố', true],
    ['city', 'city Council', true],
    ['city', 'city council', false],
    ['thành phố', 'cả thành phố', false],
    ['phố', 'Thànhphố', false],
    ['thành phố', 'tỉnh', false],
    ['city', 'cityCouncil', false],
  ])('%s, %s: %s', (a, b, is) => {
    const giver = (words: string) => ({ words: words.split(' '), to: 0 });
    expect(sameGiver(giver(a), giver(b))).toBe(is);
  });
});
