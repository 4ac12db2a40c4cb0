import {
  type Decoded,
  decode,
  listOf,
  misfit,
  nullable,
  object,
  type Shape,
  text,
  withOptional,
} from '../../documents/decode/decode.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import { NO_COVERAGE } from '../../engine/coverage/sum.ts';
import type { Finding } from '../../engine/finding.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import { bareExplanation } from './bare-explanation.ts';
import type { Decision } from './decision.ts';
import { EVIDENCE_FORMAT, type Evidence, NO_WORDS } from './evidence.ts';
import { decisionShape, evidenceShape } from './evidence-json.ts';
import { coverageShape, recordShape } from './record-shape.ts';

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

const name: Shape<string> = (value, path) =>
  value === null || value === undefined ? '' : typeof value === 'number' ? String(value) : text(value, path);

const claimShape: Shape<ListedClaim> = (value, path) => {
  const record = recordShape(value, path);
  if (record.start > record.end) return misfit(path, 'a place of a text');
  const { decision, note } = withOptional(object({}), { decision: nullable(decisionShape), note: text })(
    value,
    path,
  );
  return { record, decision: decision ?? null, note: note ?? '' };
};

const answerShape: Shape<Listed> = (value, path) => {
  const { id, source, lang, language, claims, coverage } = withOptional(
    object({ claims: listOf(claimShape) }),
    { id: name, source: name, lang: text, language: text, coverage: coverageShape },
  )(value, path);
  const article: ListedAnswer = {
    type: 'answer',
    language: lang ?? language ?? '',
    claims,
    coverage: coverage ?? NO_COVERAGE,
  };
  return { name: id ?? source ?? '', article };
};

const textShape: Shape<Listed> = (value, path) => {
  const read = withOptional(object({ text }), { id: name, lang: text })(value, path);
  return { name: read.id ?? '', article: { type: 'text', text: read.text, language: read.lang } };
};

const unansweredShape: Shape<Listed> = (value, path) => {
  const { id, source } = withOptional(object({ error: text }), { id: name, source: name })(value, path);
  return { name: id ?? source ?? '', article: undefined };
};

/** What a value of NDJSON or JSON says of an article, in any of the forms of the command line. */
export function readListed(value: unknown): Decoded<Listed> {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  if (fields.format === EVIDENCE_FORMAT) {
    const read = decode(evidenceShape, value);
    if (read.type === 'misfit') return read;
    return {
      type: 'decoded',
      value: { name: read.value.page.title, article: { type: 'evidence', evidence: read.value } },
    };
  }
  const shape = 'claims' in fields ? answerShape : 'error' in fields ? unansweredShape : textShape;
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
