import { describe, expect, it } from 'vitest';
import { auditText } from '../../../lib/engine/audit.ts';
import { type Article, joinArticles } from '../../../lib/extension/browser/joined-articles.ts';
import { tableText } from '../../desk/evidence/fixtures.ts';

function article(text: string, tables: Article['tables'] = [], language = 'vi'): Article {
  return {
    ...auditText(text, language, tables),
    language,
    url: 'https://bao.example/a',
    title: 'Bài',
    text,
    jsonLd: [],
    tables,
    otherLanguages: [],
  };
}

const main = article('Kết nạp 233/230 đảng viên, bằng 101%.');
const other = article('Năm qua, kết nạp 29/26 đảng viên, đạt 111,5%.');
const silent = article('Quảng cáo không có số liệu nào.');

describe('the frames of a page', () => {
  it('keep the languages of their texts', () => {
    const english = article('Some 44 of 48 members (96.7%) voted.', [], 'en');
    const mixed = { ...english, otherLanguages: [{ language: 'vi', start: 0, end: 5 }] };
    const joined = joinArticles([
      { frameId: 0, reading: main },
      { frameId: 3, reading: english },
      { frameId: 5, reading: other },
      { frameId: 8, reading: mixed },
    ]);
    if ('problem' in joined) throw new Error(joined.problem);
    expect(
      joined.otherLanguages.map(({ language, start, end }) => [language, joined.text.slice(start, end)]),
    ).toEqual([
      ['en', english.text],
      ['en', english.text.slice(5)],
    ]);
  });

  it('are one article, in which every record stands where its words stand', () => {
    const { text, tables } = tableText();
    const joined = joinArticles([
      { frameId: 0, reading: main },
      { frameId: 4, reading: silent },
      { frameId: 7, reading: article(text, tables) },
      { frameId: 9, reading: other },
    ]);
    if ('problem' in joined) throw new Error(joined.problem);
    expect(joined.text).not.toContain('Quảng cáo');
    expect(joined.frames.map(({ frameId }) => frameId)).toEqual([0, 7, 9]);
    for (const { record } of joined.findings)
      expect(joined.text.slice(record.start, record.end)).toBe(record.quote);
    const cells = joined.tables.flatMap(({ rows }) => rows[0] ?? []);
    expect(new Set(cells).size).toBe(1);
    expect(cells.map(({ start, end }) => joined.text.slice(start, end))[0]).toBe('Năm 2024 (tấn)');
    for (const { frameId, offset, reading } of joined.frames)
      if (frameId === 9 && !('problem' in reading)) expect(joined.text.slice(offset)).toBe(other.text);
  });

  it('without any text have the reason of the main one', () => {
    expect(
      joinArticles([
        { frameId: 0, reading: { problem: 'unread-language' } },
        { frameId: 3, reading: { problem: 'no-text' } },
      ]),
    ).toEqual({ problem: 'unread-language' });
  });

  it('with text in another than the main one are that article', () => {
    const joined = joinArticles([
      { frameId: 0, reading: { problem: 'no-text' } },
      { frameId: 3, reading: other },
    ]);
    expect('problem' in joined ? joined : [joined.text, joined.frames[0]?.frameId]).toEqual([other.text, 3]);
  });
});
