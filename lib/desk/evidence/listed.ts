import * as v from 'valibot';
import { type Decoded, decode } from '../../documents/schema/decode.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { NO_COVERAGE } from '../../engine/coverage/sum.ts';
import type { Finding } from '../../engine/finding.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import { bareExplanation } from './bare-explanation.ts';
import { type Decision, decisionSchema } from './decision.ts';
import { EVIDENCE_FORMAT, type Evidence, evidenceSchema, NO_WORDS } from './evidence.ts';
import { coverageSchema, recordSchema } from './record-schema.ts';

/** Which version of Recount has worked out the claims of a list is not said there. */
export const UNKNOWN_ENGINE = '?';

/** A claim as the command line prints it, with what was decided where the line has been decided on before. */
export interface ListedClaim {
  readonly record: ClaimRecord;
  readonly decision: Decision | null;
  readonly note: string;
}

/** What the command line says of an article: its claims, and none of the text around them. */
export interface ListedAnswer {
  readonly type: 'answer';
  readonly language: string;
  readonly claims: readonly ListedClaim[];
  readonly coverage: Coverage;
}

/** An article of a list: a line that the command line has written, or one that it reads. */
export type ListedArticle =
  | ListedAnswer
  | { readonly type: 'text'; readonly text: string; readonly language: string | undefined }
  | { readonly type: 'evidence'; readonly evidence: Evidence };

export interface Listed {
  /** The name under which it stands in the list: its id, or what it was read from; empty where it has none. */
  readonly name: string;
  /** Nothing where the command line could not answer. */
  readonly article: ListedArticle | undefined;
}

const nameSchema = v.pipe(
  v.nullable(v.union([v.string(), v.number()], 'a text')),
  v.transform((name) => (name === null ? '' : String(name))),
);

const listedClaimSchema = v.pipe(
  v.intersect([
    recordSchema,
    v.object({ decision: v.optional(v.nullable(decisionSchema), null), note: v.optional(v.string(), '') }),
  ]),
  v.check(({ start, end }) => start <= end, 'a place of a text'),
  v.transform(({ decision, note, ...record }): ListedClaim => ({ record, decision, note })),
);

export const answerSchema: v.GenericSchema<unknown, Listed> = v.pipe(
  v.object({
    claims: v.array(listedClaimSchema),
    id: v.optional(nameSchema),
    source: v.optional(nameSchema),
    lang: v.optional(v.string()),
    language: v.optional(v.string(), ''),
    coverage: v.optional(coverageSchema, () => NO_COVERAGE),
  }),
  v.transform(
    ({ id, source, lang, language, claims, coverage }): Listed => ({
      name: id ?? source ?? '',
      article: { type: 'answer', language: lang ?? language, claims, coverage },
    }),
  ),
);

export const textSchema: v.GenericSchema<unknown, Listed> = v.pipe(
  v.object({ text: v.string(), id: v.optional(nameSchema), lang: v.optional(v.string()) }),
  v.transform(
    ({ text, id, lang }): Listed => ({ name: id ?? '', article: { type: 'text', text, language: lang } }),
  ),
);

export const unansweredSchema: v.GenericSchema<unknown, Listed> = v.pipe(
  v.object({ error: v.string(), id: v.optional(nameSchema), source: v.optional(nameSchema) }),
  v.transform(({ id, source }): Listed => ({ name: id ?? source ?? '', article: undefined })),
);

/** What a value of NDJSON or JSON says of an article, in any of the forms of the command line. */
export function readListed(value: unknown): Decoded<Listed> {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  if (fields.format === EVIDENCE_FORMAT) {
    const read = decode(evidenceSchema, value);
    if (read.type === 'misfit') return read;
    return {
      type: 'decoded',
      value: { name: read.value.page.title, article: { type: 'evidence', evidence: read.value } },
    };
  }
  const shape = 'claims' in fields ? answerSchema : 'error' in fields ? unansweredSchema : textSchema;
  return decode(shape, value);
}

/** The passages of claims, each where it stands in its text; what is not known in between is blank. */
export function passagesOf(records: readonly Pick<ClaimRecord, 'quote' | 'start' | 'end'>[]): string {
  let passages = '';
  for (const { quote, start, end } of records.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, passages.length);
    passages = passages.padEnd(from, '\n') + quote.slice(from - start, end - start);
    passages = passages.padEnd(end, ' ');
  }
  return passages;
}

const NO_EXPLANATION = { working: [], remarks: [], power: null, chart: null, window: null };

/**
 * The claims of an answer, with the working of those that `audited`, the findings in its passages, says alike. What is
 * said of the others is all that their records say.
 */
export function claimsOfAnswer(
  { claims }: ListedAnswer,
  audited: readonly Finding[],
): Pick<Evidence, 'claims'>['claims'] {
  return claims.map(({ record, decision, note }) => {
    const alike = audited.find(
      (one) =>
        one.record.kind === record.kind &&
        one.record.start === record.start &&
        one.record.end === record.end &&
        one.record.verdict === record.verdict,
    );
    const bare = { record, explanation: { finding: { key: 'bare.read', args: {} }, ...NO_EXPLANATION } };
    const explanation = alike?.explanation ?? bareExplanation(bare);
    return { ...NO_WORDS, origin: { type: 'read' }, finding: { record, explanation }, decision, note };
  });
}
