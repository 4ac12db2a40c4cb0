import { describe, expect, it } from 'vitest';
import { type LookupAnswer, type RawAnswer, readAnswer } from '../../../lib/desk/published/lookup-answer.ts';

const read = (status: number, body: unknown, retryAfter: string | null = null): LookupAnswer =>
  readAnswer({
    status,
    retryAfter,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  } satisfies RawAnswer);

/** As Google writes an error. */
const error = (code: number, status: string, message: string, ...reasons: readonly string[]) => ({
  error: {
    code,
    status,
    message,
    details: reasons.map((reason) => ({ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason })),
  },
});

const REVIEW = {
  publisher: { name: 'The Figures Desk', site: 'figures.example' },
  url: 'https://figures.example/schools',
  title: 'Do 85% of schools\n meet the standard?',
  reviewDate: '2026-11-18T17:00:00Z',
  textualRating: 'Mostly false',
  languageCode: 'en',
};
const CHECK = {
  claim: 'Three in four schools',
  title: 'Do 85% of schools meet the standard?',
  publisher: 'The Figures Desk',
  rating: 'Mostly false',
  date: '2026-11-18',
  url: 'https://figures.example/schools',
  language: 'en',
};
const claims = (...claimReview: readonly unknown[]) => ({
  claims: [{ text: 'Three in four schools', claimant: 'A minister', claimReview }],
});
const EMPTY = { ...CHECK, title: '', publisher: '', rating: '', date: '', url: '', language: '' };

describe('what is found', () => {
  it.each<[name: string, body: unknown, checks: readonly unknown[]]>([
    ['nothing', {}, []],
    ['no claims', { claims: [] }, []],
    ['a claim without reviews', { claims: [{ text: 'a' }] }, []],
    ['a review', claims(REVIEW), [CHECK]],
    ['two reviews of a claim', claims(REVIEW, { ...REVIEW, title: 'B' }), [CHECK, { ...CHECK, title: 'B' }]],
    [
      'a publisher without a name',
      claims({ ...REVIEW, publisher: { site: 'f.example' } }),
      [{ ...CHECK, publisher: 'f.example' }],
    ],
    ['a review that says nothing', claims({}), [EMPTY]],
    [
      'an address that is a script',
      claims({ ...REVIEW, url: 'javascript:alert(1)' }),
      [{ ...CHECK, url: '' }],
    ],
    ['a date that is none', claims({ ...REVIEW, reviewDate: '2026-13-40' }), [{ ...CHECK, date: '' }]],
    [
      'a language that is none',
      claims({ ...REVIEW, languageCode: '" onclick' }),
      [{ ...CHECK, language: '' }],
    ],
    ['one review that cannot be read', claims({ url: 3 }, 'x', null, REVIEW), [CHECK]],
    [
      'one claim that cannot be read',
      { claims: [4, { claimReview: 'x' }, ...claims(REVIEW).claims] },
      [CHECK],
    ],
  ])('%s', (_, body, checks) => {
    expect(read(200, body)).toEqual({ type: 'found', checks });
  });

  it.each([
    ['a page of a hotel', '<html>Log in'],
    ['a list', []],
    ['null', null],
    ['claims of another shape', { claims: 'x' }],
  ])('nothing can be read in %s', (_, body) => {
    expect(read(200, body)).toEqual({ type: 'failed', problem: 'unreadable' });
  });
});

describe('what went wrong', () => {
  it.each<[number, unknown, problem: string]>([
    [
      400,
      error(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', 'API_KEY_INVALID'),
      'bad-key',
    ],
    [
      400,
      error(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.', 'API_KEY_EXPIRED'),
      'bad-key',
    ],
    [400, error(400, 'INVALID_ARGUMENT', 'API key not valid.'), 'bad-key'],
    [401, error(401, 'UNAUTHENTICATED', 'No'), 'bad-key'],
    [400, error(400, 'INVALID_ARGUMENT', 'Invalid language code'), 'not-understood'],
    [
      403,
      error(403, 'PERMISSION_DENIED', 'Not used in project before', 'SERVICE_DISABLED'),
      'key-not-allowed',
    ],
    [403, error(403, 'PERMISSION_DENIED', 'Blocked', 'API_KEY_SERVICE_BLOCKED'), 'key-not-allowed'],
    [403, 'Forbidden', 'key-not-allowed'],
    [500, '', 'server'],
    [503, error(503, 'UNAVAILABLE', 'Try later'), 'server'],
    [404, '<html>', 'unreadable'],
    [302, '', 'unreadable'],
  ])('%d %j: %s', (status, body, problem) => {
    expect(read(status, body)).toEqual({ type: 'failed', problem });
  });
});

describe('a quota that is used up', () => {
  const delayed = (retryDelay: unknown) => ({ error: { code: 429, details: [{ retryDelay }] } });
  it.each<[number, unknown, header: string | null, wait: number]>([
    [429, '', null, 0],
    [429, error(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded', 'RATE_LIMIT_EXCEEDED'), null, 0],
    [429, '', '120', 120],
    [429, delayed('37.2s'), null, 38],
    [429, delayed('37s'), '90', 90],
    [429, delayed(37), 'soon', 0],
    [429, '', '-5', 0],
    [
      403,
      { error: { code: 403, errors: [{ domain: 'usageLimits', reason: 'dailyLimitExceeded' }] } },
      null,
      0,
    ],
    [403, error(403, 'RESOURCE_EXHAUSTED', 'Quota exceeded'), '60', 60],
  ])('%d %j, %j: to be left alone for %d s', (status, body, header, wait) => {
    expect(read(status, body, header)).toEqual({ type: 'quota', wait });
  });
});
