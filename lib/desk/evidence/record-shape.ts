import {
  finite,
  listOf,
  misfit,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  whole,
  withOptional,
} from '../../documents/decode/decode.ts';
import { VERDICTS } from '../../engine/check/verdict.ts';
import { CLAIM_KINDS, OPERAND_ROLES } from '../../engine/claim/claim.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { UNCHECKED } from '../../engine/coverage/reasons.ts';
import { ROUNDING_MODES } from '../../engine/quantity/rounding.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import type { PlaceRecord, TensionRecord } from '../../engine/report/tension-record.ts';
import { PLACE_ROLES } from '../../engine/tension/places.ts';
import { TENSION_KINDS } from '../../engine/tension/tension.ts';

/** The interchange record, as it comes back from a file or a store. */
export const recordShape: Shape<ClaimRecord> = withOptional(
  object({
    kind: oneOf(...CLAIM_KINDS),
    quote: text,
    start: whole,
    end: whole,
    operands: listOf(object({ role: oneOf(...OPERAND_ROLES), value: text, start: whole, end: whole })),
    stated: nullable(
      object({ value: text, decimals: whole, unit: text, low: text, high: text, start: whole, end: whole }),
    ),
    computed: nullable(object({ value: finite, low: finite, high: finite, unit: text })),
    verdict: oneOf(...VERDICTS),
    mode: nullable(oneOf(...ROUNDING_MODES)),
    repairs: listOf(object({ start: whole, end: whole, from: text, to: text })),
    rule: text,
  }),
  { cell: object({ row: text, column: text }) },
);

const place: Shape<PlaceRecord> = object({
  role: oneOf(...PLACE_ROLES),
  quote: text,
  start: whole,
  end: whole,
  figures: listOf(object({ value: text, start: whole, end: whole })),
});

const pair: Shape<readonly [PlaceRecord, PlaceRecord]> = (value, path) => {
  const [first, second, ...others] = listOf(place)(value, path);
  return first !== undefined && second !== undefined && others.length === 0
    ? [first, second]
    : misfit(path, 'two places');
};

export const tensionShape: Shape<TensionRecord> = object({
  kind: oneOf(...TENSION_KINDS),
  places: pair,
  rule: text,
});

const [noAmount, noWhole, noTarget, several, otherBasis, range] = UNCHECKED;

export const coverageShape: Shape<Coverage> = object({
  figures: whole,
  checked: whole,
  derived: whole,
  unchecked: object({
    [noAmount]: whole,
    [noWhole]: whole,
    [noTarget]: whole,
    [several]: whole,
    [otherBasis]: whole,
    [range]: whole,
  }),
});
