import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

/** The rule and the operands of each change that is found in a text. */
const changes = (language: string, text: string): readonly string[] =>
  audit(text, language).map(({ record }) => {
    const operands = record.operands.map(({ role, value }) => `${role} ${value}`);
    return [record.rule.replace(/^.*\./u, ''), ...operands].join(', ');
  });

// The count that opens each sentence is larger than the change, but of something else.
describe('a change in a bracket, and the level right behind it', () => {
  it.each<[why: string, language: string, text: string, expected: readonly string[]]>([
    [
      'the level tells that the bracket holds the change',
      'fr',
      "Avec 1 200 valeurs cotées, l'indice a progressé de 0,37 % (4,06 points) à 1 106,41 points.",
      ['delta-after, delta 4.06, after 1106.41'],
    ],
    [
      'so it does behind a comma',
      'vi',
      'Với 1.200 mã niêm yết, chỉ số tăng 0,37% (4,06 điểm), lên 1.106,41 điểm.',
      ['delta-after, delta 4.06, after 1106.41'],
    ],
    [
      'a figure to which nothing rose is no level; only that the three agree links them',
      'fr',
      "Avec 1 200 valeurs cotées, l'indice a progressé de 0,37 % (4,06 points) pour 1 106,41 points.",
      ['borne-out, delta 4.06, after 1106.41'],
    ],
    [
      'where no level stands behind',
      'vi',
      'Với 1.200 mã niêm yết, chỉ số tăng 0,37% (4,06 điểm) lên cao nhất tháng.',
      [],
    ],
    [
      'a level in another unit says nothing of the bracket',
      'vi',
      'Với 1.200 mã niêm yết, cổ phiếu này tăng 0,37% (4,06 điểm) lên 1.106,41 đồng.',
      ['after, after 1106.41'],
    ],
    [
      'a level that is not twice as large may be that of something else',
      'fr',
      "Avec 1 200 valeurs cotées, l'indice a progressé de 117,6 % (4,06 points) à 7,51 points.",
      ['borne-out, delta 4.06, after 7.51'],
    ],
    [
      'nor is one that is just twice as large',
      'fr',
      "Avec 1 200 valeurs cotées, l'indice a progressé de 100 % (4,06 points) à 8,12 points.",
      [],
    ],
  ])('%s: %s: %s', (_, language, text, expected) => {
    expect(changes(language, text)).toEqual(expected);
  });
});
