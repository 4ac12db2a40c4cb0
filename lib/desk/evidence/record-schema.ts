import * as v from 'valibot';
import { finiteSchema, wholeSchema } from '../../documents/schema/values.ts';
import { VERDICTS } from '../../engine/check/verdict.ts';
import { CLAIM_KINDS, OPERAND_ROLES } from '../../engine/claim/claim.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { UNCHECKED } from '../../engine/coverage/reasons.ts';
import { ROUNDING_MODES } from '../../engine/quantity/rounding.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import type { TensionRecord } from '../../engine/report/tension-record.ts';
import { PLACE_ROLES } from '../../engine/tension/places.ts';
import { TENSION_KINDS } from '../../engine/tension/tension.ts';

const place = { start: wholeSchema, end: wholeSchema };

/** The interchange record, as it comes back from a file or a store. */
export const recordSchema: v.GenericSchema<unknown, ClaimRecord> = v.object({
  kind: v.picklist(CLAIM_KINDS),
  quote: v.string(),
  ...place,
  operands: v.array(v.object({ role: v.picklist(OPERAND_ROLES), value: v.string(), ...place })),
  stated: v.nullable(
    v.object({
      value: v.string(),
      decimals: wholeSchema,
      unit: v.string(),
      low: v.string(),
      high: v.string(),
      ...place,
    }),
  ),
  computed: v.nullable(
    v.object({ value: finiteSchema, low: finiteSchema, high: finiteSchema, unit: v.string() }),
  ),
  verdict: v.picklist(VERDICTS),
  mode: v.nullable(v.picklist(ROUNDING_MODES)),
  repairs: v.array(v.object({ ...place, from: v.string(), to: v.string() })),
  rule: v.string(),
  cell: v.exactOptional(v.object({ row: v.string(), column: v.string() })),
});

/** What of a record tells one claim of an article from the others. */
export const saidSchema = v.object({
  kind: v.picklist(CLAIM_KINDS),
  quote: v.string(),
  operands: v.array(v.object({ role: v.picklist(OPERAND_ROLES), value: v.string() })),
  stated: v.nullable(v.object({ value: v.string(), unit: v.string() })),
});

const tensionPlaceSchema = v.object({
  role: v.picklist(PLACE_ROLES),
  quote: v.string(),
  ...place,
  figures: v.array(v.object({ value: v.string(), ...place })),
});

export const tensionSchema: v.GenericSchema<unknown, TensionRecord> = v.object({
  kind: v.picklist(TENSION_KINDS),
  places: v.strictTuple([tensionPlaceSchema, tensionPlaceSchema], 'two places'),
  rule: v.string(),
});

export const coverageSchema: v.GenericSchema<unknown, Coverage> = v.object({
  figures: wholeSchema,
  checked: wholeSchema,
  derived: wholeSchema,
  unchecked: v.object(v.entriesFromList(UNCHECKED, wholeSchema)),
});
