/**
 * What a word can do for the figure beside it. One word may do several things (`lên` is a direction and leads to the
 * later figure).
 */
export const CUE_NAMES = [
  /** The figure grew: tăng, up, rose. */
  'rise',
  /** The figure shrank: giảm, down, fell. */
  'fall',
  /** A word of growth that stands right behind its figure: 5 % de plus, 15 persen lebih rendah. */
  'comparative',
  /** Says that something grew better or worse, which its figure may show either way: menguat, improved. */
  'either-way',
  /** Between the object of a change and how much it changed: cut prices by 10%, bớt, thêm. */
  'by',
  /** A word of growth before a factor that adds so many times the base to it: tăng 3 lần is not gấp 3 lần. */
  'adds',
  /** Says that a factor follows: gấp. */
  'multiplies',
  /** Before the earlier figure: từ, from. */
  'from',
  /** Before the later figure: lên, to. */
  'to',
  /** Before or around what a figure is compared with: so với, compared with. */
  'against',
  /** An earlier time as the base of comparison: cùng kỳ, a year earlier. */
  'period',
  /** A plan, a target, an estimate as the base: kế hoạch, target. */
  'plan',
  /** Says that an amount equals the percentage behind it: bằng, đạt, or. */
  'equals',
  /** Says a figure again in another form, and not that a target was reached, unless one is named: soit, atau. */
  'restates',
  /** The noun of a rate, which a few words may describe before its figure: tỷ lệ đúng giờ là 84,8%. */
  'rate',
  /** Says that a part is the percentage of a whole behind it: chiếm, accounts for. */
  'shares',
  /** Says that a target was passed, the percentage behind it being the excess: vượt. */
  'exceeds',
  /** Says that a target was met: hoàn thành, met. */
  'completes',
  /** Between a part and its whole: trong tổng số, out of. */
  'out-of',
  /** Opens the group that is spoken of, and is too common between a part and its whole: Trong 36 thôn, Among 40. */
  'within',
  /** Nouns that are counted against a number set: chỉ tiêu, seats. */
  'counted',
  /** A body that votes or meets, whose members may be more than those present: đại biểu, votes. */
  'body',
  /** The rate is per year or an average, so two levels do not give it: mỗi năm, annually. */
  'annualised',
  /** The rate is measured on another basis than the printed amounts: same-store, theo giá so sánh. */
  'basis',
  /** Introduces all the parts of a total: gồm, comprising. */
  'comprises',
  /** Introduces some parts of a total, or all of them: trong đó, including. */
  'includes',
  /** Says how many a subject has, so that no word before it speaks of the figure: có. */
  'has',
  /** Points back at a figure named before: số này, that number. */
  'mentioned',
  /** What is left of a whole, so that the shares are all: còn lại, the rest. */
  'rest',
  /** Says that several figures belong to several others, in order: lần lượt, respectively. */
  'respectively',
  /** Before a group that was asked or examined: khảo sát, surveyed. */
  'surveys',
  /** Behind a percentage that is of goods, where their value is spoken of too: về lượng, in volume. */
  'in-volume',
  /** Behind a percentage that is of money, likewise: về kim ngạch, in value. */
  'in-value',
  /** No noun: ends the words that name what is counted. */
  'preposition',
  /** Joins two statements: và, and, but. */
  'and',
  /** May stand between a figure and the word that governs it without changing the subject. */
  'glue',
] as const;
/** What a sentence may conclude from a part and its whole, or from an amount and its target. */
export const CONCLUSION_NAMES = [
  'more-than-half',
  'less-than-half',
  'two-thirds',
  'target-reached',
  'target-missed',
] as const;
/** Whether what is spoken of may be less than nothing: a profit or a balance may, sales and prices may not. */
export const SIGN_NAMES = ['signed', 'unsigned'] as const;
export type SignName = (typeof SIGN_NAMES)[number];
export type ConclusionName = (typeof CONCLUSION_NAMES)[number];
export type CueName = (typeof CUE_NAMES)[number];
