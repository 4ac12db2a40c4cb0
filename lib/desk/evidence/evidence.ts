import * as v from 'valibot';
import { type Output, pathTo } from '../../documents/schema/decode.ts';
import { momentSchema, wholeSchema } from '../../documents/schema/values.ts';
import type { TensionFinding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import { byHandSchema, originSchema } from './by-hand.ts';
import { decisionSchema } from './decision.ts';
import { findingSchema, phraseSchema } from './explanation-schema.ts';
import { coverageSchema, tensionSchema } from './record-schema.ts';
import { tableSchema } from './table-schema.ts';

/**
 * The version of the form in which evidence is written down; an older one is led to this one when it is read.
 * 1: what was decided and corrected without who did it, and one word of each only.
 * 2: signed, with the words of others beside.
 */
export const EVIDENCE_SCHEMA = 2;
export const EVIDENCE_FORMAT = 'recount-evidence';

/** What was audited. */
const auditedPageSchema = v.object({
  /** Nothing for a text that was pasted or a file. */
  url: v.nullable(v.string()),
  title: v.string(),
  /** Primary tag of the language that the text, or most of it, was read in. */
  language: v.string(),
});
export type AuditedPage = Output<typeof auditedPageSchema>;

/** What was said of a claim and does not hold, since somebody else said otherwise; mostly nothing. */
const otherWordsSchema = v.object({ decisions: v.array(decisionSchema), byHand: v.array(byHandSchema) });
export type OtherWords = Output<typeof otherWordsSchema>;

/** What people made of a claim: all of it that can be changed. */
const words = {
  /** What a person put in the place of its figures, and what would become of it; nothing where nobody did. */
  byHand: v.nullable(byHandSchema),
  decision: v.nullable(decisionSchema),
  /** In the person's own words; mostly empty. */
  note: v.string(),
  others: v.optional(otherWordsSchema, () => ({ decisions: [], byHand: [] })),
};
const wordsSchema = v.object(words);
export type Words = Output<typeof wordsSchema>;

export const NO_WORDS: Words = {
  byHand: null,
  decision: null,
  note: '',
  others: { decisions: [], byHand: [] },
};

/** A claim with what people made of it. */
export const evidenceClaimSchema = v.object({
  origin: originSchema,
  /** What the engine said of it, or of the figures that a person named. */
  finding: findingSchema,
  ...words,
});
export type EvidenceClaim = Output<typeof evidenceClaimSchema>;

const tensionFindingSchema: v.GenericSchema<unknown, TensionFinding> = v.object({
  record: tensionSchema,
  sentence: phraseSchema,
});

const hashSchema = v.custom<string>(
  (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value),
  'a SHA-256',
);

/** A stretch of the text in a language of its own. */
export const languageSpanSchema = v.object({ language: v.string(), start: wholeSchema, end: wholeSchema });

const contentsSchema = v.object({
  /** The version of Recount that did it: that of package.json. */
  engine: v.string(),
  page: auditedPageSchema,
  /** When, as an ISO 8601 time in UTC. */
  auditedAt: momentSchema,
  /** `textHash` of the text. */
  textHash: hashSchema,
  text: v.string(),
  /** Those that the reader of the page knew of, in offsets of the text. */
  tables: v.array(tableSchema),
  /** What of the text was read in other languages than most of it, in reading order; mostly nothing, and at first not told. */
  otherLanguages: v.optional(v.array(languageSpanSchema), () => []),
  /** In reading order. */
  claims: v.array(evidenceClaimSchema),
  /** Of audits by versions that looked for them unasked. They are kept as they are, and shown to nobody; mostly none. */
  tensions: v.array(tensionFindingSchema),
  coverage: coverageSchema,
  /** On the whole article. */
  note: v.string(),
});

/**
 * One audit with all that it takes to do it again: the whole text, since a claim may lean on sentences before it, on a
 * table, or on how the rest of the text writes its numbers. Plain JSON but for the tables, whose merged cells are one
 * object; see `writeEvidence`.
 */
export type Evidence = Output<typeof contentsSchema>;

const ofThisVersion: v.GenericSchema<unknown, Evidence> = contentsSchema;

/** Evidence of this version of the form; the field `schema` says which it is. */
export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.pipe(
  v.looseObject({ format: v.string(), schema: wholeSchema }),
  v.check(({ format }) => format === EVIDENCE_FORMAT, 'evidence of Recount'),
  v.check(
    ({ schema }) => schema <= EVIDENCE_SCHEMA,
    ({ input }) => `evidence that this version can read: it is of version ${input.schema}`,
  ),
  v.check(({ schema }) => schema >= 1, 'evidence of a known version'),
  v.transform((value): unknown => value),
  ofThisVersion,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { claims, otherLanguages, text } = dataset.value;
    const outside = claims.findIndex(
      ({ finding: { record } }) => record.end > text.length || record.start > record.end,
    );
    if (outside >= 0) return addIssue({ message: 'a place of the text', path: pathTo('claims', outside) });
    const astray = otherLanguages.findIndex(
      ({ start, end }, at, all) => start < (all[at - 1]?.end ?? 0) || end < start || end > text.length,
    );
    if (astray < 0) return;
    addIssue({
      message: 'a place of the text behind the last one',
      path: pathTo('otherLanguages', astray),
    });
  }),
);

/** Where the claim stands in the text. */
export const placeOf = ({ finding }: EvidenceClaim): Span => finding.record;
