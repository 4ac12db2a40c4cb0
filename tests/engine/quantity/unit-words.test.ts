import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { LANGUAGES } from '../../../lib/engine/languages/registry.ts';
import { type Nature, unitWords } from '../../../lib/engine/quantity/quantity.ts';

describe('the unit of an amount', () => {
  it.each<[nature: Nature, unit: string, words: string]>([
    ['measured', 'points', 'pts'],
    ['count', 'points', 'pts'],
    ['points', 'points', 'points'],
    ['points', 'percentage points', 'percentage points'],
    ['measured', 'pts', 'pts'],
    ['measured', 'point', 'point'],
    ['measured', 'Points', 'Points'],
    ['measured', 'million points', 'million points'],
    ['measured', 'điểm', 'điểm'],
    ['measured', 'tỷ đồng', 'tỷ đồng'],
    ['percent', '%', '%'],
    ['count', '', ''],
  ])('%s in %j: %j', (nature, unit, words) => {
    expect(unitWords({ nature, unit })).toBe(words);
  });

  it.each<[language: string, text: string, unit: string | undefined]>([
    ['en', 'The index rose 0.55% to 7,612.52 points.', 'pts'],
    ['fr', 'L’indice gagne 0,55 % à 7.612,52 points.', 'pts'],
    ['id', 'Indeks naik 0,55 persen menjadi 7.612,52 poin.', 'poin'],
    ['en', 'The rate rose from 4% to 5%, or by 1 percentage point.', 'points'],
    ['fr', 'Le taux passe de 4 % à 5 %, en hausse de 1 point.', 'points'],
  ])('%s: “%s”', (language, text, unit) => {
    expect(audit(text, language).map(({ record }) => record.computed?.unit)).toEqual([unit]);
  });

  it.each(LANGUAGES.map(({ tag, units }) => [tag, Object.keys(units)] as const))(
    'is never spelled like a factor in %s',
    (_, units) => {
      expect(units).not.toContain('times');
    },
  );
});
