import type { Kind } from './label.ts';

/** How the stated figure is made from the true one. */
export const WAYS = ['exact', 'floor', 'changed', 'direction', 'base', 'per-cent', 'bare'] as const;
export type Way = (typeof WAYS)[number];

/**
 * A sentence around figures: `{a}` and `{b}` are the operands, `{d}` their difference, `{p}` what is stated, `{t}` the
 * word for the way up or down. What stands between `[` and `]` is the anchor.
 */
export interface Template {
  readonly kind: Kind;
  readonly working: 'ratio' | 'excess' | 'levels' | 'delta-after' | 'sum';
  readonly ways: readonly Way[];
  readonly sentence: string;
  /** Whether the operands are percentages with one decimal. */
  readonly areRates?: true;
  readonly body?: true;
}

const OFTEN = ['exact', 'exact', 'exact', 'floor', 'changed'] as const;
const GROWTH = [...OFTEN, 'direction'] as const;

export const TEMPLATES: Readonly<Record<'vi' | 'en', readonly Template[]>> = {
  vi: [
    {
      kind: 'ratio',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Toàn huyện có [{a}/{b} hộ đạt danh hiệu gia đình văn hóa, chiếm {p}%].',
    },
    {
      kind: 'ratio',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Đã giải quyết [{a} trong tổng số {b} hồ sơ ({p}%)] đúng hạn.',
    },
    {
      kind: 'ratio',
      working: 'ratio',
      ways: ['exact', 'base'],
      body: true,
      sentence: 'Nghị quyết được [{a}/{b} đại biểu có mặt tán thành, đạt {p}%].',
    },
    {
      kind: 'share',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Trong tổng số {b} lao động của xã, có [{a} lao động nữ, chiếm {p}%].',
    },
    {
      kind: 'quota',
      working: 'ratio',
      ways: ['bare'],
      sentence: 'Đến nay xã đã hoàn thành [{a}/{b} chỉ tiêu] được giao.',
    },
    {
      kind: 'attainment',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Công ty thu hoạch được [{a} tấn, bằng {p}% kế hoạch {b} tấn].',
    },
    {
      kind: 'change',
      working: 'levels',
      ways: GROWTH,
      sentence: 'Số vụ vi phạm [từ {a} vụ {t} {b} vụ, {u} {p}%] so với năm trước.',
    },
    {
      kind: 'change',
      working: 'delta-after',
      ways: ['exact', 'exact', 'floor', 'changed'],
      sentence: 'Tháng qua xảy ra [{b} vụ cháy, {u} {d} vụ ({p}%)] so với cùng kỳ.',
    },
    {
      kind: 'points',
      working: 'levels',
      ways: ['exact', 'changed'],
      areRates: true,
      sentence: 'Tỷ lệ hộ dùng nước sạch [từ {a}% {t} {b}%, {u} {p} điểm phần trăm].',
    },
    {
      kind: 'points',
      working: 'levels',
      ways: ['per-cent'],
      areRates: true,
      sentence: 'Tỷ lệ che phủ rừng [từ {a}% {t} {b}%, {u} {p}%].',
    },
    {
      kind: 'multiple',
      working: 'levels',
      ways: ['exact', 'changed'],
      sentence: 'Sản lượng nuôi [từ {a} con tăng lên {b} con, gấp {p} lần] sau ba năm.',
    },
    {
      kind: 'breakdown',
      working: 'sum',
      ways: ['exact', 'exact', 'changed'],
      sentence: 'Đoàn tham dự có [{p} đại biểu, gồm {a} nam và {b} nữ].',
    },
  ],
  en: [
    {
      kind: 'ratio',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Inspectors passed [{a} of {b} kitchens ({p}%)] this spring.',
    },
    {
      kind: 'ratio',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'The survey reached [{a} out of {b} households, or {p}%].',
    },
    {
      kind: 'ratio',
      working: 'ratio',
      ways: ['exact', 'base'],
      body: true,
      sentence: 'The motion was backed by [{a} of {b} members present, or {p}%].',
    },
    {
      kind: 'share',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'Of the {b} workers at the plant, [{a} ({p}%)] are women.',
    },
    {
      kind: 'quota',
      working: 'ratio',
      ways: ['bare'],
      sentence: 'The county has met [{a} of its {b} targets] so far.',
    },
    {
      kind: 'attainment',
      working: 'ratio',
      ways: OFTEN,
      sentence: 'The depot handled [{a} tonnes, {p}% of its target of {b} tonnes].',
    },
    { kind: 'change', working: 'levels', ways: GROWTH, sentence: 'Arrests [{t} from {a} to {b}, {u} {p}%].' },
    {
      kind: 'change',
      working: 'delta-after',
      ways: ['exact', 'exact', 'floor', 'changed'],
      sentence: 'Collisions [{t} by {d}, or {p}%, to {b}].',
    },
    {
      kind: 'points',
      working: 'levels',
      ways: ['exact', 'changed'],
      areRates: true,
      sentence: 'Turnout [{t} from {a}% to {b}%, {u} {p} percentage points].',
    },
    {
      kind: 'points',
      working: 'levels',
      ways: ['per-cent'],
      areRates: true,
      sentence: 'The jobless rate [{t} from {a}% to {b}%, {u} {p}%].',
    },
    {
      kind: 'multiple',
      working: 'levels',
      ways: ['exact', 'changed'],
      sentence: 'The herd grew [from {a} to {b} head, {p} times] its old size.',
    },
    {
      kind: 'breakdown',
      working: 'sum',
      ways: ['exact', 'exact', 'changed'],
      sentence: 'The jury panel had [{p} people, made up of {a} women and {b} men].',
    },
  ],
};

/** The words for a rise and for a fall, in `{t}` and `{u}`. */
export const WAY_WORDS = {
  vi: { rise: ['lên', 'tăng'], fall: ['xuống', 'giảm'] },
  en: { rise: ['rose', 'up'], fall: ['fell', 'down'] },
} as const;
