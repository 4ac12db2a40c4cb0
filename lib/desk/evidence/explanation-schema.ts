import * as v from 'valibot';
import { fieldsSchema, hasField } from '../../documents/schema/values.ts';
import { OPERAND_ROLES } from '../../engine/claim/claim.ts';
import type { Explanation, Figure, Phrase } from '../../engine/explain/explanation.ts';
import type { Finding } from '../../engine/finding.ts';
import { canSay } from '../messages/say.ts';
import { bareExplanation } from './bare-explanation.ts';
import { recordSchema } from './record-schema.ts';

const textSchema = v.string();

const figureSchema: v.GenericSchema<unknown, Figure> = v.object({
  value: v.string(),
  endless: v.boolean(),
  unit: v.string(),
  prefix: v.exactOptional(v.string()),
});

const argumentSchema = v.lazy((value) => (typeof value === 'string' ? textSchema : figureSchema));

export const phraseSchema: v.GenericSchema<unknown, Phrase> = v.object({
  key: v.string(),
  args: v.pipe(fieldsSchema, v.record(textSchema, argumentSchema)),
});

const signedSchema = v.object({ sign: v.picklist(['+', '−', '×', '÷', '=', '≈', '(', ')']) });
const figuredSchema = v.object({
  figure: figureSchema,
  role: v.exactOptional(v.picklist(OPERAND_ROLES)),
  decisive: v.exactOptional(v.boolean()),
});
const termSchema = v.lazy((value) => (hasField(value, 'sign') ? signedSchema : figuredSchema));

const chartSchema = v.variant('type', [
  v.object({
    type: v.literal('part-of-whole'),
    part: figureSchema,
    whole: figureSchema,
    wholeIsDerived: v.boolean(),
  }),
  v.object({
    type: v.literal('before-after'),
    before: figureSchema,
    after: figureSchema,
    beforeIsDerived: v.boolean(),
  }),
  v.object({
    type: v.literal('parts'),
    parts: v.array(figureSchema),
    sum: figureSchema,
    total: figureSchema,
  }),
  v.object({ type: v.literal('two-percentages'), before: figureSchema, after: figureSchema }),
]);

const rangeSchema = v.object({ value: v.string(), low: v.string(), high: v.string() });

/** What a person was told of a claim, as it comes back from a file or a store. */
export const explanationSchema: v.GenericSchema<unknown, Explanation> = v.object({
  finding: phraseSchema,
  working: v.array(v.array(termSchema)),
  remarks: v.array(phraseSchema),
  power: v.nullable(phraseSchema),
  chart: v.nullable(chartSchema),
  window: v.nullable(v.object({ unit: v.string(), stated: rangeSchema, computed: rangeSchema })),
});

function sayable(found: Finding): Finding {
  const { finding, remarks, power } = found.explanation;
  const phrases = [finding, ...remarks, ...(power ? [power] : [])];
  // Another version may have said it in a sentence that this one does not have; the figures are the same.
  return phrases.every(canSay) ? found : { record: found.record, explanation: bareExplanation(found) };
}

/** What the engine said of a claim. */
export const findingSchema: v.GenericSchema<unknown, Finding> = v.pipe(
  v.object({ record: recordSchema, explanation: explanationSchema }),
  v.transform(sayable),
);
