import { describe, expect, it } from 'vitest';
import { type Check, check } from '../../../lib/engine/check/check.ts';
import { passingGrim } from '../../../lib/engine/check/grim-count.ts';
import { readingsOf } from '../../../lib/engine/check/readings.ts';
import type { Claim } from '../../../lib/engine/claim/claim.ts';
import { NOTHING_EARLIER } from '../../../lib/engine/claim/context.ts';
import { detectClaims } from '../../../lib/engine/claim/detect.ts';
import { readItems } from '../../../lib/engine/claim/items.ts';
import { statedOf, withQuantity } from '../../../lib/engine/claim/operand.ts';
import type { Language } from '../../../lib/engine/languages/language.ts';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { rational, toFixed, unitOfLastPlace } from '../../../lib/engine/quantity/rational.ts';
import { CORPORA } from '../../corpus/index.ts';

interface Statement {
  readonly alternatives: readonly Claim[];
  readonly checked: Check;
}

function statements(text: string, language: Language): readonly Statement[] {
  const lexicon = lexiconOf(language);
  const items = readItems(text, { start: 0, end: text.length }, lexicon);
  return detectClaims(items, NOTHING_EARLIER).flatMap((alternatives) => {
    const checked = check(alternatives, language);
    return checked === undefined ? [] : [{ alternatives, checked }];
  });
}

const languageOf = (tag: string): Language => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return language;
};

describe('the power of a check', () => {
  it.each<[language: string, text: string, power: string]>([
    // 233/230 is 101.304: from 51 to 202 all but 101 are wrong, and exact counts leave none of them room.
    ['vi', 'Kết nạp 233/230 đảng viên, bằng 101%.', '151/151 in 51–202'],
    ['vi', 'Kết nạp 29/26 đảng viên, đạt 111,5%.', '1672/1672 in 55.8–223.0'],
    // A lower bound is true of everything below.
    ['en', 'Turnout was 14 of 15 (over 90%).', '93/139 in 47–186'],
    // 4% to 5% may be anything from nothing to 57%.
    ['en', 'The rate rose from 4% to 5%, a rise of 25%.', '0/37 in 13–50'],
    ['en', 'The rate rose from 4.00% to 5.00%, a rise of 25%.', '37/37 in 13–50'],
    // Of 25 people every fourth percentage is one of a whole number, and the two beside it are not.
    ['vi', 'Khảo sát 25 tiểu thương cho thấy 48% muốn nghỉ.', '54/72 in 24–96'],
    ['vi', 'Khảo sát 25 tiểu thương cho thấy 47% muốn nghỉ.', '52/70 in 24–94'],
    // Of so many any percentage is possible, so that it is left open.
    ['en', 'A poll of 1,200 people found 52% in favour.', 'none'],
    ['vi', 'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', '67/67 in 23–90'],
    // Some 44 are 42.9 to 45.1.
    ['en', 'Some 44 of 48 schools (96.7%) took part.', '1328/1374 in 45.9–183.3'],
    ['vi', 'Hoàn thành 20/20 chỉ tiêu được giao.', 'none'],
    ['vi', 'Tổng thu ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', 'none'],
    ['vi', 'Cơ cấu: nông nghiệp 52,4%, công nghiệp 38,1% và dịch vụ 9,5%.', 'none'],
    ['en', 'Output halved from 400 to 200 tonnes.', 'none'],
  ])('%s: %s %s', (tag, text, expected) => {
    const [first] = statements(text, languageOf(tag));
    const power = first?.checked.power;
    const shown =
      power?.type === 'counted'
        ? `${power.caught}/${power.wrong} in ${toFixed(power.low, power.decimals)}–${toFixed(power.high, power.decimals)}`
        : (power?.type ?? 'none');
    expect(shown).toBe(expected);
  });

  /** Hedges and amounts that may have been rounded leave some figures open, which is neither to pass nor to be noticed. */
  const isPlain = (claim: Claim): boolean =>
    statedOf(claim)?.hedge === undefined && readingsOf(claim).every(({ precision }) => precision === 'plain');

  /** More figures than that are not tried one by one. */
  const MANY = 300;
  const tried = CORPORA.flatMap(({ language, claims }) =>
    claims.flatMap(([text]) =>
      statements(text.normalize('NFC'), languageOf(language)).map((statement) => ({
        language,
        text,
        ...statement,
      })),
    ),
  )
    .filter(({ checked: { power } }) => power?.type === 'counted' && power.wrong <= MANY)
    .filter(({ alternatives }) => alternatives.every(isPlain));

  it('is counted for claims of the corpora', () => {
    expect(tried.length).toBeGreaterThan(30);
  });

  it.each(tried)('is what trying every figure gives: $text', ({ language, alternatives, checked }) => {
    const { power, claim, reading } = checked;
    const stated = statedOf(claim);
    const numeral = reading.stated;
    if (power?.type !== 'counted' || stated === undefined || numeral === undefined)
      throw new Error('filtered');
    const unit = unitOfLastPlace(power.decimals);
    let passed = 0n;
    for (let value = power.low; value.lte(power.high); value = value.add(unit)) {
      const other: Quantity = {
        ...stated,
        readings: [{ ...numeral, value, written: toFixed(value, power.decimals) }],
      };
      const verdict = check(
        alternatives.map((one) => {
          const own = statedOf(one);
          return own === undefined ? one : withQuantity(one, own, { ...own, readings: other.readings });
        }),
        languageOf(language),
      )?.verdict;
      if (verdict === 'consistent' || verdict === 'rounded') passed++;
    }
    const size = power.high.sub(power.low).div(unit).n + 1n;
    const passedWrong = power.wrong - power.caught;
    const right = size - power.wrong;
    // Of an impossible share, and where the words are contradicted, no figure is right.
    expect([passedWrong, passedWrong + right]).toContain(passed);
  });
});

describe('passingGrim counts the percentages that some whole-number part gives', () => {
  it.each([1n, 2n, 3n, 7n, 25n, 40n, 49n, 50n, 51n, 64n, 250n, 499n, 500n])('of %s', (whole) => {
    for (const decimals of [0, 1]) {
      const units = decimals === 0 ? 100n : 1000n;
      let count = 0n;
      for (let figure = 0n; figure <= 2n * units; figure++) {
        const low = rational(figure - 1n)
          .mul(whole)
          .div(units)
          .floor()
          .add(1);
        const high = rational(figure + 1n)
          .mul(whole)
          .div(units)
          .ceil()
          .sub(1);
        if (low.lte(high)) count++;
        expect(passingGrim(whole, decimals, figure), `${figure}`).toBe(count);
      }
    }
  });
});
