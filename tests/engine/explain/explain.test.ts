import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../lib/desk/messages/format.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { audit } from '../../../lib/engine/audit.ts';
import type { WorkingLine } from '../../../lib/engine/explain/explanation.ts';
import { CORPORA } from '../../corpus/index.ts';

const line = (working: WorkingLine): string =>
  working
    .map((term) => ('sign' in term ? term.sign : formatFigure(term.figure, 'en')))
    .join(' ')
    .replaceAll('\u00A0', ' ');

const explain = (text: string, language: string) => {
  const [finding] = audit(text, language).slice(-1);
  if (finding === undefined) throw new Error(`no claim in ${text}`);
  const { explanation } = finding;
  return {
    said: say(explanation.finding, 'en').replaceAll('\u00A0', ' '),
    lines: explanation.working.map(line),
    explanation,
  };
};

describe('what is said, and the working below it', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'vi',
      'Kết nạp 233/230 đảng viên, bằng 101%.',
      'Shown as 101%. It is 101.3%.',
      ['233 ÷ 230 = 1.01304… = 101.3%'],
    ],
    [
      'vi',
      'Kết nạp 29/26 đảng viên, đạt 111,5%.',
      'Checks out: 29 ÷ 26 = 111.5%.',
      ['29 ÷ 26 = 1.11538… = 111.5%'],
    ],
    [
      'vi',
      'Có 44/48 đại biểu (96,7%).',
      '44 of 48 is 91.7%; the text says 96.7%.',
      ['44 ÷ 48 = 0.91666… = 91.7%'],
    ],
    ['vi', 'Đạt 20/20 chỉ tiêu.', '20 of 20 is 100%.', ['20 ÷ 20 = 1 = 100%']],
    [
      'vi',
      'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.',
      '1,947.272 tỷ đồng is 184% of about 1,058 tỷ đồng.',
      ['1,947.272 tỷ đồng ÷ 1.84 ≈ 1,058 tỷ đồng'],
    ],
    [
      'en',
      'Sales fell from 8,000 to 6,800 cars, down 15%.',
      'Checks out: a fall of 15%.',
      ['6,800 − 8,000 = −1,200', '−1,200 ÷ 8,000 = −0.15 = −15%'],
    ],
    [
      'en',
      'The shares closed down 247p, or 18%, at 1115p.',
      'Shown as 18%. It is 18.1%.',
      ['1,115p + 247p = 1,362p', '247p ÷ 1,362p = 0.18135… = 18.1%'],
    ],
    [
      'en',
      'Unemployment rose from 4% to 5%, up 1%.',
      'From 4% to 5% is 1 percentage point, not 1%.',
      ['5% − 4% = 1 percentage point'],
    ],
    [
      'en',
      'Membership was up 200% from 120,000 to 240,000.',
      'It rose to 200% of the earlier figure; the rise itself is 100%.',
      ['240,000 − 120,000 = 120,000', '120,000 ÷ 120,000 = 1 = 100%', '240,000 ÷ 120,000 = 2 = 200%'],
    ],
    [
      'vi',
      'Thu đạt 1.024 tỷ đồng, tăng 541 tỷ đồng, tương đương 212%.',
      'Checks out: 212% of the earlier figure.',
      ['1,024 tỷ đồng − 541 tỷ đồng = 483 tỷ đồng', '1,024 tỷ đồng ÷ 483 tỷ đồng = 2.12008… = 212%'],
    ],
    [
      'vi',
      'Vốn tăng 1,5 lần từ 400 tỷ đồng lên 1.000 tỷ đồng.',
      'Checks out: the increase is 1.5 times 400 tỷ đồng.',
      ['1,000 tỷ đồng − 400 tỷ đồng = 600 tỷ đồng', '600 tỷ đồng ÷ 400 tỷ đồng = 1.5 ≈ 1.5 times'],
    ],
    [
      'en',
      'A poll of 1,200 people found 52% in favour.',
      '52% can be 624 of 1,200; of so many nearly every percentage can be some number.',
      ['1,200 × 0.52 = 624'],
    ],
    [
      'en',
      'Profit was $1.32bn, up 10% from a year earlier.',
      'A rise of 10% to $1.32bn means about $1.20bn before.',
      ['$1.32bn ÷ 1.1 ≈ $1.20bn'],
    ],
    [
      'vi',
      'Tờ trình được 443/448 đại biểu có mặt tán thành (91,53%).',
      '443 is 91.53% of 484, not of the 448 printed.',
      ['443 ÷ 448 = 0.98883… = 98.88%'],
    ],
    [
      'vi',
      'Hơn 90% (44/50) hộ dân đồng thuận.',
      'The text says more than 90%. The figures give 88%.',
      ['44 ÷ 50 = 0.88 = 88%'],
    ],
    [
      'en',
      'The tax take rose 12% from £40m to £36m.',
      'The text says it rose. From £40m to £36m is a fall of 10%.',
      ['£36m − £40m = −£4m', '−£4m ÷ £40m = −0.1 = −10%'],
    ],
    [
      'vi',
      'Hơn một nửa (48%) số hộ đã nộp.',
      'The text says more than 1/2, which is 50%, and 48% beside it.',
      ['1/2 = 50%'],
    ],
    [
      'en',
      'Less than a third (34%) of them came.',
      'The text says less than 1/3, which is 33.3%, and 34% beside it.',
      ['1/3 = 33.3%'],
    ],
  ])('%s: %s', (language, text, said, lines) => {
    const explained = explain(text, language);
    expect(explained.said).toBe(said);
    expect(explained.lines).toEqual(lines);
  });
});

describe('what the part nearest to a percentage comes to', () => {
  it.each<[why: string, language: string, text: string, nearest: string | undefined]>([
    ['is told where no part is printed', 'vi', 'Khảo sát 25 tiểu thương, 48% đồng ý.', '48.0'],
    ['and not where one is', 'vi', 'Trong tổng số 640 lao động, có 208 lao động nữ, chiếm 32,5%.', undefined],
    ['nor for a fraction in words', 'vi', 'Một nửa (48%) số hộ đã nộp.', undefined],
  ])('%s: %s: %s', (_, language, text, nearest) => {
    const figure = explain(text, language).explanation.finding.args?.nearest;
    expect(typeof figure === 'object' ? figure.value : figure).toBe(nearest);
  });
});

describe('every finding of the corpora', () => {
  const findings = CORPORA.flatMap(({ language, claims }) =>
    claims.flatMap(([text]) => audit(text, language)),
  );

  it.each(['en', 'vi'] as const)('has a sentence in %s with no placeholder left', (locale) => {
    for (const { explanation } of findings) {
      for (const phrase of [explanation.finding, ...explanation.remarks]) {
        expect(say(phrase, locale)).not.toMatch(/[{}]|undefined/u);
      }
    }
  });

  it('shows its working and one decisive figure', () => {
    for (const { explanation, record } of findings) {
      const decisive = explanation.working
        .flat()
        .filter((term) => 'decisive' in term && term.decisive === true);
      expect(decisive.length, `${record.rule}: ${record.quote}`).toBe(1);
    }
  });

  it('has a rounding window just where a stated percentage was recomputed, and not for the total of shares', () => {
    for (const { explanation, record } of findings) {
      const isPercentage =
        record.kind !== 'breakdown' &&
        record.stated !== null &&
        ['%', 'points', 'times'].includes(record.computed?.unit ?? '');
      expect(explanation.window !== null, record.quote).toBe(isPercentage && record.verdict !== 'derived');
    }
  });
});

describe('the range of a recomputed figure', () => {
  it.each<[string, string, string]>([
    ['vi', 'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.', 'Between 1,055 and 1,061 tỷ đồng'],
    ['vi', 'Vốn có 2 tỷ đồng, gồm 1,2 tỷ đồng vay và 800 triệu đồng góp.', 'Between 1.9 and 2.1 tỷ đồng'],
    ['en', 'A poll of 1,200 people found 52% in favour.', 'Between 613 and 635'],
    ['en', 'Profit was $1.32bn, up 10% from a year earlier.', 'Between $1.19 and $1.21bn'],
  ])('%s: %s', (language, text, expected) => {
    const remark = explain(text, language).explanation.remarks.find(({ key }) => key === 'remark.range');
    expect(remark && say(remark, 'en').replaceAll('\u00A0', ' ').split(',').slice(0, -1).join(',')).toBe(
      expected,
    );
  });
});

describe('the figure that one slip of the pen makes right', () => {
  it.each([
    ['en', 'Members rose from 11 to 297, up 1,600%, in ten years.', 'One digit or sign away from 2,600%.'],
    ['en', 'The motion got 34 of 60 votes (65.7%).', 'One digit or sign away from 56.7%.'],
    ['vi', 'Ông được bầu với 44/48 phiếu (chiếm tỷ lệ 96,7%).', 'One digit or sign away from 91.7%.'],
  ])('%s: %s', (language, text, said) => {
    const { explanation } = explain(text, language);
    expect(explanation.remarks.map((remark) => say(remark, 'en'))).toContain(said);
  });
});
