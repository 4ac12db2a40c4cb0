/** What a word can say where two places of one article are compared; the cues of a single figure are in cues.ts. */
export const ARTICLE_CUE_NAMES = [
  /** A figure that somebody is to reach: chỉ tiêu, kế hoạch, targets. No estimate, which nobody has to reach. */
  'target',
  /** Nouns of the same of which there can be several: chỉ tiêu, targets. */
  'targets',
  /** All of them: tất cả, all. */
  'every',
  /** Says that targets were reached: hoàn thành, vượt, met. */
  'met',
  /** Says whose target it is. The giver stands between the noun and this word, or else behind it: giao, set by. */
  'assigned',
  /** Makes of a statement a wish, a plan, a condition or an exception: phấn đấu, sẽ, will, except. */
  'unreal',
  /** The figure covers a part of the period only: tính đến, quý, so far. */
  'interim',
  /** What is the better the less there is of it: chi, nợ, spending. */
  'restrained',
  /** What has another value every day: giá, chỉ số, price. */
  'moving',
  /** Tells times apart, alone or with the number beside it: tháng, hôm qua, yesterday. */
  'time',
  /** Between a noun and its figure: là, đạt, was. */
  'copula',
  /** Refers back to a group just named: trong đó, of them. */
  'of-them',
  /** All of a whole that was not named before: còn lại, the remaining. */
  'rest',
  /** Adds nothing to the name of a thing: các, the. */
  'light',
] as const;
export type ArticleCueName = (typeof ARTICLE_CUE_NAMES)[number];

/** Two names of groups that share no member and make up a whole: men and women. */
export type Halves = readonly [readonly string[], readonly string[]];
