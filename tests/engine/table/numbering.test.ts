import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../../lib/engine/table/numbering.ts';

describe('the level of each row', () => {
  it.each<[what: string, labels: readonly string[], levels: readonly number[]]>([
    [
      'numbers under Roman ones',
      ['I Thu', '1. Thuế', '1.1 Đất', '1.2 Nhà', '2. Phí', 'II Chi'],
      [0, 1, 2, 2, 1, 0],
    ],
    ['each depth of dotted numbers', ['1.1 A', '1.1.1 B', '12.10 C', '1.2.10 D'], [0, 1, 0, 1]],
    ['letters under numbers', ['1) A', 'a) B', 'b. C', 'c', '2) D'], [0, 1, 1, 1, 0]],
    [
      'dashes under letters',
      ['A. Thu', '- Thuế', '-Phí', '– Đất', '— Nhà', '+ Xe', 'B) Chi'],
      [0, 1, 1, 1, 1, 1, 0],
    ],
    ['bullets under numbers', ['1.', '* Thuế', '• Phí', '◦ Đất', '2.'], [0, 1, 1, 1, 0]],
    [
      'Roman numbers with all that may stand behind them',
      ['IV', 'Thu', 'V.', 'VI)', 'VII/', 'IX-', 'X:', 'XI Chi'],
      [0, 1, 0, 0, 0, 0, 0, 0],
    ],
    [
      'dotted numbers with all that may stand behind them',
      ['1.1', 'Thu', '1.2.', '1.3)', '1.4 Chi'],
      [0, 1, 0, 0, 0],
    ],
    [
      'plain words that begin with the letters of numbers',
      ['Thu', 'Income', 'A team', 'a team', 'Xe'],
      [0, 0, 0, 0, 0],
    ],
    ['numbers and signs that count something', ['Thu', '10 Toán', '-5'], [0, 0, 0]],
    [
      'signs and numbers within the words',
      ['1. A', 'Khối I', 'Lớp A.', 'Lớp a)', 'Mục 1.1', 'Mục 1.', 'Chi - Thu'],
      [0, 1, 1, 1, 1, 1, 1],
    ],
    ['none', [], []],
  ])('%s', (_, labels, levels) => {
    expect(levelsOf(labels)).toEqual(levels);
  });
});
