import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { type Facts, factsIn } from '../../../lib/engine/table/facts.ts';

/** What the cells say, the outer ones first, parted by bars. */
function factsOf(tag: string, written: string): Facts {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const cells: { start: number; end: number }[] = [];
  let text = '';
  for (const cell of written.split('|').map((one) => one.trim())) {
    cells.push({ start: text.length, end: text.length + cell.length });
    text += `${cell}\n\n`;
  }
  return factsIn(text, cells, lexiconOf(language));
}

describe('whether a head is that of a total', () => {
  it.each<[language: string, written: string, total: Facts['total']]>([
    ['en', 'Total', 'plainly'],
    ['en', '2. Total', 'plainly'],
    ['en', 'Total ($m)', 'plainly'],
    ['en', 'Total (in millions)', 'plainly'],
    ['en', 'Total 2024', 'plainly'],
    ['en', 'Total members', 'perhaps'],
    ['en', 'Total A1', 'perhaps'],
    ['en', 'Members total', 'no'],
    ['en', 'Members', 'no'],
    ['en', '', 'no'],
    ['en', 'Total | Members', 'no'],
    ['en', 'Members | Total', 'plainly'],
    ['en', 'Total | ', 'plainly'],
    ['vi', 'Tổng cộng', 'plainly'],
    ['vi', 'Tổng số hộ', 'perhaps'],
  ])('%s: %s', (language, written, total) => {
    expect(factsOf(language, written).total).toBe(total);
  });
});

describe('the year of a head', () => {
  it.each<[written: string, year: number | undefined]>([
    ['2024', 2024],
    ['In 1999', 1999],
    ['2024 (of 2024)', 2024],
    ['2023 and 2024', undefined],
    ['Sales 20245', undefined],
    ['12024', undefined],
    ['1850', undefined],
    ['Sales', undefined],
    ['2023 | Sales', 2023],
    ['2023 | 2024', 2024],
    ['2024 | 2023 and 2022', 2024],
  ])('%s', (written, year) => {
    expect(factsOf('en', written).year).toBe(year);
  });
});

describe('whether a sign of per cent stands in a head', () => {
  it.each<[written: string, isPercent: boolean]>([
    ['Growth (%)', true],
    ['%', true],
    ['Growth, per cent', true],
    ['Served, of which 85% at school', false],
    ['Of 85%, %', true],
    ['Growth', false],
    ['% | Growth', true],
    ['Growth | %', true],
  ])('%s', (written, isPercent) => {
    expect(factsOf('en', written).isPercent).toBe(isPercent);
  });
});

describe('what the figures under a head measure', () => {
  it.each<[language: string, written: string, measure: string]>([
    ['en', 'Sales', 'unsaid'],
    ['en', 'Sales ($m)', 'amount'],
    ['en', 'Sales (tonnes)', 'amount tonnes 1'],
    ['en', 'Tonnes', 'amount tonnes 1'],
    ['en', 'Sales, tonnes', 'amount tonnes 1'],
    ['en', 'Sales tonnes', 'unsaid'],
    ['en', 'Tonnes of rice', 'unsaid'],
    ['en', 'B', 'unsaid'],
    ['en', 'Sales (B)', 'amount B 1000000000'],
    ['en', 'Members', 'count'],
    ['vi', 'Số xã', 'count'],
    ['vi', 'Xã A', 'unsaid'],
    ['vi', 'Xã 1', 'unsaid'],
    ['vi', 'Tổng số hộ', 'count'],
    ['vi', 'Thu của xã', 'unsaid'],
    ['vi', 'Thu (xã)', 'count'],
    ['vi', 'Tỷ lệ', 'unsaid'],
    ['vi', 'Thu (tỷ lệ)', 'unsaid'],
    ['en', 'Total of members', 'count'],
    ['vi', 'Vốn (tỷ đồng)', 'amount tỷ đồng 1000000000'],
    ['vi', 'Tỷ đồng', 'amount tỷ đồng 1000000000'],
    ['vi', 'USD', 'amount'],
    ['vi', 'Số hộ (triệu đồng)', 'amount triệu đồng 1000000'],
    ['vi', 'Số hộ | triệu đồng', 'amount triệu đồng 1000000'],
    ['vi', 'Triệu đồng | Tỷ đồng', 'amount tỷ đồng 1000000000'],
    ['vi', 'Dự toán | Số hộ', 'count'],
    ['vi', 'Số hộ | Dự toán', 'count'],
  ])('%s: %s', (language, written, expected) => {
    const { measure } = factsOf(language, written);
    const said = measure.of === 'amount' ? [measure.unit, measure.unit && Number(measure.scale)] : [];
    expect([measure.of, ...said].filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('the words of a head', () => {
  it.each<[written: string, heads: readonly string[]]>([
    ['Plan | Share (%)', ['percentage', 'share']],
    ['Previous year | Change', ['earlier', 'change']],
    ['Change | Previous year', ['change', 'earlier']],
    ['Served, of which 85% at school', []],
    ['Sales', []],
  ])('%s', (written, heads) => {
    expect([...factsOf('en', written).heads]).toEqual(heads);
  });

  it('and its cues are those of all its cells', () => {
    const { cues } = factsOf('en', 'Plan | Of which girls');
    expect([cues.has('plan'), cues.has('includes'), cues.has('fall')]).toEqual([true, true, false]);
  });
});
