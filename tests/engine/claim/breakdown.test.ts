import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/engine/checked-text.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

/** How sure each sum of a text is meant as one. */
const certainties = (tag: string, text: string): readonly string[] => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return checkText(text, language, []).checks.flatMap(({ claim }) =>
    claim.kind === 'breakdown' ? claim.certainty : [],
  );
};

describe('how sure it is that parts are those of a total', () => {
  it.each<[why: string, language: string, text: string, certainty: string]>([
    ['a plain list, all of it', 'vi', 'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', 'sure'],
    ['of what fell too', 'vi', 'Năm qua giảm 290 vụ (5%), gồm 241 vụ ở rừng và 49 vụ ở nhà.', 'sure'],
    [
      'a list that is not closed',
      'vi',
      'Xã có 29 vụ cháy, trong đó có 24 vụ ở rừng, 5 vụ ở nhà.',
      'tentative',
    ],
    [
      'a list with another figure in it',
      'vi',
      'Công ty có 7 nhà máy, trong đó có 5 nhà máy điện có công suất 1.030 MW và 2 nhà máy xi măng.',
      'tentative',
    ],
    [
      'a closed list behind which another part follows',
      'vi',
      'Xã có 290 vụ cháy, gồm 241 vụ ở rừng và 49 vụ ở nhà, 30 vụ ở đồi.',
      'tentative',
    ],
  ])('%s: %s: %s', (_, language, text, certainty) => {
    expect(certainties(language, text)).toEqual([certainty]);
  });
});
