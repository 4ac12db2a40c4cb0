import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

/** Part and whole of each share that is found in a text. */
const shares = (language: string, text: string): readonly string[] =>
  audit(text, language)
    .filter(({ record }) => record.kind === 'share')
    .map(({ record }) => record.operands.map(({ role, value }) => `${role} ${value}`).join(', '));

const FOUND = ['part 210, whole 1400'];

describe('a part said again behind its percentage and what that is of', () => {
  it.each<[why: string, language: string, text: string]>([
    [
      'nothing between',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn vay chiếm 85%, vốn tự có của nhà đầu tư là 15%, tương đương 210 tỷ đồng.',
    ],
    ['no comma either', 'en', 'The fund holds $1,400 million; shares are 15% or $210 million.'],
    [
      'the whole named after trong',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có chiếm 15% trong vốn đầu tư, tương đương 210 tỷ đồng.',
    ],
    [
      'the whole named after trong tổng',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có chiếm 15% trong tổng mức đầu tư trong nước, tương đương 210 tỷ đồng.',
    ],
    ['after of the', 'en', 'The fund holds $1,400 million; shares are 15% of the money, or $210 million.'],
    [
      'where in the name itself',
      'en',
      'The fund holds $1,400 million; shares are 15% of its assets within Europe, or $210 million.',
    ],
    [
      'eleven words of the name, which are as many as may be',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có chiếm 15% trong tổng mức đầu tư xây hạ tầng hai bờ sông Hồng, tương đương 210 tỷ đồng.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(shares(language, text)).toEqual(FOUND);
  });
});

describe('no part said again', () => {
  it.each<[why: string, language: string, text: string]>([
    [
      'one word more in the name',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có chiếm 15% trong tổng mức đầu tư xây hạ tầng hai bờ sông Hồng xanh, tương đương 210 tỷ đồng.',
    ],
    [
      'a rise is no name of a whole',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có chiếm 15% trong tổng vốn tăng thêm, tương đương 210 tỷ đồng.',
    ],
    [
      'no word says that a whole is named',
      'vi',
      'Vốn là 1.400 tỷ đồng, trong đó vốn tự có là 15% vốn, tương đương 210 tỷ đồng.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(shares(language, text)).toEqual([]);
  });
});
