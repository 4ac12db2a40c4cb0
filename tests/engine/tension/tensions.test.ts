import { describe, expect, it } from 'vitest';
import { explainedAudit } from '../../../lib/engine/explained-audit.ts';
import { LANGUAGES } from '../../../lib/engine/languages/registry.ts';
import { silentEn, tenseEn } from './articles.en.ts';
import { silentFr, tenseFr } from './articles.fr.ts';
import { silentId, tenseId } from './articles.id.ts';
import { silentVi, tenseVi } from './articles.vi.ts';

const tensionsOf = (text: string, tag: string) =>
  explainedAudit([{ text, language: tag, tables: [] }], ['tensions']).tensions ?? [];

const ARTICLES = [
  { tag: 'vi', tense: tenseVi, silent: silentVi },
  { tag: 'en', tense: tenseEn, silent: silentEn },
  { tag: 'id', tense: tenseId, silent: silentId },
  { tag: 'fr', tense: tenseFr, silent: silentFr },
] as const;

describe.each(ARTICLES)('$tag', ({ tag, tense, silent }) => {
  it.each(tense)('$title', ({ text, kind, quotes }) => {
    const tensions = tensionsOf(text, tag).map(({ record }) => record);
    expect(tensions.map((record) => [record.kind, ...record.places.map(({ quote }) => quote)])).toEqual([
      [kind, ...quotes],
    ]);
    for (const place of tensions.flatMap(({ places }) => places)) {
      expect(text.slice(place.start, place.end)).toBe(place.quote);
      for (const { start, end } of place.figures) expect(text.slice(start, end)).toMatch(/^\d/u);
    }
  });

  it.each(silent)('nothing where $title', ({ text }) => {
    expect(tensionsOf(text, tag)).toEqual([]);
  });

  it('stays silent more often than not', () => {
    expect(silent.length).toBeGreaterThan(tense.length);
  });
});

it('nothing where nobody asks', () => {
  expect(
    explainedAudit([{ text: tenseEn[0]?.text ?? '', language: 'en', tables: [] }], []).tensions,
  ).toBeUndefined();
});

it('every language has its articles', () => {
  expect(ARTICLES.map(({ tag }) => tag).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});
