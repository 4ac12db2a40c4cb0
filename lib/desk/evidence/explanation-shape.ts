import {
  listOf,
  mapOf,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  truth,
  variant,
  withOptional,
} from '../../documents/decode/decode.ts';
import { OPERAND_ROLES } from '../../engine/claim/claim.ts';
import type {
  ChartModel,
  Explanation,
  Figure,
  Phrase,
  RoundingWindow,
  Term,
} from '../../engine/explain/explanation.ts';

const figure: Shape<Figure> = withOptional(object({ value: text, endless: truth, unit: text }), {
  prefix: text,
});

const argument: Shape<Figure | string> = (value, path) =>
  typeof value === 'string' ? value : figure(value, path);

export const phraseShape: Shape<Phrase> = object({ key: text, args: mapOf(argument) });

const signed = object({ sign: oneOf('+', '−', '×', '÷', '=', '≈', '(', ')') });
const figured = withOptional(object({ figure }), { role: oneOf(...OPERAND_ROLES), decisive: truth });

const term: Shape<Term> = (value, path) =>
  typeof value === 'object' && value !== null && 'sign' in value ? signed(value, path) : figured(value, path);

const chart: Shape<ChartModel> = variant('type', {
  'part-of-whole': object({
    type: oneOf('part-of-whole'),
    part: figure,
    whole: figure,
    wholeIsDerived: truth,
  }),
  'before-after': object({
    type: oneOf('before-after'),
    before: figure,
    after: figure,
    beforeIsDerived: truth,
  }),
  parts: object({ type: oneOf('parts'), parts: listOf(figure), sum: figure, total: figure }),
  'two-percentages': object({ type: oneOf('two-percentages'), before: figure, after: figure }),
});

const window: Shape<RoundingWindow> = object({
  unit: text,
  stated: object({ value: text, low: text, high: text }),
  computed: object({ value: text, low: text, high: text }),
});

/** What a person was told of a claim, as it comes back from a file or a store. */
export const explanationShape: Shape<Explanation> = object({
  finding: phraseShape,
  working: listOf(listOf(term)),
  remarks: listOf(phraseShape),
  power: nullable(phraseShape),
  chart: nullable(chart),
  window: nullable(window),
});
