import { readFileSync } from 'node:fs';

export const KINDS = [
  'ratio',
  'quota',
  'share',
  'attainment',
  'change',
  'points',
  'multiple',
  'breakdown',
] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = [
  'contradicted',
  'impossible',
  'inconsistent',
  'mislabelled',
  'other-base',
  'truncated',
  'rounded',
  'consistent',
  'derived',
  'undecidable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a stated figure is hedged: a bound, or a neighbourhood. */
export const HEDGES = ['over', 'at-least', 'under', 'at-most', 'nearly', 'about'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What a sentence concludes beside its figure, in per cent of the whole or of the target. */
export const CONCLUSIONS = ['>100', '>=100', '<100', '>50', '<50'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** One claim of a text, as a careful reader would mark it. */
export interface Label {
  /** A piece of the text that stands in it once. */
  readonly anchor: string;
  readonly kind: Kind;
  /** The size of the figure that the text states, with its decimals and a point; null for a quota. */
  readonly stated: string | null;
  /** The figures of the claim in one scale; `working.ts` says how to read them. */
  readonly working: string;
  readonly computed: number | null;
  readonly verdict: Outcome;
  /** Other recomputed values that are as right. */
  readonly accept?: readonly number[];
  readonly falls?: true;
  readonly says?: Hedge;
  readonly concludes?: Conclusion;
  /** Points written as per cent, a factor written as an increase, or growth that may also be an index. */
  readonly writtenAs?: 'per-cent' | 'increase' | 'either';
  /** The whole is a body that votes or meets. */
  readonly body?: true;
}

export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly claims: readonly Label[];
}

/** The texts of a file with one JSON object a line; `tests/eval/labels.test.ts` holds them to their shape. */
export function readTexts(language: string): readonly LabelledText[] {
  const file = new URL(`./texts/${language}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}
