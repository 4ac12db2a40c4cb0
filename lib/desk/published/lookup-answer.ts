import * as v from 'valibot';
import { decode } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { fieldsSchema } from '../../documents/schema/values.ts';
import { dayOf, languageTag, oneLine, webAddress } from './foreign-text.ts';
import type { PublishedCheck } from './published-check.ts';

/** Why nothing was found out, each with its own sentence. */
export const LOOKUP_PROBLEMS = [
  /** Google does not know the key. */
  'bad-key',
  /** The key is one, but not for this. */
  'key-not-allowed',
  'not-understood',
  'server',
  'unreadable',
  'offline',
  'no-answer',
  /** The browser was not allowed to ask. */
  'no-permission',
] as const;
export type LookupProblem = (typeof LOOKUP_PROBLEMS)[number];

/** What came of asking. `wait` is the number of seconds that Google wants to be left alone, as far as it says. */
export type LookupAnswer =
  | { readonly type: 'found'; readonly checks: readonly PublishedCheck[] }
  | { readonly type: 'quota'; readonly wait: number }
  | { readonly type: 'failed'; readonly problem: LookupProblem };

/** An answer as it comes over the network. */
export interface RawAnswer {
  readonly status: number;
  /** The header `Retry-After`. */
  readonly retryAfter: string | null;
  readonly body: string;
}

const text = v.optional(v.string(), '');
/** Each is read by itself: one of another shape costs none of the others. */
const anything = v.optional(v.array(v.unknown()), () => []);

export const lookupAnswerSchema = v.pipe(fieldsSchema, v.object({ claims: anything }));
export const lookupClaimSchema = v.pipe(fieldsSchema, v.object({ text, claimReview: anything }));
export const lookupReviewSchema = v.pipe(
  fieldsSchema,
  v.object({
    publisher: v.optional(v.pipe(fieldsSchema, v.object({ name: text, site: text })), {}),
    url: text,
    title: text,
    reviewDate: text,
    textualRating: text,
    languageCode: text,
  }),
);

export const lookupReasonSchema = v.pipe(fieldsSchema, v.object({ reason: text, retryDelay: text }));
export const lookupErrorSchema = v.object({
  error: v.pipe(fieldsSchema, v.object({ message: text, status: text, details: anything, errors: anything })),
});

/** What an answer says. */
export function readAnswer({ status, retryAfter, body }: RawAnswer): LookupAnswer {
  if (status === 200) return readFound(body);
  const { reasons, message, delay } = readError(body);
  if (status === 429 || reasons.some((reason) => QUOTA.has(reason)))
    return { type: 'quota', wait: Math.max(secondsIn(retryAfter ?? ''), secondsIn(delay)) };
  return { type: 'failed', problem: problemOf(status, reasons, message) };
}

/** One claim or review of another shape costs none of the others. */
function readFound(body: string): LookupAnswer {
  const parsed = parseJson(body);
  const answer = parsed.type === 'decoded' ? decode(lookupAnswerSchema, parsed.value) : parsed;
  if (answer.type === 'misfit') return { type: 'failed', problem: 'unreadable' };
  const checks = answer.value.claims.flatMap((value) => {
    const claim = decode(lookupClaimSchema, value);
    if (claim.type === 'misfit') return [];
    return claim.value.claimReview.flatMap((review) => checkOf(claim.value.text, review));
  });
  return { type: 'found', checks };
}

function checkOf(claim: string, value: unknown): readonly PublishedCheck[] {
  const review = decode(lookupReviewSchema, value);
  if (review.type === 'misfit') return [];
  const { publisher, url, title, reviewDate, textualRating, languageCode } = review.value;
  return [
    {
      claim: oneLine(claim),
      title: oneLine(title),
      publisher: oneLine(publisher.name || publisher.site || ''),
      rating: oneLine(textualRating),
      date: dayOf(reviewDate),
      url: webAddress(url),
      language: languageTag(languageCode),
    },
  ];
}

/** What Google calls a limit that is reached: by the newer names, and by the older ones, which come as a 403. */
const QUOTA: ReadonlySet<string> = new Set([
  'RATE_LIMIT_EXCEEDED',
  'RESOURCE_EXHAUSTED',
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
]);
const BAD_KEY: ReadonlySet<string> = new Set([
  'API_KEY_INVALID',
  'API_KEY_EXPIRED',
  'keyInvalid',
  'keyExpired',
]);

function problemOf(status: number, reasons: readonly string[], message: string): LookupProblem {
  if (status === 401 || reasons.some((reason) => BAD_KEY.has(reason))) return 'bad-key';
  if (status === 403) return 'key-not-allowed';
  if (status === 400) return /\bapi key\b/iu.test(message) ? 'bad-key' : 'not-understood';
  return status >= 500 ? 'server' : 'unreadable';
}

interface ErrorSaid {
  readonly reasons: readonly string[];
  readonly message: string;
  /** As in `30s`. */
  readonly delay: string;
}

/** What the body of an error says; a body that says nothing leaves it to the status. */
function readError(body: string): ErrorSaid {
  const parsed = parseJson(body);
  const said = parsed.type === 'decoded' ? decode(lookupErrorSchema, parsed.value) : parsed;
  if (said.type === 'misfit') return { reasons: [], message: '', delay: '' };
  const { status, message, details, errors } = said.value.error;
  const parts = [...details, ...errors].flatMap((value) => {
    const part = decode(lookupReasonSchema, value);
    return part.type === 'decoded' ? [part.value] : [];
  });
  return {
    reasons: [status, ...parts.map(({ reason }) => reason)].filter((reason) => reason !== ''),
    message,
    delay: parts.map(({ retryDelay }) => retryDelay).find((delay) => delay !== '') ?? '',
  };
}

/** A number of seconds, bare or as `30.5s`; none where it is something else. */
function secondsIn(words: string): number {
  const [, seconds] = /^\s*(\d+(?:\.\d+)?)s?\s*$/u.exec(words) ?? [];
  return seconds === undefined ? 0 : Math.ceil(Number(seconds));
}
