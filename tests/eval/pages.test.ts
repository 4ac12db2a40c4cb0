import { describe, expect, it } from 'vitest';
import { agreementOf, type Claim, flagsOf, type Outcome, outcomeOf } from '../../bench/pages/outcome.ts';
import { VERDICTS, type Verdict } from '../../lib/engine/check/verdict.ts';

const claim = (verdict: Verdict, quote = '12/15 (80%)'): Claim => ({ kind: 'ratio', verdict, quote });
const read = (...claims: readonly Claim[]): Outcome => ({ problem: undefined, language: 'en', claims });
const unread = (problem: string): Outcome => ({ problem, language: undefined, claims: [] });

describe('what came of a page', () => {
  it.each<[said: string, outcome: Outcome]>([
    ['no-text', unread('no-text')],
    ['nothing', read()],
    ['claims', read(claim('consistent'))],
    ['claims', read(claim('other-base'), claim('derived'))],
    ['flagged', read(claim('consistent'), claim('mislabelled'))],
  ])('%s', (said, outcome) => {
    expect(outcomeOf(outcome)).toBe(said);
  });

  it.each(
    VERDICTS.map((verdict) => [
      ['contradicted', 'impossible', 'inconsistent', 'mislabelled'].includes(verdict) ? 'a flag' : 'no flag',
      verdict,
    ]),
  )('%s: %s', (what, verdict) => {
    const flags = VERDICTS.flatMap((one) => (one === verdict ? flagsOf(read(claim(one, 'a  b'))) : []));
    expect(flags).toEqual(what === 'a flag' ? [`${verdict}\tratio\ta b`] : []);
  });

  it('no flags of a page that was not there', () => {
    expect(flagsOf(undefined)).toEqual([]);
  });
});

describe('the claims that one of two readings has more', () => {
  const [a, b] = [claim('consistent', 'a'), claim('consistent', 'b')];
  it.each<
    [what: string, one: Outcome, other: Outcome, onlyOne: readonly string[], onlyOther: readonly string[]]
  >([
    ['none of the same', read(a, b), read(b, a), [], []],
    ['none for other blanks', read(claim('derived', 'a\n b')), read(claim('derived', 'a b')), [], []],
    ['of one', read(a, b), read(a), ['ratio consistent b'], []],
    ['of each', read(a), read(b), ['ratio consistent a'], ['ratio consistent b']],
    ['one twice', read(a, a), read(a), ['ratio consistent a'], []],
    ['another verdict', read(a), read(claim('derived', 'a')), ['ratio consistent a'], ['ratio derived a']],
    ['of what was not read', read(a), unread('no-text'), ['ratio consistent a'], []],
  ])('%s', (_, one, other, onlyA, onlyB) => {
    expect(agreementOf(one, other)).toEqual({ onlyA, onlyB });
  });
});
