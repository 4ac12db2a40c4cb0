/** How one language spells numbers out; `pick` chooses between spellings that are all right. */
export interface Speller {
  readonly whole: (value: number, pick: Pick) => string;
  /** One digit behind the decimal sign. */
  readonly digit: (value: number) => string;
  readonly decimalSign: string;
}

export type Pick = (...spellings: readonly [string, ...string[]]) => string;

const VI_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const EN_SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;
const EN_TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

const viDigit = (value: number): string => VI_DIGITS[value] ?? '';
const enSmall = (value: number): string => EN_SMALL[value] ?? '';

function viUnit(tens: number, unit: number, pick: Pick): string {
  if (unit === 0) return '';
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return pick('tư', 'bốn');
  if (unit === 5 && tens > 0) return 'lăm';
  return viDigit(unit);
}

/** Below a thousand; inside a number the hundreds are said even where there are none. */
function viGroup(value: number, isInside: boolean, pick: Pick): string {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds > 0 || isInside ? `${viDigit(hundreds)} trăm` : '';
  const hasGap = head !== '' && tens === 0 && unit > 0;
  const middle = hasGap ? pick('lẻ', 'linh') : tens === 1 ? 'mười' : tens > 1 ? `${viDigit(tens)} mươi` : '';
  return [head, middle, viUnit(tens, unit, pick)].filter((part) => part !== '').join(' ');
}

function viWhole(value: number, pick: Pick): string {
  if (value === 0) return 'không';
  const scales = [
    [1e9, pick('tỷ', 'tỉ')],
    [1e6, 'triệu'],
    [1e3, pick('nghìn', 'ngàn')],
    [1, ''],
  ] as const;
  const parts: string[] = [];
  for (const [scale, word] of scales) {
    const group = Math.floor(value / scale) % 1000;
    if (group > 0) parts.push(`${viGroup(group, parts.length > 0, pick)} ${word}`.trim());
  }
  return parts.join(' ');
}

function enBelowHundred(value: number, pick: Pick): string {
  if (value < 20) return enSmall(value);
  const tens = EN_TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}${pick('-', ' ')}${enSmall(value % 10)}`;
}

function enWhole(value: number, pick: Pick): string {
  if (value < 100) return enBelowHundred(value, pick);
  const scales = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const;
  const [scale, word] = scales.find(([size]) => value >= size) ?? [100, 'hundred'];
  const head = `${enWhole(Math.floor(value / scale), pick)} ${word}`;
  const rest = value % scale;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? pick('and ', '') : ''}${enWhole(rest, pick)}`;
}

export const SPELLERS: Readonly<Record<'vi' | 'en', Speller>> = {
  vi: { whole: viWhole, digit: viDigit, decimalSign: 'phẩy' },
  en: { whole: enWhole, digit: enSmall, decimalSign: 'point' },
};
