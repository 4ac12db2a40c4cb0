import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { counterpartOf } from '../../../lib/extension/page/counterpart.ts';

const A = 'Of the boats 12 of 15 (85%) are new.';
const B = 'Of the crews 18 of 24 (70%) have signed.';
const C = 'Of the halls 21 of 28 (60%) are shut.';
const OTHER_A = 'Of the boats 12 of 16 (85%) are new.';

describe('the same claim after the page has changed', () => {
  it.each<
    [what: string, index: number, before: readonly string[], after: readonly string[], at: number | undefined]
  >([
    ['where nothing has changed', 1, [A, B], [A, B], 1],
    ['below one that has come', 0, [A, B], [C, A, B], 1],
    ['above one that has come', 0, [A, B], [A, C, B], 0],
    ['after one that has gone', 1, [A, B], [B], 0],
    ['that has gone', 0, [A, B], [B], undefined],
    ['whose figures are others', 0, [A, B], [OTHER_A, B], undefined],
    ['of two alike the second', 2, [A, B, A], [C, A, B, A], 3],
    ['of two alike the one that is left', 2, [A, B, A], [A, B], 0],
    ['where there was none', 5, [A], [A], undefined],
  ])('%s', (_, index, before, after, at) => {
    const findings = (texts: readonly string[]) => audit(texts.join('\n\n'), 'en');
    expect(counterpartOf(index, findings(before), findings(after))).toBe(at);
  });
});
